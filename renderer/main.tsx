import './design/fonts.css'
import './design/tokens.css'
import './design/base.css'
import './schemas-without-code.ts'
import { createRoot } from 'react-dom/client'

const root = document.querySelector('#window')
if (root) createRoot(root).render(<p>Sourceline</p>)
