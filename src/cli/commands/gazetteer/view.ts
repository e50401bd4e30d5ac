import type { OwnGazetteer } from '../../../engine/gazetteers.ts'
import type { GazetteerPlace } from '../../../extract/places/gazetteer.ts'
import { type Line, seg } from '../../../view/line.ts'
import { type Column, type Row, tableView } from '../../../view/table.ts'
import { wrapText } from '../../../view/wrap.ts'

export interface FoundPlace extends GazetteerPlace {
  /** Which of the user's gazetteers has it; '' for the package's. */
  readonly from: string
}

export function listView(list: readonly OwnGazetteer[], folder: string | null, width: number): Line[] {
  if (folder === null) return wrapText('ONRECORD_GAZETTEER is set to nothing: no gazetteer of your own is used.', width)
  if (list.length === 0) return wrapText(`None in ${folder}. Add one with: onrecord gazetteer add FILE`, width)
  const rows = list.map(g => row(g.name, [g.places.toLocaleString('en'), `${(g.bytes / 1e6).toFixed(1)} MB`]))
  return [...tableView(columns('Places', 'Size'), rows, width), [], [seg(`In ${folder}`, 'dim')]]
}

export const placesView = (found: readonly FoundPlace[], width: number): Line[] =>
  tableView(
    columns('Kind', 'Country', 'Division', 'People', 'Latitude, longitude', 'GeoNames', 'From'),
    found.map(p =>
      row(p.name, [
        p.alternate ? `${p.kind}, also called so` : p.kind,
        p.country ?? '',
        p.admin1 ?? '',
        p.population > 0 ? p.population.toLocaleString('en') : '',
        p.point ? `${p.point.lat}, ${p.point.lon}` : 'none',
        `${p.geonameId ?? ''}`,
        p.from,
      ]),
    ),
    width,
  )

const columns = (...titles: string[]): Column[] => titles.map(title => ({ title, least: 6 }))

const row = (label: string, cells: readonly string[]): Row => ({ label, role: 'strong', cells, below: [] })
