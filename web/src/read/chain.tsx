import type { Link } from '../../../src/record/evidence.ts'
import type { OnrecordRecord, Reading } from '../../../src/record/reading.ts'
import { line, partyWords, wordsOf } from '../../../src/view/words.ts'
import { words } from '../words.ts'

/** One voice of the chain: who, and by what words they come in. */
interface Voice {
  readonly name: string
  readonly how: string
}

/** Who vouches for a record, drawn from the outlet down to the last who speaks. */
export const Chain = ({ reading, record }: { reading: Reading; record: OnrecordRecord }) => (
  <ol class="chain">
    {voicesOf(reading, record).map(voice => (
      <li key={`${voice.name} ${voice.how}`}>
        <span dir="auto">{voice.name}</span> <small>{voice.how}</small>
      </li>
    ))}
  </ol>
)

export function voicesOf(reading: Reading, record: OnrecordRecord): Voice[] {
  const named = (reading.voice ?? []).map(({ name, via }) => ({ name: line(name), how: words.via[via]! }))
  const own = named.length > 0 ? named : [reportVoice(reading)]
  const links = record.chain.map(link => voiceOf(reading, link))
  const last = record.kind === 'statement' ? [speaker(reading, record)] : []
  return [...own, ...links, ...last]
}

function reportVoice({ report }: Reading): Voice {
  const name = report.outlet ?? report.agency
  return name
    ? { name: line(name), how: report.outlet ? words.via.outlet! : words.via.agency! }
    : { name: words.theReport, how: '' }
}

function voiceOf(reading: Reading, link: Link): Voice {
  const cue = link.cue && `“${wordsOf(reading, link.cue)}”`
  const actor = reading.actors.find(a => a.id === link.actor)
  const name = link.source ? partyWords(reading, { span: link.source, actor: link.actor }) : actor && line(actor.name)
  return { name: name ?? words.unnamed, how: cue ?? words.via[link.via]! }
}

function speaker(reading: Reading, record: Extract<OnrecordRecord, { kind: 'statement' }>): Voice {
  const cue = record.cue.map(c => wordsOf(reading, c)).join(' … ')
  return { name: record.source ? partyWords(reading, record.source) : words.unnamed, how: cue ? `“${cue}”` : '' }
}
