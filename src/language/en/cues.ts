import type { CueRow, CueWords } from '../cues.ts'
import { headlineWords } from './headline-words.ts'

/**
 * Verbs that put something in somebody's mouth or mind, by what they do and by the complements that
 * carry the content. A verb may stand in several rows; its act is that of the first row.
 * Order matters only for that.
 */
const verbs: readonly CueRow[] = [
  [
    'say',
    'clause',
    'say tell announce declare state note add report write explain remark reply respond answer continue recall recount mention disclose reveal reiterate repeat stress emphasize emphasise underline underscore observe comment joke quip tweet post text email publish read relate inform notify brief signal convey clarify elaborate point conclude testify remind assure reassure joke shout yell scream whisper murmur mutter cry exclaim retort interject proclaim specify recite preach lecture narrate mention tout chant sing disclose counter scoff quote warn predict declare promise vow joke hint lament complain',
  ],
  ['claim', 'clause', 'claim allege contend assert maintain insist argue profess purport boast brag'],
  ['claim', 'infinitive', 'claim profess'],
  ['confirm', 'clause', 'confirm acknowledge admit concede verify certify attest concede confess'],
  ['confirm', 'object', 'confirm acknowledge admit'],
  ['deny', 'clause object', 'deny reject dispute refute dismiss rebut disavow'],
  ['deny', 'infinitive', 'decline refuse'],
  ['deny', 'object', 'oppose resist downplay disown rebuff'],
  ['deny', 'with', 'disagree'],
  ['deny', 'against', 'rail argue speak'],
  ['warn', 'clause', 'warn caution alert'],
  ['warn', 'of about against object-infinitive', 'warn caution'],
  ['accuse', 'object-of', 'accuse suspect'],
  ['accuse', 'object-as object', 'dismiss'],
  [
    'accuse',
    'object',
    'chastise scold disparage despise fault bash skewer insult condemn denounce criticize criticise blame decry deplore slam blast lambast lambaste castigate rebuke chide berate mock ridicule assail deride lament bemoan',
  ],
  ['accuse', 'clause', 'complain lament charge bemoan'],
  ['accuse', 'about', 'complain'],
  ['accuse', 'at against', 'lash'],
  ['accuse', 'object-for object-with', 'blame charge'],
  [
    'praise',
    'object',
    'praise hail laud applaud welcome commend endorse congratulate tout thank salute honour honor admire champion',
  ],
  ['praise', 'object-for', 'thank praise'],
  ['praise', 'object', 'support favour favor'],
  ['promise', 'infinitive clause', 'promise vow pledge swear undertake agree guarantee'],
  ['promise', 'infinitive', 'offer volunteer'],
  ['promise', 'object', 'promise pledge offer'],
  ['threaten', 'infinitive clause', 'threaten'],
  [
    'request',
    'object-infinitive',
    'urge request beg implore beseech entreat exhort appeal press encourage lobby recommend propose suggest petition plead challenge invite',
  ],
  ['request', 'clause', 'urge request recommend propose suggest plead'],
  ['request', 'clause infinitive object', 'demand'],
  ['request', 'object for', 'advocate'],
  ['request', 'told-infinitive', 'tell ask remind advise instruct'],
  ['request', 'object', 'request'],
  ['request', 'for', 'ask press lobby plead'],
  ['request', 'for on-infinitive on', 'call appeal plead'],
  ['request', 'object', 'seek recommend propose'],
  ['order', 'object-infinitive', 'order command direct'],
  ['order', 'against', 'rule'],
  ['order', 'clause', 'order rule decree'],
  ['ask', 'clause', 'ask wonder inquire enquire question query'],
  ['ask', 'object about', 'question'],
  [
    'think',
    'clause',
    'think believe feel suppose presume assume consider know understand realize realise recognize recognise imagine guess reckon doubt suspect conclude',
  ],
  [
    'think',
    'object-as',
    'describe regard characterize characterise portray depict see view label brand cite dub identify paint cast term',
  ],
  ['think', 'object-to', 'liken compare'],
  ['think', 'object-with', 'compare'],
  ['say', 'object-as', 'quote cite'],
  ['think', 'in', 'believe'],
  ['think', 'object-complement', 'call deem consider dub label brand term find declare'],
  ['think', 'infinitive', 'want wish intend plan decide prefer seek aim choose mean hope love like'],
  ['think', 'object-infinitive', 'want expect believe consider'],
  ['estimate', 'clause object-at', 'estimate calculate predict forecast project anticipate expect foresee reckon'],
  ['hope', 'clause infinitive', 'hope'],
  ['hope', 'for', 'hope'],
  ['fear', 'clause object infinitive', 'fear'],
  ['fear', 'clause about', 'worry fret'],
  [
    'suggest',
    'clause',
    'suggest indicate imply show find hint demonstrate prove determine reveal discover learn hear speculate theorize hypothesize',
  ],
  [
    'say',
    'object',
    'report express voice reiterate repeat echo announce emphasize emphasise stress outline mention discuss reference highlight note cite invoke unveil detail describe explain claim allege acknowledge suggest propose predict recount recall disclose reveal envision',
  ],
  ['say', 'to', 'refer point allude'],
  ['say', 'with', 'respond'],
  ['say', 'observers-object', 'see hear witness count find'],
  ['suggest', 'findings-object', 'show find indicate reveal put suggest give'],
  ['say', 'about of', 'speak talk boast brag say write'],
  ['agree', 'clause', 'agree accept concur'],
  ['agree', 'with', 'agree side'],
  ['promise', 'object', 'vow'],
  ['promise', 'infinitive', 'commit'],
  [
    'say',
    'gerund',
    'report propose suggest recommend consider discuss mention deny recall remember describe advocate favour favor oppose regret imagine admit acknowledge',
  ],
]

/** Nouns whose content follows as a clause, an infinitive or after the preposition given. */
const nouns: readonly CueRow[] = [
  ['claim', 'clause of about', 'claim allegation assertion accusation charge'],
  ['say', 'of', 'announcement description account'],
  [
    'say',
    'clause',
    'statement announcement declaration comment remark message word news revelation disclosure assurance argument contention testimony observation',
  ],
  ['say', 'clause of', 'report rumor rumour account'],
  ['warn', 'clause of', 'warning'],
  ['fear', 'clause of about', 'fear'],
  ['fear', 'clause about', 'concern worry'],
  ['hope', 'clause of', 'hope expectation'],
  ['think', 'clause', 'belief view opinion conviction feeling notion idea sense theory assumption'],
  ['suggest', 'clause', 'suggestion indication hint conclusion finding evidence sign'],
  ['promise', 'clause infinitive', 'promise pledge vow commitment'],
  ['threaten', 'infinitive of', 'threat'],
  ['request', 'clause infinitive for on', 'demand call appeal request plea proposal'],
  ['accuse', 'of', 'criticism condemnation denunciation'],
  ['praise', 'for', 'support praise admiration'],
  ['praise', 'of', 'endorsement'],
  ['deny', 'to', 'opposition'],
  ['think', 'infinitive', 'decision'],
  ['think', 'of', 'view'],
  ['accuse', 'clause about', 'complaint'],
  ['estimate', 'clause', 'estimate prediction forecast projection'],
  ['deny', 'clause', 'denial'],
]

/** Adjectives of mind with the clause, infinitive or preposition that carries the content. */
const adjectives: readonly CueRow[] = [
  ['think', 'clause of about', 'sure certain confident convinced aware conscious'],
  ['say', 'clause', 'clear plain adamant'],
  ['say', 'about', 'clear frank vocal adamant outspoken specific'],
  ['hope', 'clause of about', 'hopeful optimistic'],
  ['fear', 'clause of about', 'afraid fearful worried concerned anxious nervous alarmed wary'],
  ['think', 'clause of about', 'skeptical sceptical doubtful pessimistic unsure uncertain suspicious'],
  ['accuse', 'of', 'critical dismissive contemptuous'],
  ['accuse', 'clause about with at', 'angry furious outraged frustrated disappointed dismayed upset unhappy'],
  ['praise', 'of', 'supportive proud fond appreciative admiring'],
  ['praise', 'clause about with to', 'happy glad pleased delighted grateful thankful enthusiastic excited passionate'],
  ['think', 'clause by', 'surprised'],
  ['promise', 'infinitive', 'committed determined'],
  ['promise', 'to', 'committed'],
  ['think', 'infinitive', 'eager willing ready reluctant unwilling keen'],
]

export const cues: CueWords = {
  verbs,
  nouns,
  adjectives,
  linking: 'be remain seem appear become feel sound make grow look'.split(' '),
  observers: 'witness eyewitness reporter correspondent journalist photographer observer monitor'.split(' '),
  findings:
    'poll survey study analysis average datum data record document report figure number footage video estimate audit result index email'.split(
      ' ',
    ),
  /** Said of nobody in particular when passive without an agent: "is thought to have fled", "it was reported that". */
  hearsayVerbs:
    'announce think believe report say allege expect fear understand suspect claim rumour rumor presume estimate assume know accuse blame inform tell ask'.split(
      ' ',
    ),
  hearsayAdverbs: 'reportedly allegedly apparently supposedly purportedly ostensibly'.split(' '),
  hearsayAdjectives: ['alleged', 'purported', 'rumoured', 'rumored', 'reported'],
  /** Nouns that need no speaker: "reports of shelling", "fears that …". */
  hearsayNouns: 'report rumor rumour allegation claim fear suspicion speculation concern'.split(' '),
  newsNouns: ['report', 'rumor', 'rumour', 'allegation', 'word'],
  expressing: 'express voice raise sound repeat reiterate convey share issue reject dismiss make'.split(' '),
  aboutWords: 'about over regarding concerning'.split(' '),
  nounPrepositions: ['of', 'about', 'for', 'on', 'to', 'against'],
  /** Prepositions before a source, as word sequences. */
  sourcePhrases: [
    'according to',
    'in the words of',
    'in the view of',
    'in the opinion of',
    'as per',
    'citing',
    'quoting',
  ].map(p => p.split(' ')),
  unnamed: [
    'condition of anonymity',
    'not to be named',
    'not be named',
    'not to be identified',
    'not be identified',
    'declined to be named',
    'declined to be identified',
    'refused to be named',
    'wished to remain anonymous',
    'asked for anonymity',
    'requested anonymity',
    'insisted on anonymity',
    'not authorized to speak',
    'not authorised to speak',
    'not allowed to speak',
    'fear of reprisals',
    'fear of retribution',
  ],
  /** After "according to": no source. */
  notSources:
    'plan schedule law rule size need taste type age merit principle protocol custom tradition ability order rank weight height preference instruction'.split(
      ' ',
    ),
  /** "issued a statement condemning …": verbs and nouns that make one cue with the participle. */
  carriers: {
    verbs: 'issue release make give publish deliver send post put'.split(' '),
    nouns:
      'statement declaration communique communiqué letter message tweet post video report announcement press release'.split(
        ' ',
      ),
  },
  /** What carries words: "in a statement", "on Telegram". */
  mediumPrepositions: 'in on via during at through'.split(' '),
  mediaNouns:
    'statement video letter interview speech post tweet message broadcast report address email e-mail memo note press release communique communiqué recording audio clip article op-ed column book briefing news conference press conference testimony filing document blog podcast telegram'.split(
      ' ',
    ),
  mediaNames:
    'Instagram Twitter Facebook Telegram YouTube TikTok X WhatsApp VKontakte Weibo Truth Social Snapchat Reddit Threads Bluesky Mastodon Signal Viber'.split(
      ' ',
    ),
  complementizers: ['that'],
  telling: 'tell inform remind assure reassure notify brief warn advise ask'.split(' '),
  adverbial: 'before after when while during as since until because although though despite following amid if'.split(
    ' ',
  ),
  quoting: ['quote', 'cite'],
  comparing: ['as'],
  putting: ['put'],
  firstPerson: ['i', 'we'],
  anybody: 'you people somebody someone anybody anyone everybody everyone nobody one who that which it this'.split(' '),
  negations: ['not', 'never', "n't"],
  prepositions: {
    'on-infinitive': ['on', 'upon'],
    'object-of': ['of'],
    'object-for': ['for', 'over'],
    'object-with': ['with'],
    'object-at': ['at'],
    'object-to': ['to'],
    'object-as': ['as'],
    object: ['as', 'for'],
    of: ['of'],
    about: ['about', 'over'],
    for: ['for'],
    against: ['against'],
    to: ['to'],
    on: ['on'],
    with: ['with'],
    in: ['in'],
    at: ['at'],
  },
  passivePrepositions: { ask: ['about'], question: ['about'], press: ['about'], accuse: ['of'], suspect: ['of'] },
  agents: ['by'],
  authors: ['from', 'by'],
  recipients: ['to'],
  expletives: ['it'],
  headlines: headlineWords(verbs),
}
