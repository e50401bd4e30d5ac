import { type Codebook, codebookId, type EventType } from '../../../codebook/codebook.ts'
import { type Line, seg } from '../../../view/line.ts'
import { type Column, heading, type Row, tableView } from '../../../view/table.ts'
import { wrapText } from '../../../view/wrap.ts'
import type { Shown, ShownExample } from './shown.ts'

/** The types of a codebook, a line each. */
export function codebookView({ codebook }: Shown, width: number): Line[] {
  const { title, source, types } = codebook
  const rows = types.map(t => {
    const { verbs, nouns } = framesOf(codebook, t)
    return row(t.name, [t.definition, quadWords(t), `${Object.keys(t.modes).length || ''}`, `${verbs} + ${nouns}`])
  })
  return [
    [seg(codebookId(codebook), 'strong'), seg(` · ${title}`)],
    ...wrapText(source, width, 'dim'),
    [],
    ...tableView(columns(['What counts', 24], ['Quadrant', 11], ['Modes', 5], ['Verbs + nouns', 7]), rows, width),
    [],
    ...wrapText('All about a type: onrecord codebook show TYPE', width, 'dim'),
  ]
}

/** All about one type: modes, frames, mappings, examples. */
export function typeView(shown: Shown, type: EventType, width: number): Line[] {
  const { codebook, examples } = shown
  const about = [
    codebookId(codebook),
    quadWords(type),
    frameWords(codebook, type),
    ...(type.requiresRecipient ? ['by the manual with a recipient'] : []),
  ]
  return [
    ...heading(type.name, width),
    ...wrapText(type.definition, width),
    ...wrapText(about.join(' · '), width, 'dim'),
    ...section('Modes', columns(['Meaning', 20]), modeRows(type), width),
    ...section('In CAMEO', columns(['Name', 16], ['Mode', 8], ['Note', 20]), cameoRows(shown, type), width),
    ...section('In ACLED', columns(['Event', 16], ['Sub-event', 16], ['When', 16]), acledRowsOf(shown, type), width),
    ...section('Examples', columns(['Sentence', 20]), exampleRows(examples, type, true), width),
    ...section('Near misses', columns(['Sentence', 20], ['Because', 16]), exampleRows(examples, type, false), width),
  ]
}

const columns = (...list: readonly (readonly [title: string, least: number])[]): Column[] =>
  list.map(([title, least]) => ({ title, least }))

const row = (label: string, cells: readonly string[]): Row => ({ label, role: 'event', cells, below: [] })

const section = (title: string, heads: readonly Column[], rows: readonly Row[], width: number): Line[] =>
  rows.length === 0 ? [] : [[], ...heading(title, width), ...tableView(heads, rows, width)]

const quadWords = ({ quad }: EventType): string => quad.replace('-', ' ')

function framesOf({ languages }: Codebook, { name }: EventType): { verbs: number; nouns: number } {
  const count = (kind: 'verbs' | 'nouns'): number =>
    Object.values(languages).reduce((sum, l) => sum + l[kind].filter(f => f.type === name).length, 0)
  return { verbs: count('verbs'), nouns: count('nouns') }
}

const frameWords = (codebook: Codebook, type: EventType): string => {
  const { verbs, nouns } = framesOf(codebook, type)
  return `told by ${verbs} verb and ${nouns} noun frames`
}

const modeRows = ({ modes }: EventType): Row[] => Object.entries(modes).map(([mode, meaning]) => row(mode, [meaning]))

const cameoRows = ({ mappings }: Shown, { name }: EventType): Row[] =>
  mappings(name).cameo.map(r => row(r.code, [r.name, r.mode ?? '', r.note ?? '']))

/** The mode stands where it begins only. */
const acledRowsOf = ({ mappings }: Shown, { name }: EventType): Row[] =>
  mappings(name).acled.map((r, i, all) =>
    row(i > 0 && all[i - 1]!.mode === r.mode ? '' : (r.mode ?? '(any)'), [
      r.event ?? 'not recorded',
      r.subEvent ?? '',
      r.when,
    ]),
  )

const exampleRows = (examples: readonly ShownExample[], { name }: EventType, hit: boolean): Row[] =>
  examples
    .filter(e => e.type === name && e.hit === hit)
    .map(e => row(e.trigger ?? (hit ? '' : 'not'), hit ? [e.text] : [e.text, e.because ?? '']))
