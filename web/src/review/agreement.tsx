import { useState } from 'preact/hooks'
import type { Agreement as Agreed, Disagreement, Vote } from '../../../src/engine/agreement.ts'
import { additions } from '../state/additions.ts'
import { addressOf } from '../state/address.ts'
import { problemOf, send } from '../state/api.ts'
import { useAsked } from '../state/asked.ts'
import { decidedBy } from '../state/person.ts'
import { route } from '../state/route.ts'
import { mayDecide } from '../state/session.ts'
import { words } from '../words.ts'
import { Progress } from './progress.tsx'

/** How far people agree who judged the same records, and each disagreement with its sides, one of which can be taken. */
export function Agreement() {
  const [settled, again] = useState(0)
  const { value, problem } = useAsked<Agreed>('agreement', {}, { stamp: `${additions.value} ${settled}` })
  if (problem) return <p class="nothing">{problem.message}</p>
  if (!value) return <p class="nothing">{words.loading}</p>
  return (
    <section class="sight agreement" aria-label={words.views.agreement}>
      <p>
        {words.wholeLedger} {words.sharedRecords(value.shared)}
        {value.alpha !== null && ` ${words.alpha(value.alpha)}`}
      </p>
      <div class="progress">
        <Progress q="" stamp={settled} />
      </div>
      {value.pairs.length > 0 && (
        <table class="pairs">
          <thead>
            <tr>
              <th scope="col">{words.reviewers}</th>
              <th scope="col" class="number">
                {words.both}
              </th>
              <th scope="col" class="number">
                {words.agreed}
              </th>
              <th scope="col" class="number">
                {words.kappa}
              </th>
            </tr>
          </thead>
          <tbody>
            {value.pairs.map(({ a, b, both, agreed, kappa }) => (
              <tr key={`${a} ${b}`}>
                <td dir="auto">
                  {a}, {b}
                </td>
                <td class="number">{both.toLocaleString('en')}</td>
                <td class="number">{Math.round((100 * agreed) / both)} %</td>
                <td class="number">{kappa === null ? '–' : kappa.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {value.differing > 0 && <h2>{words.differ(value.differing)}</h2>}
      <ol class="disagreements">
        {value.disagreements.map(one => (
          <Sides key={one.record} disagreement={one} settle={() => again(n => n + 1)} />
        ))}
      </ol>
    </section>
  )
}

function Sides({ disagreement, settle }: { disagreement: Disagreement; settle(): void }) {
  const { record, kind, words: own, evidence, title, votes, stands } = disagreement
  const [said, say] = useState('')
  const [report = '', id = ''] = record.split('/')
  const take = async ({ by, verdict, correction }: Vote): Promise<void> => {
    const reason = words.adjudicated(by)
    const body = { record, verdict, correction, reason, after: stands?.id ?? null, ...decidedBy() }
    const problem = await send('judgements', body).then(() => null, problemOf)
    say(problem ? `${problem.message}. ${problem.advice}` : '')
    settle()
  }
  return (
    <li class={kind}>
      <p>
        <a dir="auto" href={addressOf({ ...route.value, view: 'list', report, record: id })}>
          {own}
        </a>{' '}
        <small dir="auto">{title}</small>
      </p>
      <blockquote dir="auto">{evidence}</blockquote>
      <ul>
        {votes.map(vote => (
          <li key={vote.by}>
            <b>{words.verdicts[vote.verdict]}</b> <span dir="auto">{vote.by}</span>
            {vote.id === stands?.id && <em> {words.stands}</em>}
            {vote.correction && <code>{JSON.stringify(vote.correction)}</code>}
            {vote.reason && <q dir="auto">{vote.reason}</q>}
            {mayDecide.value && (
              <button type="button" onClick={() => take(vote)}>
                {words.takeThis}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </li>
  )
}
