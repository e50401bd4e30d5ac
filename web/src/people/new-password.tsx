import { passwordLength } from '../../../src/ledger/accounts/accounts.ts'
import { words } from '../words.ts'

/** Where a password is typed that is to hold from now on; `label` says whose, where it is not one’s own. */
export const NewPassword = ({ name, id, label = words.newPassword }: { name: string; id?: string; label?: string }) => (
  <input
    type="password"
    id={id}
    name={name}
    minLength={passwordLength.least}
    maxLength={passwordLength.most}
    required
    autocomplete="new-password"
    aria-label={label}
    placeholder={words.newPassword}
  />
)
