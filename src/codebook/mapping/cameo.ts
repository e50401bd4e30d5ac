/** A CAMEO code (root, or finer where a root is split) and the PLOVER type it became. */
export interface CameoRow {
  /** `08`, `084`, `1712`: all codes that begin so, unless a longer row says otherwise. */
  readonly code: string
  /** In our words. */
  readonly name: string
  /** Null for what PLOVER does not code. */
  readonly type: string | null
  readonly mode?: string
  /** What is lost or doubtful in going from one to the other. */
  readonly note?: string
}

/**
 * CAMEO's twenty roots to PLOVER's types of 2021, after the recoding table of its authors; finer codes only where their
 * root does not go to one type.
 */
export const cameoRows: readonly CameoRow[] = [
  {
    code: '01',
    name: 'Make a public statement',
    type: null,
    note: 'PLOVER codes no comments; here they are statements.',
  },
  {
    code: '02',
    name: 'Appeal',
    type: 'REQUEST',
    note: 'PLOVER’s draft left appeals out; since it says REQUEST for DEMAND they are in.',
  },
  { code: '03', name: 'Express intent to cooperate', type: 'AGREE' },
  { code: '04', name: 'Consult', type: 'CONSULT' },
  { code: '05', name: 'Engage in diplomatic cooperation', type: 'SUPPORT' },
  {
    code: '055',
    name: 'Apologise',
    type: 'CONCEDE',
    note: 'The recoding table says SUPPORT, the manual counts regret as CONCEDE.',
  },
  {
    code: '057',
    name: 'Sign a formal agreement',
    type: 'AGREE',
    note: 'SUPPORT in the recoding table; here who signs agrees.',
  },
  { code: '06', name: 'Engage in material cooperation', type: 'COOPERATE' },
  { code: '07', name: 'Provide aid', type: 'AID' },
  {
    code: '08',
    name: 'Yield',
    type: 'CONCEDE',
    note: 'CAMEO’s one root is two types: CONCEDE in words, RETREAT in deeds.',
  },
  {
    code: '0813',
    name: 'Ease a curfew',
    type: 'CONCEDE',
    note: 'RETREAT in the recoding table; the manual calls it a promise.',
  },
  { code: '0814', name: 'Ease a state of emergency', type: 'CONCEDE', note: 'As with a curfew.' },
  { code: '084', name: 'Return, release', type: 'RETREAT', mode: 'release' },
  { code: '0842', name: 'Return property', type: 'RETREAT', mode: 'return' },
  {
    code: '085',
    name: 'Ease sanctions',
    type: 'CONCEDE',
    note: 'RETREAT in the recoding table; here easing is a word given.',
  },
  { code: '086', name: 'Allow international involvement', type: 'RETREAT', mode: 'access' },
  { code: '087', name: 'De-escalate militarily', type: 'RETREAT' },
  {
    code: '0871',
    name: 'Declare a truce',
    type: 'RETREAT',
    mode: 'ceasefire',
    note: 'One that is only declared is CONCEDE by the manual.',
  },
  { code: '0872', name: 'Ease a blockade', type: 'RETREAT', mode: 'withdraw' },
  { code: '0873', name: 'Demobilise', type: 'RETREAT', mode: 'disarm' },
  {
    code: '0874',
    name: 'Retreat or surrender',
    type: 'RETREAT',
    mode: 'withdraw',
    note: 'A surrender of arms is mode disarm.',
  },
  { code: '09', name: 'Investigate', type: 'ACCUSE', mode: 'investigate' },
  { code: '10', name: 'Demand', type: 'REQUEST' },
  { code: '11', name: 'Disapprove', type: 'ACCUSE', mode: 'disapprove' },
  { code: '112', name: 'Accuse', type: 'ACCUSE', mode: 'allege' },
  { code: '115', name: 'Bring a lawsuit', type: 'ACCUSE', mode: 'allege' },
  {
    code: '116',
    name: 'Find guilty or liable',
    type: 'SANCTION',
    mode: 'convict',
    note: 'Moved out of ACCUSE in 2021.',
  },
  { code: '12', name: 'Reject', type: 'REJECT' },
  { code: '13', name: 'Threaten', type: 'THREATEN' },
  { code: '14', name: 'Protest', type: 'PROTEST' },
  { code: '141', name: 'Demonstrate', type: 'PROTEST', mode: 'demo' },
  { code: '142', name: 'Hunger strike', type: 'PROTEST', mode: 'hunger' },
  {
    code: '143',
    name: 'Strike or boycott',
    type: 'PROTEST',
    mode: 'strike',
    note: 'CAMEO does not tell strike from boycott.',
  },
  { code: '144', name: 'Obstruct passage', type: 'PROTEST', mode: 'obstruct' },
  { code: '145', name: 'Riot', type: 'PROTEST', mode: 'riot' },
  { code: '15', name: 'Exhibit force', type: 'MOBILIZE' },
  { code: '151', name: 'Raise police alert', type: 'MOBILIZE', mode: 'police' },
  { code: '152', name: 'Raise military alert', type: 'MOBILIZE', mode: 'troops' },
  { code: '153', name: 'Mobilise police', type: 'MOBILIZE', mode: 'police' },
  { code: '154', name: 'Mobilise armed forces', type: 'MOBILIZE', mode: 'troops' },
  {
    code: '155',
    name: 'Mobilise cyber-forces',
    type: 'MOBILIZE',
    mode: 'weapons',
    note: 'In later editions of CAMEO only.',
  },
  { code: '16', name: 'Reduce relations', type: 'SANCTION' },
  {
    code: '163',
    name: 'Impose embargo or sanctions',
    type: 'SANCTION',
    mode: 'discontinue',
    note: 'COERCE in the recoding table, SANCTION in the manual.',
  },
  { code: '17', name: 'Coerce', type: 'COERCE' },
  { code: '1712', name: 'Destroy property', type: 'ASSAULT', mode: 'destroy' },
  { code: '175', name: 'Repress violently', type: 'ASSAULT' },
  { code: '18', name: 'Assault', type: 'ASSAULT' },
  {
    code: '181',
    name: 'Abduct',
    type: 'COERCE',
    mode: 'abduct',
    note: 'ASSAULT in PLOVER; here abduction takes freedom, not life.',
  },
  { code: '19', name: 'Fight', type: 'ASSAULT' },
  { code: '191', name: 'Blockade', type: 'COERCE', mode: 'restrict' },
  { code: '192', name: 'Occupy territory', type: 'COERCE', mode: 'seize' },
  { code: '20', name: 'Use unconventional mass violence', type: 'ASSAULT', mode: 'unconventional' },
  { code: '201', name: 'Expel en masse', type: 'COERCE', mode: 'deport', note: 'ASSAULT in the recoding table.' },
  { code: '202', name: 'Kill en masse', type: 'ASSAULT' },
  { code: '203', name: 'Ethnic cleansing', type: 'ASSAULT' },
]

/** What a CAMEO code is in PLOVER: the row of its longest known beginning; null where there is none. */
export function fromCameo(code: string): CameoRow | null {
  const rows = cameoRows.filter(row => code.startsWith(row.code))
  return rows.reduce<CameoRow | null>((best, row) => (row.code.length > (best?.code.length ?? 0) ? row : best), null)
}

/** The rows that a PLOVER type is made of, those of the mode where it has its own; empty for a type that CAMEO lacks. */
export function toCameo(type: string, mode: string | null = null): readonly CameoRow[] {
  const rows = cameoRows.filter(row => row.type === type)
  const ofMode = rows.filter(row => mode !== null && row.mode === mode)
  return ofMode.length > 0 ? ofMode : rows
}

/** Root codes of a type: `['18', '19', '20']`. */
export const cameoRoots = (type: string): readonly string[] => [
  ...new Set(toCameo(type).map(row => row.code.slice(0, 2))),
]
