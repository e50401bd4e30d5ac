import type { Store } from '../store.ts'
import type { Accounts } from './accounts.ts'
import { actsOf, note } from './acts.ts'
import { addAccount, changeAccount, listAccounts } from './holders.ts'
import { endToken, makeToken, shown, signIn, signOut, tokensOf } from './passes.ts'

/** The accounts of a ledger, in its own store. */
export const accountsIn = (store: Store): Accounts => ({
  any: async () => (await store.db.selectFrom('account').select('n').limit(1).execute()).length > 0,
  list: () => listAccounts(store),
  add: (account, who) => addAccount(store, account, who),
  change: (name, change, who) => changeAccount(store, name, change, who),
  signIn: (name, password, at) => signIn(store, name, password, at),
  shown: (secret, at) => shown(store, secret, at),
  signOut: (secret, at) => signOut(store, secret, at),
  tokens: name => tokensOf(store, name),
  makeToken: (name, label, who) => makeToken(store, name, label, who),
  endToken: (id, who, name) => endToken(store, id, who, name),
  note: act => store.db.transaction().execute(trx => note(trx, act)),
  acts: (page = {}) => actsOf(store, page),
})
