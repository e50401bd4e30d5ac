import type { RuleCases } from './case.ts'

export const accordingToCases: RuleCases = {
  hits: [
    // The first word of the source is taken for a verb
    '[Nine in ten stayed at home], <according to> {exit polls}.',
    '[The ferry was sold twice], <according to> {state records}.',
    '[Twelve people died], <according to> {the hospital}.',
    '<According to> {the hospital}, [twelve people died].',
    '<According to> {Gen. Oran Vell}, [the rebels have left].',
    '<According to> {him}, [the number is higher].',
    '<According to> {a report by the port authority}, [the crane was never checked].',
    '<According to> {two officials and a guard}, [the gate was open].',
    '[The crane was never checked], <according to> {a report by the port authority}.',
    '[The crane was never checked], <according to> {police}.',
    '[The convoy], <according to> {witnesses}, [came from the north].',
    '<According to> {the mayor of Delmar}, [the harbour will be sold].',
    '<According to> {the union}, [nobody had told the drivers].',
    '<According to> {court documents}, [the guard had been paid].',
    '<According to> {Northwire}, [the strike will end on Monday].',
    '[The strike will end on Monday], <according to> {the union}.',
    '<In the words of> {the envoy}, [the talks were a waste of time].',
    '[Prices fell by a third], <according to> {the central bank}.',
    '[Some 300 families had left], <according to> {the relief agency}.',
  ],
  misses: [
    { text: 'The convoy moved according to plan.', because: 'a plan is no source' },
    { text: 'The bags were sorted according to size.', because: 'a size is no source' },
    { text: 'Everything went according to schedule.', because: 'a schedule is no source' },
    { text: 'They were punished according to the law.', because: 'a law is no source' },
    { text: 'The council acted in accordance with the rules.', because: 'another phrase' },
  ],
}
