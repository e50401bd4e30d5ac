import type { Party } from '../record/evidence.ts'
import type { Reading } from '../record/reading.ts'

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The fullest name of the actor, else the words. */
export const partyName = ({ report, actors }: Reading, { span, actor }: Pick<Party, 'span' | 'actor'>): string =>
  oneLine(actors.find(a => a.id === actor)?.name ?? report.text.slice(...span))

/** Whether one name holds the other. */
export const alike = (a: string, b: string): boolean => {
  const [x, y] = [plain(a), plain(b)]
  return x.includes(y) || y.includes(x)
}
const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|a|an) /, '')
