// For tests and benches: lets a thread load the sources unbuilt.
import { register } from 'tsx/esm/api'

register()
export const { answer, end } = await import('./asker.ts')
