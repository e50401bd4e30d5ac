import type { Reader } from './reader.ts'

export const line =
  '{"id":"a","date":"2031-03-03","title":"A","url":"https://p.example/a","text":"Two mills burned."}\n'

/** Streams of reports. */
export const ndjson: Reader = {
  file: 'a.jsonl',
  seeds: [
    line,
    `${line}${line}`,
    '{"id":1,"html":"<p>A loom fell in Orun on Monday, police said.</p>"}\n',
    `\ufeff${line}`,
    '\r\n{"text":"KELDAR (Reuters) - Two mills burned.\\n\\nBy Ada Brill","date":"2031-03-03T09:00Z"}\r\nnot JSON\r\n\r\n[1]\r\n{"id":{}}\n{"text":"a","html":"b"}',
    '{"id":null,"text":"\\ud83d\\ude00 A loom\\u2028fell.","text":"twice","__proto__":{"text":1},"other":[[{}]]}\n',
    '{"id":1e999,"text":"  ","date":"yesterday"}\n{"html":"<title>A</title>"}\n',
    Buffer.from(`${line}{"text":"M\xfchle"}\n`, 'latin1'),
  ],
  words: [
    ...[
      '{',
      '}',
      '"',
      '\\u0000',
      '\\ud83d',
      '\n',
      '\r',
      'null',
      '"html":',
      '"text":',
      '"title":"',
      '"url":"',
      '"id":',
      '[',
      ']',
    ],
    ...[
      '"date":"2031"',
      '"date":"2031-03-03T25:61"',
      '1e999',
      '{"__proto__":',
      '\\n\\n',
      '\\/',
      'javascript:x',
      '\xff',
    ],
    ...[
      '<p>A loom fell in Orun on Monday, police said.</p>',
      'KELDAR (Reuters) - ',
      'Updated on March 3, 2031',
      '"language":"xx"',
    ],
  ],
}
