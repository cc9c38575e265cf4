import { createContext, useContext } from 'react'
import { Messages } from './messages.ts'

export const MessagesContext = createContext(new Messages())

export function useMessages(): Messages {
  return useContext(MessagesContext)
}
