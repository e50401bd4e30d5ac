import type { RuleCases } from './case.ts'

export const nounCases: RuleCases = {
  hits: [
    'Nobody believed {his} <claim> that [the bridge was safe].',
    'Nobody believed {the builder}’s <claim> that [the bridge was safe].',
    'The paper printed {the envoy}’s <warning> that [the talks may fail].',
    'The strike followed {the company}’s <announcement> that [the mine would close].',
    'He repeated {her} <promise> [to pave the road].',
    '{The mayor} <expressed concern> about [looting].',
    '{The bishop} <voiced fears> that [the siege would last].',
    'There were <reports> of [shelling near the port].',
    'There were <fears> that [the dam would break].',
    'There were <rumours> that [the general had fled].',
    'She rejected {the union}’s <demand> for [a vote].',
    'They ignored {his} <call> for [calm].',
    '{Its} <criticism> of [the court] was sharp.',
    '{The envoy} <expressed warnings> regarding [the influence of the group].',
    // What one gives, makes, takes or has
    '{Brenn} <made a case> for [the levy].',
    '{Orsk} <took a swipe> at [the guild].',
    '{The captain} <raised questions> about [the engine].',
    '{The guild} <expressed doubts> about [the plan].',
    '{The letter} <made no mention> of [the fire].',
    '{The company} <offered an apology> for [the leak].',
    '{The mayor} <showed no inclination> [to resign].',
    // Whose it is
    '{His} <disdain> for [the guild] is old.',
    '{Her} <preference> for [the ferry] is known.',
  ],
  misses: [
    { text: 'The question of money remains.', because: 'nobody asks it' },
    { text: 'In case of fire, leave the hall.', because: 'no case that somebody makes' },
    { text: 'The report was long.', because: 'no content' },
    { text: 'The report of 200 pages was long.', because: 'what it consists of' },
    { text: 'She has a fear of heights.', because: 'a feeling, not news' },
    { text: 'The company made a statement at noon.', because: 'no content' },
    { text: 'The warning lights failed.', because: 'another noun' },
    { text: 'He lost his claim.', because: 'no content' },
    { text: 'The call came at noon.', because: 'a telephone call' },
  ],
}
