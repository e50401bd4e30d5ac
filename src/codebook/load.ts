import { OnrecordError } from '../report/error.ts'
import { problemsOf } from './check.ts'
import { type Codebook, codebookSchema } from './codebook.ts'

/**
 * A codebook out of parsed JSON. Throws `OnrecordError` with the code `bad-codebook` and every
 * problem found.
 */
export function loadCodebook(source: unknown): Codebook {
  const parsed = codebookSchema.safeParse(source)
  const problems = parsed.success
    ? problemsOf(parsed.data)
    : parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
  if (!parsed.success || problems.length > 0)
    throw new OnrecordError(
      'bad-codebook',
      `the codebook has ${problems.length} problems: ${problems.join('; ')}`,
      'correct the entries named and load it again',
    )
  return parsed.data
}
