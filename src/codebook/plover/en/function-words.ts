import type { Lexicon } from '../../codebook.ts'

/** Words that tie an event word to its parties. */
export const functionWords: Omit<Lexicon, 'classes' | 'verbs' | 'nouns'> = {
  lightVerbs:
    'carry+out launch conduct stage mount commit perpetrate execute wage hold make issue give provide offer express extend lodge file open begin start take undertake organize organise plan plot attempt direct lead resume continue renew step+up intensify escalate ramp+up increase deliver order announce declare initiate convene do pay send voice convey sign impose set+up threaten inflict enact call unleash repeat reiterate pursue attend suspend end complete reach strike conclude ratify finalise finalize broker negotiate agree+to accept approve stop halt cancel abandon level press bring raise demand throw fire grant record kick+off enter commence have host submit render tender keep claim mount set heap lavish introduce consider mull weigh reimpose enforce cast exercise',
  joinVerbs:
    'involve implicate participate join partake accuse suspect convict blame responsible plan plot mastermind orchestrate guilty resort',
  chargeVerbs: 'accuse suspect convict blame implicate',
  joinMarks: 'in of for to',
  inflictVerbs: 'subject',
  sufferVerbs: 'survive escape suffer face sustain endure withstand undergo',
  thwartVerbs: 'foil thwart prevent repel repulse avert disrupt block fend+off stem quell avoid deter suppress',
  headNouns:
    'campaign attempt attack raid strike operation wave series spree incident plot drive bid offensive round act action assault bombing tour trip exercise session ceremony effort',
  groupNouns:
    'police army military coalition government rebel militant insurgent opposition regime state guerrilla separatist militia mob gang navy court alliance union paramilitary pirate junta parliament congress senate ministry enemy ally airforce cartel student teacher doctor worker farmer miner driver loyalist nationalist islamist communist federal presidential allied u.s. us u.k. uk un u.n. eu nato',
  carrierNouns: 'responsibility part role credit involvement',
  setNouns: 'wave series string spate number round spree campaign act kind dozen hundred type case flurry barrage rash',
  happenVerbs: 'happen occur take begin start follow come break erupt',
  definite: 'the this that these those such',
  relatives: 'who which that whom',
  individualPronouns: 'he she i',
  speakerPronouns: 'i you',
  thingPronouns: 'it',
  emptyPronouns: 'there which that this what none it',
  subjectControl: 'promise threaten vow use take make have',
  objectControl:
    'urge ask order tell call press force allow help compel instruct encourage request invite command permit enable prompt cause lead provoke spur persuade convince warn direct',
  sourceMarks: 'from',
  placeMarks: 'in',
  messageNouns:
    'statement resolution letter message tweet report communique declaration note video speech post article memo ruling',
  obligations: 'must',
  chargeMarks: 'of for',
  partnerMarks: 'with to against on from for',
  noDeterminers: 'no neither nobody none nothing',
  lifeNouns: 'life',
  passiveAuxiliaries: 'be get',
  quantifiers:
    'part some many most several few all none part half majority minority number dozen hundred thousand score million handful group couple two-third third quarter rest remainder % percent worth scores dozens hundreds thousands lot bunch series',
  ofMark: 'of',
  agentMark: 'by',
  infinitiveMark: 'to',
  instrumentMarks: 'with by',
  temporalMarks: 'after before during since until following',
}
