/** A sentence with one statement, to whom it was made and where; null where nothing is said of it. */
export interface SettingCase {
  readonly text: string
  readonly addressee: string | null
  readonly medium: string | null
}

export const settingCases: readonly SettingCase[] = [
  { text: 'The mayor told reporters that the bridge was closed.', addressee: 'reporters', medium: null },
  { text: 'The mayor told the BBC the bridge was closed.', addressee: 'the BBC', medium: null },
  {
    text: 'The mayor told a rally in Delmar that the bridge was closed.',
    addressee: 'a rally in Delmar',
    medium: null,
  },
  { text: '“The bridge is closed,” the mayor told lawmakers on Tuesday.', addressee: 'lawmakers', medium: null },
  { text: 'The mayor wrote to the council that the bridge was closed.', addressee: 'the council', medium: null },
  { text: 'Addressing parliament, the minister said the bridge was closed.', addressee: 'parliament', medium: null },
  { text: 'Speaking to reporters, the minister said the bridge was closed.', addressee: 'reporters', medium: null },
  {
    text: 'The mayor said in a letter to the council that the bridge was closed.',
    addressee: 'the council',
    medium: 'a letter to the council',
  },
  {
    text: 'The bridge was closed, the mayor said in an interview with Northwire.',
    addressee: 'Northwire',
    medium: 'an interview with Northwire',
  },
  { text: 'In a post on X, the mayor said the bridge was closed.', addressee: null, medium: 'a post on X' },
  { text: 'The mayor said in a post on X that the bridge was closed.', addressee: null, medium: 'a post on X' },
  { text: '“The bridge is closed,” the mayor wrote on Facebook.', addressee: null, medium: 'Facebook' },
  {
    text: 'The minister said on state television that the bridge was closed.',
    addressee: null,
    medium: 'state television',
  },
  { text: '“The bridge is closed,” Brenn said by telephone.', addressee: null, medium: 'telephone' },
  { text: 'The army said via Telegram that the bridge was closed.', addressee: null, medium: 'Telegram' },
  {
    text: 'The group said in a video posted on Telegram that it had fired the rocket.',
    addressee: null,
    medium: 'a video',
  },
  {
    text: 'The bridge was closed, the army said in a statement carried by the state news agency.',
    addressee: null,
    medium: 'a statement',
  },
  {
    text: 'The minister said at a news conference that the bridge was closed.',
    addressee: null,
    medium: 'a news conference',
  },
  { text: 'The envoy said during a visit to Keldar that the bridge was closed.', addressee: null, medium: null },
  { text: 'In the harbour, the mayor said the bridge was closed.', addressee: null, medium: null },
  { text: 'The mayor said the bridge was closed by telephone engineers.', addressee: null, medium: null },
]
