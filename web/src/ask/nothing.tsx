import type { Problem } from '../state/api.ts'
import { words } from '../words.ts'

/** In place of a list: that nothing was found, or what went wrong and what to do. */
export const Nothing = ({ problem }: { problem: Problem | null }) => (
  <div class="nothing" role={problem ? 'alert' : 'status'}>
    <p>{problem ? `${problem.message}.` : words.nothing}</p>
    <p>{problem ? problem.advice : words.nothingAdvice}</p>
  </div>
)
