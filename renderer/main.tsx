import './schemas-without-code.ts'
import './design/fonts.css'
import './design/tokens.css'
import './design/base.css'
import './design/evidence.css'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { App } from './app.tsx'
import { AnswersProvider } from './bridge/answers-context.tsx'
import { DeskAnswers } from './bridge/desk-answers.ts'
import { openBridge } from './bridge/open-bridge.ts'
import { Messages } from './design/status-line/messages.ts'
import { MessagesContext } from './design/status-line/use-messages.ts'
import { chosenAppearance, showAppearance } from './frame/appearance.ts'
import { chosenLanguage, startLanguage } from './language/language.ts'

showAppearance(chosenAppearance(localStorage))
const language = chosenLanguage(location.search, localStorage)
const catalogue = startLanguage(language)
const answers = new DeskAnswers(openBridge(window))
const messages = new Messages()

const place = document.querySelector('#window')
if (place) {
  createRoot(place).render(
    <I18nextProvider i18n={catalogue}>
      <I18nProvider locale={language}>
        <MessagesContext value={messages}>
          <AnswersProvider answers={answers}>
            <App />
          </AnswersProvider>
        </MessagesContext>
      </I18nProvider>
    </I18nextProvider>,
  )
}
