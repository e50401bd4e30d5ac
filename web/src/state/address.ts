/** The lists of the desk, in the order of their tabs. */
export const tabs = ['statements', 'events', 'figures', 'reports', 'actors', 'places'] as const
export type Tab = (typeof tabs)[number]

/** How what answers the search is looked at; a list unless said otherwise. */
export const views = ['list', 'compare', 'timeline', 'map', 'network', 'chart', 'agreement'] as const
export type View = (typeof views)[number]

/** Whether it shows what the search finds; how people agree is told of the whole ledger. */
export const ofSearch = (view: View): boolean => view !== 'agreement'

/** What is looked at. All of it stands in the address, so that Back, a bookmark and a sent link work. */
export interface Route {
  readonly tab: Tab
  readonly view: View
  /** A record, by its reference, of which is shown what others say; null where the search says what is compared. */
  readonly told: string | null
  /** Name of the rule by which many numbers become one. */
  readonly rule: string
  /** The search as typed. */
  readonly q: string
  readonly order: 'newest' | 'oldest'
  /** Titles of columns that are not shown. */
  readonly hidden: readonly string[]
  /** The report that is read, by the ledger's id; null where a list is shown. */
  readonly report: string | null
  /** Id of the record that is chosen in it. */
  readonly record: string | null
}

const start: Route = {
  tab: 'statements',
  view: 'list',
  told: null,
  rule: 'low-best-high',
  q: '',
  order: 'newest',
  hidden: [],
  report: null,
  record: null,
}

/** `/figures?q=role:killed&order=oldest`, `/figures/compare?q=place:Orun`, `/report/3f2a…?record=f-12…&tab=figures&q=…` */
export function readAddress(path: string, query: string): Route {
  const [, first = '', second] = path.split('/')
  const asked = new URLSearchParams(query)
  const report = first === 'report' && second ? decodeURIComponent(second) : null
  return {
    tab: tabs.find(t => t === (report ? asked.get('tab') : first)) ?? start.tab,
    view: views.find(v => v === (report ? asked.get('view') : second)) ?? start.view,
    told: asked.get('told'),
    rule: asked.get('rule') ?? start.rule,
    q: asked.get('q') ?? '',
    order: asked.get('order') === 'oldest' ? 'oldest' : 'newest',
    hidden: asked.get('hide')?.split('|').filter(Boolean) ?? [],
    report,
    record: report ? asked.get('record') : null,
  }
}

/** The address of a route; `readAddress` reads it as the same route. */
export function addressOf({ tab, view, told, rule, q, order, hidden, report, record }: Route): string {
  const asked = new URLSearchParams()
  if (record) asked.set('record', record)
  if (report) asked.set('tab', tab)
  if (report && view !== start.view) asked.set('view', view)
  if (told && view === 'compare') asked.set('told', told)
  if (view === 'compare' && rule !== start.rule) asked.set('rule', rule)
  if (q) asked.set('q', q)
  if (order === 'oldest') asked.set('order', order)
  if (hidden.length > 0) asked.set('hide', hidden.join('|'))
  const query = asked.toString()
  const shown = view === start.view ? tab : `${tab}/${view}`
  return `/${report ? `report/${encodeURIComponent(report)}` : shown}${query ? `?${query}` : ''}`
}
