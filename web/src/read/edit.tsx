import { useEffect, useRef, useState } from 'preact/hooks'
import type { OnrecordRecord, Reading } from '../../../src/record/reading.ts'
import { whenWords } from '../../../src/view/words.ts'
import { useAsked } from '../state/asked.ts'
import { words } from '../words.ts'
import { type Correction, correctionOf, type Draft, draftOf, NotInText } from './correction.ts'
import { selectedSpan } from './selected.ts'

type Choices = Readonly<Record<string, readonly string[]>>

interface Props {
  readonly reading: Reading
  readonly record: OnrecordRecord
  keep(correction: Correction, reason: string): void
  leave(): void
}

/** A form with what can be otherwise. Words are typed, or selected in the article while their field is chosen. */
export function Edit({ reading, record, keep, leave }: Props) {
  const [draft, set] = useState(() => draftOf(record, reading))
  const [reason, say] = useState('')
  const [wrong, setWrong] = useState('')
  const { value: choices } = useAsked<Choices>('choices', {})
  const form = useRef<HTMLFormElement>(null)
  useSelecting(reading.report.text, (name, at, text) => set(d => withWords(d, name, at, text)))
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, input')?.focus(), [])
  const submit = (event: Event): void => {
    event.preventDefault()
    try {
      const correction = correctionOf(record, draft, reading)
      if (Object.keys(correction).length > 0) keep(correction, reason.trim())
      leave()
    } catch (error) {
      if (!(error instanceof NotInText)) throw error
      setWrong(words.notInText(error.words))
    }
  }
  const value = (name: string, to: string): void => set(d => ({ ...d, values: { ...d.values, [name]: to } }))
  return (
    <form ref={form} class="edit" onSubmit={submit} onKeyDown={event => event.key === 'Escape' && leave()}>
      <p class="soft">{words.editHint}</p>
      {Object.entries(draft.spans).map(([name, parts]) => (
        <fieldset key={name}>
          <legend>{words.parts[name] ?? name}</legend>
          {parts.map((text, i) => (
            <textarea
              key={i}
              dir="auto"
              rows={Math.min(4, 1 + Math.floor(text.length / 38))}
              aria-label={words.parts[name] ?? name}
              data-part={name}
              data-place={i}
              value={text}
              onInput={e => set(d => withWords(d, name, i, e.currentTarget.value))}
            />
          ))}
        </fieldset>
      ))}
      {Object.entries(draft.values).map(([name, now]) => (
        <Field key={name} name={name} now={now} choices={choices} reading={reading} change={to => value(name, to)} />
      ))}
      <label>
        {words.because}
        <input type="text" dir="auto" maxLength={2000} value={reason} onInput={e => say(e.currentTarget.value)} />
      </label>
      <p role="alert">{wrong}</p>
      <p class="acts">
        <button type="submit">{words.keep}</button>
        <button type="button" onClick={leave}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}

const withWords = (draft: Draft, name: string, at: number, text: string): Draft => ({
  ...draft,
  spans: { ...draft.spans, [name]: draft.spans[name]!.map((old, i) => (i === at ? text : old)) },
})

/** What is selected in the article goes into the field that was chosen last. */
function useSelecting(text: string, take: (name: string, at: number, words: string) => void): void {
  useEffect(() => {
    let chosen: HTMLElement | null = null
    const onFocus = (event: FocusEvent): void => {
      const field = (event.target as Element).closest<HTMLElement>('[data-part]')
      if (field) chosen = field
    }
    const onUp = (event: Event): void => {
      if (!chosen || !(event.target as Element).closest('article')) return
      const span = selectedSpan(text)
      if (span) take(chosen.dataset.part!, Number(chosen.dataset.place), text.slice(...span))
    }
    addEventListener('focusin', onFocus)
    addEventListener('pointerup', onUp)
    return () => {
      removeEventListener('focusin', onFocus)
      removeEventListener('pointerup', onUp)
    }
  }, [text])
}

interface FieldProps {
  readonly name: string
  readonly now: string
  readonly choices: Choices | null
  readonly reading: Reading
  change(to: string): void
}

function Field({ name, now, choices, reading, change }: FieldProps) {
  const label = words.parts[name] ?? name
  if (name === 'low' || name === 'high')
    return (
      <label>
        {label}
        <input type="number" step="any" min="0" value={now} onInput={e => change(e.currentTarget.value)} />
      </label>
    )
  if (name === 'approximate')
    return (
      <label class="check">
        <input type="checkbox" checked={now === 'true'} onChange={e => change(String(e.currentTarget.checked))} />{' '}
        {label}
      </label>
    )
  const options = optionsOf(name, now, choices, reading)
  return (
    <label>
      {label}
      <select value={now} onChange={e => change(e.currentTarget.value)}>
        {options.map(([option, shown]) => (
          <option key={option} value={option}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Places and times are those that the report names; other values are those of the field. */
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
    ]
  if (name === 'when')
    return [['', words.unknown], ...reading.times.map((_, i) => [String(i), whenWords(reading, i)] as const)]
  const known = choices?.[name] ?? []
  return (known.includes(now) ? known : [now, ...known]).map(option => [option, option] as const)
}
