import type { OnrecordRecord } from '../../record/reading.ts'
import { chainWords, type Facts, oneLine, partiesNames, partyNames, sentenceOf } from '../facts.ts'
import { sentenceLink } from '../link.ts'
import { bdi, html } from './html.ts'

/** A record as an entry of the list: what it is, in whose words, and the way to its sentence and back. */
export function entryOf(facts: Facts, record: OnrecordRecord, label: string, anchor: string): string {
  const link = sentenceLink(facts.reading.report, record.evidence[0]!)
  const page = link ? ` · <a href="${html(link)}" rel="noreferrer">on the page</a>` : ''
  return `<li class="record ${record.kind}" id="${anchor}-${label}">
<p class="words"><a class="id" href="#${anchor}-${label}-words" title="to the words in the text">${label}</a>${subject(facts, record)}</p>
<p class="meta">${details(facts, record)}</p>
<p class="meta">“${bdi(sentenceOf({ facts, record }))}” <span>[${record.evidence[0]!.join('–')}]</span>${page}</p>
</li>
`
}

function subject(facts: Facts, record: OnrecordRecord): string {
  switch (record.kind) {
    case 'figure':
      return `<b>${bdi(oneLine(facts.words(record.span)))}</b> ${html(record.role)}`
    case 'event': {
      const sides = [record.actors, record.recipients].map(parties => partiesNames(facts, parties).join(', '))
      const between = sides.some(Boolean) ? `: ${sides.map(side => (side ? bdi(side) : '?')).join(' → ')}` : ''
      return `<b>${html([record.type, record.mode].filter(Boolean).join(' '))}</b> “${bdi(facts.words(record.trigger))}”${between}`
    }
    case 'statement': {
      const who = record.source ? bdi(partyNames(facts, record.source).join(', ')) : 'unnamed'
      return `<b>${who}</b> (${record.act}): “${bdi(oneLine(record.content.map(facts.words).join(' … ')))}”`
    }
  }
}

function details(facts: Facts, record: OnrecordRecord): string {
  const time = facts.time(record.when)
  const when = time && (time.value ?? `“${facts.words(time.span)}”, unresolved`)
  const place = facts.place(record.where)
  const told = [
    `according to ${bdi(oneLine(chainWords(facts, record.chain)))}`,
    html(record.status === 'asserted' ? record.certainty : `${record.certainty}, ${record.status}`),
    when && bdi(oneLine(when)),
    place && bdi(oneLine(place.name)),
    `confidence ${record.confidence.toFixed(2)}`,
    html(record.why.rule),
  ]
  return told.filter(Boolean).join(' · ')
}
