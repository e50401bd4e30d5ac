import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Search } from '../../../src/view/search/search.ts'
import type { View } from '../state/address.ts'
import { titleOf, words } from '../words.ts'

interface Shown {
  readonly q: string
  readonly search: Search
}

export type Drawn = Exclude<View, 'list' | 'compare'>

/** Loaded when they are opened: the map alone weighs more than all lists. */
const loads: Readonly<Record<Drawn, () => Promise<ComponentType<Shown>>>> = {
  timeline: async () => (await import('./timeline.tsx')).Timeline,
  map: async () => (await import('./map.tsx')).WorldMap,
  network: async () => (await import('./network.tsx')).Network,
  chart: async () => (await import('./chart.tsx')).Chart,
  agreement: async () => (await import('../review/agreement.tsx')).Agreement,
}

/** What answers the search, drawn. */
export function Plot({ view, q, search }: Shown & { view: Drawn }) {
  const [loaded, set] = useState<{ view: Drawn; Drawing: ComponentType<Shown> } | null>(null)
  useEffect(() => {
    document.title = titleOf(words.views[view] ?? view)
    loads[view]().then(Drawing => set({ view, Drawing }))
  }, [view])
  return (
    <>
      <div class="above">
        <h1>{words.views[view]}</h1>
      </div>
      {loaded?.view === view ? <loaded.Drawing q={q} search={search} /> : <p class="nothing">{words.loading}</p>}
    </>
  )
}
