import type { NounFrame, VerbFrame } from '../../codebook.ts'

/** AGREE: signs, ratifies, offers, promises to cooperate. */
export const agreeVerbs: readonly VerbFrame[] = [
  {
    type: 'AGREE',
    verbs: 'agree',
    needs: 'infinitive to on upon with clause about',
    recipient: 'with clause-recipient',
    reciprocal: true,
    subject: '@name @person @actorGroup @country side leader party',
    notPrep: 'with:assessment with:statement with:view with:idea with:premise with:assertion',
  },
  {
    type: 'AGREE',
    verbs: 'sign initial ink',
    object: '@deal bill memorandum law order',
    recipient: 'with',
    reciprocal: true,
    notObject: 'bill law order autograph book contract player',
  },
  { type: 'AGREE', verbs: 'ratify finalize finalise', recipient: 'with', needs: 'object', reciprocal: true },
  {
    type: 'AGREE',
    verbs: 'reach strike conclude clinch seal broker hammer+out negotiate forge',
    object: '@deal agreement consensus',
    recipient: 'with',
    reciprocal: true,
    notObject: 'plea',
  },
  {
    type: 'AGREE',
    verbs: 'accept',
    object: '@demand @deal offer invitation proposal mediation condition plan call',
    recipient: 'from of by',
    notObject: 'nomination award charge responsibility result verdict prize accusation criticism',
  },
  {
    type: 'AGREE',
    verbs: 'approve adopt endorse',
    object: '@deal resolution',
    recipient: 'with',
    subject: '@actorGroup @name',
  },
  // Adjectives: "is willing to help".
  {
    type: 'AGREE',
    verbs: 'willing ready prepared committed',
    needs: 'infinitive to',
    recipient: 'clause-recipient',
    subject: '@name @actorGroup @country president minister leader',
    notInfinitive: '@violentVerb fire fight defend resist die wait go act move',
  },
  {
    type: 'AGREE',
    verbs: 'offer',
    needs: 'infinitive',
    recipient: 'indirect to clause-recipient',
    subject: '@name @person @actorGroup',
  },
  {
    type: 'AGREE',
    verbs: 'offer pledge promise',
    object: '@giving talk mediation ceasefire help cooperation troop amnesty',
    notObject: 'support backing',
    recipient: 'indirect to for',
  },
  {
    type: 'AGREE',
    verbs: 'pledge promise',
    needs: 'infinitive',
    clause:
      'help cooperate work support provide end withdraw give send assist release improve respect honor honour reform allow continue join cut reduce implement stop',
    recipient: 'clause-recipient indirect',
  },
  {
    type: 'AGREE',
    verbs: 'pledge promise',
    needs: 'infinitive',
    notInfinitive: '@violentVerb fight fire ban block oppose veto resist win',
    recipient: 'clause-recipient indirect',
    subject: '@actorGroup @country @name president minister leader premier',
  },
  { type: 'AGREE', verbs: 'consent assent', needs: 'to', recipient: 'none', subject: '@name @person @actorGroup' },
  { type: 'AGREE', verbs: 'join', object: '@deal coalition alliance', recipient: 'with' },
  {
    type: 'AGREE',
    verbs: 'settle',
    object: 'dispute lawsuit conflict difference',
    recipient: 'with',
    reciprocal: true,
  },
  { type: 'AGREE', verbs: 'shake', object: 'hand', prep: 'on:deal', recipient: 'with', reciprocal: true },
]

export const agreeNouns: readonly NounFrame[] = [
  {
    type: 'AGREE',
    nouns: 'agreement pact treaty accord',
    actor: 'between giver',
    recipient: 'with',
    needs: 'with between',
    reciprocal: true,
    notVerbs:
      'violate reject breach scrap renegotiate withdraw criticize criticise oppose sign reach strike conclude clinch seal broker negotiate finalize ratify approve abandon leave join',
    notModifiers: 'plea licensing',
  },
  {
    type: 'AGREE',
    nouns: 'acceptance ratification',
    needs: 'of',
    recipient: 'none',
    actor: 'giver possessor by modifier',
    notModifiers: 'gender',
  },
  {
    type: 'AGREE',
    nouns: 'promise pledge commitment offer',
    onlyVerbs: 'make renew repeat reaffirm',
    needs: 'infinitive giver',
    recipient: 'to',
    actor: 'giver possessor by',
  },
]
