import { describe, expect, it } from 'vitest'
import { OnrecordError } from '../report/error.ts'
import { seg } from '../view/line.ts'
import { errorLine, problemOf } from '../work/job.ts'
import { problemLine } from './errors.ts'
import { exitAfter, exitCodes, exitHelp } from './exit-codes.ts'
import { painter, wantsColour } from './paint.ts'
import { progressOn, progressWords } from './progress.ts'

describe('wantsColour', () => {
  const tty = { isTTY: true }
  it.each([
    ['a terminal', tty, true, {}, true],
    ['a pipe', {}, true, {}, false],
    ['a pipe in continuous integration', {}, true, { CI: '1' }, false],
    ['NO_COLOR', tty, true, { NO_COLOR: '1' }, false],
    ['--no-color', tty, false, { FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR in a pipe', {}, true, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', tty, true, { FORCE_COLOR: '0' }, false],
    ['a dumb terminal', tty, true, { TERM: 'dumb' }, false],
  ])('%s', (_, out, option, env, wanted) => expect(wantsColour(out, option, env)).toBe(wanted))
})

describe('painter', () => {
  it('writes plain words without colour', () => expect(painter(false)([seg('a', 'figure'), seg(' ')])).toBe('a'))
  it('gives the inner mark the last word', () => {
    const painted = painter(true)([seg('five', 'statement', 'figure')])
    expect(painted.lastIndexOf('\u001b[33m')).toBeGreaterThan(painted.indexOf('\u001b[36m'))
  })
})

describe('problemLine', () => {
  it('is one line', () => {
    const error = new OnrecordError('file-missing', 'there is no file a\nb.txt', 'Check the name.')
    expect(problemLine(problemOf(error))).toBe('onrecord: there is no file a b.txt (file-missing). Check the name.')
  })
  it('says how to report a fault, and lets nothing through to the terminal', () => {
    const words = problemLine(problemOf(new TypeError('x is\u001b[2J undefined')))
    expect(words).toMatch(/^onrecord: TypeError: x is.\[2J undefined \(internal\)\. .*report/)
    expect(words).not.toContain('\u001b')
  })
})

describe('errorLine', () => {
  it('has the id where there is one, and a stable order', () => {
    const problem = { code: 'c', message: 'm', advice: 'a' }
    expect(errorLine(3, problem)).toBe('{"line":3,"error":{"code":"c","message":"m","advice":"a"}}')
    expect(errorLine(3, problem, 'x')).toBe('{"id":"x","line":3,"error":{"code":"c","message":"m","advice":"a"}}')
  })
})

describe('exitAfter', () => {
  it('tells all, some and none apart', () => {
    expect([exitAfter(3, 0), exitAfter(2, 1), exitAfter(0, 1), exitAfter(0, 0)]).toEqual([0, 1, 3, 0])
  })
  it('is explained in the help, every code', () => {
    for (const code of Object.values(exitCodes)) expect(exitHelp).toMatch(new RegExp(`^  ${code} `, 'm'))
  })
})

describe('progressOn', () => {
  it('is silent in a pipe and on short work, and leaves nothing behind', () => {
    let time = 0
    const written: string[] = []
    const out = { isTTY: true, columns: 60, write: (text: string) => written.push(text) }
    const bar = progressOn(out, () => time)
    bar.update(1, 0.1)
    time = 1900
    bar.update(10, 0.3)
    bar.end()
    expect(written).toEqual([])
    time = 4000
    bar.update(20, 0.5)
    bar.end()
    expect(written).toHaveLength(2)
    expect(written[0]).toContain('20 reports')
    expect(written[0]!.length).toBeLessThan(66)
    progressOn({ ...out, isTTY: false }, () => 9999).update(1, 0.5)
    progressOn(null).update(1, 0.5)
    expect(written).toHaveLength(2)
  })
  it('tells rate and time left', () => {
    expect(progressWords(120, 0.25, 5)).toBe('██████░░░░░░░░░░░░░░░░░░ 120 reports · 24 a second · 15 s left')
    expect(progressWords(1, null, 2)).toBe('1 report · 0.5 a second')
  })
})
