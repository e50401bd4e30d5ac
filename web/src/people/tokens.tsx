import { useState } from 'preact/hooks'
import type { Pass, Token } from '../../../src/ledger/accounts/accounts.ts'
import { problemOf, send } from '../state/api.ts'
import { useAsked } from '../state/asked.ts'
import { words } from '../words.ts'

/** Tokens for programs: one’s own, to admins those of everybody. */
export function Tokens() {
  const [changes, changed] = useState(0)
  const [made, show] = useState<(Pass & Token) | null>(null)
  const [said, say] = useState('')
  const { value } = useAsked<Token[]>('tokens', {}, { stamp: changes })
  const write = async <T,>(path: string, body: object): Promise<T | null> => {
    const answer = await send<T>(path, body).catch(thrown => {
      const { message, advice } = problemOf(thrown)
      say(`${message}. ${advice}`)
      return null
    })
    if (answer) say('')
    changed(n => n + 1)
    return answer
  }
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const label = String(new FormData(form).get('label')).trim()
    if (label === '') return
    show(await write<Pass & Token>('tokens', { label }))
    form.reset()
  }
  return (
    <>
      <p class="soft">{words.tokensHint}</p>
      <ul>
        {(value ?? []).map(({ id, name, label, made: since }) => (
          <li key={id}>
            <span dir="auto">
              {label} <small>{words.decided(name, since.slice(0, 10))}</small>
            </span>
            <button
              type="button"
              aria-label={words.endToken(label)}
              title={words.endToken(label)}
              onClick={() => write(`tokens/${id}/ended`, {})}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {made && (
        <p role="status">
          {words.tokenOnce} <code>{made.secret}</code>
        </p>
      )}
      <form class="on-one-line" onSubmit={submit}>
        <input
          type="text"
          name="label"
          dir="auto"
          maxLength={200}
          aria-label={words.tokenFor}
          placeholder={words.tokenFor}
        />
        <button type="submit">{words.makeToken}</button>
      </form>
      <p role="alert">{said}</p>
    </>
  )
}
