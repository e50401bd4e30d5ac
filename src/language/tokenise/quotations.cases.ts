export interface QuotationCase {
  /** Paragraphs are parted by an empty line. */
  readonly text: string
  /** Inner words by quotation; `>` for each level of depth, `…` at the end where unclosed, `+N` continues number N. */
  readonly found: readonly string[]
}

export const cases: readonly QuotationCase[] = [
  { text: '“The bridge is closed,” the mayor said.', found: ['The bridge is closed,'] },
  {
    text: '"The bridge is closed," the mayor said, "and stays so."',
    found: ['The bridge is closed,', 'and stays so.'],
  },
  { text: 'The "ceasefire" held; the ‘truce’ did not.', found: ['ceasefire', 'truce'] },
  { text: '‘The farmers’ fields aren’t safe,’ he said.', found: ['The farmers’ fields aren’t safe,'] },
  { text: "'We can't go,' said the workers' leader.", found: ["We can't go,"] },
  { text: "The workers' leader and the farmers' leader met in the '90s.", found: [] },
  { text: '“She told me ‘go home’ and left,” he said.', found: ['She told me ‘go home’ and left,', '>go home'] },
  { text: `"He said, 'Fire!'" the guard recalled.`, found: [`He said, 'Fire!'`, '>Fire!'] },
  { text: '«Go home», he said. « Never », she said.', found: ['Go home', 'Never'] },
  { text: '„Geh heim“, he wrote, “go home”.', found: ['Geh heim', 'go home'] },
  { text: '""We saw smoke,"" a nurse said.', found: ['We saw smoke,'] },
  { text: "``We saw smoke,'' a nurse said. ''Much of it.''", found: ['We saw smoke,', 'Much of it.'] },
  { text: '“They call it “the wall” here,” he said.', found: ['They call it “the wall” here,', '>the wall'] },
  { text: 'He is 6\'2" tall, said Ada "Red" Brenn.', found: ['Red'] },
  { text: '“He is 6\'2" tall,” she said.', found: ['He is 6\'2" tall,'] },
  { text: 'The group (“the Front”) – "a gang" – is banned.', found: ['the Front', 'a gang'] },
  {
    text: '“The road is closed. \n\n“Nobody may pass.\n\n“Go home,” she said.',
    found: ['The road is closed.…', 'Nobody may pass.…+0', 'Go home,+1'],
  },
  {
    text: '‘The road isn’t open.\n\n‘Nobody may pass,’ she said.',
    found: ['The road isn’t open.…', 'Nobody may pass,+0'],
  },
  { text: 'She called it “a trap.\n\nHe said “no” twice.', found: ['a trap.…', 'no'] },
  { text: 'She called it “a trap and “a lie” in one.', found: ['a trap and…', 'a lie'] },
  { text: 'She called it a trap” at noon.\n\n“No,” he said.', found: ['No,'] },
  { text: 'He said "no and left.\n\n"Yes," she said.', found: ['no and left.…', 'Yes,+0'] },
  { text: '"We saw “the wall” fall," he said.', found: ['We saw “the wall” fall,', '>the wall'] },
  { text: '“We saw it fall," he said.', found: ['We saw it fall,'] },
  {
    text: '"They call it “the wall” here.\n\n"It fell," he said.',
    found: ['They call it “the wall” here.…', '>the wall', 'It fell,+0'],
  },
  { text: '"We go, "he said, "and they stay. "', found: ['We go,', 'and they stay.'] },
  { text: '“We go, “he said.', found: ['We go,'] },
  { text: '"We go, "Ada Brenn said.', found: ['We go,'] },
  {
    text: '"The road is closed.\nNobody may pass,"she said.\n"Go."',
    found: ['The road is closed.\nNobody may pass,', 'Go.'],
  },
  { text: 'An empty “” pair and a lone " mark.', found: [] },
  { text: '“Stop!”—“Never!”', found: ['Stop!', 'Never!'] },
  { text: '”Wrong way round,” he said.', found: ['Wrong way round,'] },
]
