/** A text of our own and the names in it: words, kind, country or `-`. */
export interface NameCase {
  readonly text: string
  readonly names: readonly string[]
}

export const cases: readonly NameCase[] = [
  {
    text: 'Gen. Adil Farhan, the head of the Interior Ministry, met Ms. Laura Stenberg in Damascus.',
    names: ['Adil Farhan person -', 'Interior Ministry organisation -', 'Laura Stenberg person -', 'Damascus place SY'],
  },
  {
    text: 'Fighters of the Northern Valley Liberation Front attacked a post near Mosul, Iraqi officials said.',
    names: ['Northern Valley Liberation Front armed-group -', 'Mosul place -', 'Iraqi people IQ'],
  },
  {
    text: 'The Houthis and al-Qaeda in the Arabian Peninsula (AQAP) both claimed the attack, and AQAP named the bomber.',
    names: [
      'Houthis armed-group YE',
      'al-Qaeda in the Arabian Peninsula armed-group YE',
      'AQAP armed-group YE',
      'AQAP armed-group YE',
    ],
  },
  {
    text: 'Russians, Kurds and Syrian refugees live in the United States and the UK.',
    names: ['Russians people RU', 'Kurds people -', 'Syrian people SY', 'United States place US', 'UK place GB'],
  },
  {
    text: 'The Syrian Arab Army was joined by the Ministry of Health of Lebanon.',
    names: ['Syrian Arab Army organisation SY', 'Ministry of Health of Lebanon organisation LB'],
  },
  {
    text: 'Omar Farhan, a spokesman for the Interior Ministry, flew to Chad and Niger.',
    names: ['Omar Farhan person -', 'Interior Ministry organisation -', 'Chad place TD', 'Niger place NE'],
  },
  {
    text: 'The Director of the State said on Monday that nobody was hurt in January.',
    names: [],
  },
]
