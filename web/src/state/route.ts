import { signal } from '@preact/signals'
import { addressOf, type Route, readAddress } from './address.ts'

const here = (): Route => readAddress(location.pathname, location.search)

export const route = signal<Route>(here())

/** Goes to another address; `replace` where Back should not come through here. */
export function go(change: Partial<Route>, replace = false): void {
  const next = { ...route.value, ...change }
  const address = addressOf(next)
  if (replace) history.replaceState(null, '', address)
  else if (address !== addressOf(route.value)) history.pushState(null, '', address)
  route.value = next
}

/** Follows a link inside the page without loading it again. */
export function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
  const link = (event.target as Element).closest('a')
  if (!link || link.origin !== location.origin || link.target || link.pathname.startsWith('/api/')) return
  event.preventDefault()
  go(readAddress(link.pathname, link.search))
}

addEventListener('popstate', () => {
  route.value = here()
})
