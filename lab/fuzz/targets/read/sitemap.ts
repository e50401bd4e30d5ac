import type { Reader } from './reader.ts'

const news =
  '<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="a.xsl"?><!-- a --><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="i"><url><loc>https://p.example/a?b=1&amp;c=2</loc><lastmod>2031-05-02T09:00:00.000+02:00</lastmod><changefreq>daily</changefreq><priority>0.5</priority><news:news><news:publication><news:name>Vale Post</news:name><news:language>en</news:language></news:publication><news:publication_date>2031-05-02</news:publication_date><news:title><![CDATA[Mills & looms]]></news:title></news:news><image:image><image:loc>https://p.example/i.png</image:loc></image:image></url><url><loc>\n https://p.example/b.xml \n</loc></url></urlset>'

/** Sitemaps, as a server answers; what they link to is fetched as well. */
export const sitemap: Reader = {
  file: 'a.xml',
  served: 'application/xml',
  seeds: [
    '<urlset><url><loc>https://p.example/a</loc><lastmod>2031-05-02</lastmod></url></urlset>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://p.example/a.xml</loc><lastmod>2031</lastmod></sitemap><sitemap><loc>https://p.example/b.xml</loc></sitemap></sitemapindex>',
    news,
    Buffer.from(
      '\ufeff<?xml version="1.0" encoding="utf-16"?><urlset><url><loc><![CDATA[https://p.example/m\u00fchle]]></loc></url></urlset>',
      'utf16le',
    ),
    `<!DOCTYPE urlset [ <!ELEMENT a (b)> ]>${news.slice(news.indexOf('<urlset'))}`,
  ],
  words: [
    ...[
      '<url>',
      '</url>',
      '<sitemap>',
      '</sitemap>',
      '<loc>',
      '</loc>',
      '<lastmod>',
      '</lastmod>',
      '<news:title>',
      '<news:name>',
    ],
    ...[
      '<!DOCTYPE a [',
      '<!ENTITY a "b">',
      '<!ENTITY % a SYSTEM "file:///etc/a">',
      '&a;',
      '&amp;',
      '&#0;',
      '&#x1F600;',
      '<![CDATA[',
      ']]>',
    ],
    ...[
      'https://p.example/c',
      'https://p.example/c.xml',
      'ftp://p.example/',
      'file:///etc/a',
      '<?a ?>',
      '<!-- ',
      ' -->',
      '<urlset/>',
    ],
    ...['xmlns="a"', ' encoding="utf-16"', '\0', '\ufffe', '2031-13-45', '\n'],
  ],
}
