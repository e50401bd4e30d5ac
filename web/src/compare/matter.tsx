import type { RelationName } from '../../../src/compare/comparison.ts'
import type { SideBySide, SideMatter, Telling } from '../../../src/view/side-by-side.ts'
import { certaintyWords, intervalWords } from '../../../src/view/words.ts'
import { addressOf } from '../state/address.ts'
import { route } from '../state/route.ts'
import { words } from '../words.ts'
import type { Linking } from './linking.ts'
import { Merge, Split } from './merging.tsx'
import { Range } from './range.tsx'
import { RolledUp } from './rolled-up.tsx'
import { type Scale, scaleOf } from './scale.ts'

interface Props {
  readonly matter: SideMatter
  readonly whole: SideBySide
  readonly linking: Linking
}

/** A question and who answers it how, each answer with how it stands to the earlier ones. */
export function Matter({ matter, whole, linking }: Props) {
  const { kind, question, reports, origins, tellings, rollUp, disputes, decided } = matter
  const scale = scaleOf(tellings)
  return (
    <section class={`matter ${kind}`} aria-label={question}>
      <header>
        <h2 dir="auto">{question}</h2>
        <p class="soft">
          {words.countOf(reports, origins)}
          {decided && ` · ${words.decidedHere}`}
        </p>
        <Merge matter={matter} whole={whole} linking={linking} />
      </header>
      <ol class="tellings">
        {tellings.map((telling, i) => (
          <li key={telling.ref} class={standingOf(matter, i)}>
            <Told telling={telling} scale={scale} whole={whole} />
            <Relations matter={matter} at={i} />
            {i > 0 && <Split first={tellings[0]!.ref} telling={telling} linking={linking} />}
          </li>
        ))}
      </ol>
      {rollUp && <RolledUp rollUp={rollUp} matter={matter} scale={scale} />}
      {disputes.map(({ about, sides }) => (
        <div key={about} class="dispute">
          <h3>{words.disputes[about]}</h3>
          <ul>
            {sides.map(({ claim, by }) => (
              <li key={claim}>
                <b dir="auto">{claim}</b>{' '}
                <span class="soft">
                  {by.map(({ at, source }) => `${source ? `${source}, ` : ''}R${at + 1}`).join('; ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

interface ToldProps {
  readonly telling: Telling
  readonly scale: Scale | null
  readonly whole: SideBySide
}

function Told({ telling, scale, whole }: ToldProps) {
  const { ref, at, sentence, within, sources, quantity, unit, published } = telling
  const [report = '', record = ''] = ref.split('/')
  const certainty = certaintyWords(telling as Parameters<typeof certaintyWords>[0])
  const { outlet, origin } = whole.reports[at]!
  return (
    <>
      <p class="answer">
        <b dir="auto">{quantity ? intervalWords(quantity, unit) : deed(telling)}</b>
        {quantity && scale && <Range scale={scale} quantity={quantity} />}
      </p>
      <div class="said-so">
        <p>
          <span dir="auto">{sources.length === 0 ? words.theReport : sources.join(' › ')}</span>
          {certainty !== 'certain' && <em> {certainty}</em>}
        </p>
        <p class="soft">
          <b>R{at + 1}</b> <span dir="auto">{outlet ?? origin.name}</span> <time>{published?.slice(0, 10)}</time>
        </p>
        <blockquote dir="auto">
          <a href={addressOf({ ...route.value, report, record })}>{around(sentence, within)}</a>
        </blockquote>
      </div>
    </>
  )
}

const deed = ({ words: own, actors, recipients }: Telling): string =>
  `${actors.join(', ') || '?'} → ${recipients.join(', ') || '?'} (${own})`

/** The sentence, with the words that count set off. */
function around(sentence: string, within: Telling['within']) {
  if (!within) return sentence
  const [from, to] = within
  return (
    <>
      {sentence.slice(0, from)}
      <mark>{sentence.slice(from, to)}</mark>
      {sentence.slice(to)}
    </>
  )
}

const sign: Readonly<Record<RelationName, string>> = {
  agrees: '=',
  refines: '⊂',
  updates: '↑',
  'differs-in-scope': '≁',
  contradicts: '≠',
  copies: '⧉',
}

/** What weighs most in how a telling stands to the earlier ones. */
function standingOf({ relations }: SideMatter, at: number): string {
  const own = relations.filter(r => r.b === at).map(r => r.relation)
  return (['copies', 'contradicts', 'updates'] as const).find(r => own.includes(r)) ?? ''
}

function Relations({ matter, at }: { matter: SideMatter; at: number }) {
  const own = matter.relations.filter(r => r.b === at)
  if (own.length === 0) return <p class="relations first">{at === 0 ? words.firstTold : ''}</p>
  return (
    <ul class="relations">
      {own.map(({ a, relation, reason, by }) => (
        <li key={a} class={relation}>
          <b>
            <i aria-hidden="true">{sign[relation]}</i> {words.relations[relation]} {a + 1}
          </b>{' '}
          <span class="soft" dir="auto">
            {reason}
            {by && ` (${by})`}
          </span>
        </li>
      ))}
    </ul>
  )
}
