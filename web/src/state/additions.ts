import { signal } from '@preact/signals'

/** How often reports were added from this page: lists and counts are asked for again when it changes. */
export const additions = signal(0)
