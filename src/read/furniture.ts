import type { PageWords } from '../language/page-words.ts'
import type { BlockKind } from '../report/report.ts'
import { agencyIn, agencyNamed, agencySigned } from './agencies.ts'
import { readDate } from './dates.ts'

/** A paragraph that is not the report's own text, and what it tells about the report. */
export interface Furniture {
  readonly kind: Extract<BlockKind, 'caption' | 'boilerplate'>
  readonly published?: string
  readonly updated?: string
  readonly byline?: readonly string[]
  readonly agency?: string
  readonly dateline?: string
}

const LONGEST_OPENED = 40

/** What kind of furniture a paragraph is, or null when it is the report's text. */
export function furnitureOf(paragraph: string, words: PageWords): Furniture | null {
  const text = paragraph.trim()
  if (text.length > 600) return null
  const line = plain(text)
  return (
    signedLine(text) ??
    noteLine(text, line, words) ??
    wholeLine(text, line, words) ??
    stampLine(line, words) ??
    labelLine(text, words) ??
    bylineOf(text, words) ??
    creditsOf(text, line, words) ??
    captionOf(text, line, words) ??
    openedLine(text, line, words)
  )
}

const BOILERPLATE: Furniture = { kind: 'boilerplate' }

/** Lower case, straight apostrophes, single blanks. */
const plain = (text: string): string => text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ')

function wholeLine(text: string, line: string, words: PageWords): Furniture | null {
  if (/^[\p{P}\p{S}\s]+$/u.test(text)) return BOILERPLATE
  const bare = line.replace(/^[\s([|>»→▶•-]+|[\s:.)\]|>»→!…-]+$|\s*\(?\d+\)?$/g, '')
  return words.furniture.includes(bare) || words.endMarks.includes(line) || words.endMarks.includes(bare)
    ? BOILERPLATE
    : null
}

/** "— AFP", "Source: Xinhua". */
function signedLine(text: string): Furniture | null {
  const agency = text.length < 50 ? agencySigned(text) : null
  return agency ? { ...BOILERPLATE, agency } : null
}

/** "(Adds details, quotes)", "The Associated Press contributed to this report." */
function noteLine(text: string, line: string, words: PageWords): Furniture | null {
  if (/^[([]/.test(text) && /[)\]]\.?$/.test(text) && opener(line.slice(1), words.revisionOpeners)) return BOILERPLATE
  if (!words.contributed.some(tail => line.replace(/[.\s]+$/, '').endsWith(tail))) return null
  const agency = agencyIn(text.replace(/^the /i, '').replace(/ (?:\p{Ll}|\p{Lu}\p{Ll}+ \p{Lu}).*$/u, ''))
  return agency ? { ...BOILERPLATE, agency } : BOILERPLATE
}

const openerTables = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>()

/** Openers by their first two characters, the longest first. */
function openerTable(openers: readonly string[]): ReadonlyMap<string, readonly string[]> {
  let table = openerTables.get(openers)
  if (!table) {
    const sorted = openers.toSorted((a, b) => b.length - a.length)
    table = new Map(openers.map(o => [o.slice(0, 2), sorted.filter(other => other.slice(0, 2) === o.slice(0, 2))]))
    openerTables.set(openers, table)
  }
  return table
}

/** The longest opener that a line begins with; one that ends with a letter must end a word. */
function opener(line: string, openers: readonly string[]): string | null {
  const endsWord = (o: string) => !/^\p{L}[\p{L}\p{N}]/u.test(o.at(-1)! + (line[o.length] ?? ''))
  const table = openerTable(openers)
  const candidates = table.get(line.slice(0, 2)) ?? table.get(line.slice(0, 1)) ?? []
  return candidates.find(o => line.startsWith(o) && endsWord(o)) ?? null
}

/** "Updated on 3 March 2015, 10:15 GMT", "March 3, 2015", "Updated on". */
function stampLine(line: string, words: PageWords): Furniture | null {
  const updated = opener(line, words.updatedOpeners)
  const published = opener(line, words.publishedOpeners)
  const rest = line.slice((updated ?? published ?? '').length).replace(/^[\s:]+/, '')
  if (!isStamp(rest, words) && rest !== '') return null
  const date = readDate(rest, words)
  if (!date) return updated || published || /\d{4}|\d\s?:\s?\d\d/.test(rest) ? BOILERPLATE : null
  return { ...BOILERPLATE, ...(updated ? { updated: date } : { published: date }) }
}

/** Nothing but numbers, months and the words of clocks and calendars. */
function isStamp(text: string, { months, stampWords }: PageWords): boolean {
  const parts = text.match(/\p{L}+|\d+/gu) ?? []
  const isKnown = (p: string) => /^\d+$/.test(p) || stampWords.includes(p) || months.some(names => names.includes(p))
  return parts.length >= 2 && parts.length <= 16 && parts.every(isKnown) && parts.some(p => /^\d/.test(p))
}

/** "BYLINE: Ana Brill", "SECTION: World; Pg. 3", "BODY:". */
function labelLine(text: string, words: PageWords): Furniture | null {
  const [, label = '', value = ''] = /^(\p{Lu}[\p{Lu} -]{1,24}):\s*(.*)$/u.exec(text) ?? []
  const name = label.toLowerCase()
  if (!words.archiveLabels.includes(name) || value.split(/\s+/).length > LONGEST_OPENED) return null
  if (name === words.archiveDateline && value) return { ...BOILERPLATE, dateline: value.trim() }
  return name === words.archiveByline ? (bylineOf(value, words) ?? credited(value, words)) : BOILERPLATE
}

/** "By Jane Roe", "By JANE ROE and JOHN DOE, Associated Press". */
function bylineOf(text: string, words: PageWords): Furniture | null {
  const start = opener(plain(text), words.bylineOpeners)
  if (!start || text.length > 160) return null
  const rest = text.slice(start.length).replace(/^[\s:]+/, '')
  if (rest === '' || /[.!?]["”’]?$/.test(rest.replace(/\b\p{Lu}\.$/u, ''))) return null
  return isNameList(rest, words) ? credited(rest, words) : null
}

/** "Reporting by Jane Roe in Beirut; editing by John Doe", in brackets or not. */
function creditsOf(text: string, line: string, words: PageWords): Furniture | null {
  const bare = line.replace(/^[([]/, '')
  const start = opener(bare, words.creditOpeners)
  if (!start) return null
  const from = text.length - bare.length + start.length
  return credited(text.slice(from).split(/[;)\]]/)[0]!, words)
}

function credited(rest: string, words: PageWords): Furniture {
  const agency = agencyIn(rest)
  const byline = namesIn(rest, words)
  return { ...BOILERPLATE, ...(byline.length ? { byline } : {}), ...(agency ? { agency } : {}) }
}

const nameTables = new WeakMap<PageWords, { joiners: RegExp; after: RegExp }>()

function nameTable(words: PageWords): { joiners: RegExp; after: RegExp } {
  let table = nameTables.get(words)
  if (!table) {
    const joiners = new RegExp(`\\s*(?:[,;|/]|\\s(?:${words.nameJoiners.join('|')})\\s)\\s*`, 'iu')
    table = { joiners, after: new RegExp(`\\s(?:${words.afterNames.join('|')})\\s.*$`, 'u') }
    nameTables.set(words, table)
  }
  return table
}

/** The persons of a credit: parts between commas and "and" that look like names and are no agency or post. */
export function namesIn(credit: string, words: PageWords): string[] {
  const { joiners, after } = nameTable(words)
  return credit
    .split(joiners)
    .map(part =>
      part
        .replace(/^[^:]*:\s+/, '')
        .replace(after, '')
        .replace(/^[\s.,:]+|[\s.,:]+$/g, ''),
    )
    .filter(part => isPersonName(part, words))
}

function isPersonName(part: string, words: PageWords): boolean {
  if (agencyIn(part)) return false
  const names = part.split(/\s+/)
  if (names.length < 2 || names.length > 5) return false
  if (names.some(n => words.posts.includes(n.toLowerCase()))) return false
  return names.every(
    n => /^[\p{Lu}\p{Lo}]/u.test(n) || /^(?:al-|el-|d'|v[ao]n|de[rnl]?|d[ai]|la|bin|ibn|abu|ter|ul)/u.test(n),
  )
}

/** Nearly every word has a capital or is a joiner. */
function isNameList(text: string, words: PageWords): boolean {
  const parts = text.split(/\s+/)
  const small = parts.filter(p => !/^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(p) && !words.nameJoiners.includes(p))
  return parts.length <= 14 && /^[\p{Lu}\p{Lo}]/u.test(text) && small.length <= Math.max(1, parts.length / 4)
}

/** "Photo: Jane Roe/Reuters", or a short paragraph that ends with such a credit, most often in brackets. */
function captionOf(text: string, line: string, words: PageWords): Furniture | null {
  const start = opener(line.replace(/^[([]/, ''), words.captionOpeners)
  const rest = start === null ? '' : text.replace(/^[([]/, '').slice(start.length).trim()
  const marked = /^[:/©|]/.test(rest) || (start?.includes(' ') && rest !== '' && isNameList(rest, words))
  return marked || (text.length < 300 && endsWithCredit(text, words)) ? { kind: 'caption' } : null
}

/** "… REUTERS/Ana Brill": an agency in capitals before a photographer. */
const endsWithPhotographer = (text: string): boolean => {
  const [, agency = ''] = /(?:^|[\s.])(\p{Lu}{2,12})\/\p{Lu}[\p{L}.’' -]{3,40}\.?$/u.exec(text) ?? []
  return agencyNamed(agency) !== null || agencyNamed(agency.charAt(0) + agency.slice(1).toLowerCase()) !== null
}

/** "(Photo: Ana Brill)", "(AP Photo/Ana Brill)", "[Ana Brill/Reuters]", "Ana Brill / Getty Images". */
function endsWithCredit(text: string, words: PageWords): boolean {
  if (endsWithPhotographer(text)) return true
  const credit = /[([]([^()[\]]{2,80})[)\]]\.?$/.exec(text)?.[1]?.trim() ?? ''
  const start = opener(plain(credit), words.captionOpeners)
  if (start !== null && /^\s*[:/]/.test(credit.slice(start.length))) return true
  const slashed = /^\p{Lu}[\p{L}. '’-]+\s?\/\s?\p{Lu}/u.test(credit)
  return (
    (slashed && (agencyIn(credit) ?? agencyIn(credit.split(' ', 1)[0]!)) !== null) ||
    /[/|]\s*Getty Images\.?$/.test(text)
  )
}

function openedLine(text: string, line: string, words: PageWords): Furniture | null {
  const start = opener(line.replace(/^[\s([|>»→▶•*-]+/, ''), words.furnitureOpeners)
  return start && text.split(/\s+/).length <= LONGEST_OPENED ? BOILERPLATE : null
}
