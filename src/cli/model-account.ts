import type { Expected, Price, Spent } from '../llm/spent.ts'
import { costOf } from '../llm/spent.ts'
import type { ModelReading } from '../work/job.ts'

/** `The text of the reports goes to https://api.openai.com/v1 (openai/…).` */
export const destinationWords = ({ choice }: ModelReading): string =>
  `The text of the reports goes to ${choice.address} (${choice.provider}/${choice.name}).`

/** `2 requests of about 4,100 tokens, answers of about 2,000; 1 answer is there already; about 0.0018.` */
export function expectedWords({ asked, kept, input, output }: Expected, price?: Price): string {
  const parts = [
    `${many(asked, 'request')}, about ${number(input)} tokens in and ${number(output)} out`,
    kept > 0 && `${many(kept, 'answer')} there already`,
    price && `about ${money({ input, output }, price)}`,
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}

/** `2 requests, 4,212 tokens in and 1,870 out; 1 answer was there already; cost 0.0018.` */
export function spentWords({ asked, kept, input, output, failed, dropped }: Spent, price?: Price): string {
  const lost = Object.values(dropped).reduce((sum, count) => sum + count, 0)
  const parts = [
    `${many(asked, 'request')}, ${number(input)} tokens in and ${number(output)} out`,
    kept > 0 && `${many(kept, 'answer')} there already`,
    lost > 0 && `${number(lost)} left out of what the model said`,
    failed > 0 && `${many(failed, 'part')} of reports not read in whole`,
    price && `cost ${money({ input, output }, price)}`,
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}

const money = (tokens: Pick<Spent, 'input' | 'output'>, price: Price): string => costOf(tokens, price).toFixed(4)
const number = (value: number): string => value.toLocaleString('en')
const many = (count: number, noun: string): string => `${number(count)} ${noun}${count === 1 ? '' : 's'}`

/** A line on standard error, where it does not mix with what is written. */
export const tell = (words: string): void => void process.stderr.write(`onrecord: ${words}\n`)
