import type { NameWords } from '../entities/name-words.ts'
import { armedGroups } from './armed-groups.ts'
import { countries, formerAndPartStates } from './countries.ts'
import { wellKnownOrganisations } from './name-organisations.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)
const phrases = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/)

/** Peoples that are of no country or of several, and adjectives of regions. `code name,name`; `-` where no one country. */
const peoples = `
-|Kurd,Kurds,Kurdish
-|Arab,Arabs,Arabian,Arabic
-|Muslim,Muslims,Moslem,Moslems,Islamic,Islamist,Islamists,Mohammedan
-|Shiite,Shiites,Shi'ite,Shi'ites,Shi’ite,Shi’ites,Shia,Shi'a,Shi’a,Shias
-|Sunni,Sunnis
-|Christian,Christians,Catholic,Catholics,Roman Catholic,Roman Catholics,Protestant,Protestants,Orthodox,Orthodox Christian,Orthodox Christians,Copt,Copts,Coptic,Maronite,Maronites,Anglican,Anglicans,Evangelical,Evangelicals,Pentecostal,Baptist,Baptists,Lutheran,Lutherans,Mormon,Mormons,Methodist,Presbyterian
-|Jew,Jews,Jewish,Ashkenazi,Sephardic,Mizrahi,Hasidic
-|Hindu,Hindus,Buddhist,Buddhists,Sikh,Sikhs,Jain,Jains,Zoroastrian,Zoroastrians,Bahai,Bahais,Baha'i,Baha'is,Ahmadi,Ahmadis,Ahmadiyya,Ismaili,Ismailis,Sufi,Sufis,Salafi,Salafis,Salafist,Salafists,Wahhabi,Wahhabis,Wahhabist
-|Alawite,Alawites,Alevi,Alevis,Druze,Druse
-|Yazidi,Yazidis,Yezidi,Yezidis,Ezidi,Assyrian,Assyrians,Chaldean,Chaldeans,Mandaean,Mandaeans,Turkoman,Turkomans
MM|Rohingya,Rohingyas,Karen,Kachin,Karenni,Chin,Rakhine,Arakanese
CN|Uyghur,Uyghurs,Uighur,Uighurs,Uygur,Uygurs,Han,Han Chinese,Cantonese,Hui
-|Pashtun,Pashtuns,Pathan,Pathans,Hazara,Hazaras,Baloch,Baluch,Balochi,Baluchi
PK|Punjabi,Punjabis,Sindhi,Sindhis,Mohajir
IN|Gujarati,Gujaratis,Dalit,Dalits,Adivasi,Adivasis,Bihari,Biharis,Naga,Nagas,Bodo,Bodos,Meitei,Meiteis,Kuki,Kukis,Marathi,Telugu,Kannada,Malayali
-|Bengali,Bengalis,Tamil,Tamils
LK|Sinhalese,Sinhala
-|Hutu,Hutus,Tutsi,Tutsis,Banyamulenge
CD|Hema,Lendu,Luba,Teke,Yaka
-|Tuareg,Tuaregs,Touareg,Touaregs,Berber,Berbers,Amazigh,Bedouin,Bedouins
-|Fulani,Fulanis,Peul,Peuls,Hausa,Hausas
ML|Dogon,Dogons,Bambara
NG|Yoruba,Yorubas,Igbo,Igbos,Ibo,Ijaw,Ijaws,Tiv,Kanuri,Ogoni,Berom
KE|Kikuyu,Kikuyus,Luo,Kalenjin,Luhya,Kamba
-|Maasai,Masai,Turkana,Pokot
SD|Masalit,Zaghawa,Fur,Darfuri,Darfuris,Darfurian,Darfurians,Nuba
SS|Dinka,Dinkas,Nuer,Murle,Shilluk
ET|Amhara,Amharas,Oromo,Oromos,Tigrayan,Tigrayans,Tigrinya,Sidama,Gumuz
-|Afar,Afars,Zulu,Zulus,Xhosa,Ndebele,Shona,Afrikaner,Afrikaners,Baganda,Acholi,Ashanti,Akan,Wolof,Mandinka,Malinke,Bantu
-|Roma,Romani,Gypsy,Gypsies,Sinti,Sami,Slav,Slavs,Slavic,Cossack,Cossacks
RU|Circassian,Circassians,Avar,Avars,Ossetian,Ossetians,Kalmyk,Kalmyks,Bashkir,Bashkirs,Chuvash,Buryat,Buryats,Muscovite,Muscovites,Siberian,Siberians,Kabardin,Balkar,Nogai
UA|Crimean Tatar,Crimean Tatars
BA|Bosniak,Bosniaks,Bosnian Serb,Bosnian Serbs,Bosnian Croat,Bosnian Croats,Bosnian Muslim,Bosnian Muslims
-|Kosovo Albanian,Kosovo Albanians,Kosovo Serb,Kosovo Serbs,ethnic Albanian
IQ|Iraqi Kurdish,Iraqi Kurd,Iraqi Kurds
-|Khmer,Hmong,Montagnard,Montagnards,Shan,Mon,Malay,Malays,Javanese,Acehnese,Papuan,Papuans,Moro,Moros,Balinese,Tagalog
NZ|Maori,Māori,Pakeha
-|Aboriginal,Aboriginals,Aborigine,Aborigines,Torres Strait Islander,Torres Strait Islanders,Melanesian,Melanesians,Polynesian,Polynesians
-|Inuit,Métis,Metis,Cree,Mohawk,Cherokee,Navajo,Sioux,Lakota,Apache,Native American,Native Americans,First Nations,Alaska Native
-|Maya,Mayan,Mayans,Quechua,Aymara,Mapuche,Mapuches,Guarani,Guaraní,Yanomami,Miskito,Garifuna,Aztec,Inca
-|Northerner,Northerners,Southerner,Southerners,Easterner,Easterners
-|African,Africans,African-American,African-Americans,African American,African Americans,Asian,Asians,Asian-American,Asian-Americans,Asian American,Asian Americans,European,Europeans,Western,Westerner,Westerners,Latin American,Latin Americans,Latino,Latinos,Hispanic,Hispanics,Middle Eastern,Caribbean,Scandinavian,Scandinavians,Nordic,Baltic,Balkan,Caucasian,Caucasians,North African,North Africans,West African,West Africans,East African,East Africans,Southern African,Central Asian,Central Asians,South Asian,South Asians,Southeast Asian,Southeast Asians,East Asian,Eastern European,Eastern Europeans,Western European,Western Europeans,Central American,Central Americans,South American,South Americans,North American,North Americans,Anglo-American,Anglo-Saxon,Eurasian,Levantine,Andean,Amazonian,Nubian,Franco-German,Sino-Indian
-|Communist,Communists,Marxist,Marxists,Maoist,Nazi,Nazis,neo-Nazi,neo-Nazis,Zionist,Zionists,Baathist,Baathists,Ba'athist,Leninist,Peronist,Chavista,Chavistas,Sandinista,Sandinistas,Zapatista,Zapatistas,Kemalist,Bolshevik,Bolsheviks
US|Republican,Republicans,Democrat,Democrats,New Yorker,New Yorkers,Floridian,Floridians,Alaskan,Alaskans
-|Londoner,Londoners,Parisian,Parisians,Berliner,Berliners,Roman,Romans,Venetian,Venetians,Byzantine,Ottoman,Ottomans,Viking,Vikings,Confederate,Confederates,Tory,Tories
`

/** Regions: named places larger than or across countries, without a point on the map; `=` where a country is meant. */
const regions = `
Africa,North Africa,Northern Africa,West Africa,Western Africa,East Africa,Eastern Africa,Central Africa,Southern Africa,sub-Saharan Africa,Sub-Saharan Africa,Horn of Africa,Maghreb,Sahel,Sahara,Sahara Desert,Great Lakes region,Great Lakes,Niger Delta,Lake Chad Basin,Lake Chad region
Middle East,Near East,Mideast,Levant,Fertile Crescent,Arabian Peninsula,Arab world,Gulf,Persian Gulf,Arabian Gulf,Gulf region,Sinai Peninsula,Sinai,Mesopotamia,Kurdistan,Anatolia,Asia Minor,Holy Land,Judea,Samaria,Golan Heights,Golan,Galilee,Negev,Hadramawt,Hijaz
Asia,Central Asia,South Asia,Southern Asia,Southeast Asia,South-East Asia,South-east Asia,East Asia,Northeast Asia,North-East Asia,West Asia,Western Asia,Asia-Pacific,Asia Pacific,Indo-Pacific,Far East,Russian Far East,Indochina,Korean Peninsula,Korean peninsula,Indian subcontinent,Himalayas,Hindu Kush,Golden Triangle,Malay Peninsula,Borneo,Central Asian republics,Ferghana Valley,Fergana Valley
Europe,Western Europe,Eastern Europe,Central Europe,Northern Europe,Southern Europe,Southeastern Europe,South-East Europe,Scandinavia,Baltic,Baltics,Baltic states,Baltic States,Balkans,Western Balkans,Iberian Peninsula,Benelux,Caucasus,North Caucasus,Northern Caucasus,South Caucasus,Transcaucasia,Donbas,Donbass,Siberia,Urals,Arctic,Eurasia,Alps,Pyrenees,Carpathians,Volga region
Americas,Latin America,Central America,South America,North America,Caribbean,West Indies,Amazon,Andes,Southern Cone,Patagonia,Midwest,Deep South,New England,West Coast,East Coast,Rust Belt,Bay Area,Gulf Coast,Gulf of Mexico coast,Appalachia
Oceania,Pacific,South Pacific,Polynesia,Melanesia,Pacific Islands,Pacific islands,Antarctica,Australasia
Mediterranean,Mediterranean Sea,Black Sea,Caspian Sea,Caspian,Red Sea,Baltic Sea,North Sea,Adriatic,Adriatic Sea,Aegean,Aegean Sea,Arabian Sea,Indian Ocean,Atlantic,Atlantic Ocean,Pacific Ocean,South China Sea,East China Sea,Yellow Sea,Sea of Japan,Sea of Azov,Dead Sea,Gulf of Aden,Gulf of Oman,Gulf of Guinea,Gulf of Mexico,Gulf of Thailand,Strait of Hormuz,Straits of Hormuz,Bab al-Mandab,Bab el-Mandeb,Bab al-Mandeb,Taiwan Strait,Kerch Strait,Bosphorus,Dardanelles,English Channel,Suez Canal,Panama Canal,Bay of Bengal,Andaman Sea,Bering Sea,Sulu Sea,Arctic Ocean,Southern Ocean,Caribbean Sea
Nile,River Nile,Blue Nile,White Nile,Euphrates,Tigris,Danube,Rhine,Volga,Dnieper,Dnipro River,Mekong,Ganges,Indus,Brahmaputra,Yangtze,Yellow River,Congo River,Niger River,Zambezi,Mississippi,Rio Grande,Lake Victoria,Lake Chad,Lake Tanganyika,Lake Kivu
`

export const nameWords: NameWords = {
  countries,
  formerAndPartStates,
  armedGroups,
  peoples: peoples
    .trim()
    .split('\n')
    .map(line => {
      const [code, names] = line.split('|')
      return { country: code === '-' ? null : code!, names: names!.split(',') }
    }),
  organisations: wellKnownOrganisations,
  regions: regions
    .trim()
    .split('\n')
    .flatMap(line => line.split(',')),
  titles: words(`
    Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Baroness Baron Count Countess Viscount
    President Vice-President Ex-President President-elect Premier Chancellor Vice-Chancellor Minister Ministers Secretary Senator Sen. Sen Sens. Rep. Rep Reps.
    Representative Congressman Congresswoman Governor Gov. Gov Mayor Ambassador Amb. Envoy Councillor Councilman Councilwoman
    Deputy MP MEP Speaker Chairman Chairwoman Chairperson Chair Chief Director Director-General Spokesman Spokeswoman
    Spokesperson Commissioner Judge Justice Magistrate Prosecutor Attorney Lawyer Advocate Barrister Counsel Sheriff
    General Gen. Gen Lieutenant Lt. Lt Major Maj. Maj Colonel Col. Col Captain Capt. Capt Sergeant Sgt. Sgt Corporal Cpl. Cpl
    Private Pvt. Admiral Adm. Brigadier Brig. Brig Commander Cmdr. Cdr. Commodore Marshal Inspector Supt. Superintendent
    Officer Constable Detective Det. Agent Pilot Ensign Warrant Spc. Spec. Pfc.
    King Queen Prince Princess Emperor Empress Sultan Emir Sheikh Shaikh Sheik Shaykh Crown Duke Duchess Chief Tsar Shah
    Pope Cardinal Archbishop Bishop Father Fr. Rev. Reverend Pastor Rabbi Imam Ayatollah Mullah Mufti Maulana Maulvi Mawlana Patriarch Sister Brother
    Hojatoleslam Hojjatoleslam Cleric Deacon Monsignor Msgr. Dalai
    Comrade Coach Engineer Eng. Hon. Hon Honourable Honorable Rt. Adv. Adv Shri Smt. Smt Dato Datuk Seri Haji Hajji Ustaz
    Sayyid Sayed Señor Doña Herr Frau Monsieur Madame Mme Mme. Signor Alderman Legislator Lawmaker Acting Former Foreign Prime Defence Defense Interior Finance
    Vice First Executive Managing Lady Highness Majesty Excellency Rapporteur Undersecretary Lieutenant-General Major-General Lieutenant-Colonel Brigadier-General Commander-in-Chief Attorney-General Secretary-General Sec.-Gen. Governor-General Undersecretary Under-Secretary CEO CFO
    Madam Alhaji Alhaja Mgr. Staff Petty Flight Wing Field Airman Sapper Gunner Comdr. Researcher Analyst Activist Journalist Reporter Author Actor Actress Singer Striker Midfielder Goalkeeper
  `),
  personTitles: words(
    'Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Sir Sen. Rep. Gen. Lt. Maj. Col. Capt. Sgt. Sgt Cpl. Adm. Brig. Cmdr. Det. Rev. Hon. Sheikh Shaikh Sheik Ayatollah Mullah Maulana Imam Rabbi',
  ),
  offices: words(`
    President Vice-President Premier Chancellor Minister Secretary Secretary-General Senator Sen. Rep. Governor Gov. Mayor Ambassador
    Envoy Legislator Lawmaker MP Speaker Chairman Chairwoman Chairperson Chief Director Director-General Spokesman Spokeswoman
    Spokesperson Commissioner Judge Justice Prosecutor Commander General Gen. Colonel Col. Lt. Lt Major Maj. Captain Capt. Sgt. Inspector
    CEO Mr. Mr Mrs. Mrs Ms. Ms Dr. Dr Prof. Professor
  `),
  articles: words('the a an'),
  conjunctions: words('and & or'),
  prepositions: words('in of on at from to with by for as over after near'),
  particles: words(`
    al el bin ibn bint ben abu bou ould von van der den de del della di arap ole wa da das do dos du la le las los y e zu zum ter ten ul ud ur uz
    und st. san santa mac mc o' d' af av ar ad az ash adh wal bani banu
  `),
  organisationEndings: words(`
    Ministry Ministries Party Council Committee Commission University College Institute Institution Agency Department Bureau Office Authority
    Corporation Corp Corp. Inc Inc. Ltd Ltd. LLC PLC plc Co Co. Company Group Holdings Bank Fund Foundation Association Federation Union Confederation
    Congress Parliament Senate Assembly Court Tribunal Police Army Navy Force Forces Guard Guards Corps Command Service Services Organization
    Organisation Society Club United FC Alliance Coalition Front Movement Network School Academy Church Board Administration Secretariat Directorate
    Mission Cross Crescent Times Post News Television TV Radio Herald Tribune Gazette Journal Airlines Airways Motors Industries Energy Petroleum Oil
    Gas Insurance Media League Observatory Trust Chamber Exchange Syndicate Team Unit Brigade Battalion Regiment Division Squad Staff Government
    Cabinet Presidency Embassy Consulate Intelligence Security Treasury Knesset Duma Bundestag Kremlin Pentagon Cooperative Partnership Consortium
    Laboratory Laboratories Library Watch International Press Technology Technologies Limited Bhd Berhad Sdn Pvt Pvt. Pty GmbH SA S.A. SpA LLP LP N.V.
    Nations Greens Lab Labs Forum Patrol Magazine Weekly Daily Express Channel Securities Rail Records Recordings Orchestra Philharmonic Entertainment
    Electronics Archives Caucus Committees Marines Wing Fleet Squadron Brotherhood Partners Brothers Sons Solutions Logistics Telecom
    Telecommunications Communications Studios Pictures Publishing Publishers Newspapers Newspaper Chronicle Telegraph Monitor Observer Broadcasting
    Enterprises Enterprise Ventures Pharmaceuticals Pharma Pharmaceutical Semiconductor Semiconductors Automotive Aviation Aerospace Shipping
    Construction Engineering Foods Breweries Mines Mining Minerals Resources Steel Cement Chemicals Chemical Textiles Stores Supermarkets Properties
    Investments Investment Equity Advisors Consultants Consulting Associates Legislature Inspectorate Gendarmerie Legion Athletic Rovers
    Wanderers Hotspur SC AC CF AFC Teachers Workers Unions Associations Agencies Commissions Councils Garrison Militia Airline Bancorp
    Synod Diocese Archdiocese Cartel Electric Taskforce Faculty Commons Software Networks Digital Global Online
    Finance Financial Affairs
  `),
  organisationOpenings: words(
    'Ministry Department Bank University Institute Bureau Office Association Federation Union Council House Court Chamber Board Party Committee Organization Organisation League Movement Society Confederation Commission College School Church Government Academy',
  ),
  legalForms: words('Inc Inc. INC INC. Ltd Ltd. LTD LTD. LLC L.L.C. LLP L.P. Corp Corp. Co. PLC plc GmbH S.A. N.V.'),
  placePrepositions: words('near outside'),
  portfolioBodies: words('Ministry Department Committee Commission Directorate Secretariat Bureau'),
  placeEndings: words(`
    City Town Village Province District County Region State Governorate Oblast Prefecture Island Islands River Lake Mountain Mountains Valley Bay Sea
    Ocean Gulf Strait Peninsula Desert Street Road Avenue Square Airport Bridge Park Camp Beach Border Crossing Delta Plateau Coast Cape Canal Port
    Harbour Harbor Heights Hills Hill Township Municipality Parish Boulevard Highway Station Stadium Palace Mosque Cathedral Temple Prison Dam Basin
    Falls Forest Expressway Hotel Railway Sanctuary Geopark Territory Territories Republic Kingdom Neighbourhood Neighborhood Springs Creek Refuge
    Resort Glacier Cove Inlet Gardens Nagar Chowk Colony Complex Plaza Ave Ave. Building Tower Towers Dock Barrage Junction Shrine Monastery Fort
    Fortress Castle Ghat Bazar Bazaar Market Mall Terminal Reservoir Lagoon Reef Ridge Peak Pass Range Plains Steppe Oasis Marsh Marshes Wetlands
    Corridor Crossroads Checkpoint Upazila Tehsil Taluk Barangay Banlieue Quarter Roundabout Cemetery Hemisphere Railroad Subcontinent Governorates
    Provinces Districts Counties Airfield
  `),
  divisionNouns: words(
    'province governorate oblast region state prefecture county department krai voivodeship regency canton emirate republic territory provinces regions states',
  ),
  settlementNouns: words('city town village settlement hamlet suburb port capital township municipality'),
  directions: words(
    'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-east north-west south-east south-west central inner outer upper lower greater downtown rural mainland',
  ),
  placeOpenings: words(
    'Mount Mt. Mt Lake Fort Port Cape Gulf Strait Straits Bay Sea Isle Island River Camp Jebel Jabal Wadi Tel Tell Deir Beit Bab Umm Khan Kafr',
  ),
  armedGroupEndings: words(
    'Front Brigade Brigades Battalion Battalions Militia Militias Mujahideen Mujahedin Army Rebels Guerrillas Cartel Fighters Resistance Jihad Vanguards Martyrs Falcons Hawks Tigers Fedayeen',
  ),
  armedGroupMiddles: words('Liberation Resistance Jihad Mujahideen Revolutionary Martyrs Militia'),
  armedGroupFollowers: words(
    'militia militias rebels rebel militants militant insurgents insurgent guerrillas guerrilla fighters gunmen jihadists extremists terrorists paramilitaries paramilitary cartel gang warlords warlord',
  ),
  stateForces: words('Army Navy Police Guard Guards National Royal Armed'),
  hyphenTails: words(`
    based born led backed held controlled run owned funded sponsored trained speaking occupied administered dominated linked affiliated allied
    aligned era style made wide area bound educated friendly like listed brokered mediated supported inspired
  `),
  statePrefixes: phrases(
    "Republic of,Kingdom of,State of,Islamic Republic of,Federal Republic of,People's Republic of,Democratic Republic of,Sultanate of,Emirate of,Union of,Federation of",
  ),
  linkWords: words("of for and the in on to & de del des du la el al y et und der von 's ’s"),
  notNames: phrases(`
    Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday,January,February,March,April,May,June,July,August,September,October,November,December
    Mon,Tue,Wed,Thu,Fri,Sat,Sun,Jan,Feb,Mar,Apr,Jun,Jul,Aug,Sep,Sept,Oct,Nov,Dec,Jan.,Feb.,Mar.,Apr.,Aug.,Sept.,Oct.,Nov.,Dec.
    Jr,Jr.,Sr,Sr.,TB,GDP,LNG,MoU,MOU,MoUs,MOUs,VAT,MPs,NGOs,NGO,PhD,TV,DNA,PCR,ICU,IED,IEDs,SUV,FIR,EIA,LGBT,LGBTQ,CCTV,ATM,WMD,PR,IT,AI,UAV,FDI,SMEs,SME,PPE
    SP,DSP,SSP,SHO,DGP,IGP,HH,HE,HRH,CEO,CFO,COO,MP,MLA,MLAs,MEP,MEPs,VIP,VIPs,CBD,HQ,RIP,LPG,PPP,IPO,ETF,FAQ,GPS,USB,SMS,HTML,URL,PDF,UFO,ADHD,PTSD,MRI,CT,PCB,BSc,MSc,MBA,BA,MA,LLB
    Brexit,Hajj,Umrah,Diwali,Holi,Nowruz,Hanukkah,Passover,Yom Kippur,Lent,Thanksgiving,Halloween,Quran,Koran,Bible,Torah,Sharia,Gospel,Olympics,Olympic Games,Winter Olympics,Summer Olympics,Paralympics,World Cup,Asian Games,Commonwealth Games,Champions League,Europa League,Super Bowl,Copa America,Copa América,Copa Libertadores,Nobel Prize,Nobel Peace Prize,Pulitzer Prize,Booker Prize,Oscar,Oscars,Grammy,Grammys,Emmy,Golden Globe,Cold War,World War,World War I,World War II,World War One,World War Two,First World War,Second World War,Gulf War,Civil War,Great War,Vietnam War,Korean War,Six-Day War,Industrial Revolution,Holocaust,Arab Spring,Great Depression,Geneva Conventions,Geneva Convention,Paris Agreement,Kyoto Protocol,Android,iPhone,iPad,iOS,Windows,Bitcoin,Wi-Fi,Bluetooth,Mandarin,Latin,Hebrew,Pashto,Dari,Farsi,Swahili,Sanskrit
    God,God Almighty,Allah,Prophet,Internet,GMT,Ramadan,Christmas,Easter,Eid,AM,PM,COVID-19,Covid-19,Covid,AIDS,HIV,Ebola,I,English
  `),
}
