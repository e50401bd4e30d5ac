import { type Incident, incidentKinds } from './incidents.ts'
import { numberWords, person, pick } from './words.ts'

type Random = () => number

/** A number as a report gives it. */
export interface ToldFigure {
  readonly role: 'killed' | 'injured'
  readonly low: number | null
  readonly high: number | null
  readonly words: string
  /** Who says it; null for the report itself. */
  readonly source: string | null
  /** In the text of the report. */
  readonly span: readonly [number, number]
}

export interface Story {
  readonly text: string
  readonly figures: readonly ToldFigure[]
  /** Who is said to have done it, and who denies it. */
  readonly accused: string | null
  readonly denied: boolean
}

/** What a reporter knows when writing. */
export interface Knowledge {
  readonly killed: number
  readonly injured: number
  /** Whether the numbers are still rising. */
  readonly early: boolean
  /** Sources that a reporter of this outlet would call. */
  readonly official: string
  readonly second: string
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const weekday = (day: string): string => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!

type Writer = (random: Random, draft: Draft, incident: Incident) => void

/** A report under construction: its text so far, and the figures in it. */
interface Draft {
  text: string
  readonly figures: ToldFigure[]
}

/** Writes about an incident: always who counts the dead, then a choice of what else reports tell. */
export function writeStory(random: Random, incident: Incident, know: Knowledge): Story {
  const draft: Draft = { text: '', figures: [] }
  lead(random, draft, incident, know)
  wounded(random, draft, know)
  const denied = incident.by !== null && random() < 0.3
  if (incident.by) blame(random, draft, incident.by, know, denied)
  const more: readonly Writer[] = [witness, help, background, reaction]
  for (const write of more.filter(() => random() < 0.6)) write(random, draft, incident)
  return { text: draft.text.trim(), figures: draft.figures, accused: incident.by, denied }
}

function say(draft: Draft, ...parts: readonly (string | Omit<ToldFigure, 'span'>)[]): void {
  for (const part of parts) {
    if (typeof part === 'string') draft.text += part
    else {
      const start = draft.text.length
      draft.text += part.words
      draft.figures.push({ ...part, span: [start, draft.text.length] })
    }
  }
}

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1)

function counted(
  random: Random,
  role: ToldFigure['role'],
  n: number,
  noun: string,
  source: string | null,
  early: boolean,
): Omit<ToldFigure, 'span'> {
  const open = early && random() < 0.7
  const words = `${open ? pick(random, ['at least ', 'no fewer than ']) : ''}${numberWords(n)} ${noun}`
  return { role, low: n, high: open ? null : n, words, source }
}

function lead(
  random: Random,
  draft: Draft,
  { kind, town, day }: Incident,
  { killed, official, early }: Knowledge,
): void {
  const { noun, victims } = incidentKinds[kind]
  const dead = counted(random, 'killed', killed, victims, official, early)
  const where = `in ${town.name}, ${town.country}`
  const on = `on ${weekday(day)}`
  if (random() < 0.5)
    say(draft, { ...dead, words: capital(dead.words) }, ` were killed in ${noun} ${where} ${on}, ${official} said.\n\n`)
  else say(draft, `${capital(official)} said that `, dead, ` died in ${noun} ${where} ${on}.\n\n`)
}

function wounded(random: Random, draft: Draft, { injured, second, early }: Knowledge): void {
  const hurt = counted(random, 'injured', injured, 'others', second, early)
  if (random() < 0.5) say(draft, `According to ${second}, `, hurt, ' were injured, some of them badly.')
  else say(draft, `${capital(second)} told reporters that `, hurt, ' had been injured.')
  if (early && random() < 0.5)
    say(draft, ` The number of dead could rise, ${pick(random, ['rescuers warned', 'a doctor feared'])}.`)
  say(draft, '\n\n')
}

function blame(random: Random, draft: Draft, by: string, { official }: Knowledge, denied: boolean): void {
  say(
    draft,
    pick(random, [
      `${capital(official)} accused ${by} of the attack.`,
      `“This is the work of ${by},” ${person(random)}, the deputy governor, said.`,
    ]),
  )
  if (denied)
    say(
      draft,
      pick(random, [
        ` ${capital(by)} denied any part in it.`,
        ` A spokesman for ${by} denied that its fighters had been near the town.`,
      ]),
    )
  say(draft, '\n\n')
}

const witness = (random: Random, draft: Draft): void =>
  say(
    draft,
    pick(random, [
      `“I heard a sound like a door being slammed, and then nothing,” said ${person(random)}, who sells tea nearby.`,
      `A teacher who lives across the street said she saw people running towards the river.`,
      `${person(random)}, a mechanic, said that it took an hour until the first ambulance came.`,
    ]),
    '\n\n',
  )

const help = (random: Random, draft: Draft, { town }: Incident): void =>
  say(
    draft,
    pick(random, [
      `The hospital of ${town.name} asked for blood and blankets.`,
      `Neighbouring towns sent ${numberWords(3 + Math.floor(random() * 6))} ambulances, the mayor said.`,
      `Aid workers brought tents and clean water for the families.`,
    ]),
    '\n\n',
  )

const background = (random: Random, draft: Draft, { town }: Incident): void =>
  say(
    draft,
    pick(random, [
      `${town.name} has been quiet since the spring, when traders and herders signed an agreement.`,
      `Last year the council promised new roads and a second bridge, which have not been built.`,
      `The road to the coast has been closed several times this season.`,
    ]),
    '\n\n',
  )

const reaction = (random: Random, draft: Draft): void =>
  say(
    draft,
    pick(random, [
      `The ministry of the interior promised an inquiry and urged people to stay at home.`,
      `Hundreds of people gathered in front of the town hall and demanded that the governor resign.`,
      `${person(random)}, a member of parliament, called on the government to send engineers.`,
    ]),
    '\n\n',
  )
