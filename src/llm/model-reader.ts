import type { Annotated, Engine } from '../analyse.ts'
import type { Provenance } from '../extract/draft.ts'
import type { Drafts } from '../extract/extract.ts'
import { OnrecordError } from '../report/error.ts'
import { answerSchema } from './answer.ts'
import { type AnswerCache, cacheKey } from './cache.ts'
import { type Grounded, groundAnswer } from './ground.ts'
import { joinPieces } from './join.ts'
import { type ModelChoice, modelId } from './model-choice.ts'
import { type ParsedAnswer, parseAnswer } from './parse-answer.ts'
import { piecesOf } from './pieces.ts'
import { type Instructions, instructionsFor } from './prompt.ts'
import { type Asker, type Patience, patience, type Question, type Reply } from './question.ts'
import { type Expected, expectedTokens, nothingSpent, type Spent, sumSpent } from './spent.ts'

/** What a model finds in a report, and what that took. */
export interface ModelReading {
  readonly drafts: Drafts
  readonly spent: Spent
  /** Why pieces could not be read; the others were. */
  readonly failures: readonly OnrecordError[]
}

export interface ModelReader {
  readonly provenance: Provenance
  /** Of an annotated report. What goes wrong with a piece costs that piece; never rejects. */
  read(annotated: Annotated): Promise<ModelReading>
}

export interface ModelReaderOptions {
  readonly engine: Engine
  readonly choice: ModelChoice
  readonly ask: Asker
  readonly cache: AnswerCache
  readonly patience?: Patience
  /** Characters a piece. */
  readonly pieceSize?: number
}

export function modelReader(options: ModelReaderOptions): ModelReader {
  const { engine, choice } = options
  const instructions = instructionsFor(engine.codebook)
  const { system, version } = instructions
  const schema = answerSchema(engine.codebook)
  const provenance: Provenance = { readers: ['model'], model: modelId(choice), prompt: version }
  return {
    provenance,
    async read(annotated) {
      const found: Grounded[] = []
      const failures: OnrecordError[] = []
      let spent = nothingSpent
      for (const piece of piecesOf(annotated.report, annotated.document, options.pieceSize)) {
        const told = await tell(
          options,
          { system, prompt: piece.prompt, schema },
          answerKey(choice, instructions, piece.prompt),
        )
        spent = sumSpent(spent, told.spent)
        if (told.failure) failures.push(told.failure)
        if (!told.parsed) continue
        const { document } = annotated
        const { pack, codebook } = engine
        const grounds = { document, pack, codebook, shown: piece.shown, read: provenance }
        const grounded = groundAnswer(grounds, told.parsed.answer)
        spent = sumSpent(spent, { ...nothingSpent, dropped: grounded.dropped })
        found.push(grounded)
      }
      return { drafts: joinPieces(found), spent, failures }
    },
  }
}

/** What reading a report would take, before anything is sent. */
export function expectedOf(
  options: Pick<ModelReaderOptions, 'engine' | 'choice' | 'cache'>,
  annotated: Annotated,
): Expected {
  const instructions = instructionsFor(options.engine.codebook)
  const sums = { asked: 0, kept: 0, input: 0, output: 0 }
  for (const { prompt } of piecesOf(annotated.report, annotated.document)) {
    if (options.cache.get(answerKey(options.choice, instructions, prompt))) {
      sums.kept++
      continue
    }
    const tokens = expectedTokens(instructions.system, prompt)
    sums.asked++
    sums.input += tokens.input
    sums.output += tokens.output
  }
  return sums
}

/** Whatever changes an answer. */
export const answerKey = (choice: ModelChoice, { system }: Instructions, prompt: string): string =>
  cacheKey([modelId(choice), choice.address, system, prompt])

interface Answered {
  readonly parsed: ParsedAnswer | null
  readonly spent: Spent
  readonly failure: OnrecordError | null
}

/** How often a model is asked the same where its answer cannot be read. */
const attempts = 2

/** The answer to a question, kept from an earlier run or asked for now; only whole answers are kept. */
async function tell(options: ModelReaderOptions, question: Question, key: string): Promise<Answered> {
  const { cache, ask } = options
  const kept = cache.get(key)
  if (kept) return { parsed: parseAnswer(kept.words), spent: { ...nothingSpent, kept: 1 }, failure: null }
  let spent = nothingSpent
  let best: ParsedAnswer | null = null
  for (let attempt = 0; attempt < attempts; attempt++) {
    let reply: Reply
    try {
      reply = await ask(question, options.patience ?? patience)
    } catch (error) {
      const failure = error as OnrecordError
      if (failure.code === 'model-broke-off' && attempt + 1 < attempts) continue
      return ended(best, spent, failure)
    }
    spent = sumSpent(spent, { ...nothingSpent, asked: 1, ...reply.tokens })
    const parsed = parseAnswer(reply.words)
    if (parsed?.whole && reply.ended) {
      cache.put(key, reply)
      return { parsed, spent, failure: null }
    }
    best = parsed ?? best
    // What was too long once will be again.
    if (!reply.ended) break
  }
  return ended(best, spent, unreadable(best !== null))
}

const ended = (parsed: ParsedAnswer | null, spent: Spent, failure: OnrecordError): Answered => ({
  parsed,
  spent: { ...spent, failed: 1 },
  failure,
})

const unreadable = (inPart: boolean): OnrecordError =>
  inPart
    ? new OnrecordError('model-answer-broken', 'the model’s answer broke off', 'What it told before was used.')
    : new OnrecordError(
        'model-answer-unreadable',
        'the model did not answer in the form it was asked for',
        'Use a model that can follow a schema.',
      )
