import { useState } from 'preact/hooks'
import type { Place } from '../../../src/record/place.ts'
import type { Reading } from '../../../src/record/reading.ts'
import { whenWords } from '../../../src/view/words.ts'
import { useAsked } from '../state/asked.ts'
import { words } from '../words.ts'
import { other } from './draft.ts'

/** The values among which a field is chosen, and the quadrant of each type of event. */
export interface Choices
  extends Readonly<Record<'role' | 'act' | 'form' | 'type' | 'status' | 'certainty', readonly string[]>> {
  readonly quads: Readonly<Record<string, string>>
}

interface Props {
  readonly name: string
  readonly now: string
  readonly choices: Choices | null
  readonly reading: Reading
  change(to: string): void
}

/** A field of a record that is chosen or typed, and is no words of the text. */
export function Field({ name, now, choices, reading, change }: Props) {
  const label = words.parts[name] ?? name
  if (name === 'low' || name === 'high')
    return (
      <label>
        {label}
        <input type="number" step="any" min="0" value={now} onInput={e => change(e.currentTarget.value)} />
      </label>
    )
  if (name === 'from' || name === 'to')
    return (
      <label>
        {label}
        <input type="date" value={now} required={name === 'from'} onInput={e => change(e.currentTarget.value)} />
      </label>
    )
  if (name === 'approximate')
    return (
      <label class="check">
        <input type="checkbox" checked={now === 'true'} onChange={e => change(String(e.currentTarget.checked))} />{' '}
        {label}
      </label>
    )
  return (
    <label>
      {label}
      <select value={now} onChange={e => change(e.currentTarget.value)}>
        {optionsOf(name, now, choices, reading).map(([option, shown]) => (
          <option key={option} value={option}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Places and times are those that the report names, and any other; other values are those of the field. */
function optionsOf(
  name: string,
  now: string,
  choices: Choices | null,
  reading: Reading,
): readonly (readonly [string, string])[] {
  if (name === 'where')
    return [
      ['', words.unknown],
      ...reading.places.map(p => [p.id, [p.name, p.country].filter(Boolean).join(', ')] as const),
      [other, words.otherPlace],
    ]
  if (name === 'when')
    return [
      ['', words.unknown],
      ...reading.times.map((_, i) => [String(i), whenWords(reading, i)] as const),
      [other, words.otherDays],
    ]
  const known = choices?.[name as 'role'] ?? []
  return (known.includes(now) ? known : [now, ...known]).map(option => [option, option] as const)
}

/** Any place of the gazetteer: its name is typed, and one of those that it can mean is chosen. */
export function PlaceSearch({ place, choose }: { place: Place | null; choose(place: Place | null): void }) {
  const [name, type] = useState('')
  const { value, problem } = useAsked<Place[]>('gazetteer', { name: name.trim() || '-' })
  const found = name.trim() === '' ? [] : (value ?? [])
  return (
    <>
      <label>
        {words.placeName}
        <input
          type="search"
          dir="auto"
          maxLength={200}
          value={name}
          onInput={e => type(e.currentTarget.value)}
          // The form is sent by its button.
          onKeyDown={e => e.key === 'Enter' && e.preventDefault()}
        />
      </label>
      <fieldset class="places">
        <legend class="unseen">{words.placesFound}</legend>
        {found.slice(0, 12).map(option => (
          <label key={option.id} class="check">
            <input type="radio" name="place" checked={place?.id === option.id} onChange={() => choose(option)} />{' '}
            <span dir="auto">{placeWords(option)}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" class="soft">
        {name.trim() !== '' && value && found.length === 0 && words.noSuchPlace(name)}
        {problem?.message}
      </p>
    </>
  )
}

/** `Tarn, North, XV (admin2)` */
const placeWords = ({ name, admin1, country, precision }: Place): string =>
  [name, admin1, country].filter(Boolean).join(', ') +
  (precision === 'place' || precision === null ? '' : ` (${precision})`)
