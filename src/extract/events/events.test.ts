import { describe, expect, it } from 'vitest'
import type { Codebook } from '../../codebook/codebook.ts'
import { cases } from '../../codebook/plover/en/cases.ts'
import { plover } from '../../codebook/plover/plover.ts'
import { en } from '../../language/en/index.ts'
import { overlaps, type Span } from '../../report/span.ts'
import { annotated } from '../annotated.cases.ts'
import { placeOf, timeOf } from '../circumstance.ts'
import type { EventDraft } from '../draft.ts'
import { figures } from '../figures/figures.ts'
import { cases as modalities } from '../modality.cases.ts'
import { modalityOf } from '../modality.ts'
import { casualtiesOf } from './casualties.ts'
import { ages, happenings, retold } from './events.cases.ts'
import { events } from './events.ts'

const find = (text: string, codebook: Codebook = plover): EventDraft[] => events(annotated(text), codebook, en)
const words = (text: string, spans: readonly Span[]): string[] => spans.map(s => text.slice(...s))

/** The parties found and wanted name the same phrases: as many, and each over the words of the other. */
function sameParties(text: string, found: readonly Span[], wanted: readonly string[]): boolean {
  const spans = wanted.map((w): Span => [text.indexOf(w), text.indexOf(w) + w.length])
  return found.length === wanted.length && spans.every(s => found.some(f => overlaps(f, s)))
}

describe('cases of the codebook', () => {
  for (const wanted of cases)
    it(wanted.text, () => {
      const found = find(wanted.text)
      if ('nothing' in wanted) return expect(found, wanted.nothing).toEqual([])
      const event = found.find(e => e.type === wanted.type && wanted.text.slice(...e.trigger).includes(wanted.trigger))
      expect(event, found.map(e => `${e.type} ${wanted.text.slice(...e.trigger)}`).join(', ')).toBeDefined()
      for (const [spans, names] of [
        [event!.actors, wanted.actors],
        [event!.recipients, wanted.recipients],
      ] as const)
        if (names) expect(sameParties(wanted.text, spans, names), words(wanted.text, spans).join('; ')).toBe(true)
    })
})

describe('one happening, one event', () => {
  for (const { text, events: wanted, why } of happenings)
    it(`${text} (${why})`, () => {
      expect(find(text).map(e => [e.type, text.slice(...e.trigger)])).toEqual(wanted)
    })
})

describe('a happening told again', () => {
  for (const { text, events: wanted, why } of retold)
    it(`${text} (${why})`, () => {
      expect(find(text).map(e => [text.slice(...e.trigger), e.again.length])).toEqual(wanted)
    })
})

describe('history', () => {
  for (const { text, trigger, historical } of ages)
    it(`${text} → ${historical ? 'history' : 'news'}`, () => {
      const [event] = find(text)
      expect(text.slice(...event!.trigger)).toBe(trigger)
      expect(event!.historical).toBe(historical)
    })
})

describe('the body whose work it is', () => {
  const text = 'Police spoke to reporters. Forty marchers were arrested.'
  it('is named where nobody is, and marked', () => {
    const [event] = find(text)
    expect(words(text, event!.actors)).toEqual(['Police'])
    expect(event!.implied).toBe(true)
  })
  it('is not marked where it is said', () => {
    expect(find('Police arrested forty marchers.')[0]!.implied).toBe(false)
  })
})

describe('events', () => {
  it('are read from running text only', () => {
    const text = 'Rebels shelled the town.'
    expect(events(annotated(text, 'title'), plover, en)).toEqual([])
    expect(events(annotated(text, 'list-item'), plover, en)).toHaveLength(1)
  })

  it('name each of several joined parties', () => {
    const text = 'Rebels and soldiers clashed with policemen and guards.'
    const [event] = find(text)
    expect(words(text, event!.actors)).toEqual(['Rebels', 'soldiers'])
    expect(words(text, event!.recipients)).toEqual(['policemen', 'guards'])
  })

  it('name whom several deeds are for that one word announces', () => {
    const text = 'Norvia will hold talks with Vesland, a summit with Ostria and a meeting with Keldar.'
    const announced = find(text).filter(e => e.type === 'AGREE')
    expect(announced.map(e => words(text, e.recipients))).toEqual([['Vesland', 'Ostria']])
  })

  it('carry the quadrant, mode and contexts of their frame', () => {
    expect(find('Police arrested two men.')[0]).toMatchObject({
      quad: 'material-conflict',
      mode: 'arrest',
      contexts: ['legal'],
    })
  })

  it('name the instrument', () => {
    const text = 'A soldier was killed by a roadside bomb.'
    expect(text.slice(...find(text)[0]!.instrument!)).toBe('a roadside bomb')
  })

  it.each([
    'No bridge was shelled in Orun.',
    'Nobody was arrested in Orun.',
    'The advisers have not participated in the raid.',
  ])('are negated by their subject or by the verb of taking part: %s', text => {
    expect(find(text).map(e => e.status)).toEqual(['negated'])
  })

  it.each([
    ['They have the option to seize power.', 'future'],
    ['Citizens have the right to attack an intruder.', 'future'],
    ['An attempt to kill the judge failed.', null],
    ['He was the first man to attack the base.', null],
    ['The soldiers crossed the river to seize the port.', 'future'],
    ['The clan was given rifles to kill the herders.', 'future'],
    ['The air force used drones to bomb the port.', null],
  ])('lie ahead under a noun or as a purpose, but not under an attempt or a doer: %s', (text, status) => {
    expect(find(text).map(e => e.status)).toEqual([status])
  })

  it('are none where the codebook has no words of the language', () => {
    expect(find('Rebels shelled the town.', { ...plover, languages: {} })).toEqual([])
  })

  it('are of the types that a codebook adds', () => {
    const english = plover.languages.en!
    const codebook: Codebook = {
      ...plover,
      types: [...plover.types, { name: 'SPILL', quad: 'material-conflict', definition: 'Lets oil out.', modes: {} }],
      languages: { en: { ...english, verbs: [{ type: 'SPILL', verbs: 'spill leak' }, ...english.verbs] } },
    }
    expect(find('The tanker spilled oil near the coast.', codebook).map(e => e.type)).toEqual(['SPILL'])
  })
})

describe('casualties', () => {
  it('are the figures of the event that caused them', () => {
    const text = 'A bomb exploded near the market, killing 12 people and wounding 30.'
    const document = annotated(text)
    const [event] = events(document, plover, en)
    const { deaths, injuries, arrests } = casualtiesOf(document, event!, figures(document, en))
    expect(deaths.map(f => f.quantity.words)).toEqual(['12'])
    expect(injuries.map(f => f.quantity.words)).toEqual(['30'])
    expect(arrests).toEqual([])
  })

  it('are arrests for an arrest', () => {
    const document = annotated('Police arrested 40 protesters.')
    const [event] = events(document, plover, en)
    expect(casualtiesOf(document, event!, figures(document, en)).arrests).toHaveLength(1)
  })
})

describe('modality', () => {
  for (const { text, word, status, certainty } of modalities)
    it(`${text} → ${word}`, () => {
      const document = annotated(text)
      const token = document.tokens.find(t => t.text === word)!
      expect(modalityOf(document, en.modality, token)).toEqual({ status, certainty })
    })
})

describe('circumstances', () => {
  const place = (text: string, name: string) => ({
    id: 'p1',
    name,
    mentions: [[text.indexOf(name), text.indexOf(name) + name.length] as const],
    geonameId: null,
    lat: null,
    lon: null,
    country: null,
    admin1: null,
    precision: null,
    reason: '',
  })

  it('are those of the word’s own clause or of the one above it', () => {
    const text = 'On 3 March rebels attacked the convoy in Orun, killing nine soldiers.'
    const document = annotated(text)
    const killing = document.tokens.find(t => t.text === 'killing')!
    expect(timeOf(document, killing)).toBe(0)
    expect(placeOf(document, en.circumstances, [place(text, 'Orun')], killing)).toBe('p1')
  })

  it('are not those of what is said about it', () => {
    const text = 'The minister said on Monday that rebels had attacked the convoy.'
    const document = annotated(text)
    expect(timeOf(document, document.tokens.find(t => t.text === 'attacked')!)).toBeNull()
  })

  it('take a place only after a preposition of place', () => {
    const text = 'The envoy spoke about Orun.'
    const document = annotated(text)
    expect(placeOf(document, en.circumstances, [place(text, 'Orun')], document.tokens[2]!)).toBeNull()
  })
})
