/** Sets of nouns that the frames speak of as `@name`. */
export const classes: Readonly<Record<string, string>> = {
  explosive:
    'bomb device explosive mine landmine ied grenade car-bomb shell rocket missile mortar warhead dynamite charge munition ordnance roadside-bomb bombshell',
  missile: 'rocket missile mortar shell projectile drone round torpedo salvo warhead barrage grenade',
  munition:
    'rocket missile mortar shell projectile round shot bullet gas grenade salvo canister torpedo bomb gunshot gun weapon artillery pellet cannon drone',
  weapon:
    'weapon arm gun rifle pistol rocket missile tank ammunition munition artillery drone warplane jet helicopter aircraft warship submarine launcher grenade explosive mortar howitzer bomber hardware armor armour',
  force:
    'troop soldier force army unit battalion brigade regiment division squadron fleet tank warship jet helicopter police policeman officer guard marine ranger commando militia militiaman paramilitary fighter reservist peacekeeper navy warplane aircraft-carrier carrier destroyer frigate reinforcement personnel corps contingent team convoy artillery trooper infantry combatant recruit volunteer mercenary rocket missile weapon',
  deal: 'agreement deal pact treaty accord memorandum contract protocol charter convention truce ceasefire cease-fire compromise settlement arrangement understanding declaration communique',
  demand:
    'demand request call appeal offer proposal bid plea plan overture application claim motion invitation petition compromise ultimatum suggestion amendment bill resolution deal agreement accord treaty nomination ruling verdict result outcome sanction measure initiative condition allegation accusation criticism charge notion idea argument suggestion assertion peace talk negotiation candidate visa ceasefire cease-fire truce legislation draft budget aid help assistance mediation',
  permission: 'permission access entry permit visa passage',
  restriction:
    'restriction ban curfew sanction embargo blockade siege emergency lockdown moratorium measure tariff quota requirement suspension control limit rule law martial-law boycott penalty warning order barrier checkpoint',
  aid: 'aid assistance help support relief food medicine money fund loan grant credit supply shelter protection training equipment weapon arm ammunition hardware shipment donation asylum refuge vaccine tent blanket water treatment care service expertise guarantee bailout package subsidy finance financing funding security personnel logistics scholarship refuge sanctuary haven dose vehicle',
  giving:
    'worth % percent $ € £ support material kit supplies funding tonne ton ambulance ventilator mask weaponry aid assistance help relief food medicine money fund loan grant credit supply shelter training weapon arm ammunition donation vaccine tent blanket shipment hardware equipment asylum refuge bailout dose vehicle dollar euro pound million billion',
  funds: '$ € £ million billion dollar euro pound yen money fund loan aid grant relief supply cash',
  talk: 'talk negotiation meeting discussion consultation conference summit dialogue visit session round conversation call briefing gathering mediation consultations conversations encounter',
  relation: 'relation tie link contact cooperation relationship partnership',
  abstract:
    'corruption poverty crime disease cancer fire blaze inflation inequality climate change racism discrimination injustice hunger virus pandemic epidemic addiction unemployment recession extradition charge case lawsuit legislation bill law ruling decision battle fight cold flu depression urge temptation odds perception stereotype obesity aging deficit debt fraud drug abuse terror terrorism extremism radicalism radicalization radicalisation trafficking smuggling piracy hatred bigotry sexism misogyny illness infection malaria aids hiv ebola homelessness illiteracy pollution warming stigma apathy misinformation disinformation propaganda spam boredom fatigue exhaustion pain election campaign tear sleep policy measure idea proposal plan gravity tide trend current system problem issue threat notion tax cut reform weather boundary',
  accident:
    'accident crash collision stampede earthquake quake flood flooding storm hurricane cyclone typhoon tornado tsunami landslide mudslide avalanche wildfire heatwave drought outbreak epidemic pandemic disease virus cancer malaria ebola cholera famine overdose rain lightning eruption derailment collapse wreck pileup rush heat smoke cold blaze',
  goal: 'goal target deadline expectation need requirement standard demand criterion challenge quota threshold condition objective commitment obligation resistance opposition fate end death criticism approval test payment cost',
  film: 'film movie video picture scene photograph photo commercial footage documentary episode series selfie glance look hoop basket ball pool goal point free-throw threes par',
  place:
    'city town village capital province district region area territory base airport port border camp island bridge building house home compound headquarters hospital school church mosque temple market street road checkpoint post outpost embassy consulate prison barracks station bank office center centre hotel square neighborhood neighbourhood stronghold position suburb quarter hill facility plant refinery oilfield field depot airbase farm land property institution university palace parliament ministry studio crossing hamlet ground site',
  vehicle:
    'bus car convoy vehicle train plane ship boat tanker truck van jeep motorcade aircraft helicopter tank vessel bicycle motorcycle minibus ambulance taxi jet ferry freighter warship patrol',
  person:
    'person people representative spokesman spokeswoman spokesperson counterpart negotiator mediator delegate delegation secretary chairman chairwoman chair chancellor pontiff pope bishop archbishop rabbi ayatollah sultan monarch queen princess congressman congresswoman councillor councilor ombudsman commissioner attorney solicitor inspector-general auditor treasurer speaker whip nominee incumbent frontrunner front-runner contender founder owner ceo oligarch tycoon billionaire magnate host anchor columnist commentator analyst expert scholar academic historian economist diplomat statesman veteran lieutenant brigadier admiral corporal detective sheriff deputy constable gendarme policewoman guardsman bodyguard patrolman cop trooper warden jailer interrogator prosecutor-general juror plaintiff defendant accused victim survivor witness informant whistleblower militiaman tribesman clansman rebel-leader kidnapper abductor hijacker bomb-maker plotter ringleader mastermind collaborator sympathiser loyalist partisan separatist nationalist islamist jihadi mujahideen mujahid supremacist anarchist communist pilgrim believer christian muslim jew hindu adherent convert preacher missionary aid-worker medic paramedic surgeon midwife patient inhabitant local townsman townspeople villager dweller commuter motorist cyclist biker trucker seaman fisher fisherfolk peasant labourer laborer craftsman apprentice intern graduate undergraduate alumnus pupil kid toddler newborn grandmother grandfather grandson granddaughter uncle aunt cousin nephew niece widow orphan bride groom fiance fiancee girlfriend boyfriend lover tenant landlord customer client consumer guest visitor spectator onlooker crowd throng mourner side party prefect lecturer professor nurse inmate actor actress singer coach referee entrepreneur investor donor owner landowner herder cattle-herder shepherd miner welder mechanic electrician guide interpreter translator clerk cashier waiter barber tailor baker butcher person man woman child boy girl civilian resident citizen villager passenger worker employee student teacher doctor nurse journalist reporter lawyer priest nun monk imam cleric pilgrim tourist traveller traveler foreigner migrant refugee asylum-seeker family father mother brother sister son daughter wife husband couple baby infant teenager youth elder farmer fisherman driver pilot sailor crew diplomat envoy ambassador consul official officer policeman policewoman police soldier troop guard commander general colonel major captain sergeant chief leader president minister premier governor mayor lawmaker senator deputy mp legislator candidate politician politician judge prosecutor activist dissident protester protestor demonstrator striker rioter rebel militant insurgent gunman fighter terrorist extremist jihadist guerrilla guerilla militiaman separatist bomber attacker assailant suspect criminal gangster smuggler trafficker thief murderer robber prisoner detainee inmate hostage captive convict victim member aide adviser advisor bodyguard supporter follower sympathizer opponent critic rival enemy executive businessman businesswoman banker manager contractor engineer scientist writer author blogger editor publisher photographer cameraman bystander passer-by passerby pedestrian shopper worshipper worshiper mourner spectator fan player athlete member peacekeeper observer monitor inspector volunteer staff personnel recruit conscript marine commando sniper warlord chieftain sheikh king queen prince emir head director dealer cadre operative agent spy informant informer collaborator defector deserter mercenary dozen hundred thousand score million other individual group party gang cell crowd majority minority tribe national immigrant farmworker trader merchant vendor settler pupil schoolgirl schoolboy schoolchild youngster pensioner neighbor neighbour relative friend colleague partner wounded dead user leadership band mob squad team force army unit rival',
  actorGroup:
    'government army military police office service exchange department bureau directorate secretariat leadership industry team body mission league club force coalition alliance rebel militant insurgent troop militia opposition regime state authority court parliament congress senate ministry party union group faction gang mob administration council commission committee company firm bank agency organization organisation junta navy guerrilla terrorist jihadist extremist separatist soldier protester palace kremlin pentagon embassy church tribe cartel country nation',
  labour:
    'hunger labor labour general rail train transport teacher doctor nurse worker tube bus driver miner school student pilot airline strike bus wildcat pay union public-sector sit-down work food',
  court: 'court judge tribunal jury magistrate',
  prosecutor: 'prosecutor police court judge jury authority tribunal magistrate attorney',
  jail: 'prison jail custody detention year life death month imprisonment camp exile',
  office: 'office post position job power presidency leadership seat role government cabinet',
  barrier: 'road highway street traffic bridge entrance access railway square crossing route motorway gate port',
  measureOfForce: 'emergency law curfew siege lockdown blackout rule',
  violence:
    'attack airstrike strike bombing blast explosion shooting shelling bombardment raid clash fighting gunfire shootout assault ambush offensive violence crossfire attack battle war ambush crackdown massacre  firefight gunfight airstrike drone-strike shootout suicide-bombing gunbattle riot bloodshed combat incursion operation campaign firing lathicharge lathi-charge encounter',
  violentVerb:
    'attack bomb strike retaliate avenge kill destroy hit crush punish respond invade shoot eliminate hunt target execute behead assassinate annihilate march strike boycott escalate expel arrest blockade seize',
  police:
    'police policeman policewoman constable cop officer inspector sub-inspector superintendent trooper gendarme sheriff detective commando',
  security:
    'police policeman policewoman constable cop officer inspector force army troop soldier paramilitary guard guardsman jawan gendarme trooper marine',
  authority:
    'police administration authority government army official magistrate military collector commissioner mayor council junta',
  request:
    'demand request call appeal pressure plea reform withdrawal sanction ceasefire cease-fire truce release resignation talk inquiry investigation independence vote referendum compromise legislation action return right autonomy condition',
  crime:
    'murder treason terrorism corruption espionage crime genocide attack fraud rape killing war-crime bribery sedition blasphemy',
  protestAct: 'strike protest hunger-strike demonstration boycott rally blockade sit-in',
  country: 'country nation state government power ally member neighbour neighbor',
  media:
    'newspaper website site channel television radio station outlet broadcast internet network facebook twitter youtube journalist publication broadcaster access app',
}
