import { describe, expect, it } from 'vitest'
import { plover } from '../codebook/plover/plover.ts'
import { cacheFolder } from './cache.ts'
import { keyOf, modelChoice } from './model-choice.ts'
import { instructionsFor } from './prompt.ts'
import { costOf } from './spent.ts'

describe('a choice of model', () => {
  it.each([
    ['openai/gpt-x', undefined, 'openai', 'gpt-x', 'https://api.openai.com/v1'],
    ['anthropic/x', 'https://gate.example.org/a/', 'anthropic', 'x', 'https://gate.example.org/a'],
    ['qwen/qwen3', 'http://localhost:8080/v1', 'compatible', 'qwen/qwen3', 'http://localhost:8080/v1'],
    ['compatible/m', 'http://localhost:8080/v1', 'compatible', 'm', 'http://localhost:8080/v1'],
  ])('%s', (model, address, provider, name, at) => {
    expect(modelChoice(model, address)).toEqual({ provider, name, address: at })
  })

  it('its key comes from the variable of its provider alone', () => {
    const env = { OPENAI_API_KEY: 'a', ONRECORD_MODEL_KEY: 'b' }
    expect(keyOf(modelChoice('openai/x'), env)).toBe('a')
    expect(keyOf(modelChoice('x', 'http://localhost/v1'), env)).toBe('b')
    expect(keyOf(modelChoice('x', 'http://localhost/v1'), {})).toBeNull()
    expect(() => keyOf(modelChoice('google/x'), env)).toThrow('there is no key for google')
  })
})

it('the prompt changes with the codebook, and its version with it', () => {
  const own = { ...plover, types: plover.types.slice(0, 2) }
  expect(instructionsFor(own).version).not.toBe(instructionsFor(plover).version)
  expect(instructionsFor(plover)).toEqual(instructionsFor(plover))
})

it('answers are kept in the cache of the user', () => {
  expect(cacheFolder({ HOME: '/home/a' }, 'linux')).toBe('/home/a/.cache/onrecord/model')
  expect(cacheFolder({ HOME: '/home/a', XDG_CACHE_HOME: '/c' }, 'linux')).toBe('/c/onrecord/model')
  expect(cacheFolder({ ONRECORD_MODEL_CACHE: '' }, 'linux')).toBeNull()
  expect(cacheFolder({ ONRECORD_MODEL_CACHE: '/x' }, 'linux')).toBe('/x')
})

it('a million tokens cost what was said', () => {
  expect(costOf({ input: 2_000_000, output: 500_000 }, { input: 0.5, output: 2 })).toBe(2)
})
