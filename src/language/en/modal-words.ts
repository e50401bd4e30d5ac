import type { ModalWords } from '../modal-words.ts'

const list = (words: string): readonly string[] => words.split(' ')

export const modalWords: ModalWords = {
  negations: list("not n't n’t never neither nor without"),
  negatingDeterminers: ['no'],
  alternatives: ['or', 'nor'],
  conditions: list('if unless lest whether'),
  infinitiveMark: 'to',
  futureAuxiliaries: list("will wo 'll ’ll shall would 'd"),
  possibleAuxiliaries: list('may might could can should must ca'),
  perfectAuxiliaries: list('have ’ve ve'),
  probable: list(
    'probably likely apparently presumably reportedly allegedly supposedly alleged suspected reported probable purported apparent presumed',
  ),
  possible: list('possibly perhaps maybe possible unclear unconfirmed uncertain potential potentially'),
  futureAdjectives: list('planned upcoming forthcoming scheduled proposed imminent future impending threatened'),
  denying: list(
    'fail refuse decline deny stop prevent avoid avert thwart foil refrain abstain desist prohibit forbid unable',
  ),
  barring: list('keep ban bar deter dissuade discourage'),
  awayMarks: ['from'],
  negatedOccasions: list('time point moment stage way circumstance case'),
  achieving: list(
    'use employ deploy join unite combine manage go serve continue act force compel prompt cause lead provoke oblige drive help',
  ),
  expressing: list(
    'protest demonstrate demand request urge press appeal ask call condemn denounce criticise criticize oppose support defend express thank praise welcome mark commemorate honour honor insult threaten say tell',
  ),
  planning: list(
    'plan intend prepare pledge promise aim agree decide schedule due set ready intention preparation order instruct commit committed expect going commitment decision determined willing',
  ),
  plannedObjects: list('plan plot prepare promise pledge order schedule intend propose'),
  hoping: list('threaten threat vow seek want hope wish consider mull propose promise warn'),
  asking: list(
    'call urge demand ask appeal request recommend suggest advise encourage plea proposal need invite implore insist press push lobby',
  ),
  fearing: list(
    'fear worry concern risk danger possibility prospect speculation likelihood chance scenario rumour rumor',
  ),
}
