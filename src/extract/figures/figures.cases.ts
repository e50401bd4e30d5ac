/**
 * Sentences with the figures in them, in order: the words, the interval (`12` exact, `~50` a point,
 * `5..` at least, `..40` at most, `30..40` a range, a tilde at the end of a bound approximate) and the role.
 */
export interface FigureCase {
  readonly text: string
  readonly found: readonly (readonly [words: string, interval: string, role: string])[]
}

export const cases: Readonly<Record<string, readonly FigureCase[]>> = {
  'what happened to them': [
    {
      text: 'A roadside bomb left 12 dead and 30 wounded in Orun on Monday.',
      found: [
        ['12', '12', 'killed'],
        ['30', '30', 'injured'],
      ],
    },
    {
      text: 'The ministry said 12 soldiers and three civilians died in the ambush near Orun.',
      found: [
        ['12 soldiers', '12', 'killed'],
        ['three civilians', '3', 'killed'],
      ],
    },
    {
      text: 'At least 12 people were feared dead after the ferry sank; 40 are still missing.',
      found: [
        ['At least 12 people', '12..', 'killed'],
        ['40', '40', 'missing'],
      ],
    },
    {
      text: 'The militants shot dead two policemen and wounded four.',
      found: [
        ['two policemen', '2', 'killed'],
        ['four', '4', 'injured'],
      ],
    },
    { text: 'Two of the wounded later died in hospital.', found: [['Two of the wounded', '2', 'killed']] },
    { text: 'The bodies of six miners were found on Tuesday.', found: [['six miners', '6', 'killed']] },
    { text: 'The bomber killed himself and four passengers.', found: [['four passengers', '4', 'killed']] },
    {
      text: 'Twelve soldiers killed three villagers.',
      found: [
        ['Twelve soldiers', '12', 'combatants'],
        ['three villagers', '3', 'killed'],
      ],
    },
    {
      text: 'Some 12,000 families fled their homes; more than 40,000 people remain displaced.',
      found: [
        ['Some 12,000 families', '~12000', 'displaced'],
        ['more than 40,000 people', '40001..', 'displaced'],
      ],
    },
  ],
  'persons by name': [
    {
      text: 'Gunmen murdered former mayor Ilan Dorso outside his home.',
      found: [['former mayor Ilan Dorso', '1', 'killed']],
    },
    { text: 'Senator Ilan Dorso was kidnapped on Friday.', found: [['Senator Ilan Dorso', '1', 'abducted']] },
    {
      text: 'GUNMEN TODAY MURDERED JUDGE RAMON ORELLANA IN SAN TELMO.',
      found: [['JUDGE RAMON ORELLANA', '1', 'killed']],
    },
    {
      text: 'The ministry condemned the assassination of Maria Velez. Velez was killed on Monday.',
      found: [['Maria Velez', '1', 'killed']],
    },
    { text: 'Ilan Dorso’s murder shocked the town.', found: [['Ilan Dorso', '1', 'killed']] },
    { text: 'Ilan Dorso died in the explosion.', found: [['Ilan Dorso', '1', 'killed']] },
    {
      text: 'Ilan Dorso and two of his guards were killed.',
      found: [
        ['Ilan Dorso', '1', 'killed'],
        ['two of his guards', '2', 'killed'],
      ],
    },
    {
      text: 'Gunmen killed Ilan Dorso, a teacher, on Monday.',
      found: [['a teacher', '1', 'killed']],
    },
    { text: 'Ilan Dorso was stabbed to death in his cell.', found: [['Ilan Dorso', '1', 'killed']] },
    { text: 'Ilan Dorso was wounded by a sniper.', found: [['Ilan Dorso', '1', 'injured']] },
    { text: 'They praised Ilan Dorso, who was killed on Friday.', found: [['Ilan Dorso', '1', 'killed']] },
    { text: 'They met Ilan Dorso, who was elected on Friday.', found: [] },
    { text: 'Ilan Dorso died on Tuesday at home.', found: [] },
    { text: 'The scandal hurt Ilan Dorso.', found: [] },
    { text: 'Ilan Dorso killed three villagers.', found: [['three villagers', '3', 'killed']] },
    { text: 'The niece of Ilan Dorso was injured.', found: [] },
  ],
  'parts and tolls': [
    {
      text: 'Twelve people, including three children, were killed in the blast, police said.',
      found: [
        ['Twelve people', '12', 'killed'],
        ['three children', '3', 'killed'],
      ],
    },
    {
      text: 'Police arrested 14 suspects, among them two women, in overnight raids.',
      found: [
        ['14 suspects', '14', 'detained'],
        ['two women', '2', 'detained'],
      ],
    },
    {
      text: 'The death toll from the mine collapse rose to 17 from an earlier 12.',
      found: [
        ['17', '17', 'killed'],
        ['12', '12', 'killed'],
      ],
    },
    {
      text: 'The number of weavers wounded in the blast near the mill has climbed to 22.',
      found: [['22', '22', 'injured']],
    },
    { text: 'The number of protesters reached 4,000 by noon.', found: [['4,000', '4000', 'participants']] },
    { text: 'The number of people missing stands at 31.', found: [['31', '31', 'missing']] },
  ],
  'one person': [
    {
      text: 'A man was killed and two others were wounded when a shell hit a bakery.',
      found: [
        ['A man', '1', 'killed'],
        ['two others', '2', 'injured'],
      ],
    },
    {
      text: 'The killing of a journalist and the arrest of four editors drew protests.',
      found: [
        ['a journalist', '1', 'killed'],
        ['four editors', '4', 'detained'],
      ],
    },
    {
      text: 'A 34-year-old teacher was abducted on her way home.',
      found: [['A 34-year-old teacher', '1', 'abducted']],
    },
    { text: 'A man opened the door of a bakery.', found: [] },
  ],
  nobody: [
    { text: 'There were no casualties.', found: [['no casualties', '0', 'killed']] },
    {
      text: 'There were no immediate reports of any injuries.',
      found: [['no immediate reports of any injuries', '0', 'injured']],
    },
    { text: 'No one was killed or injured, the governor said.', found: [['No one', '0', 'killed']] },
    { text: 'There was no comment from the ministry.', found: [] },
  ],
  'what they are': [
    {
      text: 'The army sent 3,000 troops and 40 tanks to the border.',
      found: [
        ['3,000 troops', '3000', 'combatants'],
        ['40 tanks', '40', 'weapons'],
      ],
    },
    {
      text: 'Rebels fired 12 rockets at the port; four landed in the sea.',
      found: [
        ['12 rockets', '12', 'strikes'],
        ['four', '4', 'strikes'],
      ],
    },
    {
      text: 'About 3,000 protesters marched through Kerem, and 25 were detained.',
      found: [
        ['About 3,000 protesters', '~3000', 'participants'],
        ['25', '25', 'detained'],
      ],
    },
    {
      text: 'The fund gave $1.2 million, or 30 percent of its budget, to 5,000 farmers.',
      found: [
        ['$1.2 million', '1200000', 'money'],
        ['30 percent', '30', 'share'],
        ['5,000 farmers', '5000', 'people'],
      ],
    },
    {
      text: 'The fire destroyed 200 hectares of forest and 12 homes.',
      found: [
        ['200 hectares', '200', 'size'],
        ['12 homes', '12', 'things'],
      ],
    },
    { text: 'Jets bombed the port several times.', found: [['several times', '3..~', 'strikes']] },
  ],
  'an apposition between commas, and somebody’s kin': [
    {
      text: 'Nine weavers, eight women and a boy, also died.',
      found: [
        ['Nine weavers', '9', 'killed'],
        ['eight women', '8', 'killed'],
        ['a boy', '1', 'killed'],
      ],
    },
    {
      text: 'The mine killed a watchman and injured his wife.',
      found: [
        ['a watchman', '1', 'killed'],
        ['his wife', '1', 'injured'],
      ],
    },
    { text: 'Its crew was killed.', found: [] },
    { text: 'He saw his wife on Monday.', found: [] },
  ],
  'no figures': [
    { text: 'It was the third attack in two weeks.', found: [] },
    { text: 'One of the men spoke for three hours.', found: [] },
    { text: 'They had to carry it from one boat to another.', found: [] },
    { text: 'The port is three times as busy for people under 30.', found: [] },
    { text: 'A multiple-boat attack failed on 12 March 2011.', found: [] },
  ],
}
