import { signal } from '@preact/signals'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const stored = (): Theme => themes.find(t => t === localStorage.getItem('theme')) ?? 'system'

export const theme = signal<Theme>(stored())

/** Puts the chosen colours into effect; `system` leaves them to the system. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = theme.value
}

export function chooseTheme(chosen: Theme): void {
  theme.value = chosen
  localStorage.setItem('theme', chosen)
  applyTheme()
}
