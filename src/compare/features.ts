import { alone } from './features/alone.ts'
import { context } from './features/context.ts'
import { contrast } from './features/contrast.ts'
import { describing } from './features/describing.ts'
import type { Feature, Setting } from './features/feature.ts'
import { leading } from './features/leading.ts'
import { names } from './features/names.ts'
import { noun } from './features/noun.ts'
import { part } from './features/part.ts'
import { place } from './features/place.ts'
import { daysApart, published } from './features/published.ts'
import { role } from './features/role.ts'
import { run } from './features/run.ts'
import { scope } from './features/scope.ts'
import { source } from './features/source.ts'
import { time } from './features/time.ts'
import { trigger } from './features/trigger.ts'
import { value } from './features/value.ts'
import { within } from './features/within.ts'
import type { Told } from './told.ts'

/** What each feature weighs, in log-odds at its full value; `base` is where two figures stand of which nothing is known. */
export const base = -0.2
export const features: readonly { readonly feature: Feature; readonly weight: number }[] = [
  { feature: role, weight: 0.6 },
  { feature: noun, weight: 1.4 },
  { feature: describing, weight: 0.9 },
  { feature: context, weight: 2.6 },
  { feature: run, weight: 4 },
  { feature: value, weight: 2 },
  { feature: scope, weight: 1.2 },
  { feature: part, weight: 1 },
  { feature: within, weight: 2 },
  { feature: leading, weight: 1.8 },
  { feature: contrast, weight: 4 },
  { feature: place, weight: 1.4 },
  { feature: time, weight: 1.4 },
  { feature: trigger, weight: 0.6 },
  { feature: source, weight: 0.5 },
  { feature: names, weight: 0.4 },
  { feature: published, weight: 2 },
  { feature: alone, weight: 2 },
]

/** What spoke for and against it, the heaviest first. */
export interface Evidence {
  readonly feature: string
  readonly weight: number
}

/** How likely two figures answer the same question, 0 to 1: how likely their reports are about one matter, and if so, they do. */
export function likelihood(a: Told, b: Told, setting: Setting): number {
  let sum = base
  for (const { feature, weight } of features) sum += weight * (feature.compare(a, b, setting) ?? 0)
  return (setting.matter(a.at, b.at) * lateness(a, b, setting)) / (1 + Math.exp(-sum))
}

/** Reports months apart are about one happening only where they say so: where the times of the two overlap. */
function lateness(a: Told, b: Told, setting: Setting): number {
  if ((time.compare(a, b, setting) ?? 0) > 0) return 1
  const days = daysApart(a, b)
  return days === null ? 1 : Math.max(0.45, Math.min(1, 1 - (days - 7) / 100))
}

/** Each feature's share in `likelihood`, for people who ask why. */
export function evidenceFor(a: Told, b: Told, setting: Setting): Evidence[] {
  return features
    .map(({ feature, weight }) => ({ feature: feature.name, weight: weight * (feature.compare(a, b, setting) ?? 0) }))
    .filter(e => e.weight !== 0)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
}
