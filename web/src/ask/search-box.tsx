import { useEffect, useRef, useState } from 'preact/hooks'
import type { Named, Tallies } from '../../../src/ledger/ledger.ts'
import { searchFields } from '../../../src/view/search/fields.ts'
import { ask } from '../state/api.ts'
import { go, route } from '../state/route.ts'
import { words } from '../words.ts'
import { read } from './clauses.ts'
import { completed, fieldsFor, type Suggestion, type Typing, typingAt, valuesFor } from './complete.ts'

const shownAtOnce = 8

/** Fields of which the ledger counts no values. */
const uncounted: ReadonlySet<string> = new Set(['unit', 'report'])

/** The search: typed in the language of the commands, completed from its fields and from what the ledger holds. */
export function SearchBox() {
  const { q } = route.value
  const [typed, setTyped] = useState(q)
  const [typing, setTyping] = useState<Typing | null>(null)
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([])
  const [chosen, setChosen] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const { error } = read(typed)

  useEffect(() => setTyped(q), [q])
  useEffect(() => {
    let current = true
    setChosen(-1)
    if (typing === null) setSuggestions([])
    else suggest(typing).then(found => current && setSuggestions(found.slice(0, shownAtOnce)))
    return () => {
      current = false
    }
  }, [typing])

  const look = (): void => {
    const { value, selectionStart } = input.current!
    setTyped(value)
    setTyping(typingAt(value, selectionStart ?? value.length))
  }
  const put = (suggestion: Suggestion): void => {
    const { text, caret } = completed(typed, typing!, suggestion)
    input.current!.value = text
    input.current!.setSelectionRange(caret, caret)
    input.current!.focus()
    look()
  }
  const search = (): void => {
    setTyping(null)
    if (error === null) go({ q: typed.trim(), report: null, record: null })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && suggestions.length > 0) setChosen((chosen + step + suggestions.length) % suggestions.length)
    else if (event.key === 'Escape' && typing !== null) setTyping(null)
    else if ((event.key === 'Enter' || event.key === 'Tab') && suggestions[chosen]) put(suggestions[chosen])
    else if (event.key === 'Enter') search()
    else return
    event.preventDefault()
  }

  const open = suggestions.length > 0
  return (
    <search class="search">
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        aria-label={words.search}
        aria-expanded={open}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `suggestion-${chosen}` : undefined}
        aria-invalid={error !== null}
        aria-describedby="search-error"
        placeholder={words.searchHint}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={look}
        onClick={look}
        onBlur={() => setTyping(null)}
        onKeyDown={onKeyDown}
      />
      {typed !== '' && (
        <button type="button" class="clear" aria-label={words.clear} onClick={() => go({ q: '' })}>
          ×
        </button>
      )}
      <div id="suggestions" role="listbox" aria-label={words.search} hidden={!open}>
        {suggestions.map((s, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox keeps the focus and takes the keys
          <div
            key={s.text}
            id={`suggestion-${i}`}
            role="option"
            aria-selected={i === chosen}
            onMouseDown={e => e.preventDefault()}
            onClick={() => put(s)}
          >
            <span>{s.label}</span>
            <small>{s.help}</small>
          </div>
        ))}
      </div>
      <p id="search-error" class="search-error" aria-live="polite">
        {typing === null ? error : null}
      </p>
    </search>
  )
}

async function suggest({ field, text }: Typing): Promise<readonly Suggestion[]> {
  if (field === null) return text === '' ? [] : fieldsFor(text)
  const { choices, takes } = searchFields.find(f => f.name === field) ?? {}
  if (choices)
    return valuesFor(
      text,
      choices.map(value => ({ value, records: 0 })),
    )
  if (takes !== 'any' || uncounted.has(field)) return []
  const of = namesOf[field]
  // Of names there are more than the most frequent ones.
  if (of && text.trim() !== '') return valuesFor(text, await named(of, text))
  const { values } = await ask<Pick<Tallies, 'values'>>('tally', { by: field, top: '300' }).catch(() => ({
    values: [],
  }))
  return valuesFor(text, values)
}

const namesOf: Readonly<Record<string, string>> = {
  actor: 'actor',
  source: 'actor',
  by: 'actor',
  to: 'actor',
  place: 'place',
}

async function named(of: string, begins: string): Promise<{ value: string; records: number }[]> {
  const found = await ask<Named[]>('names', { of, begins }).catch(() => [])
  return found.map(({ name, records }) => ({ value: name, records }))
}
