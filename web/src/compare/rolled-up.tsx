import type { SideMatter } from '../../../src/view/side-by-side.ts'
import { intervalWords } from '../../../src/view/words.ts'
import { words } from '../words.ts'
import { Range } from './range.tsx'
import type { Scale } from './scale.ts'

interface Props {
  readonly rollUp: NonNullable<SideMatter['rollUp']>
  readonly matter: SideMatter
  readonly scale: Scale | null
}

/** One number by a rule, what it rests on, and what was left out and why. */
export function RolledUp({ rollUp, matter, scale }: Props) {
  const { rule, title, unit, low, best, high, inputs, excluded } = rollUp
  const number = (record: string): number => matter.tellings.findIndex(t => t.ref.endsWith(`/${record}`)) + 1
  const point = low !== null && low === high ? low : low === null && high === null ? best : null
  const span = { low, point, high, approximate: false, words: '' }
  const none = low === null && best === null && high === null
  return (
    <div class="rolled-up">
      <p class="answer">
        <b>{none ? words.noNumber : intervalWords(span, unit)}</b>
        {!none && scale && <Range scale={scale} quantity={span} />}
      </p>
      <div>
        <p>
          {words.rules[rule] ?? rule}
          {best !== null && point === null && <> · {words.best(best)}</>}
        </p>
        <p class="soft">
          {title}; {words.restsOn(inputs.map(i => number(i.record)))}
        </p>
        {excluded.length > 0 && (
          <p class="soft">
            {words.leftOut} {excluded.map(e => `${number(e.record)} ${e.reason}`).join('; ')}
          </p>
        )}
      </div>
    </div>
  )
}
