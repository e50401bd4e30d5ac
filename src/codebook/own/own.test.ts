import { describe, expect, it } from 'vitest'
import { codebookId } from '../codebook.ts'
import { plover } from '../plover/plover.ts'
import { failureOf, type ReadEvent } from './example.ts'
import type { CodebookFile } from './files.ts'
import { parseCodebook } from './own.ts'
import { starterFiles } from './starter.ts'

const file = (name: string, ...lines: string[]): CodebookFile => ({ name, text: lines.join('\n') })
const head = (...lines: string[]): CodebookFile =>
  file('codebook.yaml', 'name: rivers', 'version: "2"', ...(lines.length > 0 ? lines : ['extends: plover']))

/** Every problem as an editor would show it. */
const problems = (...files: CodebookFile[]): string[] =>
  parseCodebook(files).problems.map(p => `${p.file}:${p.line}:${p.column}: ${p.message}. ${p.advice}`)

const spill = ['types:', '  - name: SPILL', '    quad: material-conflict', '    definition: Lets oil out.']
const told = file('frames.en.yaml', 'verbs:', '  - {type: SPILL, verbs: spill}')

describe('the starter', () => {
  it('is a codebook without problems, commented, with hits and near misses', () => {
    const { codebook, examples, problems: found } = parseCodebook(starterFiles)
    expect(found).toEqual([])
    expect(codebookId(codebook!)).toBe('water@1')
    expect(codebook!.types.slice(0, 2).map(t => t.name)).toEqual(['POLLUTE', 'RESTORE'])
    expect(examples.filter(e => e.example.kind === 'miss').length).toBe(2)
  })

  it('stands alone without the line that extends PLOVER', () => {
    const alone = starterFiles.map(f => ({ ...f, text: f.text.replace('extends: plover', '') }))
    const { codebook, problems: found } = parseCodebook(alone)
    expect(found).toEqual([])
    expect(codebook!.types.map(t => t.name)).toEqual(['POLLUTE', 'RESTORE'])
  })
})

describe('a codebook of one’s own', () => {
  it('says what the announcement of a deed is, and what its refusal', () => {
    const tells = (announced: string) => head('extends: plover', ...spill, `    announced: ${announced}`)
    expect(parseCodebook([tells('THREATEN'), told]).codebook!.types[0]!.announced).toBe('THREATEN')
    expect(problems(tells('THREATN'), told)).toEqual([
      'codebook.yaml:8:5: no type is called “THREATN”. Do you mean THREATEN?',
    ])
  })

  it('extends PLOVER by types, modes, contexts and frames, which come first', () => {
    const { codebook } = parseCodebook([
      head(
        'extends: plover',
        ...spill,
        '  - name: PROTEST',
        '    modes: {flotilla: With boats.}',
        'contexts: {delta: By the delta.}',
      ),
      file('frames.en.yaml', 'verbs:', '  - {type: SPILL, verbs: [spill, leak], contexts: delta}'),
    ])
    expect(codebook!.types.map(t => t.name)).toHaveLength(plover.types.length + 1)
    expect(Object.keys(codebook!.types[1]!.modes)).toEqual([
      'demo',
      'riot',
      'strike',
      'hunger',
      'boycott',
      'obstruct',
      'flotilla',
    ])
    expect(codebook!.types[1]!.quad).toBe('material-conflict')
    expect(codebook!.languages.en!.verbs[0]).toEqual({ type: 'SPILL', verbs: 'spill leak', contexts: 'delta' })
    expect(codebook!.languages.en!.verbs.length).toBe(plover.languages.en!.verbs.length + 1)
  })

  it('may be written as JSON, which is YAML too', () => {
    const json = { name: 'rivers', version: '2', extends: 'plover' }
    expect(parseCodebook([{ name: 'codebook.yaml', text: JSON.stringify(json) }]).problems).toEqual([])
  })

  it('may have files with nothing but comments', () => {
    expect(problems(head(), file('frames.en.yaml', '# to come'), file('examples.en.yaml', ''))).toEqual([])
  })
})

describe('mistakes are told with file, line and column, and what to do', () => {
  it.each([
    [
      'a line that is missing',
      [file('codebook.yaml', 'name: x', 'types: []')],
      ['codebook.yaml:1:1: version is missing. Add a line “version: …” here.'],
    ],
    [
      'a number for words',
      [file('codebook.yaml', 'name: x', 'version: 2', 'extends: plover')],
      ['codebook.yaml:2:1: version must be words, and is 2. Put quotes around it: "2".'],
    ],
    [
      'a bad name',
      [file('codebook.yaml', 'name: My Book', 'version: "2"', 'extends: plover')],
      ['codebook.yaml:1:1: name: a name is of small letters, digits and hyphens. Correct it.'],
    ],
    [
      'a misspelt key',
      [head('extends: plover', 'tpyes: []')],
      ['codebook.yaml:4:1: no key is called “tpyes”. Do you mean types?'],
    ],
    [
      'a word that is not among those to choose from',
      [head(...spill.with(2, '    quad: conflict')), told],
      [
        'codebook.yaml:5:5: quad cannot be “conflict”. Use verbal-cooperation, material-cooperation, verbal-conflict, material-conflict.',
      ],
    ],
    [
      'no types',
      [head('title: Rivers')],
      ['codebook.yaml:1:1: the codebook has no types. Add “types:”, or “extends: plover”.'],
    ],
    [
      'a type twice',
      [head(...spill, ...spill.slice(1)), told],
      ['codebook.yaml:7:5: the type SPILL stands twice. Join the two.'],
    ],
    [
      'a type without a frame',
      [head(...spill)],
      [
        'codebook.yaml:4:5: no frame tells SPILL: nothing would be read as it. Add a verb or a noun for it to frames.en.yaml, or take the type out.',
      ],
    ],
    [
      'a class without quotes',
      [head(), file('frames.en.yaml', 'verbs:', '  - type: AID', '    verbs: give', '    object: @boat')],
      ['frames.en.yaml:4:13: a word cannot begin with @ here. Put quotes around it: "@boat".'],
    ],
    [
      'a class that is not there',
      [
        head(),
        file(
          'frames.en.yaml',
          'classes: {boat: ship}',
          'verbs:',
          '  - type: AID',
          '    verbs: give',
          '    object: "@boats"',
        ),
      ],
      ['frames.en.yaml:5:5: no class is called “@boats”. Do you mean @boat?'],
    ],
    [
      'a key of a frame',
      [head(), file('frames.en.yaml', 'verbs:', '  - type: AID', '    verbs: give', '    objct: money')],
      ['frames.en.yaml:4:5: no key is called “objct”. Do you mean object?'],
    ],
    [
      'a frame without words',
      [head(), file('frames.en.yaml', 'nouns:', '  - type: AID')],
      ['frames.en.yaml:2:5: nouns is missing. Add a line “nouns: …” here.'],
    ],
    [
      'a class of PLOVER made anew',
      [head(), file('frames.en.yaml', 'classes:', '  force: army')],
      ['frames.en.yaml:2:3: there is a class @force already. Call yours another name.'],
    ],
    [
      'a language that is not there',
      [head(), file('frames.xx.yaml', 'verbs: []')],
      ['frames.xx.yaml:1:1: no language is called “xx”. There are: en.'],
    ],
    [
      'a key twice',
      [head('extends: plover', 'title: a', 'title: b')],
      ['codebook.yaml:5:1: title stands twice. Keep one of them.'],
    ],
    [
      'an example that says nothing',
      [head(), file('examples.en.yaml', '- text: Rain fell.')],
      [
        'examples.en.yaml:1:3: the example says not what is to be read. Give one of: type: TYPE (it must be read), not: TYPE (it must not), nothing: true (no event at all).',
      ],
    ],
    [
      'an example with words that its text lacks',
      [head(), file('examples.en.yaml', '- text: Police arrested two men.', '  type: COERCE', '  trigger: detained')],
      ['examples.en.yaml:3:3: “detained” does not stand in the text. Copy the words of the text.'],
    ],
    [
      'an example of no type',
      [head(), file('examples.en.yaml', '- text: Police arrested two men.', '  not: COERSE')],
      ['examples.en.yaml:2:3: no type is called “COERSE”. Do you mean COERCE?'],
    ],
    [
      'a near miss with a trigger',
      [head(), file('examples.en.yaml', '- text: Rain fell.', '  nothing: true', '  trigger: fell')],
      ['examples.en.yaml:3:3: trigger goes with type. Leave it out of a near miss.'],
    ],
  ] as const)('%s', (_, files, expected) => expect(problems(...files)).toEqual(expected))

  it('all at once', () => {
    const bad = file(
      'frames.en.yaml',
      'verbs:',
      '  - {type: AIDE, verbs: give}',
      '  - {type: AID, mode: fast, verbs: give}',
    )
    expect(problems(head(), bad, file('examples.en.yaml', '- text: 3'))).toHaveLength(3)
  })
})

describe('failureOf', () => {
  const text = 'The tanker spilled oil into the bay.'
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  const read: ReadEvent = {
    type: 'SPILL',
    mode: null,
    trigger: at('spilled'),
    actors: [at('tanker')],
    recipients: [],
    status: 'asserted',
  }
  const hit = { kind: 'hit', text, type: 'SPILL' } as const

  it('is silent where the example holds', () => {
    expect(failureOf({ ...hit, trigger: 'spilled', actors: ['The tanker'], recipients: [] }, [read])).toBeNull()
    expect(failureOf({ kind: 'miss', text, not: 'AID', because: '' }, [read])).toBeNull()
    expect(failureOf({ kind: 'miss', text, not: null, because: '' }, [])).toBeNull()
  })

  it('says what was expected, and what was read', () => {
    expect(failureOf(hit, [])).toBe('expected SPILL; read no event')
    expect(failureOf({ ...hit, type: 'AID' }, [read])).toBe('expected AID; read SPILL “spilled” (tanker → ?)')
    expect(failureOf({ ...hit, recipients: ['the bay'], mode: 'oil' }, [read])).toBe(
      'expected mode oil, recipients the bay, not nobody; read SPILL “spilled” (tanker → ?)',
    )
    expect(failureOf({ kind: 'miss', text, not: 'SPILL', because: '' }, [read])).toBe(
      'expected no SPILL, read SPILL “spilled” (tanker → ?)',
    )
  })
})
