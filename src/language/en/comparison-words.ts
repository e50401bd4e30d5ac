import type { ComparisonWords } from '../comparison-words.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const comparisonWords: ComparisonWords = {
  stopWords: list(`
    a an the this that these those and or but nor so yet if as than then when while who whom whose which what where
    of in on at by for from with without to into onto over under about after before during between among through
    against within near is are was were be been being am has have had having do does did will would shall should can
    could may might must not no it its they them their he him his she her we us our you your i me my there here also
    just only even still very more most less least some any all both each other others such one own said say says
    saying told tell according added report reported reports reportedly allegedly official officials spokesman
    monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow`),
  kinds: {
    vessel: list('boat ship vessel skiff dhow tanker freighter trawler craft'),
    fighter: list('fighter militant rebel insurgent gunman guerrilla terrorist combatant jihadist extremist assailant'),
    soldier: list('soldier troop serviceman trooper recruit'),
    police: list('policeman policewoman constable officer'),
    dead: list('casualty death fatality body corpse dead victim toll'),
    refugee: list('refugee evacuee migrant displaced'),
    civilian: list('civilian resident villager inhabitant citizen local'),
    child: list('child boy girl minor schoolchild infant'),
    pupil: list('student pupil schoolgirl schoolboy'),
    crew: list('crew crewman crewmember sailor seaman mariner'),
    pirate: list('pirate brigand hijacker'),
    explosion: list('explosion blast detonation explode detonate bombing'),
    bomb: list('bomb device explosive shell mortar'),
    missile: list('missile rocket projectile'),
    drone: list('drone uav'),
    attack: list('attack assault raid strike airstrike bombardment'),
    vehicle: list('vehicle car truck lorry van pickup minibus bus'),
    aircraft: list('aircraft plane jet warplane bomber'),
    house: list('house home dwelling'),
    province: list('province state region governorate'),
    settlement: list('village town settlement hamlet'),
    rifle: list('rifle gun firearm weapon kalashnikov'),
    round: list('round bullet cartridge'),
    protester: list('protester demonstrator marcher protestor'),
    suspect: list('suspect detainee prisoner arrest'),
    hostage: list('hostage captive abductee'),
    worker: list('worker employee staffer labourer laborer'),
    passenger: list('passenger traveller traveler commuter'),
    dollar: list('dollar buck'),
    operation: list('operation mission sortie'),
  },
  generalNouns: list('people person individual man woman other life'),
  tolls: list('toll tally'),
  parties: list('side party country nation neighbour neighbor foe rival enemy ally government'),
  further: list('other further more another additional'),
  part: list('among including'),
  contrast: ['(?:fewer|less|lower|more|higher) than the', '(?:up|down) from', 'instead of', 'revised from', 'not the'],
  total: [
    'in total',
    'altogether',
    'overall',
    'in all',
    'this year',
    'last year',
    'every year',
    'each year',
    'over the past',
  ],
  running: ['so far', 'thus far', 'to date'],
  change: list('risen rise rose climbed climb increased revised updated raised rising lowered grown'),
}
