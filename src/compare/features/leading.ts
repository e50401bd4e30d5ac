import type { Told } from '../told.ts'
import type { Feature } from './feature.ts'

/** Each is the first count of its role in its report, or repeats it: what the reports are about, as far as that is one matter. */
export const leading: Feature = {
  name: 'leading',
  compare(a, b, setting) {
    const matter = setting.matter(a.at, b.at)
    if (a.leading && b.leading) return a.at === b.at ? null : matter
    return (a.leading && repeats(b, a)) || (b.leading && repeats(a, b)) ? 0.8 * matter : null
  },
}

/** The same number of whoever, with nothing that makes it another one. */
const repeats = (told: Told, { best }: Told): boolean =>
  told.best === best &&
  best !== null &&
  best > 2 &&
  (told.noun === null || told.general) &&
  !(told.partial || told.total)
