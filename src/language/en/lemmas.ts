import type { LemmaWords, SuffixRule } from '../lemmatise/lemma-words.ts'
import { irregularNouns, irregularVerbs, wholeStems } from './irregular.ts'

/**
 * From a stem without -ed or -ing to the verb. Where no rule fits, the stem is the verb. A short stem
 * with one vowel and one consonant has lost an e, because it would have doubled otherwise (hop-ed,
 * hopp-ed); long stems go by their ending.
 */
const stemRules: readonly SuffixRule[] = [
  [/^(panic|mimic|traffic|frolic|picnic)k$/u, '$1'],
  [/([bdgkmnprtv])\1$/u, '$1'],
  [
    /(contro|patro|compe|prope|expe|repe|dispe|rebe|exce|cance|trave|signa|labe|fue|mode|tota|riva|equa|quarre|counse|leve|marsha|channe|tunne|shove|due|annu|unrave|funne)ll$/u,
    '$1l',
  ],
  [/^quizz$/u, 'quiz'],
  [/(?:ss|zz|ll|ff|rl|wl)$/u, '$&'],
  [/(?:[cvuz]|[^aeiou]l|[^aeiour]r|dg|rg|lg)$/u, '$&e'],
  [/(?<!e)e$/u, '$&e'],
  [/(?:chang|rang|eng|ung|infring|imping|cring|hing|ting|bing)$/u, '$&e'],
  [/[aeiouynrplw]s$/u, '$&e'],
  [/^(?:[^aeiouy]|qu)*[aeiouy][^aeiouywx]$/u, '$&e'],
  [/(?:[^aeo]ir|[^aeo]ur|[^eo]ar|(?:st|gn|pl|xpl|d|b|sc)or|(?:rf|dh|ev|oh|ph)er)$/u, '$&e'],
  [
    /(?:[^eo]at|creat|perme?at|ideat|nauseat|delineat|[^aeo]ut|(?:ev|[oe]m|en|conn|qu)ot|(?:mpl|del|depl|comp|obsol)et)$/u,
    '$&e',
  ],
  [/(?:^un|reun|inv|^c|inc|rec|exc|ign|wr|exped|extrad)it$/u, '$&e'],
  [/(?:[^ao]id|[^ao]ud|[^eo]ad|[^o]od|[^e]ed)$/u, '$&e'],
  [/(?:[^aeou]in|(?:postp|cond|teleph|thr|cl|at)on|(?:nterv|conv|trav)en)$/u, '$&e'],
  [/(?:com|[^aeo]im|nam|inflam|[sflh]um|stum)$/u, '$&e'],
  [/(?:[^eo]ap|telescop|[^aeo]yp)$/u, '$&e'],
  [/(?:ib|ag|eg|ig|[^eo]ak|[^ae]ik|[^o]ok|[^o]uk)$/u, '$&e'],
  [/(?:inhal|exhal|impal|escal|[^aeou]il|(?:cons|caj|par)ol|[^ao]ul|[^ao]un|[^aeo]yl)$/u, '$&e'],
  [/(?:breath|cloth|sooth|^ach|loath|seeth|writh|(?:^|[^a-z])(?:wast|tast|past|hast|bast))$/u, '$&e'],
]

const plural: readonly SuffixRule[] = [
  [/(?:ss|us|'s)$/u, '$&'],
  [/^\d.*$/u, '$&'],
  [/men$/u, 'man'],
  [
    /^(movie|cookie|zombie|selfie|rookie|calorie|prairie|birdie|pie|tie|lie|die|hoodie|genie|brownie|newbie|freebie|smoothie|auntie|cowrie|eerie)s$/u,
    '$1',
  ],
  [/ies$/u, 'y'],
  [/(sh|ch|ss|x|zz)es$/u, '$1'],
  [/(ache|axe|niche|avalanche|cache|psyche|creche|quiche)s$/u, '$1'],
  [/([aeiou]ch|tch|nch|rch)es$/u, '$1'],
  [/(vir|^b|minib|foc|bon|stat|cens|camp|chor|circ|consens|apparat|min|pl|surpl|vers|virtuos)uses$/u, '$1us'],
  [/(cris|analys|thes|hypothes|parenthes|oas|emphas|diagnos|prognos|synthes|paralys|neuros|psychos)es$/u, '$1is'],
  [/(her|potat|tomat|ech|vet|mosquit|torped|embarg|volcan|carg|tornad|mang|domin|buffal)oes$/u, '$1o'],
  [/(li|wi|kni)ves$/u, '$1fe'],
  [/(lea|thie|loa|shel|sel|hal|cal|wol|scar|el|hoo|shea|whar|dwar|behal)ves$/u, '$1f'],
  [/s$/u, ''],
]

const thirdPerson: readonly SuffixRule[] = [
  [/^(d|l|t|v|underl|bel|unt)ies$/u, '$1ie'],
  [/ies$/u, 'y'],
  [/^(ache|axe|cache)s$/u, '$1'],
  [/(sh|ch|ss|x|zz)es$/u, '$1'],
  [/(g|d|ech|vet|torped|embarg|und|outd|overd|forg|underg|redo)oes$/u, '$1o'],
  [/(focus|bias|canvas)es$/u, '$1'],
  [/^(gas|bus)es$/u, '$1'],
  [/ss$/u, '$&'],
  [/s$/u, ''],
]

const lostE =
  'larg lat saf wid nic fin clos sever brav fierc pur rar wis rud rip loos simpl strang cut bas fre humbl gentl nobl subtl ampl dens whit pal polit remot sur tru blu scarc hug littl abl stal tam vil crud'

const comparative = (ending: string): readonly SuffixRule[] => [
  [
    /^(?:(?:pro|con|at)?test|(?:har|in)?vest|(?:un|ar)?rest|(?:.*)(?:south|north|mid)west|(?:re|in)?quest|forest|interest|lest|never)$/u,
    '$&',
  ],
  [new RegExp(`([^aeiou])i${ending}$`, 'u'), '$1y'],
  [new RegExp(`^(bi|ho|fa|thi|sa|we|fi|sli|di|re)([gtndm])\\2${ending}$`, 'u'), '$1$2'],
  [new RegExp(`^(${lostE.replaceAll(' ', '|')})${ending}$`, 'u'), '$1e'],
  [new RegExp(`${ending}$`, 'u'), ''],
]

const past: readonly SuffixRule[] = [
  [/^(d|l|t|v|unt)ied$/u, '$1ie'],
  [/ied$/u, 'y'],
  [/^(dy|ey|ho|to|cano|sho)ed$/u, '$1e'],
]

export const lemmaWords: LemmaWords = {
  irregular: {
    PRON: `
      I i me, they them 'em em, he him, we us 's, she her, that those, this these, my mine, you ya u, there ther,
      who whom, your yours, our ours, their theirs, her hers her_PRP$, its it's`,
    AUX: `
      be is are was were been being am 's 're 'm ai s m r re, have has had having 've ve 'd_VBD 'd_VBN 's_been 's_got 's_had 's_gotten
      's_become, do does did doing, can ca, will 'll wo ll, would 'd_MD, get got getting gets gotten, shall sha`,
    DET: 'a an, this these, that those',
    PART: "not n't nt, 's s ', to na ta",
    VERB: irregularVerbs,
    NOUN: irregularNouns,
    ADJ: 'good better best, bad worse worst, far farther farthest, old elder eldest, further further, more more, most most, less less, least least, little littler',
    ADV: 'well better best, badly worse worst, far further farther furthest, early earlier earliest, more more, most most, less less, least least',
    NUM: 'million m mn, billion b bn, thousand k, trillion t tn',
    ADP: 'versus vs vs.',
    CCONJ: "and 'n n",
    INTJ: 'OK ok',
  },
  verbPrefixes: /^(?:re|over|under|out|mis|pre|un|inter|co)-?(?=\p{L}{3})/u,
  rules: {
    NNS: plural,
    VBZ: thirdPerson,
    VBD: past,
    VBN: past,
    VBG: [[/^(l|d|t|v)ying$/u, '$1ie']],
    JJR: comparative('er'),
    RBR: comparative('er'),
    JJS: comparative('est'),
    RBS: comparative('est'),
  },
  endings: { VBG: 'ing', VBD: 'ed', VBN: 'ed' },
  stemRules,
  wholeStems,
  capitalAdjectives:
    /^(?:(?!human|urban|civilian|vegetarian|suburban|foolish|selfish|stylish|rubbish|childish|pan$|mean$|clean$|mini$|semi$|veteran|lean|ocean|polish$)[\p{L}-]*(?:an|ese|ish|[^aeiou]i|[aeu]li|qi)|French|Dutch|Greek|Arab|Arabic|Islamic|Muslim|Jewish|Hebrew|Czech|Thai|Swiss|Soviet|Hindu|Buddhist|Catholic|Protestant|Orthodox|Shiite|Shi'ite|Jihadist|Islamist|Marxist|Nazi|OK|U\.?S\.?|UK|EU|UN|U\.N\.|Slovak|Croat|Serb|Turkmen|Uzbek|Kazakh|Tajik|Uighur|Uyghur|Kurd|Baltic|Nordic|Icelandic|Celtic|Hispanic|Latino|Atlantic|Pacific|Olympic|Gothic|Victorian|Internet)$/iu,
  shortNames: `
    January Jan. Jan, February Feb. Feb, March Mar., April Apr. Apr, August Aug. Aug, September Sept. Sep. Sept,
    October Oct. Oct, November Nov. Nov, December Dec. Dec`,
}
