import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Captured, captured } from '../../../../test/captured.ts'
import { nounFrameSchema, verbFrameSchema } from '../../../codebook/codebook.ts'
import { starterFiles } from '../../../codebook/own/starter.ts'
import { exitCodes } from '../../exit-codes.ts'
import { read } from '../read.ts'
import { newCodebook } from './new.ts'
import { showCodebook } from './show.ts'
import { testCodebook } from './test.ts'

const page = readFileSync(fileURLToPath(new URL('../../../../docs/codebook.md', import.meta.url)), 'utf8')
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(m => m[1]!)

let root: string
let water: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'onrecord-codebook-'))
  water = join(root, 'water')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** What a command prints, with paths as on the page. */
async function run(command: () => Promise<number>): Promise<Captured> {
  const { code, out, err } = await captured(command)
  const plain = (text: string): string => text.replaceAll(`${root}/`, '')
  return { code, out: plain(out), err: plain(err) }
}

/** Writes the starter with the pieces of the page put where it says, and `edit` done to the files. */
function writePage(edit: (files: Record<string, string>) => void = () => {}): void {
  const files = Object.fromEntries(starterFiles.map(f => [f.name, f.text]))
  const [type, frame, examples] = blocks('yaml')
  files['codebook.yaml'] += `\n${type}`
  files['frames.en.yaml'] = files['frames.en.yaml']!.replace('# Nouns that name', `${frame}\n# Nouns that name`)
  files['examples.en.yaml'] += `\n${examples}`
  edit(files)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(water, name), text)
}

describe('docs/codebook.md', () => {
  const [fresh, grown, mistakes, failure, events] = blocks('text')

  it('begins with a codebook that works', async () => {
    const made = await run(() => newCodebook(water))
    expect(made).toMatchObject({ code: exitCodes.fine, err: '' })
    expect(made.out).toContain('water/frames.en.yaml')
    expect(await run(() => testCodebook(water))).toEqual({ code: exitCodes.fine, out: fresh, err: '' })
  })

  it('adds a type that works', async () => {
    writePage()
    expect(await run(() => testCodebook(water))).toEqual({ code: exitCodes.fine, out: grown, err: '' })
  })

  it('shows the mistakes as they are told', async () => {
    writePage(files => {
      files['frames.en.yaml'] = files['frames.en.yaml']!.replace(
        'type: DAM\n    verbs: dam divert\n    object: "@water"',
        'type: DAMM\n    verbs: dam divert\n    object: "@watr"',
      )
    })
    const { code, out } = await run(() => testCodebook(water))
    expect({ code, out }).toEqual({ code: exitCodes.nothingRead, out: mistakes })
  })

  it('shows the failure as it is told', async () => {
    writePage(files => {
      files['frames.en.yaml'] = files['frames.en.yaml']!.replace('dam divert\n    object: "@water"\n', 'dam divert\n')
    })
    const { code, out } = await run(() => testCodebook(water))
    expect({ code, out: out.replaceAll(water, 'water') }).toEqual({ code: exitCodes.someFailed, out: failure })
  })

  it('shows the events as they are read, with the name of the codebook', async () => {
    writePage()
    const report = join(root, 'report.txt')
    writeFileSync(report, /"(A paper mill .*?)":/.exec(page)![1]!)
    const options = { codebook: water, color: false }
    const { code, out } = await run(() => read([report], options))
    expect(code).toBe(exitCodes.fine)
    expect(out).toContain(events!.trimEnd())
    for (const more of [{ json: true }, { jsonl: true, workers: 1 }])
      expect((await run(() => read([report], { ...options, ...more }))).out).toMatch(/"codebook": ?"water@1"/)
  })

  it('gives a type of PLOVER more modes', async () => {
    writePage(files => {
      files['codebook.yaml'] += `\n${blocks('yaml')[3]}`
    })
    expect((await run(() => testCodebook(water))).code).toBe(exitCodes.fine)
  })

  it('explains every key of a frame', () => {
    const keys = [verbFrameSchema, nounFrameSchema].flatMap(schema => Object.keys(schema.unwrap().shape))
    expect(keys.filter(key => !page.includes(`\`${key}`))).toEqual([])
  })
})

describe('codebook show', () => {
  it('lists the types, and tells all about one', async () => {
    const { out } = await run(() => showCodebook(undefined, { color: false }))
    expect(out).toMatch(/^COOPERATE +Acts together/m)
    const type = await run(() => showCodebook('retreat', { color: false }))
    for (const words of ['ceasefire', '0871', 'Non-violent transfer of', 'Examples']) expect(type.out).toContain(words)
  })

  it('shows a codebook of one’s own, near misses included', async () => {
    writePage()
    const { out } = await run(() => showCodebook('DAM', { codebook: water, color: false }))
    expect(out).toContain('water@1')
    expect(out).toMatch(/Near misses[\s\S]*traffic is not water/)
  })

  it('writes JSON', async () => {
    const { out } = await run(() => showCodebook('AID', { json: true, color: false }))
    expect(JSON.parse(out).types).toMatchObject([{ name: 'AID', requiresRecipient: true, cameo: [{ code: '07' }] }])
  })

  it('says which type may be meant', async () => {
    const { code, err } = await run(() => showCodebook('PROTETS', { color: false }))
    expect(code).toBe(exitCodes.nothingRead)
    expect(err).toBe('onrecord: plover@2021 has no type PROTETS (no-type). Do you mean PROTEST?\n')
  })
})

describe('what is no codebook', () => {
  it('is told in a line', async () => {
    for (const folder of [join(root, 'nowhere'), root]) {
      const { code, out, err } = await run(() => testCodebook(folder))
      expect({ code, out }).toEqual({ code: exitCodes.nothingRead, out: '' })
      expect(err).toMatch(/^onrecord: .* \(no-codebook\)\. .*\n$/)
    }
  })

  it('stops reading before the first report, with the first mistake', async () => {
    writePage(files => {
      files['codebook.yaml'] += '\ncontext: {}\n'
    })
    const { code, out, err } = await run(() => read(['a.txt', 'b.txt'], { codebook: water, color: false }))
    expect({ code, out }).toEqual({ code: exitCodes.nothingRead, out: '' })
    expect(err).toMatch(
      /^onrecord: water\/codebook\.yaml:\d+:1: no key is called “context” \(bad-codebook\)\. Do you mean contexts\?/,
    )
  })

  it('is not written over', async () => {
    const { code, err } = await run(() => newCodebook(water))
    expect(code).toBe(exitCodes.noOutput)
    expect(err).toContain('(folder-not-empty)')
  })
})
