/** Rows: "lemma form form …"; a form that stands twice belongs to the row that comes last. */
export const irregularVerbs = `
  be is are was were been being am 's 're 'm, have has had having 've 'd, do does did done doing, go goes went gone gon, want wan,
  arise arose arisen, awake awoke awoken, bear bore borne born, beat beat beaten, become became become, begin began begun,
  bend bent, bet bet, bid bid bade bidden, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken,
  breed bred, bring brought, broadcast broadcast, build built, burn burnt, burst burst, buy bought, cast cast,
  catch caught, choose chose chosen, cling clung, come came come, cost cost, creep crept, cut cut, deal dealt, dig dug,
  draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed,
  feel felt, fight fought, find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden,
  forecast forecast, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone,
  freeze froze frozen, get got gotten getting gets, give gave given, grind ground, grow grew grown, hang hung,
  hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, kneel knelt, know knew known, lay laid,
  lead led, leap leapt, learn learnt, leave left, lend lent, let let, lie lain, light lit, lose lost, make made,
  mean meant, meet met, mislead misled, mistake mistook mistaken, misunderstand misunderstood, outdo outdid outdone,
  outrun outran, overcome overcame, overhear overheard, override overrode overridden, oversee oversaw overseen,
  overtake overtook overtaken, overthrow overthrew overthrown, overrun overran, partake partook, pay paid,
  plead pled, prove proven, put put, quit quit, read read, rebuild rebuilt, redo redid redone, repay repaid,
  rebound rebounded, retake retook retaken, rewrite rewrote rewritten, rid rid, ride rode ridden, ring rang rung, rise rose risen,
  run ran, saw sawn, say said, see saw seen, seek sought, sell sold, resell resold, send sent, resend resent, set set, sew sewn,
  shake shook shaken, shed shed, shine shone, shoot shot, show shown, shrink shrank shrunk, shut shut, sing sang sung,
  sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid, sling slung, slit slit, sow sown, speak spoke spoken,
  speed sped, spend spent, spin spun, spit spat, split split, spread spread, spring sprang sprung, stand stood,
  steal stole stolen, stick stuck, sting stung, stink stank stunk, strew strewn, stride strode, strike struck stricken,
  string strung, strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung,
  take took taken, teach taught, tear tore torn, tell told, retell retold, think thought, rethink rethought, throw threw thrown, thrust thrust,
  tread trod trodden, undergo undergoes underwent undergone, understand understood, undertake undertook undertaken, undo undid undone,
  uphold upheld, upset upset, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound,
  withdraw withdrew withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written,
  underlie underlying underlay underlain, offset offset, bust bust, spell spelt, spill spilt, spoil spoilt, smell smelt,
  lose losing, use used using uses, singe singeing, ski skiing skied, dye dyeing, see seeing, free freed, agree agreed,
  disagree disagreed, guarantee guaranteed, decree decreed, oversee overseeing, flee fleeing, be being, shoe shoeing,
  veto vetoed vetoing vetoes, taxi taxied taxiing taxying taxis, analyse analyses, beguile beguiling beguiled, solo soloed, age aging ageing, quit quitting, program programmed programming,
  bus bused bussed busing, gas gassed gassing, plan planned planning, welcome welcomed welcoming,
  untie untying untied, outnumber outnumbered, handcuff handcuffed, bomb bombed bombing, climb climbed climbing,
  comb combed combing, plumb plumbed plumbing, thumb thumbed, numb numbed, succumb succumbed succumbing,
  email emailed emailing, e-mail e-mailed e-mailing, telephone telephoned, tie tying, die dying, lie lying, vie vying,
  owe owed owing, eye eyed eyeing, argue arguing, queue queued queueing, sue sued suing, value valued valuing,
  distance distanced, change changing changed, endanger endangered`

export const irregularNouns = `
  person people, child children, foot feet, tooth teeth, mouse mice, goose geese, louse lice, headache headaches, Netherlands netherlands, Philippines philippines, Olympics olympics, Commons commons, Falls falls, Beatles beatles, ox oxen, die dice,
  criterion criteria, phenomenon phenomena, stimulus stimuli, alumnus alumni, fungus fungi,
  cactus cacti, nucleus nuclei, syllabus syllabi, bacterium bacteria, curriculum curricula, memorandum memoranda,
  referendum referenda, stratum strata, corpus corpora, genus genera, index indices, matrix matrices,
  appendix appendices, vertex vertices, larva larvae, alga algae, formula formulae, vertebra vertebrae, antenna antennae,
  species species, overseas overseas, grassroots grassroots, miniseries miniseries, corps corps, series series, means means, headquarters headquarters, news news, thanks thanks,
  regards regards, politics politics, economics economics, physics physics, mathematics mathematics,
  athletics athletics, ethics ethics, statistics statistics, dynamics dynamics, logistics logistics, police police,
  clothes clothes, goods goods, pants pants, jeans jeans, trousers trousers, glasses glasses, scissors scissors,
  remains remains, surroundings surroundings, savings savings, proceedings proceedings, whereabouts whereabouts,
  arrears arrears, outskirts outskirts, auspices auspices, odds odds, fries fries,   barracks barracks, crossroads crossroads,
  binoculars binoculars, genitals genitals, diabetes diabetes,
  bus buses, gas gases, lens lenses, quiz quizzes, shoe shoes, toe toes, canoe canoes, foe foes, bias biases, atlas atlases,
  year yrs yr, minute mins min, hour hrs hr, kilometer km kms, a.m. am a.m, p.m. pm p.m, number no. nos., page p. pp., etc. etc.,
  half halves, calf calves, loaf loaves, leaf leaves, thief thieves, wolf wolves, shelf shelves, self selves, elf elves,
  scarf scarves, hoof hooves, life lives, wife wives, knife knives, midwife midwives, housewife housewives, afterlife afterlives,
  money monies, passerby passersby, attorney-general attorneys-general, mother-in-law mothers-in-law,
  ally allies, human humans, german germans, roman romans, talisman talismans, shaman shamans, ottoman ottomans,
  specimen specimens, omen omens, semen semen, abdomen abdomens`

/** Stems that are verbs as they stand, though their ending asks for an e or for one consonant fewer. */
export const wholeStems = `
  focus bias canvas gas combat visit revisit exhibit hang bang belong bring sing ring sting imperil sever lever decipher pencil refocus ballot pilot pivot riot develop redevelop
  gallop abandon pardon summon offer target market monitor worship kidnap catalog ruin margin interpret budget blanket carpet
  comfort edit credit limit profit benefit inherit merit audit deposit solicit prohibit inhibit elicit signal equal rival pedal
  trial council anchor author honor favor labor harbor tutor sponsor mirror tailor factor doctor censor happen open reopen
  kill call fill spell smell sell tell bill pull roll poll toll drill spill still thrill install enroll fulfill stall fall recall
  yell swell dwell quell shell grill chill will wall stroll scroll add odd err purr egg ebb butt boycott inn murmur bedevil neighbor  bath
  threaten listen question mention station condition function caution sanction reason season poison imprison
  treat retreat repeat defeat cheat heat beat seat eat float threat entreat mistreat bleat coat boat bloat
  spit knit quit admit commit omit submit permit transmit fit emit remit outfit refit split slit vomit transit
  dis plus total spiral market whisper answer long prolong wrong
  fear near hear clear appear disappear tear smear spear wear bear swear year rear shear gear
  scan plan ban man span loan moan groan clean mean lean wean
  debut rebut shut cut put input output rout scout shout spout tout doubt about
  veil peel heel feel keel reel steel wheel conceal reveal appeal deal heal seal steal repeal peal squeal
  bail fail hail jail mail nail rail sail tail trail wail avail assail curtail detail derail entail prevail email e-mail retail
  boil coil foil soil spoil toil recoil broil oil
  soul haul maul foul howl
  run shun stun gun outgun
  ski taxi alibi
  combust trust
  interview view review preview renew
  discuss pass press stress process access possess assess address dress guess miss kiss cross toss boss mass bless confess
  express impress suppress oppress progress witness harness dismiss embarrass harass trespass surpass bypass
  stuff staff bluff sniff cuff handcuff puff
  buzz fizz
  belabour labour harbour favour honour pour tour devour detour scour flavour colour savour
  bed wed shred embed
  god nod plod prod
  cup up sup pup
  lead read dread spread tread plead bead head behead knead load upload download unload reload offload goad
  avoid
  applaud defraud laud cloud shroud crowd
  need feed proceed succeed exceed weed seed bleed breed heed speed
  join rejoin coin purloin
  train restrain constrain contain maintain obtain retain sustain attain detain entertain pertain abstain remain explain
  complain gain regain rain drain drown strain stain pain paint chain reign deign feign campaign assign sign resign design
  align malign
  claim proclaim acclaim reclaim exclaim disclaim aim maim
  seem redeem esteem deem teem
  foam roam loam
  loom bloom groom boom zoom room doom
  reap heap leap soap
  soak cloak croak peak speak sneak leak streak weak tweak break outbreak
  look book cook hook overlook
  seek peek
  cool fool pool school tool drool
  beg peg leg
  log jog dialog
  fail
  group troop droop loop scoop swoop stoop snoop cooperate
  smooth tooth booth`
