import { describe, expect, it } from 'vitest'
import { languageOf } from './language.ts'

describe('languageOf', () => {
  const cases: [string, string][] = [
    ['Two men were killed when a bridge fell in the town of Keldar on Monday, the fire service said.', 'en'],
    ['THE MAYOR SAID THAT THE BRIDGE HAD BEEN CLOSED.', 'en'],
    ['Министр сообщил, что на складе нашли двадцать ящиков, и что пострадавших нет.', 'ru'],
    ['قال الوزير إن الجسر سقط يوم الاثنين في المدينة.', 'ar'],
    ['Der Minister sagte am Montag, dass die Brücke in der Stadt eingestürzt ist.', 'de'],
    ['De minister zei maandag dat de brug in de stad is ingestort en dat er in een van de huizen brand was.', 'nl'],
    ['Le ministre a dit lundi que le pont de la ville est tombé et que deux hommes sont morts.', 'fr'],
  ]
  it.each(cases)('%s', async (text, language) => expect(await languageOf(text)).toBe(language))

  it('takes a hint where the text is too short to tell', async () => {
    expect(await languageOf('Keldar 12', 'pl')).toBe('pl')
    expect(await languageOf('12')).toBe('en')
  })

  it('does not take a hint that the words belie', async () => {
    expect(await languageOf('Two men were killed when a bridge fell in the town of Keldar on Monday.', 'ru')).toBe('en')
  })
})
