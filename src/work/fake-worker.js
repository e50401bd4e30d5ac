// A stand-in for the real worker in tests: plain JavaScript, so that a thread can load it unbuilt.
// A line "wait 20" takes 20 ms; "die" ends the thread; "bad" is a problem; anything else echoes.
import { setTimeout } from 'node:timers/promises'

async function one({ text }) {
  const [verb, number] = text.split(' ')
  if (verb === 'wait') await setTimeout(Number(number))
  // An error outside of any promise ends a thread like one that has run out of memory.
  if (verb === 'die') {
    setImmediate(() => {
      throw new Error('out of everything')
    })
    await setTimeout(5000)
  }
  if (verb === 'bad') return { problem: { code: 'bad', message: 'it is bad', advice: 'Be good.' } }
  return { json: Buffer.from(`${JSON.stringify(text)}\n`) }
}

export async function work(jobs) {
  const outcomes = []
  for (const job of jobs) outcomes.push(await one(job))
  return outcomes
}
