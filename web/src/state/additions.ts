import { signal } from '@preact/signals'

/** How often something was added from this page, reports or many decisions: lists and counts are asked for again when it changes. */
export const additions = signal(0)
