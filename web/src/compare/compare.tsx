import { useEffect, useState } from 'preact/hooks'
import { rollUpRules } from '../../../src/compare/rollup.ts'
import type { SideBySide } from '../../../src/view/side-by-side.ts'
import { Nothing } from '../ask/nothing.tsx'
import { additions } from '../state/additions.ts'
import { useAsked } from '../state/asked.ts'
import { go, route } from '../state/route.ts'
import { titleOf, words } from '../words.ts'
import { useLinking } from './linking.ts'
import { Matter } from './matter.tsx'
import { Origins } from './origins.tsx'

/** What several reports say about the same: the reports under their origins, then each question with its answers. */
export function Compare({ q }: { q: string }) {
  const { told, rule } = route.value
  const [linked, again] = useState(0)
  const asked: Record<string, string> = told === null ? { q, rollup: rule } : { record: told, rollup: rule }
  const { value, problem } = useAsked<SideBySide>('comparison', asked, { stamp: `${additions.value} ${linked}` })
  const linking = useLinking(() => again(n => n + 1))
  useEffect(() => {
    document.title = titleOf(words.compare)
  }, [])
  if (problem || !value || value.reports.length === 0)
    return (
      <>
        <div class="above">
          <h1 aria-live="polite">{value || problem ? words.compare : words.comparing}</h1>
        </div>
        {(value || problem) && <Nothing problem={problem} />}
      </>
    )
  return (
    <>
      <div class="above">
        <h1 aria-live="polite">{words.compared(value.reports.length, value.origins)}</h1>
        {told !== null && (
          <button type="button" class="count-all" onClick={() => go({ told: null })}>
            {words.compareAll}
          </button>
        )}
        <RuleChoice />
      </div>
      <p class="linked" role="status">
        {linking.said}{' '}
        {linking.canUndo && (
          <button type="button" class="count-all" onClick={linking.undo}>
            {words.undo}
          </button>
        )}
      </p>
      <Origins reports={value.reports} />
      {value.matters.map(matter => (
        <Matter key={matter.id} matter={matter} whole={value} linking={linking} />
      ))}
      <p class="alone">{value.matters.length === 0 ? words.nothingShared : words.alone(value.alone)}</p>
    </>
  )
}

function RuleChoice() {
  return (
    <label class="rule">
      {words.rollUp}{' '}
      <select value={route.value.rule} onChange={e => go({ rule: e.currentTarget.value }, true)}>
        {rollUpRules.map(({ name, title }) => (
          <option key={name} value={name} title={title}>
            {words.rules[name] ?? name}
          </option>
        ))}
      </select>
    </label>
  )
}
