/** A text of our own and its places: name, country or `-`, precision or `-`. */
export interface PlacesCase {
  readonly text: string
  readonly places: readonly string[]
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
]
