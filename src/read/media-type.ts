export interface MediaType {
  /** Lower case, without parameters; null where none is named. */
  readonly mediaType: string | null
  readonly charset: string | undefined
}

/** A `Content-Type` header taken apart (RFC 9110, 8.3). */
export function mediaTypeOf(header: string | null): MediaType {
  const [type = '', ...parameters] = (header ?? '').split(';')
  const charset = parameters.map(p => /^\s*charset\s*=\s*"?([^"\s]+)/i.exec(p)?.[1]).find(c => c)
  return { mediaType: type.trim().toLowerCase() || null, charset }
}
