import { gzipSync } from 'node:zlib'
import { zipOf } from '../../../../src/read/samples.cases.ts'
import type { Reader } from './reader.ts'

const lines = (...all: readonly string[]): string => `${all.join('\r\n')}\r\n`
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')

export const mail =
  'From: Ada <ada@post.example>\r\nDate: Fri, 2 May 2031 09:00:00 +0000\r\nMessage-ID: <1@b>\r\nMIME-Version: 1.0\r\nSubject: =?utf-8?B?QSBtaWxs?=\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Two mills burned in Orun on Monday, police said=2E</p>\r\n--b\r\nContent-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment; filename*=utf-8\'\'a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\nVHdvIG1pbGxzIGJ1cm5lZC4=\r\n--b--\r\n'

const head = (type: string): string[] => [
  'Received: from a (b [127.0.0.1])',
  '\tby c; Fri, 2 May 2031 09:00:00 +0000 (UTC)',
  'From: "Brill, Ada" <ada@post.example>, Desk: joe@post.example;',
  'Date: 2 May 31 09:00 EST',
  'Message-ID: <1@b>',
  'MIME-Version: 1.0',
  `Content-Type: ${type}`,
]

const alternative = lines(
  ...head('multipart/alternative;\r\n boundary=b'),
  'Subject: =?windows-1252?Q?M=FChle_?= =?utf-8?q?=E2=80=94_burned?=',
  '',
  'Preamble.',
  '--b',
  'Content-Type: text/plain; charset="windows-1252"; format=flowed; delsp=yes',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'KELDAR (Reuters) =96 Two mills in M=FChldorf =',
  'burned on Monday, police said. ',
  '> It burned.',
  '--b',
  'Content-Type: text/html; charset=iso-8859-1',
  '',
  '<p>Two mills burned in Orun on Monday, police said.</p>',
  '--b--',
)

const nested = lines(
  ...head('multipart/mixed; boundary="b"'),
  '',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'From: Joe <joe@b.example>',
  'Subject: Inner',
  'Content-Type: multipart/related; boundary=c',
  '',
  '--c',
  '',
  'A loom fell.',
  '--c--',
  '--b',
  'Content-Type: text/plain',
  "Content-Disposition: attachment; filename*0*=utf-8''a%20; filename*1=b.txt; size=x",
  'Content-Transfer-Encoding: 7bit',
  '',
  'Two mills burned.',
  '--b--',
)

const archives = lines(
  ...head('multipart/mixed; boundary="b"'),
  '',
  '--b',
  'Content-Type: application/zip; name="=?utf-8?Q?a=2Ezip?="',
  'Content-Transfer-Encoding: base64',
  '',
  base64(zipOf({ '../a.txt': 'Two mills burned.' })),
  '--b',
  'Content-Type: application/octet-stream',
  'Content-Disposition: attachment; filename="a.gz"',
  'Content-Transfer-Encoding: base64',
  '',
  base64(gzipSync('A loom fell.')),
  '--b',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: x-uuencode',
  '',
  'x',
)

const plain = lines(
  ...head('text/plain; charset=utf-8'),
  'Content-Transfer-Encoding: 8bit',
  'Subject:',
  '',
  'Two mills burned — in Orun.',
)

/** Mail. */
export const eml: Reader = {
  file: 'a.eml',
  seeds: [mail, alternative, nested, archives, plain, plain.replaceAll('\r\n', '\n')],
  words: [
    ...[
      'Content-Type: ',
      'multipart/alternative',
      'message/rfc822',
      'boundary=',
      '--b\r\n',
      '--b--',
      '\r\n\r\n',
      'base64',
      '\r\n ',
    ],
    ...[
      '=?utf-8?Q?=41?=',
      'text/html',
      'charset=',
      'utf-16',
      'From: ',
      'Date: ',
      'Message-ID: ',
      "utf-8''",
      '; ',
      'Subject: ',
    ],
    ...[
      'Content-Transfer-Encoding: ',
      'quoted-printable',
      '=\r\n',
      '=3D',
      '=?iso-2022-jp?B?GyRC?=',
      'message/delivery-status',
      '--c\r\n',
    ],
    ...[
      'Content-Disposition: attachment; filename=',
      'a.html',
      'a.zip',
      'a.eml',
      'format=flowed',
      '(',
      ')',
      '<',
      '>',
      '"',
      '\\',
      ',',
    ],
    ...['utf-7', 'x-unknown', '\0', '\xff', 'text/calendar', 'Content-ID: <a>', 'cid:a'],
  ],
}
