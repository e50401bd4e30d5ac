import { useRef, useState } from 'preact/hooks'
import { problemOf } from '../state/api.ts'
import { changePassword, session, signOut } from '../state/session.ts'
import { words } from '../words.ts'
import { Log } from './log.tsx'
import { NewPassword } from './new-password.tsx'
import { People } from './people.tsx'
import { Section } from './section.tsx'
import { Tokens } from './tokens.tsx'

/** Who is signed in, and what they can do about it; for admins, who else may. */
export function You() {
  const dialog = useRef<HTMLDialogElement>(null)
  const { name, role } = session.value
  if (name === null || role === null) return null
  return (
    <>
      <button type="button" class="you" aria-label={words.you(name)} onClick={() => dialog.current?.showModal()}>
        <bdi>{name}</bdi>
      </button>
      <dialog ref={dialog} class="help people" aria-labelledby="you-title">
        <h2 id="you-title" dir="auto">
          {words.youAre(name, words.roles[role].toLowerCase())}
        </h2>
        <p>{words.mayDo[role]}</p>
        <Section name={words.changePassword}>
          <Password />
        </Section>
        <Section name={words.tokens}>
          <Tokens />
        </Section>
        {role === 'admin' && (
          <>
            <Section name={words.people}>
              <People />
            </Section>
            <Section name={words.log}>
              <Log />
            </Section>
          </>
        )}
        <form method="dialog" class="acts">
          <button type="button" onClick={signOut}>
            {words.signOut}
          </button>
          <button type="submit">{words.close}</button>
        </form>
      </dialog>
    </>
  )
}

function Password() {
  const [said, say] = useState('')
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const given = new FormData(form)
    const problem = await changePassword(String(given.get('old')), String(given.get('new'))).then(() => null, problemOf)
    say(problem ? `${problem.message}. ${problem.advice}` : words.passwordChanged)
    if (!problem) form.reset()
  }
  return (
    <form onSubmit={submit}>
      <label>
        {words.oldPassword}
        <input type="password" name="old" autocomplete="current-password" maxLength={200} required />
      </label>
      <label htmlFor="new-password">{words.newPassword}</label>
      <NewPassword name="new" id="new-password" />
      <p class="acts">
        <button type="submit">{words.setPassword}</button>
        <span role="status">{said}</span>
      </p>
    </form>
  )
}
