import type { ActorWords } from '../coreference/actor-words.ts'
import { feminineNames, masculineNames } from './first-names.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

const singular = (gender: 'masculine' | 'feminine' | 'neuter') => ({ gender, number: 'singular' }) as const
const plural = { gender: null, number: 'plural' } as const

export const actorWords: ActorWords = {
  pronouns: {
    he: singular('masculine'),
    him: singular('masculine'),
    his: singular('masculine'),
    she: singular('feminine'),
    her: singular('feminine'),
    hers: singular('feminine'),
    it: singular('neuter'),
    its: singular('neuter'),
    they: plural,
    them: plural,
    their: plural,
    theirs: plural,
  },
  personNouns: words(`
    official spokesman spokeswoman spokesperson minister president premier chancellor chief leader head commander general
    colonel major captain lieutenant sergeant admiral brigadier marshal officer soldier serviceman policeman policewoman
    guard agent detective inspector superintendent sheriff constable governor mayor senator lawmaker legislator deputy
    parliamentarian congressman congresswoman politician candidate ambassador envoy diplomat consul negotiator mediator
    secretary director chairman chairwoman chairperson chair speaker commissioner coordinator representative delegate
    adviser advisor aide assistant analyst expert researcher scientist scholar professor academic historian economist
    journalist reporter correspondent editor photographer cameraman blogger writer author activist campaigner monitor
    observer lawyer attorney prosecutor judge magistrate justice investigator inspector advocate barrister solicitor
    doctor surgeon physician nurse medic paramedic rescuer firefighter volunteer worker employee engineer technician
    driver pilot captain crewman sailor fisherman farmer shepherd trader merchant businessman businesswoman shopkeeper
    owner manager executive banker teacher student pupil priest cleric imam bishop archbishop cardinal pope rabbi monk
    pastor preacher sheikh ayatollah mufti king queen prince princess emir sultan chieftain elder witness bystander
    survivor victim suspect defendant convict prisoner detainee hostage captive refugee migrant source man woman boy girl
    husband wife father mother brother sister son daughter uncle cousin neighbour neighbor relative friend colleague
    counterpart predecessor successor founder co-founder veteran whistleblower informant translator interpreter
    assailant attacker gunman bomber shooter killer murderer hijacker kidnapper sniper thief robber smuggler trafficker
    dissident defector exile opponent critic supporter ally rival player coach actor actress singer musician artist
    teenager child infant baby toddler adult pensioner widow widower tourist passenger traveller traveler pedestrian
    correspondent columnist commentator host presenter intermediary go-between strongman warlord
  `),
  masculineNouns: words(
    'man boy husband father brother son uncle spokesman chairman congressman policeman businessman serviceman king prince emir sultan widower cameraman fisherman crewman priest imam bishop pope gunman actor strongman',
  ),
  feminineNouns: words(
    'woman girl wife mother sister daughter aunt spokeswoman chairwoman congresswoman policewoman businesswoman queen princess widow actress',
  ),
  organisationNouns: words(`
    ministry government administration cabinet parliament senate assembly congress court tribunal police army navy
    military force troop authority agency department bureau office directorate service council commission committee board
    party union federation association alliance coalition bloc company firm corporation bank group organisation
    organization institute institution university hospital school church mosque charity foundation ngo watchdog team
    delegation embassy consulate presidency unit division brigade battalion regiment
    squadron junta regime opposition faction movement network outlet newspaper broadcaster station
    channel magazine website daily media press airline operator prosecution judiciary legislature municipality
    coastguard gendarmerie secretariat panel leadership
  `),
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
    parent girl boy teenager youth fan participant attendee participant developer designer customer consumer member
    people resident villager citizen civilian inhabitant local protester protestor demonstrator marcher rioter striker
    voter family crowd mourner worshipper worshiper follower believer tribesman settler community population public
    witness relative survivor victim refugee migrant detainee prisoner hostage student worker farmer woman man child
    civilian expatriate foreigner camper inmate passenger colleague
  `),
  memberNouns: words('member leader fighter spokesman spokeswoman spokesperson official representative commander head'),
  pluralNouns: words('police people media troop staff personnel'),
  uniqueNouns: words('police army military government parliament opposition authority'),
  definiteWords: words('the this that these those'),
  indefiniteWords: words('a an another some several many two three four five six seven eight nine ten other few'),
  emptyWords: words('no any every each neither nobody how what which who whose'),
  nameTails: words('international news group movement organisation organization party militia army agency network'),
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
