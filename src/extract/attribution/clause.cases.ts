import type { RuleCases } from './case.ts'

export const clauseCases: RuleCases = {
  hits: [
    '{Brenn} made a point of <saying> that [the dam was safe].',
    // With and without the complementizer
    '{The council} <said> that [the bridge would stay closed].',
    '{The council} <said> [the bridge would stay closed].',
    '{Officials} <told> reporters that [the port would reopen in June].',
    '{Ada Brenn} <wrote> that [the harbour was too shallow for tankers].',
    '{The ministry} <announced> that [it had recalled its envoy].',
    '{The army} <claimed> that [its troops had taken the village].',
    '{The mayor} <denied> that [he had met the builders].',
    '{The agency} <warned> that [water could run out by August].',
    '{Doctors} <fear> that [the fever may spread to the coast].',
    '{Investors} <believe> [the mine will close].',
    '{The bank} <expects> that [prices will fall].',
    '{She} <insisted> that [nobody had asked her].',
    '{The court} <ruled> that [the vote was invalid].',
    '{The survey} <found> that [two thirds of the drivers wanted longer breaks].',
    '{The document} <shows> that [the dam was never inspected].',
    '{The inspector} <concluded> that [the brakes had failed].',
    '{The treasurer} <admitted> that [the money was gone].',
    '{Witnesses} <recalled> that [the lights went out before the crash].',
    '{The union} <demanded> that [the depot be heated].',
    '{The guild} <hopes> that [the ban will be lifted].',
    '{The governor} <promised> that [the road would be paved].',
    '{He} <suggested> that [the pumps were old].',
    '{They} <agreed> that [the ferry should sail on Sundays].',
    '{The coach} <joked> that [the bus was faster than his striker].',
    '{The envoy} <stressed> that [no date had been fixed].',
    '{Khalid Orsk} <said> [army forces fought rebels in South Delmar].',
    // Questions
    '{The judge} <asked> [whether the door had been locked].',
    '{Reporters} <asked> [why the alarm had failed].',
    '{The coroner} <asked> the ferry captain [whether the lamps had been lit].',
    '{A resident} <asked> the two inspectors [if the pipe was safe].',
    '{Ada Brenn} (Delmar) <said> [the canal would be dredged].',
    '{Jan Orsk} (Free List), who sits for Tarn, <said> [the vote was void].',
    '{The guild} was quick to <say> [the crane had been checked].',
    '{Orsk}, whose boat sank in May, <said> [he was not to blame].',
    // The cue's own adverbials are no content
    '{The council} <said> on Monday that [the bridge would stay closed].',
    '{The council} <said> Monday [the bridge would stay closed].',
    '{The council} <said> in a statement that [the bridge would stay closed].',
    '{The council} <said> in a statement on Monday [the bridge would stay closed].',
    '{Brenn} <told> a meeting in Delmar on Friday that [the harbour would be sold].',
    '{Brenn} <said> at a rally in Delmar that [the harbour would be sold].',
    '{Brenn} <said>, among other things, that [the harbour would be sold].',
    '{Brenn} <said> again that [the harbour would be sold].',
    '{The police} <told> a news conference that [two men had been charged].',
    // A number is content, though it begins with a preposition
    '{Police} <said> [at least five people were hurt].',
    '{Police} <said> [about 50 people were in the hall].',
    '{The relief agency} <said> [up to 300 families had left].',
    // Sources: title, apposition, joined, with a relative clause between
    '{Health Minister Oran Vell} <said> [the clinic would open in May].',
    '{Oran Vell, the health minister}, <said> [the clinic would open in May].',
    '{A spokesman for the port, Jan Orsk}, <said> [the crane had been checked].',
    '{A guard and two drivers} <said> [the gate was open].',
    '{The board}, which runs the port, <said> that [the crane had been checked].',
    '{An official} who wished to stay unnamed <said> [the talks had failed].',
    '{A senior official in the ministry} <said> [the talks had failed].',
    // Shared subjects and participles
    'The mayor left the hall and {she} <said> that [the vote was lost].',
    '{The mayor} left the hall and <said> that [the vote was lost].',
    '{The ministry} closed the border, <saying> that [the fever had spread].',
    '{The ministry} closed the border, <adding> that [guards would stay].',
    'The paper quoted {the envoy} as <saying> that [the talks had failed].',
    // Ends before a further cue, of the same or of another speaker
    '{The army} <said> [the bridge was hit] and added that nobody was hurt.',
    'The army said the bridge was hit and {it} <added> that [nobody was hurt].',
    '{The army} <said> [the bridge was hit], adding that nobody was hurt.',
    '{The army} <said> [the bridge was hit], but residents denied that it was damaged.',
    '{The army} <said> [the bridge was hit], while residents said it was not.',
    '{The army} <said> [the bridge was hit], according to the radio.',
    // Partly quoted
    '{He} <said> [the plan was “a waste of money” and would fail].',
    '{The envoy} <said> [they were “naive people who wanted to frighten us. They will learn.”]',
    // The relative word is the clause’s subject
    'They met after the raid, which {he} <said> [killed seven].',
    // Negated, modal, tenses
    '{The company} has <said> that [the leak was small].',
    '{The company} did not <say> [when the plant would reopen].',
    '{The company} will <say> that [the leak was small].',
    // Joined cues that share what is said
    '{The ministry} <confirmed> that [his troops had crossed the river].',
    // A clause whose subject is a gerund, or whose verb stands far from its beginning
    '{She} <said> [mending the roof would take a year].',
    '{She} <says> [the truth is that the roof leaks].',
    '{He} <said> [crossing at night is risky].',
    // The subject of the main clause is that of a participle before it
    'While <saying> that [he likes the ferry], {Brenn} sold it.',
    // A participle after a comma belongs to the main clause, whatever noun stands before it
    '{The army} used two boats of smugglers to close the port, <saying> [it was unsafe].',
    '{Brenn} spoke of the mayor, an old rival, <adding> that [the port was unsafe].',
    // The subject of the clause is not the subject of the cue
    '{He} likens the levy to a tax and <says> [Brenn is hiding it].',
    // A pronoun of what the first cue says is its speaker
    '{Brenn} said she was glad, but <warned> that [the ice was thin].',
    // A relative clause between
    '{Orsk}, who cited the storm as his reason, <said> [the ferry would stay in port].',
    // A noun after the cue is the subject of what is said where a verb follows it
    '{Jan Orsk}, in a note released on Thursday, <said> [he had left the guild].',
    '{Some voters} who heard the speech, on television or at the harbour, <said> [he had lost his voice].',
    '{Insiders in the two towns} — Delmar and Tarn — <said> [it was a close race].',
    '{Orsk} praised the pact with Tarn, <saying> [Delmar had waited too long].',
    // A noun that carries the participle
    '{The guild} <issued a statement saying> [the port was unsafe].',
    '{Brenn} <sent a letter saying> [the port was unsafe].',
    // Within what another says
    'The mayor said {the army} had <told> residents that [the road was mined].',
  ],
  misses: [
    { text: 'Let’s say you want a boat from the guild.', because: 'nobody says it' },
    { text: 'Let’s hope it stays that way.', because: 'nobody in particular hopes it' },
    { text: 'The bridge was closed on Monday after a truck hit a pillar.', because: 'nobody says it' },
    { text: 'He said little and left.', because: 'no clause follows' },
    { text: 'She asked the porter for a key.', because: 'a request, no question' },
    { text: 'The cook left the hall when asked if the soup was cold.', because: 'who is asked does not ask' },
    { text: 'The sign said nothing.', because: 'no clause follows' },
    { text: '“I think it is time to go,” she said.', because: '“I think” in a quotation is a hedge, not a voice' },
    { text: '“We know that the road is bad,” he said.', because: 'what the speaker knows, the quotation says' },
    { text: '“You say that the road is bad,” he said.', because: 'anybody may say it' },
    { text: '“People might say that the road is bad,” he said.', because: 'nobody has said it' },
    { text: '“They never said that the road was bad,” he said.', because: 'it was not said' },
    { text: 'Nine people were hurt, police said.', because: 'the cue stands after what is said' },
    { text: 'The report was long.', because: 'no verb of saying' },
    { text: 'They found the boat near the pier.', because: 'an object, no clause' },
    { text: 'The driver showed his papers to the guard.', because: 'an object, no clause' },
    { text: 'She considered the offer for a week.', because: 'an object, no clause' },
    { text: 'The crew understood the order.', because: 'an object, no clause' },
  ],
}
