import type { RuleCases } from './case.ts'

export const complementCases: RuleCases = {
  hits: [
    // What is judged
    '{The party} <condemned> [the raid].',
    '{The party} <condemned> [the raid] on Monday.',
    '{The envoy} <praised> [the ceasefire].',
    '{The union} <rejected> [the offer].',
    '{The mayor} <criticised> [the builders].',
    '{The opposition} <denounced> [the curfew].',
    '{The guild} <welcomed> [the ruling].',
    '{The minister} <defended> [the plan].'.replace('defended', 'dismissed'),
    '{The envoy} <thanked> [the crew for its calm].',
    '{The paper} <blamed> [the company for the leak].',
    '{Brenn} <opposes> [the new toll].',
    '{The bishop} <supports> [the strike].',
    // Of what one accuses whom
    '{Brenn} <accused> [the army of looting].',
    '{The ministry} <accused> [its neighbour of arming the rebels].',
    // Whom one asks to do what
    '{The envoy} <urged> [both sides to stop].',
    '{The council} <urged> [drivers to avoid the bridge].',
    '{The bishop} <called> on [both sides to stop].',
    '{The bishop} <called> for [an end to the siege].',
    '{The union} <called> for [talks].',
    '{The general} <ordered> [his men to stay].',
    '{The teacher} <told> the children [to leave the hall].',
    '{Police} <asked> residents [to stay indoors].',
    '{The guild} <appealed> for [help].',
    '{The ministry} <encouraged> [farmers to plant rye].',
    // What one promises, wants or refuses
    '{The rebels} <vowed> [to fight on].',
    '{The rebels} <threatened> [to close the pipeline].',
    '{The minister} <promised> [to pave the road].',
    '{The company} <plans> [to close the mine].',
    '{The mayor} <wants> [to sell the harbour].',
    '{The captain} <refused> [to answer questions].',
    '{The board} <decided> [to sell the ferry].',
    '{The board} <agreed> [to sell the ferry].',
    '{The club} <hopes> [to play in May].',
    '{The council} <proposed> [closing the road].',
    // How one describes a thing
    '{He} <described> [the deal as dead].',
    '{He} <described> [the situation as a “very dangerous trend.”]',
    '{Critics} <called> [the vote a sham].',
    '{The judge} <called> [the delay a disgrace].',
    '{The paper} <likened> [the hall to a barn].',
    // With a preposition
    '{The agency} <warned> of [a flood].',
    '{The agency} <warned> against [swimming in the lake].',
    '{The driver} <complained> about [the noise].',
    '{The envoy} <spoke> of [a new start].',
    '{The mayor} <referred> to [the fire].',
    '{The mayor} <mentioned> [the fire].',
    '{The company} <expressed> [regret].',
    // In the passive with an agent
    '[The curfew] was <condemned> by {the opposition}.',
    // A noun that carries the participle
    '{The ministry} <issued a statement condemning> [the raid].',
    // Participles
    '{The ministry} recalled its envoy, <condemning> [the raid].',
    'The crowd followed {drivers} <demanding> [higher wages].',
  ],
  misses: [
    { text: 'The mayor called his wife.', because: 'a telephone call' },
    { text: 'The police called a halt at noon.', because: 'an order of things, no description' },
    { text: 'Soldiers attacked the convoy.', because: 'an attack with arms' },
    { text: 'Troops defended the bridge for a week.', because: 'a defence with arms' },
    { text: 'The army sent two ships to support the landing.', because: 'what it was done for' },
    { text: 'It demanded courage to sail in that storm.', because: '“it” wants nothing' },
    { text: '“I want to go home,” the boy said.', because: 'the boy’s wish is said by the quotation' },
    { text: '“We support the strike,” the bishop said.', because: 'said by the quotation' },
    { text: 'The driver swore and left.', because: 'nothing is sworn' },
    { text: 'The mayor said he wants to sell the harbour.', because: 'what he wants, he says himself' },
    { text: 'The house was described.', because: 'nobody describes it' },
  ],
}
