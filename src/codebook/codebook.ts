import { z } from 'zod'
import { quads } from '../record/event.ts'

/**
 * A coding scheme as data: which types of event there are, and by which words of a language they
 * are told. A codebook of one's own in a folder is made of the same parts; see `own/`.
 */

/** Lemmas with blanks between; a file may also give them as a list. */
const words = z.preprocess(
  value => (Array.isArray(value) && value.every(v => typeof v === 'string') ? value.join(' ') : value),
  z.string(),
)

/** Names to what they mean, in the order in which they are shown. */
export const meanings = z.record(z.string(), z.string()).readonly()

const eventTypeSchema = z
  .strictObject({
    name: z.string(),
    quad: z.enum(quads),
    definition: z.string().describe('What counts.'),
    modes: meanings.describe('How it is done.'),
    requiresRecipient: z.boolean().optional().describe('By the manual it takes somebody at the receiving end.'),
    announced: z
      .string()
      .optional()
      .describe('Type that its announcement is as well: "will send aid" is also an AGREE.'),
    declined: z.string().optional().describe('Type of a plain refusal to do it: "will not lift the ban" is a REJECT.'),
    refusal: z.boolean().optional().describe('What it is about did not come to pass: "refused to meet".'),
  })
  .readonly()

/** Named sets of nouns for the conditions of frames: `@deal` in a condition means every word of `deal`. */
const classesSchema = z.record(z.string(), words).readonly()

const coding = {
  type: z.string(),
  mode: z.string().optional(),
  contexts: words.optional(),
  implied: words
    .optional()
    .describe('Whose work it is: where nobody is named, the nearest of these is the actor ("40 were arrested").'),
}

/**
 * A verb that tells an event.
 *
 * `verbs` are lemmas; `shoot+down` wants the particle or short complement right behind the verb.
 * Slots say where a party stands: `subject` (the doer, also as by-agent of a passive), `object`
 * (what it is done to, also as subject of a passive), `indirect`, or a preposition. A slot list is
 * tried in order; the first that is filled gives the party.
 * Conditions list lemmas or `@class`; `-` as a word means that the slot is empty.
 */
export const verbFrameSchema = z
  .strictObject({
    ...coding,
    verbs: words,
    actor: words.optional().describe('Slots; `subject` unless given; `none` for no actor.'),
    recipient: words.optional().describe('Slots; `object` unless given; `none` for no recipient.'),
    reciprocal: z.boolean().optional().describe('Joined subjects do it to each other: "A and B met".'),
    needs: words.optional().describe('Slots of which one must be filled; `clause`, `infinitive` count as slots.'),
    object: words.optional().describe('The object is one of these.'),
    notObject: words.optional().describe('The object is none of these.'),
    subject: words.optional().describe('The doer is one of these.'),
    notSubject: words.optional().describe('The doer is none of these.'),
    prep: words.optional().describe('A phrase `preposition:lemma` or `preposition:@class` stands by: "to:prison".'),
    notPrep: words.optional(),
    complement: words
      .optional()
      .describe('One of these stands as a short complement: "found [guilty]", "left two [dead]".'),
    clause: words.optional().describe('The verb of the infinitive is one of these: "vowed to [attack]".'),
    notInfinitive: words.optional().describe('The verb of the infinitive is none of these: "asked not to be [named]".'),
    notClause: z.boolean().optional().describe('No clause with "that" follows: "demonstrated that …".'),
    people: z.boolean().optional().describe('The object is somebody: a name, a pronoun or a noun of people.'),
    voice: z.enum(['active', 'passive']).optional(),
    withObject: z.boolean().optional().describe('The trigger includes the object: "opened fire".'),
    consequence: z
      .boolean()
      .optional()
      .describe('What an attack does ("killed"): part of the event that caused it where the sentence names one.'),
    hits: z.boolean().optional().describe('Joins an event noun to what it befell: "the blast [hit] a bus".'),
  })
  .readonly()

/**
 * A noun that names an event. Slots: `possessor` ("Israel's raid"), `modifier` ("the police raid",
 * "Israeli raids"), prepositions, and `giver` for the subject of a light verb ("carried out a raid").
 */
export const nounFrameSchema = z
  .strictObject({
    ...coding,
    nouns: words,
    actor: words.optional().describe('Slots; `giver by possessor modifier` unless given.'),
    recipient: words.optional().describe('Slots; `against on at of` unless given.'),
    reciprocal: z.boolean().optional(),
    subject: words.optional().describe('The doer is one of these.'),
    notSubject: words.optional().describe('The doer is none of these.'),
    modifiers: words.optional().describe('One of these stands before it: "air" strike.'),
    notModifiers: words.optional().describe('None of these does: "heart" attack.'),
    needs: words
      .optional()
      .describe('Slots of which one must be filled; `place`, `infinitive`, `clause`, `plural` count as slots.'),
    prep: words.optional().describe('A phrase stands by: "of:@force" in "deployment of [troops]".'),
    notPrep: words.optional(),
    notVerbs: words.optional().describe('Not as the object of these verbs.'),
    onlyVerbs: words.optional().describe('Only as the object of these verbs: "filed a suit".'),
    weak: z
      .boolean()
      .optional()
      .describe('Alone it names no happening ("violence"): it needs a party, a place, a time or a light verb.'),
  })
  .readonly()

export const lexiconSchema = z
  .strictObject({
    classes: classesSchema,
    lightVerbs: words.describe('Verbs that only lend a noun their subject: "carried out an attack".'),
    joinVerbs: words.describe('"took part in", "claimed responsibility for": who does it stands as their subject.'),
    chargeVerbs: words.describe('Those of `joinVerbs` of which the object did it: "blamed rebels for the raid".'),
    joinMarks: words.describe('Prepositions between a verb of `joinVerbs` and the noun.'),
    inflictVerbs: words.describe('"subjected them to beatings": their subject does it to their object.'),
    sufferVerbs: words.describe('"survived an attack": their subject is the one it befell.'),
    thwartVerbs: words.describe('"foiled an attack".'),
    headNouns: words.describe(
      'Nouns that carry an event noun before them: "bombing [campaign]", "assassination [attempt]".',
    ),
    groupNouns: words.describe('Modifiers that name a doer: "the [police] raid".'),
    carrierNouns: words.describe(
      '"claimed [responsibility] for the attack": nouns that tie it to the doer of their verb.',
    ),
    setNouns: words.describe('"a [wave] of arrests": nouns that only count the one after "of".'),
    happenVerbs: words.describe('"the attack [occurred] on Monday": what stands by them stands by their subject.'),
    definite: words.describe('Determiners that take up what was told before.'),
    relatives: words.describe('Relative pronouns.'),
    individualPronouns: words.describe('Pronouns for one person.'),
    speakerPronouns: words.describe(
      'Pronouns for the speaker and the hearer, who are no party of public life by themselves.',
    ),
    thingPronouns: words.describe('Pronouns for things.'),
    emptyPronouns: words.describe('Pronouns that name nobody by themselves.'),
    subjectControl: words.describe(
      'Verbs whose infinitive is done by their subject though they have an object: "promised him to stop".',
    ),
    objectControl: words.describe(
      'Verbs whose infinitive is done by their object, wherever it hangs: "urged him to stop".',
    ),
    sourceMarks: words.describe('"a request [from] Norvia": prepositions of whoever did what a noun names.'),
    placeMarks: words.describe('Prepositions of place: behind them only somebody or a place is a party.'),
    messageNouns: words.describe('"sent a [letter] threatening to leave": what speaks for its sender.'),
    obligations: words.describe('"said the rebels [must] leave": auxiliaries with a frame of their own.'),
    chargeMarks: words.describe('"accused him [of] firing", "blamed him [for] firing": marks of what the object did.'),
    passiveAuxiliaries: words,
    partnerMarks: words.describe('Prepositions of the other side: "talks [with]".'),
    noDeterminers: words.describe('"[no] one was hurt".'),
    lifeNouns: words.describe('"an attempt on her [life]": nouns that stand for their owner.'),
    quantifiers: words.describe('"[dozens] of fighters": words that only count what follows "of".'),
    ofMark: z.string().describe('Preposition of the whole or of what is done to: "dozens [of] fighters".'),
    agentMark: z.string().describe('Preposition of the doer of a passive.'),
    infinitiveMark: z.string(),
    instrumentMarks: words,
    temporalMarks: words.describe('Prepositions that only date: "after the attack".'),
    verbs: z.array(verbFrameSchema).readonly(),
    nouns: z.array(nounFrameSchema).readonly(),
  })
  .readonly()

export const codebookSchema = z
  .strictObject({
    name: z.string(),
    version: z.string(),
    title: z.string(),
    source: z.string().describe('Where the scheme comes from, with its licence.'),
    types: z.array(eventTypeSchema).readonly(),
    contexts: meanings,
    languages: z.record(z.string(), lexiconSchema).readonly().describe('By ISO 639-1 code.'),
  })
  .readonly()

export type EventType = z.infer<typeof eventTypeSchema>
export type VerbFrame = z.infer<typeof verbFrameSchema>
export type NounFrame = z.infer<typeof nounFrameSchema>
export type Lexicon = z.infer<typeof lexiconSchema>
export type Codebook = z.infer<typeof codebookSchema>

/** A sentence of our own with what the codebook makes of it; `nothing` says why it is no event. */
export type EventCase =
  | {
      readonly text: string
      readonly type: string
      readonly trigger: string
      readonly actors?: readonly string[]
      readonly recipients?: readonly string[]
    }
  | { readonly text: string; readonly nothing: string }

/** `plover@2021`: stands in every event. */
export const codebookId = ({ name, version }: Pick<Codebook, 'name' | 'version'>): string => `${name}@${version}`
