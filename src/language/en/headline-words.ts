import type { CueRow } from '../cues.ts'
import type { HeadlineWords } from '../headline-words.ts'
import { actorWords } from './actor-words.ts'
import { sourceWords } from './source-words.ts'

const { personNouns, organisationNouns, armedNouns, peopleNouns } = actorWords

const endingInEs = /(?:s|x|z|ch|sh)$/u

const withS = (word: string): string =>
  endingInEs.test(word) ? `${word}es` : word.replace(/([^aeiou])y$/u, '$1ie').concat('s')

const plural = (noun: string): string => (/man$/u.test(noun) ? noun.replace(/man$/u, 'men') : withS(noun))

/** Nouns of people that in a headline are more often told of than heard. */
const unheard = new Set('man woman boy girl child infant baby toddler teenager passenger pedestrian force'.split(' '))

const heard = [...personNouns, ...organisationNouns, ...armedNouns, ...peopleNouns, ...sourceWords.outletNouns].filter(
  noun => !unheard.has(noun),
)

/** Heard only in headlines, short for somebody or their offices. */
const short =
  'pm mp mps fm cm mep meps boss bosses chief source kin un eu cops police officials top-court govt gov rep sen'.split(
    ' ',
  )

/** Verbs of saying that in a headline are mostly something else. */
const ambiguous = new Set('see want find hear know feel mean show love like discover learn offer read'.split(' '))

/** The headline words of a list of verbs of saying. */
export const headlineWords = (verbs: readonly CueRow[]): HeadlineWords => ({
  labels:
    "analysis|q & a|live|watch|listen|video|photo|photos|picture|pictures|in pictures|in photos|gallery|slideshow|audio|opinion|op-ed|comment|editorial|column|letter|letters|exclusive|update|breaking|just in|developing|explainer|explained|factbox|fact box|fact check|fact-check|q&a|interview|timeline|profile|obituary|review|preview|recap|feature|special report|insight|focus|highlights|summary|takeaways|key points|note|notes|editor’s note|editor's note|correction|clarification|latest|the latest|team|teams|squad|squads|result|results|score|scores|fixture|fixtures|line-up|lineup|lineups|schedule|weather|markets|stocks|alert|warning|reminder|background|context|data|map|chart|graphic|infographic|podcast|newsletter|poll of the day|quiz|recipe|survey of the day|top stories|headlines|news|world|sport|sports|business|politics|news brief|briefs|news in brief|roundup|round-up|wrap|wrapup|wrap-up|diary|blog|live blog|liveblog|tip|tips|winner|winners|loser|losers|question|answer|answers|caption|credit|source|sources close|location|venue|date|time|place|age|price|cost|total|dead|deaths|injured|missing|status|deadline|contact|tel|phone|email|fax|web|website|address|category|tags|topics|related|read more|more|see also|part one|part two|part i|part ii|chapter|step|option|plan a|plan b|verdict|outlook|trending|must read|must-read|viral".split(
      '|',
    ),
  speakers: [...new Set([...heard, ...heard.map(plural), ...short])],
  present: [...new Set(verbs.flatMap(([, , lemmas]) => lemmas.split(' ')))]
    .filter(lemma => !ambiguous.has(lemma))
    .flatMap(lemma => [[lemma, lemma] as const, [withS(lemma), lemma] as const]),
  topics: ['on', 'to', 'about', 'after', 'over'],
  stops: ['as', 'after', 'amid', 'ahead', 'before', 'despite', 'following', 'but', 'while'],
})
