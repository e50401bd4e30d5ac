import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { OnrecordError } from '../../src/report/error.ts'
import { readTreebank } from '../treebank.ts'

/** A treebank sentence as columns. */
export interface GoldSentence {
  readonly words: readonly string[]
  /** Joint labels `NOUN|NN`. */
  readonly tags: readonly string[]
  /** Positions; -1 for the root. */
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

export const TREEBANKS = ['ewt', 'gum-ccby'] as const

/** Reads one part of a treebank, `ewt` and `dev`. Throws `OnrecordError` (`no-treebank`) when it is not there. */
export function readGold(data: string, treebank: string, part: 'train' | 'dev' | 'test'): GoldSentence[] {
  const path = join(data, `${treebank}-${part}.conllu.gz`)
  if (!existsSync(path)) {
    throw new OnrecordError('no-treebank', `no treebank at ${path}`, 'give the folder of the treebanks with --data')
  }
  return readTreebank(path)
    .flatMap(document => document.sentences)
    .map(({ words }) => ({
      words: words.map(w => w.form),
      tags: words.map(w => `${w.upos}|${w.xpos}`),
      heads: words.map(w => w.head),
      relations: words.map(w => w.deprel),
    }))
}

/** All training sentences of the treebanks, in order. */
export const readTraining = (data: string): GoldSentence[] => TREEBANKS.flatMap(name => readGold(data, name, 'train'))
