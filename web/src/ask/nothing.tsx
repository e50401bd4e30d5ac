import { useState } from 'preact/hooks'
import { upload } from '../add/upload.ts'
import { additions } from '../state/additions.ts'
import { ask, type Problem, problemOf } from '../state/api.ts'
import { route } from '../state/route.ts'
import { words } from '../words.ts'

/** In place of a list: that nothing was found, or what went wrong and what to do. */
export function Nothing({ problem }: { problem: Problem | null }) {
  if (!problem && route.value.q === '') return <Welcome />
  return (
    <div class="nothing" role={problem ? 'alert' : 'status'}>
      <p>{problem ? `${problem.message}.` : words.nothing}</p>
      <p>{problem ? problem.advice : words.nothingAdvice}</p>
    </div>
  )
}

/** Where nothing is asked and nothing is there: what goes into a ledger, and something to begin with. */
function Welcome() {
  const [said, say] = useState('')
  const addSamples = async (): Promise<void> => {
    try {
      const samples = await ask<{ name: string; content: string }[]>('samples')
      await upload({ sent: samples }, '', ({ done, of }) => say(words.addedSoFar(done, of)))
      additions.value++
    } catch (thrown) {
      const { message, advice } = problemOf(thrown)
      say(`${message}. ${advice}`)
    }
  }
  return (
    <div class="nothing welcome">
      <p>{words.empty}</p>
      <p>{words.emptyAdvice}</p>
      <p>
        <button type="button" class="count-all" onClick={addSamples}>
          {words.addSamples}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
