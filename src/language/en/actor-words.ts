import type { ActorWords, Gender, GrammaticalNumber, PronounEntry } from '../coreference/actor-words.ts'
import { feminineNames, masculineNames } from './first-names.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

const third = (gender: Gender | null, number: GrammaticalNumber, reflexive = false): PronounEntry => ({
  person: 3,
  gender,
  number,
  reflexive,
})
const first = (number: GrammaticalNumber, reflexive = false): PronounEntry => ({
  person: 1,
  gender: null,
  number,
  reflexive,
})
const second = (reflexive = false): PronounEntry => ({ person: 2, gender: null, number: null, reflexive })
const [masculine, feminine, neuter, plural] = [
  third('masculine', 'singular'),
  third('feminine', 'singular'),
  third('neuter', 'singular'),
  third(null, 'plural'),
]

/** Nouns for bodies; those of one sort can stand for each other. */
const organisationSorts = {
  company: words(`
      company corporation firm business manufacturer maker carmaker automaker airframer planemaker shipbuilder chipmaker
      drugmaker airline carrier bank lender retailer supermarket giant producer insurer startup start-up
      contractor supplier conglomerate subsidiary exporter importer operator utility studio enterprise consortium vendor
      publisher affiliate refinery miner brewer builder
    `),
  media: words('newspaper daily weekly magazine broadcaster channel website outlet publication press media journal'),
  ministry: words('ministry department'),
  government: words('government administration cabinet regime junta presidency leadership'),
  force: words(
    'army navy military force troop gendarmerie coastguard unit division brigade battalion regiment squadron',
  ),
  police: words('police constabulary'),
  court: words('court tribunal judiciary'),
  prosecution: words('prosecution'),
  assembly: words('parliament senate assembly congress council legislature chamber'),
  school: words('university college school institute academy faculty'),
  party: words('party opposition faction'),
  union: words('union federation confederation association league society coalition'),
  committee: words('committee commission board panel jury'),
  agency: words('agency authority bureau office service directorate inspectorate secretariat watchdog regulator'),
  mission: words('embassy consulate delegation'),
  hospital: words('hospital clinic'),
  church: words('church mosque'),
  charity: words('charity foundation ngo institution'),
  club: words('team club squad crew'),
  municipality: words('municipality'),
}

export const actorWords: ActorWords = {
  pronouns: {
    i: first('singular'),
    me: first('singular'),
    my: first('singular'),
    mine: first('singular'),
    myself: first('singular', true),
    we: first('plural'),
    us: first('plural'),
    our: first('plural'),
    ours: first('plural'),
    ourselves: first('plural', true),
    you: second(),
    your: second(),
    yours: second(),
    yourself: second(true),
    yourselves: second(true),
    he: masculine,
    him: masculine,
    his: masculine,
    himself: third('masculine', 'singular', true),
    she: feminine,
    her: feminine,
    hers: feminine,
    herself: third('feminine', 'singular', true),
    it: neuter,
    its: neuter,
    itself: third('neuter', 'singular', true),
    they: plural,
    them: plural,
    their: plural,
    theirs: plural,
    themselves: third(null, 'plural', true),
  },
  personNouns: words(`
    official spokesman spokeswoman spokesperson minister president premier chancellor chief leader head commander
    general colonel major captain lieutenant sergeant admiral brigadier marshal officer soldier serviceman policeman
    policewoman guard agent detective inspector superintendent sheriff constable governor mayor senator lawmaker
    legislator deputy parliamentarian congressman congresswoman politician candidate ambassador envoy diplomat consul
    negotiator mediator secretary director chairman chairwoman chairperson chair speaker commissioner coordinator
    representative delegate adviser advisor aide assistant analyst expert researcher scientist scholar professor
    academic historian economist journalist reporter correspondent editor photographer cameraman blogger writer author
    activist campaigner monitor observer lawyer attorney prosecutor judge magistrate justice investigator advocate
    barrister solicitor doctor surgeon physician nurse medic paramedic rescuer firefighter volunteer worker employee
    engineer technician driver pilot crewman sailor fisherman farmer shepherd trader merchant businessman
    businesswoman shopkeeper owner manager executive banker teacher student pupil priest cleric imam bishop archbishop
    cardinal pope rabbi monk pastor preacher sheikh ayatollah mufti king queen prince princess emir sultan chieftain
    elder witness bystander survivor victim suspect defendant convict prisoner detainee hostage captive refugee
    migrant source man woman boy girl husband wife father mother brother sister son daughter uncle cousin neighbour
    neighbor relative friend colleague counterpart predecessor successor founder co-founder veteran whistleblower
    informant translator interpreter assailant attacker gunman bomber shooter killer murderer hijacker kidnapper
    sniper thief robber smuggler trafficker dissident defector exile opponent critic supporter ally rival player coach
    actor actress singer musician artist aunt nephew niece grandfather grandmother grandson granddaughter stepfather
    stepmother fiancé fiancée girlfriend boyfriend partner spouse bride godfather twin sibling guardian roommate guy
    kid lady gentleman individual human youngster adolescent newborn orphan boss ceo cfo coo entrepreneur investor
    financier broker shareholder consultant accountant auditor developer programmer designer architect inventor
    builder contractor electrician mechanic carpenter plumber miner labourer laborer cook chef waiter waitress cleaner
    maid servant gardener baker butcher tailor hairdresser insider staffer recruiter trainer mentor tutor lecturer
    instructor principal dean rector provost physicist chemist biologist geologist astronomer mathematician
    statistician philosopher sociologist psychologist psychiatrist linguist archaeologist anthropologist criminologist
    seismologist epidemiologist virologist climatologist meteorologist forecaster pollster strategist lobbyist
    theorist specialist practitioner therapist dentist pharmacist midwife veterinarian pathologist coroner poet
    novelist playwright composer painter sculptor filmmaker producer screenwriter comedian dancer conductor violinist
    pianist guitarist drummer rapper songwriter celebrity star hero idol athlete footballer goalkeeper striker
    defender midfielder cricketer batsman bowler boxer wrestler runner sprinter swimmer cyclist skier golfer champion
    winner medallist referee umpire skipper teammate finalist astronaut cosmonaut explorer mountaineer climber diver
    hunter ranger warden jailer executioner spy operative handler recruit conscript deserter cadet aviator gunner
    councillor councilman councilwoman alderman mp nominee incumbent frontrunner contender challenger appointee
    ombudsman treasurer registrar clerk bailiff juror plaintiff claimant appellant litigant accuser complainant
    perpetrator offender culprit accomplice conspirator mastermind ringleader fugitive rapist arsonist vandal burglar
    looter fraudster counterfeiter poacher dealer saint prophet apostle disciple missionary chaplain deacon vicar nun
    abbot evangelist theologian lama guru mullah emperor empress tsar czar duke duchess earl countess baron baroness
    lord knight noble monarch heir dictator tyrant ruler statesman stateswoman revolutionary reformer ideologue
    loyalist hardliner adversary enemy nemesis peer comrade companion acquaintance guest visitor host teenager child
    infant baby toddler adult pensioner widow widower tourist passenger traveller traveler pedestrian columnist
    commentator presenter intermediary go-between strongman warlord
  `),
  masculineNouns: words(
    'man boy husband father brother son uncle spokesman chairman congressman policeman businessman serviceman king prince emir sultan widower cameraman fisherman crewman priest imam bishop pope gunman actor strongman',
  ),
  feminineNouns: words(
    'woman girl wife mother sister daughter aunt spokeswoman chairwoman congresswoman policewoman businesswoman queen princess widow actress',
  ),
  organisationSorts,
  organisationNouns: Object.values(organisationSorts).flat(),
  openSorts: words('company media'),
  sortEndings: {
    company: words(
      'inc inc. corp corp. ltd ltd. llc co co. plc ag sa spa nv gmbh limited airways motors industries technologies systems holdings pharmaceuticals',
    ),
    media: words('times post news tribune herald gazette'),
  },
  anyOrganisationNouns: words('group organisation organization movement network outfit alliance bloc'),
  armedNouns: words(`
    militant rebel insurgent guerrilla guerilla fighter gunman jihadist jihadi extremist terrorist separatist militia
    militiaman paramilitary mercenary insurgency gang cartel mujahideen mujahid secessionist mutineer pirate bandit
    combatant islamist
  `),
  armedBodies: words('militia gang cartel insurgency mujahideen paramilitary'),
  armedAdjectives: words(
    'militant rebel insurgent armed terrorist terror extremist jihadist guerrilla islamist separatist hardline',
  ),
  peopleNouns: words(`
    parent girl boy teenager youth fan participant attendee developer designer customer consumer member people
    resident villager citizen civilian inhabitant local protester protestor demonstrator marcher rioter striker voter
    family crowd mourner worshipper worshiper follower believer tribesman settler community population public witness
    relative survivor victim refugee migrant detainee prisoner hostage student worker farmer woman man child
    expatriate foreigner camper inmate passenger colleague employee staff personnel workforce user subscriber reader
    viewer listener visitor guest shopper buyer seller supplier investor shareholder trader fisherman miner client
    patient pupil applicant tenant homeowner taxpayer pensioner motorist commuter tourist pilgrim descendant ancestor
    kid folk human individual youngster adolescent women men children peasant nomad slave serf immigrant newcomer
    returnee evacuee audience spectator onlooker bystander electorate diaspora dweller supporter opponent critic
    advocate proponent activist campaigner volunteer donor minister leader lawmaker politician expert analyst
    scientist researcher academic journalist official soldier officer policeman lawyer doctor teacher engineer
    economist executive manager owner captive casualty rescuer firefighter
  `),
  peopleBodies: words(
    'family community population public crowd audience workforce electorate personnel diaspora couple pair duo trio household mob throng gathering populace citizenry clergy',
  ),
  memberNouns: words('member leader fighter spokesman spokeswoman spokesperson official representative commander head'),
  pluralNouns: words('police people media troop staff personnel'),
  uniqueNouns: words('police army military government parliament opposition authority'),
  definiteWords: words('the this that these those'),
  indefiniteWords: words('a an another some several many two three four five six seven eight nine ten other few'),
  emptyWords: words('no any every each neither nobody how what which who whose'),
  nameTails: words(
    'international news group movement organisation organization party militia army agency network company corporation corp inc ltd llc co plc ag sa spa nv gmbh limited incorporated holdings corp. inc. ltd. co.',
  ),
  impersonalVerbs: words('rain snow seem appear happen occur emerge turn take remain depend matter follow mean cost'),
  negations: words("not n't never no"),
  acronymSkips: words('of the and for in on to de la del du des et y &'),
  masculineTitles: words(
    'Mr Mr. Sir Lord King Prince Sheikh Sheik Shaikh Imam Ayatollah Mullah Father Fr. Brother Pope Emir Sultan',
  ),
  feminineTitles: words('Mrs Mrs. Ms Ms. Miss Lady Dame Queen Princess Sister Baroness Madame'),
  masculineNames: words(`
    ${masculineNames}
    Aaron Abbas Abdel Abdul Abdullah Abdulrahman Abu Adam Adel Adrian Ahmad Ahmed Akbar Akhmat Alan Albert Alejandro Aleksandr
    Alexander Alexei Ali Amir Anatoly Anders Andrea Andreas Andrei Andrew Andrey Anthony Anton Antonio Antonis Arthur Ash Ashraf
    Barack Bashar Ben Benjamin Bernard Bill Bob Boris Brian Bruce Bruno Carl Carlos Charles Chris Christian Christophe
    Christopher Daniel David Denis Dennis Dick Diego Dmitri Dmitry Donald Douglas Edward Emmanuel Enrique Eric Erik Ernesto
    Farid Fayez Felipe Felix Fernando Francisco Francois François Frank Franz Fred Gary George Gerald Gerhard Gilbert Giorgio
    Giovanni Graham Greg Gregory Guy Hamid Hans Haider Harry Hasan Hassan Henry Hosni Howard Hugh Hugo Hussein Ian Ibrahim
    Igor Imran Isaac Ismail Ivan Jack Jacob Jacques James Jan Jason Javier Jean Jeff Jeffrey Jens Jeremy Jesus Jim Jimmy Joe
    Joao Johan John Jonathan Jorge Jose José Josef Joseph Joshua Juan Julian Julio Justin Karim Karl Keith Kenneth Kevin
    Khaled Khalid Kim Klaus Kofi Konstantin Lars Larry Lawrence Leon Leonid Lloyd Louis Lucas Luigi Luis Mahmoud Malcolm
    Manuel Marc Marcel Marco Mario Mark Martin Marwan Matthew Maxim Michael Michel Miguel Mike Mikhail Mohamed Mohammad
    Mohammed Muammar Muhammad Murad Mustafa Nasser Nathan Neil Nicholas Nicolas Nicolás Nikolai Nigel Oleg Oliver Omar Oscar
    Osama Otto Pablo Patrick Paul Pavel Pedro Peter Philip Philippe Pierre Pyotr Rafael Ramzan Rashid Raul Ray Recep Rex
    Ricardo Richard Robert Roberto Roger Ronald Rupert Saad Saddam Said Saleh Salman Sam Samuel Scott Sean Sebastian Sergei
    Sergey Sharif Simon Stanislav Stephen Steve Steven Stuart Suleiman Tarek Tariq Ted Terry Thomas Tim Timothy Tom Tony
    Umar Vaclav Victor Viktor Vincent Vladimir Vyacheslav Walid Walter Wayne Wesley William Willy Wolfgang Yasser Yahya
    Yevgeny Yitzhak Yuri Yusuf Zayed
  `),
  feminineNames: words(`
    ${feminineNames}
    Ada Agnes Aisha Alexandra Alice Alina Amal Amanda Amina Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Anne
    Annette Asma Astrid Audrey Aung Ayesha Barbara Beatrice Benazir Bernadette Beth Betty Brenda Bridget Camille Carla
    Carmen Carol Caroline Catherine Cecilia Charlotte Christina Christine Claire Clara Claudia Condoleezza Cristina Cynthia
    Dalia Daniela Debbie Deborah Diana Diane Dilma Dina Dolores Donna Doris Dorothy Eileen Elena Eleanor Elizabeth Ella
    Ellen Emily Emma Erika Esther Eva Eve Fatima Federica Fiona Florence Frances Francesca Gabriela Gloria Grace Greta
    Hala Hanan Hannah Heather Helen Helena Helga Hillary Huda Ines Ingrid Irene Irina Isabel Isabelle Ivanka Jacqueline
    Jane Janet Jasmine Jean Jennifer Jessica Joan Joanna Josephine Joyce Juanita Judith Julia Julie Karen Karin Kate
    Katherine Kathleen Khadija Laila Larisa Laura Layla Leila Lena Leni Leyla Lina Linda Lisa Loretta Louise Lucia Lucy
    Ludmila Luisa Madeleine Magdalena Maha Malala Margaret Maria María Marie Marina Marine Marta Martha Mary Mariam Maryam
    Megan Melania Melanie Mia Michelle Miriam Monica Mona Nadia Najat Nancy Naomi Natalia Natalie Natalya Nawal Nicole
    Nikki Nina Nora Olga Olivia Pamela Patricia Paula Pauline Petra Rachel Raisa Rania Rebecca Rita Rosa Rose Ruth Sabine
    Sabrina Salma Samantha Samira Sandra Sara Sarah Shirin Silvia Simone Sofia Sonia Sophia Sophie Stella Stephanie Susan
    Suzanne Svetlana Sylvia Tamara Tatiana Teresa Theresa Tina Ursula Valentina Valerie Vanessa Vera Veronica Victoria
    Virginia Wendy Yasmin Yelena Yulia Zahra Zainab Zeinab
  `),
}
