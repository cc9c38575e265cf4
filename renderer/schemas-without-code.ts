import { z } from 'zod'

/** The content security policy refuses code made from text, which schemas would otherwise try. Must be imported first. */
z.config({ jitless: true })
