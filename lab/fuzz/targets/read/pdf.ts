import { deflateSync } from 'node:zlib'
import { pdfOf } from '../../../../src/read/samples.cases.ts'
import type { Reader } from './reader.ts'

const streamOf = (content: string | Uint8Array, entries = ''): Buffer => {
  const bytes = Buffer.from(content)
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length}${entries} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
}

/** A document of these objects, the first its catalogue; an object that is null is left out of the file and of its table. */
function documentOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = parts[0]!.length
  objects.forEach((object, i) => {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')])
    offsets.push(length)
    parts.push(part)
    length += part.length
  })
  const table = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R${trailer} >>\nstartxref\n${length}\n%%EOF`,
    ),
  )
  return Buffer.concat(parts)
}

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>'
const pages = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'
const pageOf = (resources: string, more = ''): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents 4 0 R${more} >>`
const helvetica = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>'
const words = 'BT /F1 11 Tf 72 700 Td 14 TL (Two mills burned in Orun,) Tj T* [(police) -250 (sa\\151d.)] TJ ET'

/** Letters by their numbers, which a table of the font explains. */
const mapped = documentOf([
  catalogue,
  pages,
  pageOf('/Font << /F1 5 0 R >>'),
  streamOf('BT /F1 11 Tf 1 0 0 1 72 700 Tm <00010002> Tj 0 1 -1 0 9 9 Tm <0003> Tj ET'),
  '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [1 [500 600]] /FontDescriptor << /Type /FontDescriptor /FontName /A /Flags 4 >> >>] /ToUnicode 6 0 R >>',
  streamOf(
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0001> <0041> <0002> <D83DDE00> endbfchar 1 beginbfrange <0003> <0005> [<0066> <00660069> <0020>] endbfrange endcmap end end',
  ),
])

/** Packed, over the filters that are text; a form within the page, and an image. */
const packed = documentOf([
  catalogue,
  pages,
  pageOf(
    `${helvetica} /XObject << /X 5 0 R /I 6 0 R >>`,
    ' /Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /URI (https://p.example) >> >>] /Rotate 90',
  ),
  streamOf(
    deflateSync(`q 1 0 0 1 9 9 cm /X Do Q ${words} BI /W 1 /H 1 /BPC 8 /CS /G ID x EI /I Do`),
    ' /Filter [/FlateDecode]',
  ),
  streamOf(
    `${Buffer.from(words).toString('hex')}>`,
    ` /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${helvetica} >> /Filter /ASCIIHexDecode`,
  ),
  streamOf('\x00', ' /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray'),
])

/** The objects lie in a stream, and so does their table (ISO 32000, 7.5.7 and 7.5.8). */
function streamed(): Buffer {
  const inner = [catalogue, pages, pageOf(helvetica)]
  const at = inner.map((_, i) => inner.slice(0, i).join(' ').length + (i > 0 ? 1 : 0))
  const index = at.map((offset, i) => `${i + 1} ${offset}`).join(' ')
  const first = index.length + 1
  const objects = `5 0 obj\n${streamOf(`${index} ${inner.join(' ')}`, ` /Type /ObjStm /N 3 /First ${first}`).toString('latin1')}\nendobj\n`
  const page = `4 0 obj\n${streamOf(words).toString('latin1')}\nendobj\n`
  const before = `%PDF-1.7\n${page}`
  const start = before.length + objects.length
  const rows = [
    [0, 0, 255],
    [2, 5, 0],
    [2, 5, 1],
    [2, 5, 2],
    [1, 9, 0],
    [1, before.length, 0],
    [1, start, 0],
  ]
  const table = Buffer.from(rows.flatMap(([kind, place, rest]) => [kind!, place! >> 8, place! & 255, rest!]))
  const xref = streamOf(table, ' /Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R')
  return Buffer.concat([
    Buffer.from(`${before}${objects}6 0 obj\n`, 'latin1'),
    xref,
    Buffer.from(`\nendobj\nstartxref\n${start}\n%%EOF`),
  ])
}

const columns = pdfOf([
  [1, 2, 3, 4, 5, 6].flatMap(n => [
    [60, 600 - 14 * n, `A loom in mill ${n} fell on`] as const,
    [320, 600 - 14 * n, `Monday, the guild ${n}`] as const,
  ]),
])

/** PDF documents. */
export const pdf: Reader = {
  file: 'a.pdf',
  seeds: [
    pdfOf([[[72, 700, 'Two mills burned in Orun.']]], 'Mills'),
    pdfOf([
      [
        [72, 700, 'A-'],
        [72, 680, 'b.'],
      ],
      [[9, 9, '1']],
    ]),
    mapped,
    packed,
    streamed(),
    columns.subarray(0, 2048),
    documentOf(
      [catalogue, pages, pageOf(helvetica), streamOf(words)],
      ' /Encrypt << /Filter /Standard /V 1 /R 2 /O (0123456789abcdef0123456789abcdef) /U (0123456789abcdef0123456789abcdef) /P -4 >> /ID [(a) (b)]',
    ),
    Buffer.from(
      `%PDF-1.4\n1 0 obj ${catalogue} endobj 2 0 obj ${pages} endobj 3 0 obj ${pageOf(helvetica)} endobj 4 0 obj ${streamOf(words).toString()} endobj trailer << /Root 1 0 R >>`,
    ),
  ],
  words: [
    ...'obj endobj stream endstream xref trailer startxref << >> [ ] /Length /Filter /FlateDecode /ASCIIHexDecode'.split(
      ' ',
    ),
    ...'/ASCII85Decode /LZWDecode /RunLengthDecode /Kids /Count /Parent /Prev /ObjStm /Encrypt R 0 Tj TJ Tm Td'.split(
      ' ',
    ),
    ...'/XRef /W /Index /XRefStm /First /N /Extends /ToUnicode /Encoding /Differences /Type0 /Type3 /TrueType /CharProcs'.split(
      ' ',
    ),
    ...'/MediaBox /Rotate /UserUnit /Annots /XObject Do BI ID EI cm q Q Tf TL T* Tc Tw Tz Ts Tr \' " BMC BDC EMC /ActualText'.split(
      ' ',
    ),
    ...'beginbfrange endbfrange beginbfchar begincodespacerange begincidrange usecmap <0000> <FFFF> <D800> /Identity-H /UniJIS-UTF16-H'.split(
      ' ',
    ),
    ...'/DCTDecode /CCITTFaxDecode /JBIG2Decode /JPXDecode /Crypt /OCGs /Outlines /Names /Dests /AcroForm /Metadata /StructTreeRoot'.split(
      ' ',
    ),
    ...[
      '/DecodeParms',
      '/Predictor 12',
      '/Columns',
      '%PDF-',
      '%%EOF',
      'BT',
      'ET',
      '(',
      ')',
      '<',
      '>',
      '1 0 R',
      '2 0 R',
      '3 0 R',
      '4 0 R',
    ],
  ],
}
