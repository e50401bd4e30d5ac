import compromise from 'compromise'
import compromiseTags from 'compromise/two'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { loadEngine } from '../../src/engine/engine.ts'
import { extract } from '../../src/extract/extract.ts'
import { places } from '../../src/extract/places/places.ts'
import { emptyDocument, stages } from '../../src/language/annotate.ts'
import type { Document } from '../../src/language/document.ts'
import { readText } from '../../src/read/text.ts'

/**
 * Processor time that something takes over all texts, garbage collection included: it is the same on a busy machine.
 * Tokens are Onrecord's, so that speeds compare.
 */
export interface TextSpeed {
  readonly name: string
  readonly seconds: number
  readonly tokens: number
}

const timed = <T>(work: () => T): [T, number] => {
  const started = processorTime()
  const result = work()
  return [result, processorTime() - started]
}

function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Each stage over all texts, one after the other, after a warm-up over the same texts. */
export function stageSpeeds(texts: readonly string[]): TextSpeed[] {
  run(texts.slice(0, 20))
  return run(texts)
}

function run(texts: readonly string[]): TextSpeed[] {
  const engine = loadEngine()
  const { pack, models, codebook, gazetteer, version } = engine
  let documents: Document[] = texts.map(text => emptyDocument(readText(text, pack.pages)))
  const seconds: [string, number][] = []
  for (const stage of stages) {
    const [next, time] = timed(() => documents.map(d => stage.run(d, pack, models)))
    documents = next
    seconds.push([stage.name, time])
  }
  const [, extraction] = timed(() =>
    documents.map(document =>
      extract({ reportId: 'bench', document, places: places(document, gazetteer, pack), pack, codebook, version }),
    ),
  )
  seconds.push(['extraction', extraction])
  const sumOf = (names: readonly string[]): number =>
    seconds.filter(([name]) => names.includes(name)).reduce((sum, [, s]) => sum + s, 0)
  seconds.push([TAGGING, sumOf(['tokenise', 'tag'])], [WHOLE, sumOf(seconds.map(([name]) => name))])
  const tokens = documents.reduce((n, d) => n + d.tokens.length, 0)
  return seconds.map(([name, s]) => ({ name, seconds: s, tokens }))
}

/** Names of the rows that are compared. */
export const TAGGING = 'tokenise and tag'
export const WHOLE = 'all stages and extraction'
export const PEER = 'compromise: tags'

/** Tokens and tags alone (`compromise/two`), each term read. */
function tagged(text: string): number {
  let terms = 0
  for (const sentence of compromiseTags(text).docs) for (const term of sentence) if (term.tags?.size) terms++
  return terms
}

/** Peers do less: tags and names, no tree, no records. `tokens` is Onrecord's count for the same texts. */
export function peerSpeeds(texts: readonly string[], tokens: number): TextSpeed[] {
  const nlp = winkNLP(model)
  const peers: readonly (readonly [string, (text: string) => unknown])[] = [
    [PEER, tagged],
    ['compromise: tags, people, places', text => compromise(text).topics().json()],
    ['wink-nlp: tokens, tags, entities', text => nlp.readDoc(text).entities().out()],
  ]
  return peers.map(([name, read]) => {
    texts.slice(0, 20).forEach(read)
    const [, seconds] = timed(() => texts.map(read))
    return { name, seconds, tokens }
  })
}
