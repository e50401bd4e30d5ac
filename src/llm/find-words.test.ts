import { describe, expect, it } from 'vitest'
import { wordFinder } from './find-words.ts'

const found = (text: string, words: string, from = 0): string[] =>
  wordFinder(text, [from, text.length])
    .find(words)
    .map(span => text.slice(...span))

describe('words are found', () => {
  it.each([
    ['The ferry sank, the ferry line said.', 'the ferry', ['the ferry']],
    ['Two sank. Two sailed.', 'Two', ['Two', 'Two']],
    ['The mayor\nof  Orvel\u00a0left.', 'mayor of Orvel left', ['mayor\nof  Orvel\u00a0left']],
    ['He called it “a sham”.', 'called it "a sham"', ['called it “a sham”']],
    ['He called it “a sham”.', "called it 'a sham'", ['called it “a sham”']],
    ["``A sham,'' he said.", '“A sham,” he said', ["``A sham,'' he said"]],
    ['The council’s boat', "council's boat", ['council’s boat']],
    ['It was a sham, he said.', '“a sham”', ['a sham']],
    ['Some 𝔸𝔹 letters', '𝔸𝔹', ['𝔸𝔹']],
  ])('%s: %s', (text, words, places) => {
    expect(found(text, words)).toEqual(places)
  })
})

describe('words are not found', () => {
  it.each([
    ['Nobody was on board that afternoon.', 'after', 'part of a word'],
    ['It cost 1,500 crowns.', '500 crowns', 'part of a number'],
    ['It cost 1,500 crowns.', '1', 'part of a number'],
    ['It cost 2.5 crowns.', '2', 'part of a number'],
    ['The mayor left.', 'The Mayor left', 'another case'],
    ['The mayor left.', 'The mayor has left', 'a word more'],
    ['The mayor, left.', 'The mayor left', 'a comma less'],
    ['The mayor left.', '', 'no words'],
    ['The mayor — left.', '—', 'no words'],
  ])('%s: %s (%s)', (text, words) => {
    expect(found(text, words)).toEqual([])
  })

  it('outside of what was shown', () => {
    expect(found('The mayor left. The guard stayed.', 'The mayor', 15)).toEqual([])
  })
})

it('words may begin where a word begins, whatever stands before', () => {
  const text = 'The mill is 45km away.'
  expect(wordFinder(text, [0, text.length]).find('km')).toEqual([])
  expect(wordFinder(text, [0, text.length], offset => offset === 14).find('km')).toEqual([[14, 16]])
})
