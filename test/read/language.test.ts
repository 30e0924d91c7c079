import { expect, test } from 'vitest'
import { readsAsEnglish } from '../../src/parse/language.ts'
import { guessLanguage } from '../../src/read/guess-language.ts'

const english = 'We collect the name and the address that you give us when you open an account, and we keep them safe. '
const german = 'Wir erheben Namen und Anschrift, die Sie uns bei der Anmeldung geben, und bewahren sie sicher auf. '

test.each([
  { name: 'English prose', text: english, is: 'yes' },
  { name: 'English in capitals', text: english.toUpperCase(), is: 'yes' },
  { name: 'half English, half German', text: english + german, is: 'yes' },
  { name: 'English in tags', text: `<div class="wp-block-column is-layout-flow">${english}</div>`, is: 'yes' },
  { name: 'a list of English nouns', text: 'name, address, phone number, device type, browser, location', is: 'yes' },
  { name: 'too short to tell', text: 'Datenschutz und Impressum', is: 'yes' },
  { name: 'a German sentence', text: german, is: 'unsure' },
  { name: 'a list of names', text: 'Acme, Globex, Initech, Umbrella, Hooli, Stark', is: 'unsure' },
  { name: 'German with an English heading', text: `Privacy Policy\n\n${german.repeat(3)}`, is: 'no' },
  { name: 'a short Chinese text', text: '隐私政策', is: 'no' }
])('$name: $is', ({ text, is }) => {
  expect(readsAsEnglish(text)).toBe(is)
})

test.each([
  { text: german, language: 'German', mayBeEnglish: false },
  {
    text: 'Wij verwerken de gegevens die u ons geeft wanneer u een account aanmaakt en bewaren ze veilig.',
    language: 'Dutch',
    mayBeEnglish: false
  },
  {
    text: 'Nous recueillons les données que vous nous donnez lorsque vous créez un compte.',
    language: 'French',
    mayBeEnglish: false
  },
  {
    text: 'Raccogliamo i dati personali che ci fornisci quando crei un account e li conserviamo al sicuro.',
    language: 'Italian',
    mayBeEnglish: false
  },
  {
    text: 'お客様がアカウントを開設する際に提供する名前と住所を収集します。',
    language: 'Japanese',
    mayBeEnglish: false
  },
  {
    text: 'name, email, telephone, age, gender, browser, cookies, log files, employer',
    language: null,
    mayBeEnglish: true
  },
  { text: '12 34 56', language: null, mayBeEnglish: false }
])('$text: $language', ({ text, language, mayBeEnglish }) => {
  expect(guessLanguage(text)).toEqual({ language, mayBeEnglish })
})
