import { useState } from 'preact/hooks'
import { type Account, type AccountChange, type Role, roles } from '../../../src/ledger/accounts/accounts.ts'
import { problemOf, send } from '../state/api.ts'
import { useAsked } from '../state/asked.ts'
import { words } from '../words.ts'
import { NewPassword } from './new-password.tsx'

/** Who has an account, for those who may say so. */
export function People() {
  const [changes, changed] = useState(0)
  const [said, say] = useState('')
  const { value } = useAsked<Account[]>('accounts', {}, { stamp: changes })
  const write = async (path: string, body: object): Promise<boolean> => {
    const problem = await send(path, body).then(() => null, problemOf)
    say(problem ? `${problem.message}. ${problem.advice}` : '')
    changed(n => n + 1)
    return problem === null
  }
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    if (await write('accounts', Object.fromEntries(new FormData(form)))) form.reset()
  }
  return (
    <>
      <ul>
        {(value ?? []).map(account => (
          <Person
            key={account.name}
            account={account}
            change={change => write(`accounts/${encodeURIComponent(account.name)}`, change)}
          />
        ))}
      </ul>
      <form class="on-one-line" onSubmit={submit}>
        <input
          type="text"
          name="name"
          dir="auto"
          maxLength={100}
          required
          autocomplete="off"
          aria-label={words.accountName}
          placeholder={words.accountName}
        />
        <RoleChoice name="role" label={words.accountRole} />
        <NewPassword name="password" />
        <button type="submit">{words.addPerson}</button>
      </form>
      <p role="alert">{said}</p>
    </>
  )
}

interface PersonProps {
  readonly account: Account
  change(change: AccountChange): Promise<boolean>
}

function Person({ account: { name, role, closed }, change }: PersonProps) {
  const [resetting, reset] = useState(false)
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const password = String(new FormData(event.currentTarget as HTMLFormElement).get('password'))
    if (await change({ password })) reset(false)
  }
  return (
    <li class={closed === null ? '' : 'closed'}>
      <span dir="auto">
        {name} {closed !== null && <small>{words.closedSince(closed)}</small>}
      </span>
      <span class="acts">
        <RoleChoice label={words.roleOf(name)} value={role} choose={chosen => change({ role: chosen })} />
        <button type="button" onClick={() => reset(!resetting)}>
          {words.resetPassword}
        </button>
        <button type="button" onClick={() => change({ closed: closed === null })}>
          {closed === null ? words.closeAccount : words.openAccount}
        </button>
      </span>
      {resetting && (
        <form class="on-one-line" onSubmit={submit}>
          <NewPassword name="password" label={words.passwordFor(name)} />
          <button type="submit">{words.setPassword}</button>
        </form>
      )}
    </li>
  )
}

interface RoleChoiceProps {
  readonly label: string
  readonly name?: string
  readonly value?: Role
  choose?(role: Role): void
}

const RoleChoice = ({ label, name, value, choose }: RoleChoiceProps) => (
  <select name={name} aria-label={label} value={value} onChange={e => choose?.(e.currentTarget.value as Role)}>
    {roles.map(role => (
      <option key={role} value={role}>
        {words.roles[role]}
      </option>
    ))}
  </select>
)
