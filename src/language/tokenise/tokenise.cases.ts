export interface SentenceCase {
  /** Blocks are parted by an empty line. */
  readonly text: string
  /** Tokens with blanks between, a sentence a string. */
  readonly sentences: readonly string[]
}

export const tokenCases: readonly SentenceCase[] = [
  { text: "They don't; Oslo's, we’re", sentences: ["They do n't ; Oslo 's , we ’re"] },
  { text: "She should've, couldn’t've, CAN'T", sentences: ["She should 've , could n’t 've , CA N'T"] },
  {
    text: "the farmers' fields, O'Brien, o'clock, d'Arc",
    sentences: ["the farmers ' fields , O'Brien , o'clock , d'Arc"],
  },
  { text: 'We cannot, gonna go', sentences: ['We can not , gon na go'] },
  { text: 'i dont think im late, IM me, Youre', sentences: ['i do nt think i m late , IM me , You re'] },
  { text: 'Eye-Tracking, al-Mansour, 15-year-old', sentences: ['Eye - Tracking , al - Mansour , 15 - year - old'] },
  {
    text: 'anti-American e-mail, mid-1980s, UN-backed, U.S.-led',
    sentences: ['anti-American e-mail , mid-1980s , UN - backed , U.S. - led'],
  },
  { text: '$1.2m, US$40, £900,000, 3.5%, €5bn', sentences: ['$ 1.2 m , US$ 40 , £ 900,000 , 3.5 % , € 5 bn'] },
  {
    text: 'In 2014-15, at 5:30pm, 10km, 20th, 3/4, 24/2/2014',
    sentences: ['In 2014 - 15 , at 5:30 pm , 10 km , 20th , 3/4 , 24/2/2014'],
  },
  {
    text: 'call 555-0134, the 1990s, the ’90s, 4G, F-16s',
    sentences: ['call 555-0134 , the 1990s , the ’90s , 4G , F - 16s'],
  },
  {
    text: 'see https://example.org/a?b=1, a.b@example.org.',
    sentences: ['see https://example.org/a?b=1 , a.b@example.org .'],
  },
  { text: 'in alt.gardens.roses, b/c of two_pages.doc', sentences: ['in alt.gardens.roses , b/c of two_pages.doc'] },
  { text: 'for $$$, who..? eh, at 5 a.m.?', sentences: ['for $$$ , who ..?', 'eh , at 5 a.m. ?'] },
  { text: '@harbour_watch wrote #QuayOpen…', sentences: ['@harbour_watch wrote #QuayOpen …'] },
  { text: 'joined [the Front] -- and/or AT&T…', sentences: ['joined [ the Front ] -- and / or AT&T …'] },
  { text: '""We saw it,"" ``No,\'\' A?!', sentences: ['"" We saw it , "" `` No , \'\' A ?!'] },
  {
    text: 'Lt. Col. J. K. Dahl, No. 2, Acme Inc., etc.',
    sentences: ['Lt. Col. J. K. Dahl , No. 2 , Acme Inc. , etc.'],
  },
]

export const sentenceCases: readonly SentenceCase[] = [
  {
    text: 'Gen. Ada Brenn left. U.S. officials stayed.',
    sentences: ['Gen. Ada Brenn left .', 'U.S. officials stayed .'],
  },
  { text: 'They met in the U.S. The talks failed.', sentences: ['They met in the U.S.', 'The talks failed .'] },
  { text: 'It began at 5 a.m. Tuesday. Nobody came.', sentences: ['It began at 5 a.m. Tuesday .', 'Nobody came .'] },
  { text: 'He is no. 4. No. He is not.', sentences: ['He is no. 4 .', 'No .', 'He is not .'] },
  {
    text: '“Stop! Who goes?” the guard shouted. He fired.',
    sentences: ['“ Stop !', 'Who goes ? ” the guard shouted .', 'He fired .'],
  },
  { text: '“A.” he said.', sentences: ['“ A . ” he said .'] },
  { text: '"Where is he?" Ada Brenn asked.', sentences: ['" Where is he ? " Ada Brenn asked .'] },
  { text: '"Where is he?" He was gone.', sentences: ['" Where is he ? "', 'He was gone .'] },
  {
    text: 'He said: "We go. They stay." Then he left.',
    sentences: ['He said : " We go .', 'They stay . "', 'Then he left .'],
  },
  { text: 'It fell [here]. … We go on.', sentences: ['It fell [ here ] . …', 'We go on .'] },
  { text: 'He waited... Nobody came ... and he left.', sentences: ['He waited ...', 'Nobody came ... and he left .'] },
  {
    text: 'It opened in May. [17] Then it shut (for good).',
    sentences: ['It opened in May . [ 17 ]', 'Then it shut ( for good ) .'],
  },
  {
    text: 'PORT ALMA, Feb 3 (Reuters) - A ferry sank.',
    sentences: ['PORT ALMA , Feb 3 ( Reuters ) -', 'A ferry sank .'],
  },
  { text: 'DARU — A ferry sank. Nine died.', sentences: ['DARU —', 'A ferry sank .', 'Nine died .'] },
  { text: 'Port Alma (AP) -- A ferry sank.', sentences: ['Port Alma ( AP ) --', 'A ferry sank .'] },
  { text: 'A title without a stop\n\nA ferry sank', sentences: ['A title without a stop', 'A ferry sank'] },
  { text: 'the ferry sank. nobody knows why', sentences: ['the ferry sank .', 'nobody knows why'] },
  { text: 'Is it shut? nobody knows.', sentences: ['Is it shut ? nobody knows .'] },
  { text: 'Write to us ====== All rights reserved', sentences: ['Write to us', '======', 'All rights reserved'] },
  {
    text: 'More at www.example.org/a The ferry sank. See www.example.org Monday.',
    sentences: ['More at www.example.org/a', 'The ferry sank .', 'See www.example.org Monday .'],
  },
  { text: 'They asked for:\n• bread\n• water', sentences: ['They asked for :', '• bread', '• water'] },
  { text: 'He rules Daru. al-Sayid rules Alma.', sentences: ['He rules Daru .', 'al - Sayid rules Alma .'] },
  { text: 'It is 6. 6 feet wide, at 3 p. m. Monday.', sentences: ['It is 6 . 6 feet wide , at 3 p. m. Monday .'] },
  { text: 'The U. S. envoy left. He is back.', sentences: ['The U. S. envoy left .', 'He is back .'] },
  { text: 'He said: „We go.“ Then he left.', sentences: ['He said : „ We go . “', 'Then he left .'] },
  { text: 'He said: 1. We go. 2. They stay.', sentences: ['He said : 1 . We go .', '2 . They stay .'] },
  { text: 'Prices rose 2.5 pct. in May. It is dear.', sentences: ['Prices rose 2.5 pct . in May .', 'It is dear .'] },
]
