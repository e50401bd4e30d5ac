import { docxOf, zipOf } from '../../../../src/read/samples.cases.ts'
import type { Reader } from './reader.ts'

const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const part = (name: string, inner: string): string => `<w:${name} ${spaces}>${inner}</w:${name}>`
const document = (inner: string): string => part('document', `<w:body>${inner}</w:body>`)

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = (all: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([type, target], i) =>
        `<Relationship Id="r${i + 1}" Type="${office}/${type}" Target="${target}"${type === 'hyperlink' ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

const note = (kind: string): string => `<w:${kind} w:id="2"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:${kind}>`

/** What stands beside the words: styles, numbers of lists, notes, comments, links. */
const parts = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
  'word/_rels/document.xml.rels': relationships([
    ['styles', 'styles.xml'],
    ['numbering', 'numbering.xml'],
    ['footnotes', 'footnotes.xml'],
    ['endnotes', 'endnotes.xml'],
    ['comments', 'comments.xml'],
    ['hyperlink', 'https://p.example/a'],
    ['image', '../../up.png'],
  ]),
  'word/styles.xml': part(
    'styles',
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Paragraph"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="table" w:styleId="T"><w:name w:val="Table"/></w:style>',
  ),
  'word/numbering.xml': part(
    'numbering',
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:pStyle w:val="L"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  ),
  'word/footnotes.xml': part('footnotes', note('footnote')),
  'word/endnotes.xml': part('endnotes', note('endnote')),
  'word/comments.xml': part('comments', note('comment')),
}

const p = (words: string, style = ''): string =>
  `<w:p>${style && `<w:pPr>${style}</w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
const item = (level: number): string =>
  p('An item.', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`

/** Word documents; of bytes that are no archive, the main part. */
export const docx: Reader = {
  file: 'a.docx',
  seeds: [
    docxOf('Mills', ['Two mills burned in Orun.']),
    document(`${p('Mills', '<w:pStyle w:val="Heading1"/>')}${p('KELDAR (Reuters) - Two mills burned in Orun.')}`),
    document(
      `${p('Two mills burned in Orun on Monday.')}<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${p('5')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:tbl><w:tr><w:tc>${p('A')}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
    ),
    document(
      `${item(0)}${item(1)}${item(0)}${p('A loom.', '<w:pStyle w:val="L"/>')}${p('It fell in Orun on Monday.')}`,
    ),
    document(
      `<w:p>${field('begin')}<w:r><w:instrText> HYPERLINK "https://p.example/b" \\l "c" </w:instrText></w:r>${field('separate')}<w:r><w:t>Two mills</w:t></w:r>${field('end')}<w:hyperlink r:id="r6" w:anchor="a"><w:r><w:t> burned in Orun on Monday.</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id="2"/><w:endnoteReference w:id="2"/><w:commentReference w:id="2"/></w:r><w:bookmarkStart w:id="1" w:name="c"/><w:bookmarkEnd w:id="1"/></w:p>`,
    ),
    document(
      `<w:p><w:ins><w:r><w:rPr><w:b/><w:i/><w:caps/><w:strike w:val="0"/><w:vertAlign w:val="superscript"/></w:rPr><w:t>Two</w:t><w:tab/><w:br w:type="page"/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F028"/></w:r></w:ins><w:del><w:r><w:delText>Three</w:delText></w:r></w:del><w:smartTag><w:r><w:t> mills burned in Orun.</w:t></w:r></w:smartTag></w:p><w:sdt><w:sdtPr><w:checkbox/></w:sdtPr><w:sdtContent>${p('A loom fell.')}</w:sdtContent></w:sdt><mc:AlternateContent><mc:Choice Requires="a"/><mc:Fallback>${p('Old.')}</mc:Fallback></mc:AlternateContent>`,
    ),
    document(
      `${p('Two mills burned in Orun.')}<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr descr="A mill"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="r7"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="r7"/><v:textbox><w:txbxContent>${p('A box.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
    ),
  ],
  words: [
    ...'<w:p> </w:p> <w:r> </w:r> <w:t> </w:t> <w:tbl> </w:tbl> <w:tr> </w:tr> <w:tc> </w:tc> <w:br/> <w:hyperlink> <w:fldChar/> <w:numPr> <w:drawing>'.split(
      ' ',
    ),
    ...'<w:pPr> </w:pPr> <w:rPr> </w:rPr> <w:sdt> <w:sdtContent> <w:ins> <w:del> <w:pict> <mc:AlternateContent> <mc:Fallback> <w:vMerge/>'.split(
      ' ',
    ),
    ...[
      '<w:pStyle w:val="Heading1"/>',
      '<w:ilvl w:val="8"/>',
      '<w:numId w:val="1"/>',
      '<w:gridSpan w:val="99999"/>',
      field('begin'),
      field('separate'),
      field('end'),
    ],
    ...[
      '<w:footnoteReference w:id="2"/>',
      '<w:commentReference w:id="2"/>',
      ' r:id="r9"',
      ' HYPERLINK "a"',
      ' FORMCHECKBOX ',
      '<w:checkBox/>',
      '&#0;',
      '<!DOCTYPE a [',
      '<!ENTITY a "b">',
      '&a;',
    ],
  ],
  packed: bytes => zipOf({ ...parts, 'word/document.xml': bytes }),
}
