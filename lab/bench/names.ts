/**
 * Names of GUM dev and test, which no model was trained on, as printed and with the capitals taken away: exact spans
 * and kinds of persons, places and organisations.
 * usage: tsx lab/bench/names.ts [CORPUS.jsonl]   another corpus with `text` and `gold` (`s`, `e`, `type`)
 */
import { readFileSync } from 'node:fs'
import { loadEngine } from '../../src/engine/engine.ts'
import { emptyDocument } from '../../src/language/annotate.ts'
import type { Document, NameKind } from '../../src/language/document.ts'
import { entities } from '../../src/language/entities/entities.ts'
import { tag } from '../../src/language/tag/tag.ts'
import { quotations } from '../../src/language/tokenise/quotations.ts'
import { tokenise } from '../../src/language/tokenise/tokenise.ts'
import { truecase } from '../../src/language/truecase/truecase.ts'
import { gumPart } from '../train/names-corpora.ts'
import { readTreebank } from '../treebank.ts'

interface Measured {
  readonly text: string
  /** `start end type`. */
  readonly gold: readonly string[]
}

const SHARED = new URL('../../../shared/corpora/', import.meta.url).pathname

const types: Readonly<Record<string, string>> = {
  person: 'person',
  organisation: 'organisation',
  'armed-group': 'organisation',
  place: 'place',
  PERSON: 'person',
  PER: 'person',
  ORGANIZATION: 'organisation',
  ORGANISATION: 'organisation',
  ORG: 'organisation',
  LOCATION: 'place',
  LOC: 'place',
  FACILITY: 'place',
}

function gum(part: 'dev' | 'test'): Measured[] {
  const named = gumPart(SHARED, part)
  return readTreebank(`${SHARED}train/gum-ccby-${part}.conllu.gz`).map(({ text, sentences }, d) => ({
    text,
    gold: sentences.flatMap(({ words }, s) =>
      named[d]!.sentences[s]!.names.filter(n => types[n.type]).map(
        n => `${words[n.first]!.span[0]} ${words[n.end - 1]!.span[1]} ${types[n.type]}`,
      ),
    ),
  }))
}

const jsonl = (path: string): Measured[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const { text, gold } = JSON.parse(line) as { text: string; gold: { s: number; e: number; type: string }[] }
      const named = gold.filter(g => types[g.type.toUpperCase()] && /\p{Lu}/u.test(text.slice(g.s, g.e)))
      return { text, gold: named.map(g => `${g.s} ${g.e} ${types[g.type.toUpperCase()]}`) }
    })

/** Letter by letter, so that offsets hold. */
const recased = (text: string, change: (letter: string) => string): string =>
  text.replace(/\p{L}/gu, letter => (change(letter).length === letter.length ? change(letter) : letter))

const castings: Readonly<Record<string, (text: string) => string>> = {
  'as printed': text => text,
  'small letters': text => recased(text, l => l.toLowerCase()),
  CAPITALS: text => recased(text, l => l.toUpperCase()),
}

const { pack, models } = loadEngine()

const read = (text: string): Document =>
  [tokenise, quotations, truecase, tag, entities].reduce(
    (d, stage) => stage.run(d, pack, models),
    emptyDocument({ text, blocks: [{ span: [0, text.length], kind: 'paragraph' }], published: null }),
  )

const found = (text: string): string[] =>
  read(text).names.flatMap(({ span, kind }) =>
    types[kind as NameKind] ? [`${span[0]} ${span[1]} ${types[kind]}`] : [],
  )

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1).padStart(5)

function row(label: string, documents: readonly Measured[], change: (text: string) => string): string {
  const pairs = documents.map(({ text, gold }) => ({ gold: new Set(gold), named: found(change(text)) }))
  const score = (type: string): string => {
    const ofType = (list: Iterable<string>): string[] => [...list].filter(n => n.endsWith(type))
    const named = pairs.reduce((sum, p) => sum + ofType(p.named).length, 0)
    const gold = pairs.reduce((sum, p) => sum + ofType(p.gold).length, 0)
    const right = pairs.reduce((sum, p) => sum + ofType(p.named).filter(n => p.gold.has(n)).length, 0)
    return percent(2 * right, named + gold)
  }
  return `${label.padEnd(14)} all ${score('')}  person ${score('person')}  place ${score('place')}  organisation ${score('organisation')}`
}

const documents = process.argv[2] ? jsonl(process.argv[2]) : [...gum('dev'), ...gum('test')]
for (const [label, change] of Object.entries(castings)) console.log(row(label, documents, change))
