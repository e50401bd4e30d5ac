import { seededRandom, shuffled } from '../train/random.ts'
import { dayAfter, type Incident, incidentKinds, makeIncident } from './incidents.ts'
import { type Knowledge, type Story, writeStory } from './story.ts'
import { agency, outlets, pick } from './words.ts'

/** A line of the input of `--jsonl`. */
export interface GeneratedReport {
  readonly id: string
  readonly date: string
  readonly title: string
  readonly url: string
  readonly text: string
}

/** What is true of a report, and of the incident that it tells of. */
export interface Truth {
  readonly report: string
  readonly outlet: string
  readonly incident: Incident
  /** PLOVER type of the incident; null for what nobody did. */
  readonly type: string | null
  readonly figures: Story['figures']
  readonly accused: string | null
  readonly denied: boolean
  /** The report of which this one is a copy; the wire names itself. */
  readonly origin: string
  /** The earlier report of the same outlet whose numbers this one brings up to date. */
  readonly updates: string | null
  /** Reports that give another number of dead for the same hour. */
  readonly contradicts: readonly string[]
}

export interface Generated {
  readonly report: GeneratedReport
  readonly truth: Truth
}

type Random = () => number

const wireService = [agency, 'northwire.example'] as const

/** Reports about incidents, several a piece, in the order in which they came out; the same seed gives the same. */
export function* generateReports(seed: number): Generator<Generated> {
  const random = seededRandom(seed)
  for (let incident = 0; ; incident++) yield* coverage(random, makeIncident(random, incident))
}

/** The wire first, copies of it, then reporters of their own, then what is known a day later. */
function coverage(random: Random, incident: Incident): Generated[] {
  const found: Generated[] = []
  const add = (outlet: readonly [string, string], day: string, story: Story, more: Partial<Truth> = {}): Generated => {
    const made = generated(`${incident.id}-${found.length}`, outlet, day, incident, story, more)
    found.push(made)
    return made
  }
  const first: Knowledge = {
    killed: Math.max(2, Math.round(incident.killed * (0.5 + random() / 2))),
    injured: Math.max(2, Math.round(incident.injured * (0.5 + random() / 2))),
    early: true,
    official: pick(random, ['police', 'the governor’s office', 'local officials']),
    second: pick(random, ['a hospital official', 'the regional health department']),
  }
  const wire = writeStory(random, incident, first)
  const source = add(wireService, incident.day, wire)
  const others = shuffled(outlets, random)
  for (const outlet of others.slice(0, 1 + Math.floor(random() * 3)))
    add(outlet, incident.day, copied(random, wire), { origin: source.report.id })
  for (const outlet of others.slice(4, 4 + Math.floor(random() * 3))) {
    const other = { ...first, killed: first.killed + 1 + Math.floor(random() * 5), official: 'the fire brigade' }
    add(outlet, incident.day, writeStory(random, incident, other), { contradicts: [source.report.id] })
  }
  if (random() < 0.6) {
    const later = { ...first, killed: Math.max(first.killed, incident.killed), injured: incident.injured, early: false }
    add(wireService, dayAfter(incident.day, 1), writeStory(random, incident, later), {
      updates: source.report.id,
    })
  }
  return found
}

/** As outlets print a wire: whole, or without its last paragraphs. */
function copied(random: Random, story: Story): Story {
  const paragraphs = story.text.split('\n\n')
  const kept = random() < 0.5 ? paragraphs : paragraphs.slice(0, Math.max(2, paragraphs.length - 2))
  const text = kept.join('\n\n')
  return { ...story, text, figures: story.figures.filter(f => f.span[1] <= text.length) }
}

function generated(
  id: string,
  [outlet, host]: readonly [string, string],
  date: string,
  incident: Incident,
  story: Story,
  more: Partial<Truth>,
): Generated {
  const { noun, type } = incidentKinds[incident.kind]
  const killed = story.figures.find(f => f.role === 'killed')!
  return {
    report: {
      id,
      date,
      title: `${killed.words[0]!.toUpperCase()}${killed.words.slice(1)} killed in ${noun} in ${incident.town.name}`,
      url: `https://${host}/${date.replaceAll('-', '/')}/${id}`,
      text: story.text,
    },
    truth: {
      report: id,
      outlet,
      incident,
      type,
      figures: story.figures,
      accused: story.accused,
      denied: story.denied,
      origin: id,
      updates: null,
      contradicts: [],
      ...more,
    },
  }
}
