import type { NounFrame, VerbFrame } from '../../codebook.ts'

/** REJECT: refuses, turns down, vetoes, defies. */
export const rejectVerbs: readonly VerbFrame[] = [
  {
    type: 'REJECT',
    verbs: 'reject rebuff spurn turn+down',
    recipient: 'of by from with object',
    needs: 'object',
    notObject: 'organ kidney transplant',
  },
  {
    type: 'REJECT',
    verbs: 'rule+out',
    object:
      '@demand talk negotiation possibility force action option return compromise deal participation resignation talk dialogue military strike',
    recipient: 'with',
  },
  {
    type: 'REJECT',
    verbs: 'refuse',
    needs: 'infinitive',
    recipient: 'clause-recipient',
    notSubject: 'car engine',
  },
  {
    type: 'REJECT',
    verbs: 'refuse',
    object: '@demand @permission @aid @talk entry',
    recipient: 'indirect from by with to object',
    notObject: 'comment',
  },
  { type: 'REJECT', verbs: 'refuse', people: true, needs: 'object', recipient: 'object' },
  {
    type: 'REJECT',
    verbs: 'decline',
    needs: 'infinitive',
    clause: 'meet accept attend take join participate extradite hand resign step release recognise recognize',
    recipient: 'clause-recipient',
  },
  { type: 'REJECT', verbs: 'decline', object: '@demand invitation offer', recipient: 'of from' },
  {
    type: 'REJECT',
    verbs: 'deny',
    object: '@permission request asylum bail visa parole petition motion access entry appeal',
    recipient: 'indirect of to',
  },
  {
    type: 'REJECT',
    verbs: 'dismiss',
    object: '@demand call suggestion idea appeal petition complaint lawsuit offer proposal protest',
    recipient: 'by from of object',
  },
  {
    type: 'REJECT',
    verbs: 'fail',
    clause: 'reach strike conclude agree',
    complement: '@deal consensus agree',
    recipient: 'with',
    subject: '@name @person @actorGroup @country side party talk summit negotiation',
    reciprocal: true,
  },
  {
    type: 'REJECT',
    verbs: 'quash overturn annul overrule',
    object: 'order decision ruling verdict ban decree',
    recipient: 'by of object',
    subject: '@court parliament @name president',
  },
  { type: 'REJECT', verbs: 'veto', recipient: 'by of object', needs: 'object' },
  {
    type: 'REJECT',
    verbs: 'defy disobey flout',
    recipient: 'object',
    notObject: '@goal gravity logic odds belief description stereotype expectation',
  },
  {
    type: 'REJECT',
    verbs: 'ignore disregard',
    object: '@demand warning order ultimatum deadline call appeal plea ruling',
    recipient: 'of from',
  },
  {
    type: 'REJECT',
    verbs: 'vote',
    needs: 'against',
    recipient: 'none',
    subject: '@actorGroup @name lawmaker senator deputy member mp',
    prep: 'against:@demand',
  },
  { type: 'REJECT', verbs: 'vote+down strike+down', object: '@demand law bill ban', recipient: 'none' },
  { type: 'REJECT', verbs: 'walk+out', recipient: 'none', prep: 'of:@talk', subject: '@name @person @actorGroup' },
  { type: 'REJECT', verbs: 'snub', people: true },
  { type: 'REJECT', verbs: 'resist', object: 'pressure call demand', recipient: 'from by' },
  {
    type: 'REJECT',
    verbs: 'cancel call+off postpone',
    object: '@talk visit trip summit meeting',
    recipient: 'with to',
  },
  {
    type: 'REJECT',
    verbs: 'block',
    object: '@demand bill resolution deal move bid legislation nomination',
    recipient: 'of by',
  },
]

export const rejectNouns: readonly NounFrame[] = [
  {
    type: 'REJECT',
    nouns: 'refusal',
    needs: 'infinitive of',
    recipient: 'clause-recipient',
    actor: 'possessor by modifier of',
  },
  { type: 'REJECT', nouns: 'rejection', needs: 'of', recipient: 'of', actor: 'possessor by modifier giver' },
  { type: 'REJECT', nouns: 'veto', needs: 'of giver', onlyVerbs: 'cast use exercise', recipient: 'of' },
]
