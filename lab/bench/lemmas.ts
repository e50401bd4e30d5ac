/**
 * Lemmas from gold tokens and gold tags against a treebank.
 *
 *   tsx lab/bench/lemmas.ts FILE.conllu.gz … [--errors N]
 */
import { parseArgs } from 'node:util'
import { en } from '../../src/language/en/index.ts'
import { lemmaOf, type Word } from '../../src/language/lemmatise/lemma.ts'
import { readTreebank } from '../treebank.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' } },
})

for (const path of positionals) {
  const wrong = new Map<string, number>()
  let [right, all] = [0, 0]
  for (const { sentences } of readTreebank(path))
    for (const { words } of sentences) {
      const row: Word[] = words.map(w => ({ text: w.form, upos: w.upos, xpos: w.xpos }))
      for (const [i, gold] of words.entries()) {
        const found = lemmaOf(row, i, en.lemmas)
        all++
        if (found === gold.lemma) right++
        else {
          const key = `${gold.upos} ${gold.xpos} ${gold.form}: ${found}, not ${gold.lemma}`
          wrong.set(key, (wrong.get(key) ?? 0) + 1)
        }
      }
    }
  console.log(path.split('/').at(-1), `lemmas ${((100 * right) / all).toFixed(2)} (${all})`)
  const worst = [...wrong].sort((a, b) => b[1] - a[1]).slice(0, Number(values.errors))
  for (const [key, count] of worst) console.log(count, key)
}
