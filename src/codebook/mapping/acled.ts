/** Event types of ACLED with their sub-event types. */
export const acledTypes = {
  Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  Protests: ['Peaceful protest', 'Protest with intervention', 'Excessive force against protesters'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
} as const

export type AcledType = keyof typeof acledTypes

/** One way in which events of a PLOVER type and mode stand in ACLED. */
export interface AcledRow {
  readonly type: string
  /** Null: events of the type whose mode is not known or has no row of its own. */
  readonly mode: string | null
  /** Null for what ACLED does not record. */
  readonly event: AcledType | null
  readonly subEvent: string | null
  /** When this row and not another of the same type and mode. */
  readonly when: string
}

type Target = readonly [AcledType, string, string] | string

const battle = 'both sides are armed and organised'
const civilians = 'those hit are civilians'

/** By `TYPE` or `TYPE mode`, the likeliest first; a bare text says why there is nothing. */
const table: Readonly<Record<string, readonly Target[]>> = {
  AGREE: [
    ['Strategic developments', 'Agreement', 'parties to a conflict agree on peace, a truce, a cantonment'],
    'other agreements',
  ],
  CONSULT: ['meetings and talks'],
  SUPPORT: ['words'],
  CONCEDE: ['words'],
  COOPERATE: ['cooperation'],
  AID: ['aid'],
  RETREAT: [['Strategic developments', 'Other', 'a matter of note in a conflict'], 'otherwise'],
  'RETREAT withdraw': [
    ['Strategic developments', 'Non-violent transfer of territory', 'the other side takes the place without a fight'],
  ],
  'RETREAT ceasefire': [
    ['Strategic developments', 'Agreement', 'the sides have agreed on it'],
    'one side holds fire by itself',
  ],
  'RETREAT disarm': [
    ['Strategic developments', 'Change to group/activity', 'a group lays down its arms'],
    ['Strategic developments', 'Disrupted weapons use', 'weapons are handed over or made safe'],
  ],
  REQUEST: ['words'],
  ACCUSE: ['words, courts'],
  REJECT: ['words'],
  THREATEN: ['words'],
  PROTEST: [
    ['Protests', 'Peaceful protest', 'nobody is violent and nobody intervenes'],
    ['Protests', 'Protest with intervention', 'police or others intervene'],
    ['Riots', 'Violent demonstration', 'demonstrators are violent'],
  ],
  'PROTEST riot': [
    ['Riots', 'Violent demonstration', 'out of a demonstration'],
    ['Riots', 'Mob violence', 'a crowd attacks people or another crowd'],
  ],
  'PROTEST strike': [
    ['Protests', 'Peaceful protest', 'the strikers gather in public'],
    'they only stay away from work',
  ],
  'PROTEST hunger': [['Protests', 'Peaceful protest', 'it is held in public'], 'in prison or at home'],
  'PROTEST boycott': ['nobody gathers'],
  SANCTION: ['relations between states, courts'],
  MOBILIZE: [
    ['Strategic developments', 'Change to group/activity', 'forces move or gather in a conflict'],
    ['Strategic developments', 'Headquarters or base established', 'a base or post is set up'],
    'exercises, alerts, police on duty',
  ],
  COERCE: [['Strategic developments', 'Other', 'a curfew, ban or blockade in a conflict'], 'otherwise'],
  'COERCE seize': [
    ['Battles', 'Government regains territory', 'the state takes it in a fight'],
    ['Battles', 'Non-state actor overtakes territory', 'another side takes it in a fight'],
    ['Strategic developments', 'Non-violent transfer of territory', 'it is taken without a fight'],
    ['Strategic developments', 'Looting/property destruction', 'property is taken'],
    ['Strategic developments', 'Disrupted weapons use', 'weapons are taken'],
  ],
  'COERCE arrest': [['Strategic developments', 'Arrests', 'many people, or persons of note'], 'ordinary arrests'],
  'COERCE abduct': [
    ['Violence against civilians', 'Abduction/forced disappearance', civilians],
    'fighters are captured',
  ],
  ASSAULT: [
    ['Battles', 'Armed clash', battle],
    ['Violence against civilians', 'Attack', civilians],
    ['Riots', 'Mob violence', 'those who attack are an unarmed crowd'],
  ],
  'ASSAULT beat': [
    ['Violence against civilians', 'Attack', civilians],
    ['Riots', 'Mob violence', 'a crowd does it'],
  ],
  'ASSAULT torture': [['Violence against civilians', 'Attack', civilians]],
  'ASSAULT execute': [
    ['Violence against civilians', 'Attack', 'an armed group does it, or the state without a court'],
    'the sentence of a court',
  ],
  'ASSAULT sexual': [['Violence against civilians', 'Sexual violence', civilians]],
  'ASSAULT assassinate': [
    ['Violence against civilians', 'Attack', civilians],
    ['Battles', 'Armed clash', 'the one attacked, or his guard, is armed'],
  ],
  'ASSAULT primitive': [
    ['Violence against civilians', 'Attack', civilians],
    ['Riots', 'Mob violence', 'a crowd does it'],
    ['Battles', 'Armed clash', battle],
  ],
  'ASSAULT firearms': [
    ['Battles', 'Armed clash', battle],
    ['Violence against civilians', 'Attack', civilians],
  ],
  'ASSAULT explosives': [
    ['Explosions/Remote violence', 'Remote explosive/landmine/IED', 'a bomb or mine that was laid'],
    ['Explosions/Remote violence', 'Grenade', 'thrown by hand'],
  ],
  'ASSAULT suicide-attack': [['Explosions/Remote violence', 'Suicide bomb', 'outside a battle']],
  'ASSAULT heavy-weapons': [
    ['Explosions/Remote violence', 'Shelling/artillery/missile attack', 'from the ground or the sea'],
    ['Explosions/Remote violence', 'Air/drone strike', 'from the air'],
    ['Battles', 'Armed clash', 'in a battle'],
  ],
  'ASSAULT crowd-control': [
    ['Protests', 'Protest with intervention', 'nobody is badly hurt'],
    ['Protests', 'Excessive force against protesters', 'protesters are killed or badly hurt'],
    ['Riots', 'Violent demonstration', 'the crowd is violent'],
  ],
  'ASSAULT unconventional': [['Explosions/Remote violence', 'Chemical weapon', 'chemical means'], 'other means'],
  'ASSAULT destroy': [['Strategic developments', 'Looting/property destruction', 'outside a battle']],
}

export const acledRows: readonly AcledRow[] = Object.entries(table).flatMap(([key, targets]) => {
  const [type, mode = null] = key.split(' ') as [string, string?]
  return targets.map(target =>
    typeof target === 'string'
      ? { type, mode, event: null, subEvent: null, when: target }
      : { type, mode, event: target[0], subEvent: target[1], when: target[2] },
  )
})

/**
 * What events of a type and mode are in ACLED, the likeliest first. More than one row is a choice that the record alone
 * does not settle: `when` says by what. Empty for a type that is not PLOVER's.
 */
export function toAcled(type: string, mode: string | null = null): readonly AcledRow[] {
  const rows = acledRows.filter(row => row.type === type)
  const ofMode = rows.filter(row => mode !== null && row.mode === mode)
  return ofMode.length > 0 ? ofMode : rows.filter(row => row.mode === null)
}
