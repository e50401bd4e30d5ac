import type { FigureWords } from '../figure-words.ts'

const words = (list: string): string[] => list.split(/\s*[,\n]\s*/u).filter(w => w !== '')

export const figureWords: FigureWords = {
  suffered: {
    killed:
      words(`killed, slain, massacred, executed, beheaded, murdered, assassinated, gunned down, shot dead, dead, found dead, shot to death, lynched,
      hanged, martyred, butchered, slaughtered, shot and killed, stabbed to death, beaten to death, burned to death, burnt to death,
      confirmed dead, among the dead, among those killed, left dead, electrocuted, hacked to death, blown to pieces, crushed to death, killed off`),
    injured:
      words(`injured, wounded, hurt, maimed, hospitalised, hospitalized, taken to hospital, rushed to hospital, taken to hospitals,
      admitted to hospital, treated in hospital, taken to the hospital, rushed to the hospital, in hospital, among the injured, among the wounded, among those injured,
      treated for injuries, sickened, poisoned, in critical condition`),
    missing: words(
      'missing, unaccounted for, feared missing, listed as missing, reported missing, trapped, lost at sea, buried under rubble',
    ),
    detained:
      words(`arrested, detained, captured, apprehended, nabbed, imprisoned, jailed, rounded up, taken into custody, in custody,
      behind bars, held, taken prisoner, in detention, remanded, in jail, in prison, under arrest, sentenced, incarcerated, interned, taken captive`),
    abducted: words(
      'abducted, kidnapped, taken hostage, seized hostage, held hostage, held captive, snatched, hijacked, held for ransom',
    ),
    displaced: words(
      'displaced, uprooted, evacuated, made homeless, left homeless, homeless, forced to flee, driven from their homes, forced from their homes, resettled, internally displaced, rendered homeless',
    ),
    affected: words(
      'affected, killed or wounded, killed and wounded, killed or injured, killed and injured, dead or wounded, dead or injured, wounded or killed, injured or killed, dead and wounded, infected, tied, shot, shot at, beaten, tortured, quarantined',
    ),
    combatants: words('deployed, stationed, mobilised, mobilized, sent to fight, recruited, conscripted'),
  },
  done: {
    killed: words(
      'died, die, dying, dies, perished, perish, drown, drowned, lost their lives, lost his life, lost her life, lost lives, succumbed, have died, lose their lives, losing their lives',
    ),
    injured: words(
      'sustained injuries, suffered injuries, suffered wounds, suffered burns, sustained burns, sustained wounds, suffered minor injuries, suffered serious injuries',
    ),
    missing: words(
      'disappeared, vanished, went missing, gone missing, go missing, remain missing, remained missing, are missing, is missing',
    ),
    displaced: words(
      'fled, flee, flees, fleeing, sought refuge, found refuge, seek refuge, sought shelter, abandoned their homes, left their homes, fled their homes, took refuge, taken refuge, crossed into',
    ),
    participants: words(
      'protested, protest, protesting, marched, march, marching, rallied, rally, rallying, demonstrated, demonstrate, demonstrating, gathered, gather, gathering, attended, attend, took part, take part, taking part, taken part, participated, participate, participating, turned out, took to the streets, taken to the streets, assembled, staged a protest, staged a rally, converged, walked out, went on strike, go on strike',
    ),
    combatants: words('fought, fight, fighting, are fighting, enlisted'),
    strikes: words(''),
  },
  before: {
    killed:
      words(`killed, kill, kills, killing, murdered, murdering, murder, massacred, massacring, executed, executing, beheaded, beheading, assassinated, assassinating, slaying,
      gunned down, gunning down, shot dead, shoots dead, shooting dead, shot and killed, the lives of, lives of, lives, the life of, the bodies of, bodies of, the body of, body of, the corpses of, corpses of,
      the killing of, killing of, killings of, the deaths of, deaths of, the death of, death of, the murder of, the murders of, murder of, murders of, the massacre of, massacre of, assassination of, execution of, executions of, beheading of, beheadings of,
      slaying of, slayings of, slaughter of, hanging of, lynching of, martyrdom of, loss of, the loss of, lost, drowning`),
    injured: words(
      `wounded, wound, wounds, wounding, injured, injure, injures, injuring, hurting, hurt, maiming, maimed, treated, treating, hospitalized`,
    ),
    missing: words('the disappearance of, disappearance of, disappearances of'),
    detained:
      words(`arrested, arrest, arrests, arresting, detained, detain, detaining, detains, captured, capture, capturing, apprehended, apprehending, nabbed, nabs, nabbing, jailed, jailing, imprisoned, imprisoning,
      rounded up, rounding up, taken into custody, taking into custody, the arrest of, arrest of, arrests of, the arrests of, detention of, the detention of, capture of, the capture of, jailing of, imprisonment of, holding, took into custody, held, sentenced, incarcerated`),
    abducted: words(
      'abducted, abducting, abduct, kidnapped, kidnapping, kidnap, took hostage, taking hostage, snatched, seized hostages, the abduction of, abduction of, abductions of, kidnapping of, the kidnapping of, kidnappings of, hostage-taking of',
    ),
    displaced: words(
      'displaced, displacing, displace, uprooted, uprooting, evacuated, evacuating, evacuation of, the evacuation of, displacement of, the displacement of, sheltering, camp of, camps of, camp for, refuge to, shelter to, exodus of, leaving homeless, resettling, resettle',
    ),
    affected: words('affected, affecting, affects, infected, infecting, tied, beat, tortured, shot, shooting'),
    combatants: words(
      'deployed, deploying, deploy, deployment of, the deployment of, mobilised, mobilized, recruited, recruiting, recruitment of, fought, fighting against, backed by, stationed',
    ),
    participants: words(
      'drew, drawing, attended by, attracted, attracting, brought together, crowd of, crowds of, march of, rally of, protest by, gathering of, a crowd of',
    ),
  },
  passives: words(
    'was, were, been, being, be, is, are, got, get, getting, left, remain, remained, feared, believed, confirmed, reported, presumed, declared, reportedly, found, lay, lying, as',
  ),
  between:
    words(`who, that, which, whom, have, has, had, also, to, reportedly, allegedly, may, might, could, would, will, later, then, already, both, either, all, including him,
      apparently, probably, seriously, critically, slightly, severely, badly, lightly, fatally, gravely, subsequently, immediately, still, so, far, now, themselves, either, not`),
  openers: words(
    'a total of, total of, a combined, the, these, those, his, her, their, its, a, another, all, all of, up, as, down, to, at, off, out, the remaining, remaining, the other, some, in total, instantly, himself and, herself and, themselves and, group of, a group of, a team of, team of, the first, over',
  ),
  nouns: {
    killed: words(
      'deaths, death, fatalities, fatality, bodies, body, corpses, corpse, killings, killing, murders, dead, executions, assassinations, beheadings, martyrs, body bags, lives',
    ),
    injured: words('injuries, injury, wounded, injured'),
    affected: words('casualties, casualty, victims, victim, infections, cases of cholera, survivors'),
    missing: words('disappearances, missing'),
    detained: words(
      'arrests, arrest, detainees, detainee, prisoners, prisoner, inmates, inmate, convicts, detentions, captives',
    ),
    abducted: words('hostages, hostage, abductions, kidnappings, abductees, captives'),
    displaced: words(
      'refugees, refugee, displaced, idps, evacuees, evacuee, asylum seekers, asylum-seekers, migrants, displaced people, displaced persons, returnees',
    ),
    combatants:
      words(`fighters, fighter, soldiers, soldier, troops, troop, militants, militant, gunmen, gunman, insurgents, insurgent, rebels, rebel, guerrillas, guerrilla, guerillas, militiamen, militiaman, commandos, commandoes, paratroopers,
      marines, servicemen, forces, combatants, combatant, attackers, attacker, assailants, assailant, bombers, bomber, terrorists, terrorist, jihadists, jihadist, jihadis, jihadi, extremists, mercenaries, mercenary, peacekeepers, recruits, reservists, conscripts, snipers, sniper, paramilitaries, paramilitary, security personnel,
      military personnel, infantrymen, battalions, brigades, volunteers, warriors, tribesmen, force personnel, contractors, advisers, advisors`),
    participants: words(
      'protesters, protester, protestors, demonstrators, demonstrator, marchers, delegates, delegate, participants, participant, attendees, strikers, delegations, rioters, worshippers, mourners, pilgrims, spectators, supporters, voters, candidates',
    ),
    weapons:
      words(`rifles, rifle, weapons, weapon, guns, gun, pistols, pistol, tanks, tank, rounds, magazines, magazine, grenades, grenade, launchers, launcher, jets, jet, warplanes, warplane, warships, warship, warheads, warhead, machine guns,
      explosives, explosive, detonators, bullets, bullet, cartridges, revolvers, howitzers, artillery pieces, submarines, submarine, frigates, helicopters, helicopter, drones, drone, mortars, mortar, aircraft carriers, destroyers, firearms, ammunition, arms, knives, knife, machetes, armored vehicles, armoured vehicles, mines, landmines, suicide vests, suicide belts, bombers, fighter jets, centrifuges, ieds`),
    strikes: words(
      `attacks, attack, strikes, strike, airstrikes, airstrike, air strikes, bombings, bombing, explosions, explosion, blasts, blast, raids, raid, sorties, sortie, bombs, bomb, shootings, shooting, assaults, assault, bombardments, clashes, clash, ambushes, ambush, detonations, shots, shot, incursions, offensives, barrages, airraids, car bombs, suicide bombings, hits, salvos`,
    ),
    people:
      words(`people, persons, person, men, man, women, woman, children, child, boys, boy, girls, girl, civilians, civilian, residents, resident, villagers, villager, citizens, citizen, students, student, teachers, teacher, workers, worker, officials, official, officers, officer, police, policemen, policeman, policewomen, journalists, journalist,
      doctors, doctor, nurses, passengers, passenger, drivers, driver, tourists, tourist, families, family, members, member, leaders, leader, pirates, pirate, crew, crewmen, crewmembers, crew members, sailors, suspects, suspect, relatives, infants, babies, baby, youths, youth, teenagers, teenager, patients, staff, employees, employee, miners, miner, farmers, farmer, fishermen, fisherman, brigands, bandits, criminals, gangs,
      adults, adult, males, females, brothers, brother, sisters, sister, sons, son, daughters, daughter, nationals, national, foreigners, foreigner, expatriates, expats, inhabitants, individuals, individual, witnesses, witness, spokesmen, politicians, politician, lawmakers, lawmaker, senators, ministers, minister, lawyers, lawyer, judges, judge, priests, priest, nuns, monks, bishops, clerics, cleric, imams, aides, aide, guards, guard, bodyguards,
      personnel, agents, agent, diplomats, diplomat, activists, activist, volunteers, observers, monitors, experts, engineers, scientists, households, couples, toddlers, elders, peasants, peasant, businessmen, businessman, cousins, parents, mothers, mother, fathers, father, wives, wife, husband, souls, kids, jesuits, athletes, players, pupils, schoolchildren, schoolgirls, schoolboys, bystanders, bystander, shoppers, customers, paramedics, medics, firefighters, firefighter, rescuers, mps, deputies, deputy, councillors, envoys, councilors, gendarmes, constables, cadets, followers, clan members, shepherds, shepherd, technicians, technician, cooks, cook, maids, maid, watchmen, watchman, vendors, vendor, correspondents, correspondent, reporters, reporter, editors, editor, photographers, photographer, cameramen, cameraman, mayors, mayor, governors, governor, prosecutors, prosecutor, magistrates, magistrate, ambassadors, ambassador, professors, professor, nephew, niece, uncle, aunt, grandmother, grandfather, grandson, granddaughter, bride, groom, pedestrians, pedestrian, motorist, shopkeepers, shopkeeper, secretaries, chauffeurs, chauffeur, housewives, housewife, traders, merchants, labourers, laborers, clerks, hikers, divers, climbers, colleagues, friends`),
  },
  tolls: {
    killed: words(
      'death toll, toll, number of dead, number of deaths, number of fatalities, number killed, number of people killed, number of killed, number of those killed, deaths, confirmed dead',
    ),
    injured: words(
      'number of injured, number of wounded, number injured, number wounded, number of people injured, number of people wounded, number of injuries, number of those injured, number of those wounded',
    ),
    missing: words(
      'number of missing, number missing, number of people missing, number of those missing, list of missing',
    ),
    detained: words(
      'number of arrests, number arrested, number of detainees, number of prisoners, number of people arrested, number of people detained, number of those arrested, number of those detained',
    ),
    displaced: words(
      'number of displaced, number displaced, number of refugees, number of people displaced, number of displaced people, number of internally displaced people',
    ),
    affected: words('number of casualties, casualty toll, number of victims'),
    people: words('number of people'),
  },
  numberOf: words('number of, numbers of, tally of'),
  parts: words('including, among them, among whom, of whom, of them, most of them, include, included, includes'),
  projectiles: words(
    'munitions, munition, rockets, rocket, missiles, missile, shells, shell, mortars, mortar, grenades, grenade, mortar rounds, mortar shells, rounds, projectiles, projectile, drones, ieds',
  ),
  fired: words(
    'fired, fire, fires, firing, launched, launch, launching, landed, land, landing, hit, hits, hitting, fell, falling, fall, dropped, drop, dropping, struck, strike, striking, exploded, explode, exploding, lobbed, shot, slammed, detonated, intercepted, crashed, rained, hurled, threw, thrown, exploding, impacted',
  ),
  peopleEndings: words('men, women, man, woman, ists, ist, ians, ers, ors, ees, persons, people, folk, cops, er, or'),
  nationalEndings: words('ans, ians, is, ese, ish, ians, ards, ites'),
  notPeople:
    words(`committees, committee, guarantees, guarantee, fees, fee, degrees, degree, trees, tree, lists, list, specimen, regimen, acumen, omen, coffees, knees, posters, poster, clusters, cluster, monsters, disasters, disaster, registers, register, semen,
    numbers, number, letters, letter, papers, paper, chambers, chamber, containers, container, tankers, tanker, towers, tower, powers, power, quarters, quarter, borders, border, orders, order, centers, center, computers, computer, chapters, chapter, matters, matter, offers, offer, rivers, river, waters, water,
    summers, summer, winters, winter, corners, corner, newspapers, newspaper, trailers, trailer, helicopters, helicopter, freighters, freighter, carriers, carrier, cruisers, cruiser, bulldozers, bulldozer, excavators, excavator, steamers, boosters, layers, layer, levers, filters, filter, shelters, shelter, barriers, barrier, counters, counter,
    servers, server, routers, printers, scanners, sensors, sensor, motors, motor, tractors, tractor, reactors, reactor, generators, generator, doors, door, floors, floor, colors, colours, color, colour, factors, factor, sectors, sector, corridors, corridor, errors, error, mirrors, terrors, harbors, harbor, harbours, harbour, favors, honors, flavors, tenors, vapors, meters, meter, liters, litres,
    stickers, sticker, flyers, folders, rockers, crackers, hangers, drawers, fingers, finger, shoulders, flowers, flower, answers, answer, dangers, danger, encounters, encounter, transfers, transfer, masters, headquarters, theaters, theater, semesters, semester, dinners, dinner, suppers, showers, covers, cover, others, other, rulers, ladders, bunkers, bunker, lockers, burners, fertilizers, fertilisers, 
    feeders, launchers, launcher, destroyers, destroyer, bombers, lasers, laser, radars, pillars, dollars, dollar, cellars, scores, stores, store, tailors, indicators, indicator, elevators, escalators, detectors, detector, vectors, anchors, boulders, boulder, embers, timbers, cylinders, cylinder, tigers, tiger, spiders, otters, beavers, oysters, lobsters, hamsters,
    under, over, after, further, manner, gender, tender, fever, fiber, fibre, butter, leather, weather, silver, copper, paper, rubber, timber, rather, either, remainder, disorder, disorders, murders, murder, wildfires, ladder, career, careers, plans, loans, vans, clans, clan, oceans, means, beans, cans, pans, scans, bans, spans, caravans, minivans, sedans, slogans, organs, titans, 
    crises, analysis, basis, oasis, taxis, skis, safaris, tsunamis, breakers, layover, takeover, takeovers, handovers, hangover, rollers, roller, pointers, pullover, suffer, prayers, prayer, ringer, dish, fish, polish, finish, billboards, cards, boards, yards, standards, awards, hazards, records, words, swords, sites, websites, satellites, dynamites, parasites, suites, meteorites, pages`),
  joining: words(
    'joined, join, joining, enlisted with, travelled to, traveled to, left to fight, gone to fight, went to fight',
  ),
  armed: words(
    'group, army, militia, militias, ranks, insurgency, insurgents, militants, rebels, fight, fighting, force, forces, jihad, battle, front, war, brigade, isis, isil, taliban',
  ),
  single: ['killed', 'injured', 'missing', 'detained', 'abducted'],
  singleArticles: words('a, an, another, his, her, my'),
  reports: words(
    'immediate, initial, confirmed, further, other, new, reports, report, word, of, any, known, reported, sign, signs, indication, evidence, claims, serious, major, civilian, human, military, loss, apparent, official, information, on, about',
  ),
  zeroNouns: {
    killed: words(
      'casualties, casualty, deaths, death, fatalities, fatality, dead, loss of life, victims, killed, lives, life',
    ),
    injured: words('injuries, injury, wounded, injured'),
    detained: words('arrests, arrest, detentions'),
    missing: words('missing'),
    abducted: words('hostages'),
  },
  one: 'one',
  oneIdioms: words(
    'day, case, point, hand, side, time, way, thing, stage, example, instance, part, another, end, sense, reason, word, step, side, night, morning, year, month, week, place, piece, eye, voice, source, bit, level, form, area, occasion, question, kind, sort',
  ),
  ratios: {
    nouns: words('times, fold'),
    next: words('as, more, higher, greater, the, larger, bigger, faster, lower, less, that, what'),
  },
  noFigure: words(
    'thirds, quarters, fifths, pm, am, hours, o’clock, gmt, birthday, anniversary, percent, fronts, ways, halves, occasions, o, odds',
  ),
  others: words('others, other'),
  striking: words(
    'bombed, bombing, struck, attacked, attacking, shelled, shelling, hit, raided, targeted, fired, bombarded, bombarding, strikes, attacks, stabbed, shot',
  ),
  collective: words(
    'people, crew, staff, police, personnel, aircraft, cattle, livestock, sheep, fish, infantry, dead, folk, youth, artillery, ammunition, head, others',
  ),
  loose: words(
    'captured, capture, capturing, captures, held, holding, of, custody, bars, prison, jail, snatched, hijacked, evacuated, evacuating, evacuation, sheltering, for, to, sentenced, search, housed, crossed, into, flee, shelter, refuge, trapped',
  ),
  violent: words(
    'killed, killing, kills, slain, slaying, murdered, murdering, murder, assassinated, assassinating, assassination, massacred, executed, executing, execution, beheaded, beheading, gunned, shot, stabbed, beaten, hacked, lynched, lynching, hanged, butchered, slaughtered, wounded, wounding, wounds, injured, injuring, injures, kidnapped, kidnapping, abducted, abducting, abduction, hostage',
  ),
  murders: words('murder, assassination, killing, execution, slaying, lynching'),
  dying: words('died, dies, dying, perished'),
  copulas: words('is, was, turned, turns'),
  contrast: words('another, other, next'),
  of: 'of',
  the: 'the',
  and: words('and, or, as well as, plus, &'),
  pronounsOf: words('them, whom, which, these, those, us, you'),
  scope: {
    cumulative: words(
      'since, so far, to date, thus far, a total of, in total, in all, altogether, overall, bringing the total, all told, cumulative, up to now, until now, ever, total',
    ),
    period: words(
      'last year, last month, last week, this year, this month, this week, every day, every week, every year, each year, each day, each month, a year, a month, a day, per day, per year, per month, annually, daily, weekly, monthly, over the past, in the past, during the past, during the year, past year, between, the year before, the previous year, yearly',
    ),
  },
  changed: words(
    'rose, risen, rises, rise, raised, climbed, climbs, jumped, up, revised, increased, updated, lowered, down, fell, fallen, reduced, cut',
  ),
  falling: words('lowered, down, fell, fallen, reduced, cut'),
  earlier: words(
    'from, earlier, previous, previously, initial, an, a, the, initially, down, up, tally, toll, of, figure, estimate, count, its',
  ),
  revision: {
    nouns: words('number, numbers, toll, figure, figures, count, tally, total, estimate, estimates, casualties'),
    higher: words(
      'higher, rise, rising, increase, increasing, climb, climbing, greater, more, grow, growing, larger, bigger, risen, underestimate, understated, conservative, go up, goes up, raised',
    ),
    lower: words('lower, fewer, smaller, exaggerated, inflated, overestimate, lowered, less, overstated, fall'),
    unclear: words(
      'unclear, unknown, uncertain, unconfirmed, disputed, not known, not clear, not immediately clear, unverified, not confirmed, not immediately known, not be confirmed',
    ),
  },
}
