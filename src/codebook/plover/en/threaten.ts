import type { NounFrame, VerbFrame } from '../../codebook.ts'

/** THREATEN: warns of force or sanction, vows to strike. */
export const threatenVerbs: readonly VerbFrame[] = [
  {
    type: 'THREATEN',
    verbs: 'threaten',
    needs: 'infinitive',
    recipient: 'clause-recipient object',
    subject: '@name @person @actorGroup',
  },
  { type: 'THREATEN', verbs: 'threaten', people: true, recipient: 'object', needs: 'object', prep: 'with:*' },
  {
    type: 'THREATEN',
    verbs: 'threaten',
    people: true,
    subject: '@name @person @actorGroup',
    recipient: 'object',
    voice: 'active',
  },
  {
    type: 'THREATEN',
    verbs: 'threaten',
    object:
      '@violence retaliation sanction action revenge lawsuit tariff boycott reprisal strike attack war consequence',
    recipient: 'against on',
  },
  {
    type: 'THREATEN',
    verbs: 'vow swear pledge promise',
    needs: 'infinitive',
    clause: '@violentVerb',
    recipient: 'clause-recipient',
  },
  {
    type: 'THREATEN',
    verbs: 'vow swear promise',
    object: 'revenge retaliation vengeance reprisal retribution',
    recipient: 'against on for',
  },
  {
    type: 'THREATEN',
    verbs: 'warn',
    people: true,
    prep: 'of:consequence of:repercussion of:response of:retaliation of:action of:war of:attack of:strike of:sanction of:reprisal of:step of:measure against:*',
    recipient: 'object',
    subject: '@name @person @actorGroup',
  },
  {
    type: 'THREATEN',
    verbs: 'warn',
    object: '-',
    prep: 'of:consequence of:repercussion of:retaliation of:reprisal',
    recipient: 'none',
  },
  { type: 'THREATEN', verbs: 'intimidate blackmail', people: true },
  {
    type: 'THREATEN',
    verbs: 'give set',
    object: 'ultimatum deadline',
    recipient: 'indirect to for',
    withObject: false,
    subject: '@actorGroup @name rebel group kidnapper',
  },
]

export const threatenNouns: readonly NounFrame[] = [
  {
    type: 'THREATEN',
    nouns: 'warning',
    onlyVerbs: 'issue give send deliver',
    recipient: 'to',
    prep: 'to:@name to:@country',
    actor: 'giver',
    needs: 'giver',
    notModifiers: 'weather tsunami flood storm health travel',
  },
  {
    type: 'THREATEN',
    nouns: 'threat',
    needs: 'infinitive',
    notVerbs: 'pose face',
    recipient: 'to against',
    actor: 'giver possessor by from modifier',
  },
  {
    type: 'THREATEN',
    nouns: 'threat',
    onlyVerbs: 'make issue send carry receive repeat renew',
    notVerbs: 'pose face',
    recipient: 'against to',
    actor: 'giver possessor by from modifier',
    needs: 'giver against',
    notModifiers: 'security',
  },
  {
    type: 'THREATEN',
    nouns: 'ultimatum',
    recipient: 'to',
    needs: 'giver to',
    actor: 'giver possessor by from modifier',
  },
  {
    type: 'THREATEN',
    nouns: 'warning',
    onlyVerbs: 'issue give send deliver',
    recipient: 'to',
    modifiers: 'stern final stark sharp blunt clear strong',
    needs: 'giver',
    notModifiers: 'weather tsunami flood storm health travel',
  },
]
