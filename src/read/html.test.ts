import { describe, expect, it } from 'vitest'
import { pageWords } from '../language/en/page-words.ts'
import { readHtml } from './html.ts'

const BODY = 'Two men were killed when a bridge fell in Keldar on Monday, the fire service said.'
const MORE = 'The mayor, Ana Brill, said that the bridge had been closed to lorries since the spring of last year.'

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`

const LINKED = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', '@id': '#site', name: 'The Keldar Post' },
    { '@type': 'Person', '@id': '#ana', name: 'Ana Brill' },
    {
      '@type': ['NewsArticle'],
      headline: 'Bridge falls in Keldar',
      datePublished: '2015-02-20T08:00:00+0300',
      dateModified: '2015-02-20T12:00:00+03:00',
      author: [{ '@id': '#ana' }, { '@type': 'Person', name: 'Jon Vos' }],
      publisher: { '@id': '#site' },
      inLanguage: 'en',
    },
  ],
}

describe('readHtml', () => {
  it('takes the article and leaves the page around it', async () => {
    const html = page(
      '<title>Bridge falls | The Keldar Post</title><script>document.write("never")</script>',
      `<nav><a href="/">Home</a> <a href="/world">World</a></nav>
       <article><h1>Bridge falls</h1><p>KELDAR (Reuters) - ${BODY}</p><div class="ad">Advertisement</div>
       <figure><img src="x.jpg"><figcaption>A fallen bridge. Photo: Ana Brill</figcaption></figure>
       <h2>A warning</h2><p>${MORE}</p><ul><li>Two men died.</li><li>One is missing.</li></ul>
       <h2>Related</h2><ul><li><a href="/1">Floods in the south of the country</a></li></ul>
       <p>Sign up for our morning briefing.</p></article>
       <footer>© 2015 The Keldar Post</footer>`,
    )
    const found = await readHtml(html, pageWords)
    expect(found.text).toBe(
      [`KELDAR (Reuters) - ${BODY}`, 'A warning', MORE, 'Two men died.', 'One is missing.'].join('\n\n'),
    )
    expect(found.blocks.map(b => [b.kind, found.text.slice(...b.span)])).toEqual([
      ['dateline', 'KELDAR (Reuters)'],
      ['paragraph', BODY],
      ['subheading', 'A warning'],
      ['paragraph', MORE],
      ['list-item', 'Two men died.'],
      ['list-item', 'One is missing.'],
    ])
    expect(found).toMatchObject({ title: 'Bridge falls', agency: 'Reuters', dateline: 'KELDAR', languageHint: 'en' })
  })

  it('reads JSON-LD with a graph and references', async () => {
    const script = `<script type="application/ld+json">${JSON.stringify(LINKED)}</script>`
    expect(await readHtml(page(script, `<p>${BODY}</p><p>${MORE}</p>`), pageWords)).toMatchObject({
      title: 'Bridge falls in Keldar',
      outlet: 'The Keldar Post',
      byline: ['Ana Brill', 'Jon Vos'],
      published: '2015-02-20T08:00:00+03:00',
      updated: '2015-02-20T12:00:00+03:00',
    })
  })

  it('reads meta elements and the canonical address', async () => {
    const head = `<meta property="og:title" content="Bridge falls &amp; two die"><meta property="og:site_name" content="The Keldar Post">
      <meta name="author" content="By Ana Brill, Associated Press"><meta property="article:published_time" content="2015-02-20T08:00:00Z">
      <link rel="canonical" href="/news/bridge">`
    const found = await readHtml(page(head, `<p>${BODY}</p>`), pageWords, 'https://example.org/n?id=1')
    expect(found).toMatchObject({
      title: 'Bridge falls & two die',
      outlet: 'The Keldar Post',
      byline: ['Ana Brill'],
      agency: 'AP',
      published: '2015-02-20T08:00:00Z',
      canonicalUrl: 'https://example.org/news/bridge',
    })
  })

  it('reads the date of a time element, and of the address', async () => {
    const time = `<article><time datetime="2015-02-20">Friday</time><p>${BODY}</p></article>`
    expect((await readHtml(page('', time), pageWords)).published).toBe('2015-02-20')
    const url = 'https://example.org/2015/02/21/bridge'
    expect((await readHtml(page('', `<p>${BODY}</p>`), pageWords, url)).published).toBe('2015-02-21')
  })

  it('takes the text from JSON-LD where the page shows none', async () => {
    const data = { '@type': 'NewsArticle', articleBody: `${BODY}\n\n${MORE}` }
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    const found = await readHtml(page(head, '<div id="app"></div>'), pageWords)
    expect(found.text).toBe(`${BODY}\n\n${MORE}`)
    expect(found).not.toHaveProperty('body')
  })

  const HIDE = [
    ['hidden', (inner: string) => `<article hidden>${inner}</article>`],
    ['hidden with all around it', (inner: string) => `<div id="app" aria-hidden="true"><main>${inner}</main></div>`],
    ['hidden by its style', (inner: string) => `<div style="margin:0;display: none"><div>${inner}</div></div>`],
  ] as const
  const notice = '<p>Please wait while the page is loading.</p>'
  const long = `<p>${BODY}</p><p>${MORE}</p><p>Lorries have to go by Tarn.</p>`
  const whole = [BODY, MORE, 'Lorries have to go by Tarn.'].join('\n\n')

  it.each(HIDE)('reads an article that is %s until a script runs', async (_, hide) => {
    expect((await readHtml(page('', hide(`<p>${BODY}</p>`)), pageWords)).text).toBe(BODY)
    const found = await readHtml(page('', `${notice}<footer>© The Keldar Post</footer>${hide(long)}`), pageWords)
    expect(found.text).toContain(whole)
  })

  it('reads an article in a page that is hidden as a whole', async () => {
    for (const tag of ['<body hidden>', '<body style="display:none">']) {
      const html = page('', `<main>${long}</main>`).replace('<body>', tag)
      expect((await readHtml(html, pageWords)).text).toBe(whole)
    }
  })

  it.each(HIDE)('does not read what is %s on a page that shows an article', async (_, hide) => {
    const shown = `<article><p>${BODY}</p><p>${MORE}</p></article>`
    const other = hide(`<p>${'A mill burned in Tarn on Tuesday, and nobody was hurt in it. '.repeat(4)}</p>`.repeat(8))
    const brief = `<article><p>${BODY}</p></article>${hide('<p>We use what you read here to choose what we sell.</p>')}`
    const filled = `<article><p>${MORE} ${MORE}</p><p>${BODY}</p></article>${other}`
    expect((await readHtml(page('', filled), pageWords)).text).toBe(`${MORE} ${MORE}\n\n${BODY}`)
    expect((await readHtml(page('', brief), pageWords)).text).toBe(BODY)
    expect((await readHtml(page('', shown), pageWords)).text).toBe(`${BODY}\n\n${MORE}`)
  })

  it('takes the text from JSON-LD where the page shows only that it waits', async () => {
    const data = { '@type': 'NewsArticle', articleBody: `${BODY}\n\n${MORE}` }
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect((await readHtml(page(head, notice), pageWords)).text).toBe(`${BODY}\n\n${MORE}`)
  })

  it('passes over broken JSON-LD', async () => {
    const head = '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
    expect((await readHtml(page(head, `<p>${BODY}</p>`), pageWords)).text).toBe(BODY)
  })

  it('parts paragraphs at line breaks, and not in the middle of a sentence', async () => {
    const html = `<div>${BODY}<br><br>${MORE}<br>Two men<br>died.</div>`
    expect((await readHtml(html, pageWords)).text).toBe(`${BODY}\n\n${MORE}\n\nTwo men died.`)
  })

  it('reads a fragment', async () => {
    expect((await readHtml(`<p>${BODY}</p><p>${MORE}</p>`, pageWords)).text).toBe(`${BODY}\n\n${MORE}`)
  })

  it('takes invisible characters and no-break blanks out', async () => {
    expect((await readHtml('<p>Two&nbsp;men were kil&shy;led in Keldar.</p>', pageWords)).text).toBe(
      'Two men were killed in Keldar.',
    )
  })

  const empty = [
    ['nothing', ''],
    ['a script', '<script>var a = 1</script>'],
    [
      'a list of links',
      '<ul><li><a href="/1">Bridge falls in Keldar.</a></li><li><a href="/2">Two men died in it.</a></li></ul>',
    ],
    ['navigation', '<nav><p>Home, world, sport and much more.</p></nav>'],
  ] as const
  it.each(empty)('finds no article in %s', async (_, body) => {
    await expect(readHtml(page('', body), pageWords)).rejects.toMatchObject({ code: 'no-article' })
  })

  it('ends where a doctype comes out of a comment when the page is looked at anew', async () => {
    const hidden = '<p>Two mills burned.<![CDATA[--><!DOCTYPE html>]]>'
    await expect(readHtml(page('', hidden), pageWords)).rejects.toMatchObject({ code: 'no-article' })
    expect((await readHtml(`${hidden}<p>${BODY}`, pageWords)).text).toContain(BODY)
  })

  it('survives a page that is nested too deeply', async () => {
    const deep = `${'<div>'.repeat(30_000)}<p>${BODY}</p>`
    const result = await readHtml(deep, pageWords).catch(error => error)
    expect(result.code === 'unreadable-html' || result.text === BODY).toBe(true)
  })
})
