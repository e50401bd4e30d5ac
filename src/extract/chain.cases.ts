/** A text, a word of it, and the chain of the records there, outermost first: `via source`. */
export interface ChainCase {
  readonly text: string
  readonly word: string
  readonly chain: readonly string[]
}

export const chainCases: readonly ChainCase[] = [
  { text: 'The bridge had been hit.', word: 'hit', chain: [] },
  { text: 'Police said the bridge had been hit.', word: 'hit', chain: ['speech Police'] },
  {
    text: 'Reuters reported, citing two officials, that the bridge had been hit.',
    word: 'hit',
    chain: ['agency Reuters', 'speech two officials'],
  },
  {
    text: 'The bridge had been hit, Reuters reported, citing two officials.',
    word: 'hit',
    chain: ['agency Reuters', 'speech two officials'],
  },
  {
    text: 'Citing two officials, Reuters reported that the bridge had been hit.',
    word: 'hit',
    chain: ['agency Reuters', 'speech two officials'],
  },
  {
    text: 'State news agency SANA quoted a military source as saying that the bridge had been hit.',
    word: 'hit',
    chain: ['agency State news agency SANA', 'speech a military source'],
  },
  {
    text: 'The bridge had been hit, according to Reuters, which cited two officials.',
    word: 'hit',
    chain: ['agency Reuters', 'speech two officials'],
  },
  {
    text: 'Local media, quoting police, said the bridge had been hit.',
    word: 'hit',
    chain: ['outlet Local media', 'speech police'],
  },
  {
    text: 'The bridge had been hit, the Marlow Times said, citing a leaked report.',
    word: 'hit',
    chain: ['outlet the Marlow Times', 'document a leaked report'],
  },
  {
    text: 'The bridge had been hit, state television reported, citing an army statement.',
    word: 'hit',
    chain: ['outlet state television', 'document an army statement'],
  },
  {
    text: 'The governor said the bridge had been hit, Interfax reported.',
    word: 'hit',
    chain: ['agency Interfax', 'speech The governor'],
  },
  {
    text: 'A source told AFP on condition of anonymity that the bridge had been hit.',
    word: 'hit',
    chain: ['speech A source'],
  },
  {
    text: 'The governor said the bridge had been hit. Two of his men had been wounded.',
    word: 'wounded',
    chain: ['speech The governor'],
  },
  { text: 'By its own account, the army lost the bridge.', word: 'lost', chain: ['speech its'] },
  { text: 'The bridge had reportedly been hit.', word: 'hit', chain: ['hearsay ?'] },
]
