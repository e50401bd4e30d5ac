/** A text of our own and its places: name, country or `-`, precision or `-`. */
export interface PlacesCase {
  readonly text: string
  readonly places: readonly string[]
  /** Country of the outlet. */
  readonly home?: string
}

export const cases: readonly PlacesCase[] = [
  {
    text: 'Shelling was reported in Raqqa and Hodeidah on Tuesday.',
    places: ['Raqqa SY place', 'Hodeidah YE place'],
  },
  {
    text: 'Officials in Kiev said the train to Kyiv was late.',
    places: ['Kiev UA place'],
  },
  {
    text: 'The United States and Britain sent aid to Sudan.',
    places: ['United States US country', 'United Kingdom GB country', 'Sudan SD country'],
  },
  {
    text: 'Syrian officers and Russians met Kurds there.',
    places: [],
  },
  {
    text: 'Clashes went on in Idlib province and in the city of Aleppo.',
    places: ['Idlib SY admin1', 'Aleppo SY place'],
  },
  {
    text: 'The Bank of Portugal kept its rates.',
    places: [],
  },
  // What the name itself says.
  {
    text: 'Soldiers held northern Aleppo and shelled Raqqa airport.',
    places: ['Aleppo SY place', 'Raqqa airport SY admin2'],
  },
  {
    text: 'Buses ran again in North London and in Greater Manchester.',
    places: ['North London GB admin2', 'Greater Manchester GB admin2'],
  },
  {
    text: 'Trucks reached Nyanza Province and the City of Montreal.',
    places: ['Nyanza Province KE admin1', 'City of Montreal CA place'],
  },
  // What is named beside it.
  {
    text: 'A fire burned in London, Ontario, for two days. Crews came to London from Toronto and Windsor.',
    places: ['London CA place', 'Ontario CA admin1', 'Toronto CA place', 'Windsor CA place'],
  },
  {
    text: 'The premier of Alberta spoke in Edmonton.',
    places: ['Alberta CA admin1', 'Edmonton CA place'],
  },
  // What the outlet says.
  { text: 'The council of Perth met on Monday.', places: ['Perth AU place'], home: 'AU' },
  { text: 'Two men were held in Hamilton on Monday.', places: ['Hamilton NZ place'], home: 'NZ' },
  // Alternative, historic and wider names.
  {
    text: 'Villages in Darfur were burned, and people fled from Mindanao and Sumatra.',
    places: ['Darfur SD admin1', 'Mindanao PH admin1', 'Sumatra ID admin1'],
  },
  {
    text: 'The road from Saigon to Hanoi was closed.',
    places: ['Saigon VN place', 'Hanoi VN place'],
  },
  {
    text: 'Ministers from Mexico and Taiwan met in Europe.',
    places: ['Mexico MX country', 'Taiwan TW country', 'Europe - region'],
  },
]
