/** A text of our own, and its words as the stages after `truecase` read them, where that differs from the text. */
export interface CaseCase {
  readonly text: string
  readonly read: string
}

export const cases: readonly CaseCase[] = [
  {
    text: 'in baghdad the police of mosul said on monday that three men had been arrested near the syrian border.',
    read: 'In Baghdad the police of Mosul said on Monday that three men had been arrested near the Syrian border.',
  },
  {
    text: 'POLICE IN NAIROBI SAID ON FRIDAY THAT TWO STUDENTS WERE INJURED.',
    read: 'Police in Nairobi said on Friday that two students were injured.',
  },
  {
    text: 'Police Arrest Three Men Near Karachi After Attack on Market',
    read: 'Police Arrest Three Men Near Karachi After Attack on Market',
  },
  {
    text: 'The police said that nobody was hurt, and the minister did not comment.',
    read: 'The police said that nobody was hurt, and the minister did not comment.',
  },
  {
    text: 'He works for NATO in Brussels. BREAKING NEWS.',
    read: 'He works for NATO in Brussels. BREAKING NEWS.',
  },
]
