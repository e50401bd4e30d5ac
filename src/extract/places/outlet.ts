/**
 * The country of an outlet by its address, ISO 3166-1 alpha-2: `https://www.herald.co.ke/…` is Kenya. Null for addresses
 * of no country (`.com`) and for those that are sold to all comers.
 */
export function outletCountry(url: string | null): string | null {
  const domain = url ? /^https?:\/\/[^/:?#]+\.([a-z]{2})(?=[/:?#]|$)/i.exec(url)?.[1]?.toUpperCase() : undefined
  if (!domain || soldToAll.has(domain)) return null
  return domain === 'UK' ? 'GB' : domain
}

/** Bought for their look: television, start-ups, podcasts, the European Union and others. */
const soldToAll: ReadonlySet<string> = new Set(
  'TV IO ME CO FM AI CC WS LY GG TO EU AC SH SU NU TK ML GA CF GQ VC AG BZ SC LA'.split(' '),
)
