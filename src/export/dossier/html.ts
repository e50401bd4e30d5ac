const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Characters that show nothing and could turn the order of what stands around them; `<bdi>` keeps bidi text in its place.
const invisible = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/** Text as it may stand in HTML, in an attribute too: markup is shown, never obeyed. */
export const html = (text: string): string =>
  text
    .toWellFormed()
    .replace(invisible, '\ufffd')
    .replace(/[&<>"']/g, c => entities[c]!)

/** Text of other people, whose direction must not spread. */
export const bdi = (text: string): string => `<bdi>${html(text)}</bdi>`
