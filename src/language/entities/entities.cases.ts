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

  // Persons: titles and offices stand outside, particles and initials inside.
  {
    text: 'Col. Idris Bakare and Sgt. Hana Lindqvist were questioned by Judge Amrit Solanki.',
    names: ['Idris Bakare person -', 'Hana Lindqvist person -', 'Amrit Solanki person -'],
  },
  {
    text: 'Prime Minister Olena Marchuk dismissed Finance Minister Taras Holub on Tuesday.',
    names: ['Olena Marchuk person -', 'Taras Holub person -'],
  },
  {
    text: 'Sheikh Nasser al-Dulaymi met Omar bin Khalid al-Harthi in Muscat.',
    names: ['Nasser al-Dulaymi person -', 'Omar bin Khalid al-Harthi person -', 'Muscat place OM'],
  },
  {
    text: 'Md Rafiqul Alam, a fisherman, said the boat sank near Barisal.',
    names: ['Md Rafiqul Alam person -', 'Barisal place -'],
  },
  {
    text: 'Lt. Gen. Pavel Horak spoke to reporters; Horak said that two bridges were lost.',
    names: ['Pavel Horak person -', 'Horak person -'],
  },
  {
    text: 'Health Ministry spokeswoman Dina Haddad denied it.',
    names: ['Health Ministry organisation -', 'Dina Haddad person -'],
  },
  {
    text: 'Lawyer Peter van der Meer and J. K. Osei signed the letter.',
    names: ['Peter van der Meer person -', 'J. K. Osei person -'],
  },
  {
    text: 'The mother of Samira Qasim wept when Samira came home.',
    names: ['Samira Qasim person -', 'Samira person -'],
  },

  // Places: each for itself, with the word that belongs to the name and without the one that does not.
  {
    text: 'Shells fell near Deir Hadid and on the village of Umm Sakhr in Aleppo province.',
    names: ['Deir Hadid place -', 'Umm Sakhr place -', 'Aleppo place -'],
  },
  {
    text: 'The Lagos-based trader flew from Accra to Nairobi.',
    names: ['Lagos place -', 'Accra place GH', 'Nairobi place KE'],
  },
  {
    text: 'Troops crossed the Euphrates and the Gulf of Aden.',
    names: ['Euphrates place -', 'Gulf of Aden place -'],
  },
  {
    text: 'The Republic of Chad and the Kingdom of Bahrain signed the treaty.',
    names: ['Republic of Chad place TD', 'Kingdom of Bahrain place BH'],
  },
  {
    text: 'It happened in northern Mali, not in the Central African Republic.',
    names: ['Mali place ML', 'Central African Republic place CF'],
  },
  {
    text: 'Residents of Springfield, Illinois, and of Jackson, Georgia, were warned.',
    names: ['Springfield place -', 'Illinois place -', 'Jackson place -', 'Georgia place GE'],
  },
  {
    text: 'North Korea and South Sudan voted against; the UAE abstained.',
    names: ['North Korea place KP', 'South Sudan place SS', 'UAE place AE'],
  },
  {
    text: 'The march began in Mill Road and ended on Independence Square in Kyiv.',
    names: ['Mill Road place -', 'Independence Square place -', 'Kyiv place UA'],
  },

  // Peoples: nationalities, creeds and tribes, as nouns and as adjectives.
  {
    text: 'Two Swedes, a Somali doctor and several Yazidis were among the passengers.',
    names: ['Swedes people SE', 'Somali people SO', 'Yazidis people -'],
  },
  {
    text: 'Many Northerners and Bedouins voted for the Maronite candidate.',
    names: ['Northerners people -', 'Bedouins people -', 'Maronite people -'],
  },

  // Organisations of a state, with whose they are.
  {
    text: 'The Ministry of Fisheries, Forests and Water issued the permit.',
    names: ['Ministry of Fisheries, Forests and Water organisation -'],
  },
  {
    text: 'The U.S. Naval Forces Command and the Indian Border Police sent observers.',
    names: ['U.S. Naval Forces Command organisation US', 'Indian Border Police organisation IN'],
  },
  {
    text: 'The Turkish Foreign Ministry summoned the envoy of Sweden.',
    names: ['Turkish Foreign Ministry organisation TR', 'Sweden place SE'],
  },
  {
    text: 'The UN Refugee Agency and the EU Border Service opened offices in Djibouti.',
    names: ['UN Refugee Agency organisation -', 'EU Border Service organisation -', 'Djibouti place DJ'],
  },
  {
    text: 'The Supreme Court overturned a ruling that the Court of Appeal had made in Harare.',
    names: ['Supreme Court organisation -', 'Court of Appeal organisation -', 'Harare place ZW'],
  },
  {
    text: 'Parliament passed the law, the Kremlin said.',
    names: ['Parliament organisation -', 'Kremlin organisation -'],
  },
  { text: 'The 5th Border Brigade left the town.', names: ['5th Border Brigade organisation -'] },
  {
    text: 'Lenders seized the offices of Harlow Freight Holdings, Inc. on Sunday.',
    names: ['Harlow Freight Holdings, Inc. organisation -'],
  },
  { text: 'Gunmen fled. Gunmen from the hills returned.', names: [] },
  {
    text: 'Minister for the Middle East Ada Brenn flew home.',
    names: ['Middle East place -', 'Ada Brenn person -'],
  },
  { text: "Norway's Per Lund lost his seat.", names: ['Norway place NO', 'Per Lund person -'] },

  // Companies, media, parties, clubs, universities.
  {
    text: 'Shares of Tarnow Pharma and Belltree Holdings Ltd. fell, Bloomberg reported.',
    names: ['Tarnow Pharma organisation -', 'Belltree Holdings Ltd. organisation -', 'Bloomberg organisation -'],
  },
  {
    text: 'The Riverside Gazette and Radio Sahel told Reuters that their offices were searched.',
    names: ['Riverside Gazette organisation -', 'Radio Sahel organisation -', 'Reuters organisation -'],
  },
  {
    text: 'The National Farmers Party and the Greens will govern together.',
    names: ['National Farmers Party organisation -', 'Greens organisation -'],
  },
  {
    text: 'She taught at the University of Leeds before she joined Oxfam.',
    names: ['University of Leeds organisation -', 'Oxfam organisation -'],
  },
  {
    text: 'Fans of the Harbour Rovers and of Manchester United met on Saturday.',
    names: ['Harbour Rovers organisation -', 'Manchester United organisation -'],
  },
  {
    text: 'Weibo and WeChat removed the post within minutes.',
    names: ['Weibo organisation -', 'WeChat organisation -'],
  },

  // Abbreviations take the kind of what they stand for.
  {
    text: 'The Coastal Workers Federation (CWF) called a strike, and the CWF chairman was arrested.',
    names: ['Coastal Workers Federation organisation -', 'CWF organisation -', 'CWF organisation -'],
  },
  {
    text: 'The Free Marsh Army (FMA) freed four men whom the FMA had held since May.',
    names: ['Free Marsh Army armed-group -', 'FMA armed-group -', 'FMA armed-group -'],
  },

  // Armed groups, listed or told by their words; a state's own forces are none.
  {
    text: 'Boko Haram and the Delta Avengers Militia fought the Nigerian Army near Maiduguri.',
    names: [
      'Boko Haram armed-group NG',
      'Delta Avengers Militia armed-group -',
      'Nigerian Army organisation NG',
      'Maiduguri place -',
    ],
  },
  {
    text: 'Members of the Red River Liberation Front met Hezbollah in Beirut.',
    names: ['Red River Liberation Front armed-group -', 'Hezbollah armed-group LB', 'Beirut place LB'],
  },
  {
    text: 'The Royal Guard and the National Police stayed in their barracks.',
    names: ['Royal Guard organisation -', 'National Police organisation -'],
  },

  // What has a capital and names nobody.
  { text: 'On Friday, the first day of Ramadan, the Minister spoke of Brexit and then of the World Cup.', names: [] },
  { text: 'Economists say that GDP grew in May.', names: [] },
  { text: 'The MP, the CEO and the SP declined to comment.', names: [] },
  { text: 'He quoted the Bible and spoke Swahili.', names: [] },

  // Without capitals, and with nothing else.
  {
    text: 'in baghdad the police of mosul said on monday that the iraqi army had left the town.',
    names: ['baghdad place IQ', 'mosul place -', 'iraqi people IQ'],
  },
  {
    text: 'POLICE IN NAIROBI SAID ON FRIDAY THAT HAMAS AND REUTERS WERE NOT INVOLVED.',
    names: ['NAIROBI place KE', 'HAMAS armed-group PS', 'REUTERS organisation -'],
  },
]
