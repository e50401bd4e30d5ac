import type { Event } from '../../../src/record/event.ts'
import type { Figure } from '../../../src/record/figure.ts'
import type { OnrecordRecord, Reading } from '../../../src/record/reading.ts'
import type { Statement } from '../../../src/record/statement.ts'
import type { Labels } from '../../../src/view/labels.ts'
import { intervalWords, line, partiesWords, partyWords, whenWords, wordsOf } from '../../../src/view/words.ts'
import { words } from '../words.ts'
import { Interval } from './interval.tsx'
import { Row } from './row.tsx'

interface Props<R> {
  readonly reading: Reading
  readonly record: R
  readonly labels: Labels
  choose(record: string | null): void
}

/** What only one kind of record has. */
export function Details({ record, ...rest }: Props<OnrecordRecord>) {
  if (record.kind === 'figure') return <FigureDetails record={record} {...rest} />
  if (record.kind === 'event') return <EventDetails record={record} {...rest} />
  return <StatementDetails record={record} {...rest} />
}

function FigureDetails({ reading, record }: Props<Figure>) {
  const { quantity, unit, role, population, asOf, revision } = record
  return (
    <>
      <Row name={words.number}>
        {intervalWords(quantity, unit)}
        <Interval quantity={quantity} />
      </Row>
      <Row name={words.counts}>{role}</Row>
      {population && <Row name={words.of}>{partyWords(reading, population)}</Row>}
      {asOf !== null && <Row name={words.asOf}>{whenWords(reading, asOf)}</Row>}
      {revision && <Row name={words.revision}>“{wordsOf(reading, revision.span)}”</Row>}
    </>
  )
}

function EventDetails({ reading, record, labels, choose }: Props<Event>) {
  const { type, mode, actors, recipients, deaths, injuries, arrests } = record
  const tolls = [...deaths, ...injuries, ...arrests]
  return (
    <>
      <Row name={words.type}>{mode ? `${type} ${mode}` : type}</Row>
      {actors.length > 0 && <Row name={words.actors}>{partiesWords(reading, actors)}</Row>}
      {recipients.length > 0 && <Row name={words.recipients}>{partiesWords(reading, recipients)}</Row>}
      {tolls.length > 0 && (
        <Row name={words.counted}>
          {tolls.map(id => (
            <Jump key={id} id={id} labels={labels} choose={choose} />
          ))}
        </Row>
      )}
    </>
  )
}

function StatementDetails({ reading, record, labels, choose }: Props<Statement>) {
  const { act, form, addressee, medium, anonymity, answers } = record
  return (
    <>
      <Row name={words.act}>
        {act}, {form}
      </Row>
      {addressee && <Row name={words.told}>{partyWords(reading, addressee)}</Row>}
      {medium && <Row name={words.medium}>{line(medium)}</Row>}
      {anonymity && <Row name={words.unnamedBecause}>{wordsOf(reading, anonymity.reason ?? anonymity.span)}</Row>}
      {answers && (
        <Row name={words.answers}>
          {answers.stance.replaceAll('-', ' ')} <Jump id={answers.statement} labels={labels} choose={choose} />
        </Row>
      )}
    </>
  )
}

const Jump = ({ id, labels, choose }: { id: string } & Pick<Props<never>, 'labels' | 'choose'>) => (
  <button type="button" class="jump" onClick={() => choose(id)}>
    {labels.get(id)}
  </button>
)
