import { signal } from '@preact/signals'
import { session } from './session.ts'

const key = 'onrecord-person'

/** Who decides in this browser where nobody signs in; empty for whoever started the server. */
export const person = signal(localStorage.getItem(key) ?? '')

export function namePerson(name: string): void {
  person.value = name
  localStorage.setItem(key, name)
}

/** What is sent with a decision. */
export const decidedBy = (): { by?: string } =>
  session.value.accounts || person.value.trim() === '' ? {} : { by: person.value.trim() }
