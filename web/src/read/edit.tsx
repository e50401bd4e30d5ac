import { Fragment } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Named } from '../../../src/ledger/ledger.ts'
import type { OnrecordRecord, Reading } from '../../../src/record/reading.ts'
import { useAsked } from '../state/asked.ts'
import { words } from '../words.ts'
import { NotInText } from './correction.ts'
import { type Draft, draftOf, other, type Part } from './draft.ts'
import { type Choices, Field, PlaceSearch } from './edit-fields.tsx'
import { selectedSpan } from './selected.ts'

interface Props {
  readonly reading: Reading
  readonly record: OnrecordRecord
  /** Writes the draft down and leaves. Throws `NotInText`. */
  keep(draft: Draft, reason: string, quads: Choices['quads']): void
  leave(): void
}

/** A form with what can be otherwise. Words are typed, or selected in the article while their field is chosen. */
export function Edit({ reading, record, keep, leave }: Props) {
  const [draft, set] = useState(() => draftOf(record, reading))
  const [reason, say] = useState('')
  const [wrong, setWrong] = useState('')
  const { value: choices } = useAsked<Choices>('choices', {})
  const form = useRef<HTMLFormElement>(null)
  const part = (name: string, at: number, to: Partial<Part>): void => set(d => withPart(d, name, at, to))
  useSelecting(reading.report.text, (name, at, text) => part(name, at, { words: text }))
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, input')?.focus(), [])
  const submit = (event: Event): void => {
    event.preventDefault()
    try {
      if (draft.values.where === other && !draft.place) setWrong(words.choosePlace)
      else keep(draft, reason.trim(), choices?.quads ?? {})
    } catch (error) {
      if (!(error instanceof NotInText)) throw error
      setWrong(error.words === '' ? words.wordsMissing : words.notInText(error.words))
    }
  }
  const value = (name: string, to: string): void => set(d => ({ ...d, values: { ...d.values, [name]: to } }))
  return (
    <form ref={form} class="edit" onSubmit={submit} onKeyDown={event => event.key === 'Escape' && leave()}>
      <p class="soft">{words.editHint}</p>
      <Parts draft={draft} reading={reading} change={part} />
      {Object.entries(draft.values).map(([name, now]) =>
        (name === 'from' || name === 'to') && draft.values.when !== other ? null : (
          <Fragment key={name}>
            <Field name={name} now={now} choices={choices} reading={reading} change={to => value(name, to)} />
            {name === 'where' && now === other && (
              <PlaceSearch place={draft.place} choose={place => set(d => ({ ...d, place }))} />
            )}
          </Fragment>
        ),
      )}
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

interface PartsProps {
  readonly draft: Draft
  readonly reading: Reading
  change(name: string, at: number, to: Partial<Part>): void
}

/** The words of the record, and who is meant by those that name somebody. */
function Parts({ draft, reading, change }: PartsProps) {
  return (
    <>
      {Object.entries(draft.parts).map(([name, parts]) => (
        <fieldset key={name}>
          <legend>{words.parts[name] ?? name}</legend>
          {parts.map((part, i) => (
            <Fragment key={i}>
              <textarea
                dir="auto"
                rows={Math.min(4, 1 + Math.floor(part.words.length / 38))}
                aria-label={words.parts[name] ?? name}
                data-part={name}
                data-place={i}
                value={part.words}
                onInput={e => change(name, i, { words: e.currentTarget.value })}
              />
              {part.name !== null && part.words !== '' && (
                <WhoIs name={part.name} reading={reading} change={to => change(name, i, { name: to })} />
              )}
            </Fragment>
          ))}
        </fieldset>
      ))}
    </>
  )
}

interface WhoIsProps {
  readonly name: string
  readonly reading: Reading
  change(to: string): void
}

/** Who is meant: somebody of the report, somebody whom other reports name, or anybody. */
function WhoIs({ name, reading, change }: WhoIsProps) {
  const known = useId()
  const { value } = useAsked<Named[]>('names', { of: 'actor', begins: name.trim() })
  const names = new Set([...reading.actors.map(a => a.name), ...(value ?? []).map(n => n.name)])
  return (
    <label>
      {words.knownAs}
      <input
        type="text"
        dir="auto"
        list={known}
        maxLength={300}
        value={name}
        onInput={e => change(e.currentTarget.value)}
      />
      <datalist id={known}>
        {[...names].map(option => (
          <option key={option} value={option} />
        ))}
      </datalist>
    </label>
  )
}

const withPart = (draft: Draft, name: string, at: number, to: Partial<Part>): Draft => ({
  ...draft,
  parts: { ...draft.parts, [name]: draft.parts[name]!.map((old, i) => (i === at ? { ...old, ...to } : old)) },
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
