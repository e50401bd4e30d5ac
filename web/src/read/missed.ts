import type { NewRecord } from '../../../src/ledger/people.ts'
import type { Link } from '../../../src/record/evidence.ts'
import { anchorOf } from '../../../src/record/make.ts'
import type { OnrecordRecord, Reading } from '../../../src/record/reading.ts'
import type { Span } from '../../../src/report/span.ts'
import { brings, changesIn, NotInText, withNames } from './correction.ts'
import type { Draft } from './draft.ts'

type Kind = OnrecordRecord['kind']

/** A record that the engine missed, as the form begins with it: the words that were selected, in their sentence, in the voice of whoever speaks there. */
export function blankRecord(kind: Kind, span: Span | null, reading: Reading): OnrecordRecord {
  const at = span ?? [0, 0]
  const common = {
    id: '',
    evidence: [sentenceAt(at, reading)],
    chain: chainAt(at, reading.records),
    status: 'asserted',
    certainty: 'certain',
    when: null,
    where: null,
    confidence: 1,
    why: { rule: 'by-hand', version: '1' },
  } as const
  if (kind === 'figure') {
    const words = reading.report.text.slice(...at)
    const rest = { what: null, unit: null, role: 'people', scope: 'unknown', asOf: null } as const
    return { ...common, kind, span: at, quantity: quantityIn(words), ...rest, population: null, revision: null }
  }
  if (kind === 'event') {
    const coded = { type: 'ASSAULT', mode: null, quad: 'material-conflict', codebook: 'plover@2021' } as const
    const empty = { contexts: [], actors: [], recipients: [], deaths: [], injuries: [], arrests: [] }
    const rest = { implied: false, historical: false, instrument: null, statement: null }
    return { ...common, kind, ...coded, trigger: at, ...empty, ...rest }
  }
  const rest = { cue: [], addressee: null, medium: null, anonymity: null, answers: null }
  return { ...common, kind, source: null, content: [at], form: 'indirect', act: 'say', ...rest }
}

/** What is sent for a draft that began with `blank`. Throws `NotInText`. */
export function newRecordOf(
  blank: OnrecordRecord,
  draft: Draft,
  reading: Reading,
  quads: Readonly<Record<string, string>>,
): Pick<NewRecord, 'record' | 'names'> {
  const { fields, brought } = changesIn(blank, draft, reading, quads)
  const { id: _, confidence: __, why: ___, ...made } = { ...blank, ...fields } as OnrecordRecord
  const anchor = anchorOf(made as OnrecordRecord)
  if (!anchor || anchor[0] >= anchor[1]) throw new NotInText('')
  // Words that were typed may stand in another sentence than those that were selected.
  const placed = { ...made, evidence: [sentenceAt(anchor, reading)], chain: chainAt(anchor, reading.records) }
  const { names, ...record } = brings(brought) ? withNames(placed, reading, brought) : { ...placed, names: null }
  return { record: record as NewRecord['record'], names }
}

/** The sentence in which words stand, or all sentences where they go over several. */
function sentenceAt([start, end]: Span, { report: { text, blocks, language } }: Reading): Span {
  const block = blocks.find(b => b.span[0] <= start && b.span[1] >= end)?.span ?? [0, text.length]
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.slice(...block))
  const touched = [...sentences]
    .map(({ index, segment }): Span => {
      const from = block[0] + index
      return [from + segment.length - segment.trimStart().length, from + segment.trimEnd().length]
    })
    .filter(([from, to]) => from < Math.max(end, start + 1) && to > start)
  return touched.length > 0 ? [touched[0]![0], touched.at(-1)![1]] : block
}

/** Who vouches for words inside a statement: its source, after whoever vouches for the statement. */
function chainAt([start, end]: Span, records: readonly OnrecordRecord[]): readonly Link[] {
  const around = records.flatMap(r =>
    r.kind === 'statement' && r.content.some(([from, to]) => from <= start && to >= end && to - from > end - start)
      ? [r]
      : [],
  )
  const length = ([from, to]: Span): number => to - from
  const [inner] = around.sort((a, b) => length(a.content[0]!) - length(b.content[0]!))
  if (!inner) return []
  const { id, chain, source, cue } = inner
  const link: Link = {
    source: source?.span ?? null,
    actor: source?.actor ?? null,
    cue: cue[0] ?? null,
    via: 'speech',
    statement: id,
  }
  return [...chain, link]
}

/** Of digits in the words; a number in letters is typed. */
function quantityIn(words: string) {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(words)?.[0]
  const n = digits === undefined ? null : Number(digits.replaceAll(',', ''))
  return { low: n, point: n, high: n, approximate: false, words }
}
