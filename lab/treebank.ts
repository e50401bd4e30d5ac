import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A syntactic word of a treebank; positions count words of the sentence from 0. */
export interface TreebankWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  /** Position of the head in the sentence; -1 for the root. */
  readonly head: number
  readonly deprel: string
  /** `MISC` as written, `_` when empty. */
  readonly misc: string
  /** Whether a blank follows the word in the raw text; false inside a multiword token. */
  readonly spaceAfter: boolean
  /**
   * Offsets into `TreebankDocument.text`. The words of a multiword token share its letters out among
   * themselves; where their forms do not add up to the token, each word has the span of the whole token.
   */
  readonly span: readonly [start: number, end: number]
}

export interface TreebankSentence {
  readonly id: string
  /** Starts a paragraph. */
  readonly newParagraph: boolean
  readonly words: readonly TreebankWord[]
  readonly span: readonly [start: number, end: number]
}

export interface TreebankDocument {
  readonly id: string
  /** GUM only, else ''. */
  readonly genre: string
  /** The raw text: forms and blanks as annotated, a blank line between paragraphs. */
  readonly text: string
  readonly sentences: readonly TreebankSentence[]
}

/** Reads a CoNLL-U file (`.conllu` or `.conllu.gz`) into documents. */
export function readTreebank(path: string): TreebankDocument[] {
  const bytes = readFileSync(path)
  return parseTreebank(path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8'))
}

/** Parses CoNLL-U; empty nodes (`8.1`) are left out, multiword tokens (`1-2`) give their words. */
function parseTreebank(conllu: string): TreebankDocument[] {
  const documents: TreebankDocument[] = []
  let draft = emptyDraft('')
  const close = (): void => {
    if (draft.sentences.length > 0)
      documents.push({ id: draft.id, genre: draft.genre, text: draft.text.trimEnd(), sentences: draft.sentences })
  }
  for (const block of conllu.split(/\r?\n\r?\n/u)) {
    const lines = block.split(/\r?\n/u).filter(l => l !== '')
    const comments = lines.filter(l => l.startsWith('#'))
    const id = comment(comments, 'newdoc id')
    if (id !== null) {
      close()
      draft = emptyDraft(id)
      draft.genre = comment(comments, 'meta::genre') ?? ''
    }
    const rows = lines.filter(l => !l.startsWith('#')).map(l => l.split('\t'))
    if (rows.length > 0) addSentence(draft, comments, rows)
  }
  close()
  return documents
}

interface Draft {
  id: string
  genre: string
  text: string
  sentences: TreebankSentence[]
}

const emptyDraft = (id: string): Draft => ({ id, genre: '', text: '', sentences: [] })

function comment(comments: readonly string[], key: string): string | null {
  const line = comments.find(c => c.startsWith(`# ${key} =`))
  return line === undefined ? null : line.slice(line.indexOf('=') + 1).trim()
}

function addSentence(draft: Draft, comments: readonly string[], rows: readonly string[][]): void {
  const newParagraph = draft.sentences.length === 0 || comments.some(c => /^# newpar( |$)/u.test(c))
  if (newParagraph && draft.text !== '') draft.text = `${draft.text.trimEnd()}\n\n`
  const words: TreebankWord[] = []
  for (let i = 0; i < rows.length; i++) {
    const [id, surface, misc] = [rows[i]![0]!, rows[i]![1]!, rows[i]![9]!]
    if (id.includes('.')) continue
    const range = /^(\d+)-(\d+)$/u.exec(id)
    const inside = range ? rows.slice(i + 1, i + 2 + Number(range[2]) - Number(range[1])) : [rows[i]!]
    if (range) i += inside.length
    addToken(words, draft.text.length, surface, !misc.includes('SpaceAfter=No'), inside)
    draft.text += misc.includes('SpaceAfter=No') ? surface : `${surface} `
  }
  const span: [number, number] = [words[0]!.span[0], words.at(-1)!.span[1]]
  draft.sentences.push({ id: comment(comments, 'sent_id') ?? '', newParagraph, words, span })
}

function addToken(
  words: TreebankWord[],
  start: number,
  surface: string,
  spaceAfter: boolean,
  rows: readonly string[][],
): void {
  const adds = rows.map(r => r[1]!).join('') === surface
  let at = start
  for (const [i, row] of rows.entries()) {
    const [, form, lemma, upos, xpos, feats, head, deprel, , misc] = row
    const end = adds ? at + form!.length : start + surface.length
    words.push({
      form: form!,
      lemma: lemma!,
      upos: upos!,
      xpos: xpos!,
      feats: feats!,
      head: Number(head) - 1,
      deprel: deprel!,
      misc: misc!,
      spaceAfter: spaceAfter && i === rows.length - 1,
      span: [adds ? at : start, end],
    })
    if (adds) at = end
  }
}
