import { type Document, type Name, withLayers } from '../document.ts'
import type { Models } from '../models.ts'
import type { Stage } from '../stage.ts'
import { withCountry } from './country.ts'
import { type DraftName, inOrder } from './draft.ts'
import { withJoined } from './joined.ts'
import { withKind } from './kind.ts'
import { withListed } from './listed.ts'
import { withPortfolio } from './portfolio.ts'
import { withReach } from './reach.ts'
import { withRepeated } from './repeated.ts'
import { surnamesIn } from './surnames.ts'
import { withTold } from './told.ts'
import { trimmed } from './trim.ts'

/**
 * Finds names: the trained finder first, then the word lists where it missed or mistook one, then rules for the
 * edges and the kind, then the same names elsewhere in the report.
 */
export const entities: Stage = {
  name: 'entities',
  needs: ['tokens', 'sentences', 'tags'],
  adds: ['names'],
  run(document, pack, models): Document {
    const found = findNames(document, models)
    const listed = withJoined(document, pack, inOrder(withListed(document, pack, found)))
    const whole = withPortfolio(document, pack, inOrder(withTold(document, pack, listed)))
    const surnames = surnamesIn(document, whole)
    const kinds = whole
      .flatMap(name => trimmed(document, pack, surnames, withReach(document, pack, name)))
      .map(name => withKind(document, pack, surnames, name))
    const all = inOrder(withRepeated(document, pack, kinds)).filter(name => !isDoubtfulHeading(document, name))
    return withLayers(document, { names: all.map(name => finished(document, withCountry(document, pack, name))) })
  },
}

/** In a heading each word may have a capital, so a name must be surer there. */
const SURE_HEADING = 0.8

function isDoubtfulHeading({ tokens, sentences, blocks }: Document, { first, confidence }: DraftName): boolean {
  const { kind } = blocks[sentences[tokens[first]!.sentence]!.block]!
  return (kind === 'title' || kind === 'subheading') && confidence < SURE_HEADING
}

/** Names by the trained finder, in tokens of the document. */
function findNames(document: Document, models: Models): DraftName[] {
  const { tokens, sentences } = document
  const words = sentences.map(({ first, end }) => tokens.slice(first, end).map((_, i) => wordAt(document, first + i)))
  const tags = sentences.map(({ first, end }) => tokens.slice(first, end))
  const found = models.names.find(words, tags)
  return sentences.flatMap((sentence, s) =>
    found[s]!.map(({ first, end, type, confidence }) => ({
      first: sentence.first + first,
      end: sentence.first + end,
      kind: kinds[type] ?? 'other',
      country: null,
      confidence,
    })),
  )
}

const kinds: Readonly<Record<string, Name['kind']>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  people: 'people',
}

/** A hyphen that stands free is a dash to the finder. */
function wordAt({ tokens }: Document, i: number): string {
  const { text, span } = tokens[i]!
  const free = text === '-' && tokens[i - 1]?.span[1] !== span[0] && tokens[i + 1]?.span[0] !== span[1]
  return free ? '–' : text
}

const finished = ({ tokens }: Document, { first, end, kind, country, confidence }: DraftName): Name => ({
  span: [tokens[first]!.span[0], tokens[end - 1]!.span[1]],
  first,
  end,
  kind,
  country,
  confidence: Math.round(confidence * 100) / 100,
})
