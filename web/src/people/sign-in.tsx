import { useEffect, useRef, useState } from 'preact/hooks'
import { problemOf } from '../state/api.ts'
import { signIn } from '../state/session.ts'
import { titleOf, words } from '../words.ts'

/** In place of the desk, for a ledger with accounts. */
export function SignIn() {
  const first = useRef<HTMLInputElement>(null)
  const [said, say] = useState('')
  useEffect(() => {
    document.title = titleOf(words.signIn)
    first.current?.focus()
  }, [])
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    say(words.loading)
    await signIn(String(form.get('name')), String(form.get('password'))).catch(thrown => {
      const { message, advice } = problemOf(thrown)
      say(`${message}. ${advice}`)
      first.current?.focus()
    })
  }
  return (
    <main class="sign-in">
      <h1 class="wordmark">{words.name}</h1>
      <p>{words.signInHint}</p>
      <form onSubmit={submit}>
        <label>
          {words.accountName}
          <input ref={first} type="text" name="name" autocomplete="username" maxLength={100} required />
        </label>
        <label>
          {words.password}
          <input type="password" name="password" autocomplete="current-password" maxLength={200} required />
        </label>
        <button type="submit">{words.signIn}</button>
        <p role="alert">{said}</p>
      </form>
    </main>
  )
}
