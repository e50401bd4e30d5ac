import type { Reader } from './reader.ts'

export const page =
  '<!doctype html><html lang="en"><head><title>A mill burned - The Vale Post</title><meta property="og:title" content="A mill burned"><meta name="author" content="Ada Brill"><link rel="canonical" href="https://post.example/a"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-03-03T10:00:00Z","author":[{"name":"Ada Brill"}],"headline":"A mill burned"}</script></head><body><article><h1>A mill burned</h1><time datetime="2031-03-03">3 March</time><p>KELDAR (Reuters) - Two mills burned in Orun on Monday, police said.</p><ul><li>One</li></ul><table><tr><td>5</td></tr></table></article></body></html>'

/** Blocks of every kind, entities of every form. */
const blocks =
  '<html><body><main><h1>Mills &amp; looms</h1><p>By <a rel="author" href="/ada">Ada Brill</a></p><p>Two mills&nbsp;burned in Orun &mdash; at 5&#37; of their worth, the guild&rsquo;s clerk said.<br><br>A loom fell&#x2026; nobody was hurt.<br>It was old.</p><ol><li>Ropes<ul><li>for looms</li></ul></li><li>Oil &lt;lamp&gt;</li></ol><dl><dt>Mill</dt><dd>burned on Monday</dd></dl><blockquote><p>“It burned,” she said.</p></blockquote><pre>a\n  b</pre><table><caption>Hurt</caption><thead><tr><th>Town<th>Men</tr></thead><tr><td colspan=2>Orun<td>5</tr></table><figure><img src=a.png><figcaption>Photo: Ada Brill</figcaption></figure><p>Read more: <a href=/b>B</a></p><aside>Not this.</aside><p>&notit; &#0; &#xd800; &#1114112; &amp;amp;</p></main></body></html>'

/** Facts in meta elements and in marked ones, none in JSON-LD; in windows-1251. */
const facts = Buffer.from(
  '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>\xcf\xee\xe6\xe0\xf0 | Vale Post</title><meta name="dc.date" content="20310303"><meta property="article:modified_time" content="1930000000"><meta itemprop="publisher" content="Vale Post"><meta name="source" content="Reuters"><meta property="og:locale" content="ru_RU"><base href="/x/"></head><body><header><time datetime="2031-03-03T10:00+02:00" pubdate>3 March 2031, 10:05 pm</time></header><div class="byline">By Ada Brill and Joe Orr</div><div itemprop="author"><span itemprop="name">Ada Brill</span></div><div><p>ORUN, March 3 (Northwire) \x97 Two mills burned in Orun on Monday, police said.</p><p>\xcf\xee\xe6\xe0\xf0 \xe2 \xce\xf0\xf3\xed\xe5.</p><p>Updated on March 3, 2031</p></div></body></html>',
  'latin1',
)

/** The words of the article stand in its data alone. */
const data =
  '<html><head><script type="application/ld+json"><!-- {"@context":"https://schema.org","@graph":[{"@id":"#p","@type":"Person","name":{"@value":"Ada Brill"}},{"@id":"#o","@type":"NewsMediaOrganization","name":"Vale Post"},{"@type":["ReportageNewsArticle"],"headline":["A mill burned"],"datePublished":"March 3, 2031","dateModified":"03/13/2031","author":{"@id":"#p"},"publisher":{"@id":"#o"},"sourceOrganization":"Reuters","inLanguage":"en-GB","url":"/a","articleBody":"<p>Two mills burned in Orun on Monday, police said.</p><p>A loom fell.</p>"}]} --></script></head><body><div id="app"></div><script>app()</script></body></html>'

const said = 'Two mills burned in Orun on Monday, police said, and a loom fell while the guild looked on. '

/** An article that lies in a form and is hidden until a script runs. */
const hidden = `<body><nav><a href=/>Home</a></nav><form hidden>${`<p>${said.repeat(4)}</p>`.repeat(5)}</form><div role=complementary>x</div></body>`

/** What Readability weighs: classes, links, breaks for paragraphs. */
const templated = `<body class="page"><div class="sidebar share"><a href=/1>One</a> <a href=/2>Two</a></div><div class="article-body content"><div>${said.repeat(3)}<br><br>${said}<p style="display:none">x</p></div><div class="entry">${said}<span>${said}</span></div><font>${said}</font></div><div class="comments">${said}</div><h2 class="related">More</h2><p><a href=/3>${said}</a></p><object><embed></object><noscript><img></noscript></body>`

const deep = `<body>${'<div>'.repeat(130)}<p>${said}<table>${'<b>'.repeat(40)}${said}`

const xhtml =
  '<?xml version="1.0" encoding="iso-8859-2"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title/></head><body><p>Two mills burned in Orun on Monday, police said.<![CDATA[ A loom fell. ]]></p><svg><style><p>x</svg><template><p>y</p></template><textarea><p>z</textarea></body></html>'

export const tags =
  '<p> </p> <div> </div> <br> <h2> </h2> <li> <ul> </ul> <a_href="/x"> </a> <script> </script> <article> <table><tr><td> <title> <!-- --> <![CDATA[ ]]> <svg> <p &amp; &#0; &#xd800; <time_datetime="2015"> <form> <template> <meta_charset="utf-16">'
    .split(' ')
    .map(tag => tag.replace('_', ' '))

const attributes =
  'class="byline" class="comment" itemprop="datePublished" itemprop="author" content="2031-03-03" rel="author" rel="canonical" hidden style="display:none" role="main" aria-hidden="true" lang="de" datetime="2031" pubdate href="//x" href="javascript:x" http-equiv="refresh"'
    .split(' ')
    .map(attribute => ` ${attribute}`)

/** Pages, as a server answers. */
export const html: Reader = {
  file: 'a.html',
  served: 'text/html',
  seeds: [
    page,
    blocks,
    facts,
    data,
    hidden,
    templated,
    deep,
    xhtml,
    Buffer.from(`\ufeff${blocks.slice(0, 900)}`, 'utf16le'),
  ],
  words: [
    ...tags,
    ...attributes,
    ...[
      '<figure>',
      '<blockquote>',
      '<dl><dt>',
      '<dd>',
      '<pre>',
      '<aside>',
      '<noscript>',
      '<math>',
      '<frameset>',
      '<base',
    ],
    ...[
      '<script type="application/ld+json">',
      '"@graph":[',
      '"@id":"#p"',
      '"@type":"Article",',
      '"articleBody":"',
      '\\n',
    ],
    ...['<meta name="date" content="', '<meta property="og:url" content="', '<?xml version="1.0"?>', '<!doctype html>'],
    ...[
      'By Ada Brill',
      'ORUN (Reuters) - ',
      'Two mills burned in Orun, police said. ',
      '&nbsp;',
      '&#8203;',
      '\0',
      '\u2028',
    ],
  ],
}
