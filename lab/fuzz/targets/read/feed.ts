import { tags } from './html.ts'
import type { Reader } from './reader.ts'

export const rss =
  '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>P</title><item><title>A</title><link>https://p.example/a</link><pubDate>Fri, 02 May 2031 09:00:00 GMT</pubDate><dc:creator>Ada</dc:creator><content:encoded><![CDATA[<p>Two mills burned in Orun.</p>]]></content:encoded></item></channel></rss>'
const atom =
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><title type="html">A &amp;amp; b</title><link href="https://p.example/a"/><updated>2031-05-02T09:00:00Z</updated><content type="xhtml"><div><p>A loom fell.</p></div></content></entry></feed>'
const jsonFeed =
  '{"version":"https://jsonfeed.org/version/1.1","title":"P","items":[{"id":"1","url":"https://p.example/a","content_html":"<p>A loom fell.</p>","date_published":"2031-05-02T09:00:00Z","authors":[{"name":"Ada"}]}]}'
const rdf =
  '<?xml version="1.0" encoding="iso-8859-1"?><!-- a --><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://p.example/"><title>P</title><items><rdf:Seq><rdf:li rdf:resource="https://p.example/a"/></rdf:Seq></items></channel><item rdf:about="https://p.example/a"><title>A &#233;</title><link>/a?b=1&amp;c=2</link><dc:date>2031-05</dc:date><dc:creator>Ada</dc:creator><dc:creator>Joe</dc:creator><description>Two mills.</description></item></rdf:RDF>'
/** What stands beside reports in feeds, in the names of others. */
const spaces =
  '<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss" xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>P</title><atom:link href="https://p.example/f" rel="self"/><ttl>5</ttl><skipDays><day>Monday</day></skipDays><image><url>/i</url></image><item><guid isPermaLink="false">x</guid><link>https://p.example/c.xml</link><enclosure url="a.mp3" length="1e9" type="audio/mpeg"/><category domain="d">C</category><media:group><media:content url="/m" duration="x"><media:title>T</media:title></media:content></media:group><georss:point>1 2</georss:point><itunes:duration>1:2:3</itunes:duration><dcterms:created>2031</dcterms:created><source url="u">S</source><pubDate>2 May 31 9:00 EST</pubDate></item></channel></rss>'

const said = 'Two mills burned in Orun on Monday, police said. '
/** Long enough to be the report itself. */
const whole = `<p>${said.repeat(15)}</p><ul><li>${said.repeat(10)}</li></ul>`
const wholeRss = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>A</title><pubDate>Fri, 2 May 2031 09:00 +0200</pubDate><content:encoded><![CDATA[${whole}]]></content:encoded></item></channel></rss>`
const wholeAtom = `<feed xmlns="http://www.w3.org/2005/Atom"><author><name>F</name></author><entry><link rel="alternate" href="a"/><published>2031-05-02</published><author><name>Ada</name></author><content type="html">${whole.replaceAll('<', '&lt;')}</content></entry></feed>`
const wholeJson = JSON.stringify({
  version: 'https://jsonfeed.org/version/1',
  items: [
    { id: 1, external_url: 'https://p.example/a', content_text: whole, date_modified: '2031-05-02T09:00:00+02:00' },
  ],
})

/** Feeds, as a server answers; what they link to is fetched as well. */
export const feed: Reader = {
  file: 'a.xml',
  served: 'application/rss+xml; charset=utf-8',
  seeds: [rss, atom, jsonFeed, rdf, spaces, wholeRss, wholeAtom, wholeJson],
  words: [
    ...['<item>', '</item>', '<entry>', '</entry>', '<![CDATA[', ']]>', '<channel>', '</channel>', '<link>', '</link>'],
    ...[
      '<pubDate>',
      'Fri, 02 May 2031 09:00:00 GMT',
      '99999',
      '<dc:date>',
      '<updated>',
      '<author><name>',
      '<content type="xhtml">',
    ],
    ...[
      '"items":[',
      '"authors":[',
      '"content_html":"',
      '"date_published":"',
      '"url":"',
      'null',
      '[',
      ']',
      '{',
      '}',
      ',',
    ],
    ...['https://p.example/a', '//p.example/b', 'javascript:x', 'file:///etc/a', 'https://[', '.xml', said.repeat(13)],
    ...[
      '<!DOCTYPE rss [',
      '<!ENTITY a "b">',
      '&a;',
      '&#x0;',
      '&amp;lt;',
      '<?xml version="1.1" encoding="utf-16"?>',
      'xmlns:a="b" ',
    ],
    ...tags,
  ],
}
