import type { ArmedGroupRow } from '../entities/name-words.ts'

/** Armed groups of the world: country where it is based, `-` for several | names, abbreviations and spellings, the usual first. */
const table = `
-|Islamic State,ISIS,ISIL,IS,Isis,Isil,Daesh,Da'esh,Da’esh,Daish,Islamic State of Iraq and Syria,Islamic State of Iraq and al-Sham,Islamic State of Iraq and the Levant,Islamic State in Iraq and the Levant,Islamic State in Iraq and Syria,Islamic State group,Islamic State of Iraq
AF|Islamic State Khorasan Province,Islamic State-Khorasan,Islamic State Khorasan,ISIS-K,IS-K,ISKP,ISIS-Khorasan
-|Islamic State West Africa Province,ISWAP,Islamic State in West Africa
-|Islamic State in the Greater Sahara,ISGS,Islamic State Sahel Province
EG|Sinai Province,Wilayat Sinai,Ansar Beit al-Maqdis,Ansar Bayt al-Maqdis
RU|Caucasus Emirate,Imarat Kavkaz
-|al-Qaeda,al-Qaida,Al-Qaeda,Al-Qaida,Al Qaeda,al Qaeda,Al Qaida,al Qaida,Qaeda,al-Qa'ida,al-Qa’ida,Al-Qa'ida,Al-Qa’ida,al-Qa'eda,Al-Qa'eda
IQ|al-Qaeda in Iraq,Al Qaeda in Iraq,al Qaeda in Iraq,al-Qaida in Iraq,AQI
YE|al-Qaeda in the Arabian Peninsula,al Qaeda in the Arabian Peninsula,Al Qaeda in the Arabian Peninsula,AQAP,Ansar al-Sharia
-|al-Qaeda in the Islamic Maghreb,al Qaeda in the Islamic Maghreb,Al Qaeda in the Islamic Maghreb,AQIM
ML|Jama'at Nasr al-Islam wal Muslimin,Jamaat Nusrat al-Islam wal-Muslimin,Jama'a Nusrat ul-Islam wa al-Muslimin,Group for Support of Islam and Muslims,Support Group for Islam and Muslims,JNIM,GSIM,Ansar Dine,Ansar Eddine
ML|Movement for Oneness and Jihad in West Africa,MUJAO
ML|National Movement for the Liberation of Azawad,MNLA,Coordination of Azawad Movements,Azawad Liberation Front
-|al-Mourabitoun,Al-Mourabitoun
SY|al-Nusra Front,Al-Nusra Front,Nusra Front,al Nusra Front,Al Nusra Front,Jabhat al-Nusra,Jabhat al Nusra,Jabhat Al-Nusra,al-Nusra,Al-Nusra,Nusra,Jabhat Fatah al-Sham,Jabhat Fateh al-Sham
SY|Hayat Tahrir al-Sham,Hay'at Tahrir al-Sham,Hayat Tahrir al Sham,Tahrir al-Sham,HTS
SY|Ahrar al-Sham,Ahrar al Sham,Ahrar ash-Sham
SY|Jaysh al-Islam,Jaish al-Islam,Army of Islam
SY|Free Syrian Army,FSA
SY|Syrian National Army,SNA
SY|Syrian Democratic Forces,SDF
SY|People's Protection Units,People’s Protection Units,Kurdish People's Protection Units,YPG,Women's Protection Units,YPJ
SY|Hurras al-Din,Huras al-Din
SY|Southern Front,Faylaq al-Rahman,Failaq al-Rahman
TR|Kurdistan Workers' Party,Kurdistan Workers’ Party,Kurdistan Workers Party,PKK,Kurdistan Freedom Hawks,Kurdistan Freedom Falcons,TAK
TR|Revolutionary People's Liberation Party-Front,Revolutionary People’s Liberation Party-Front,DHKP-C
IR|Party of Free Life of Kurdistan,Kurdistan Free Life Party,PJAK
IR|People's Mujahedin of Iran,People’s Mujahedin of Iran,Mujahedin-e-Khalq,Mujahideen-e-Khalq,MEK,MKO
IR|Jundallah,Jundullah,Jaish al-Adl,Jaish ul-Adl
IR|Quds Force,Qods Force
IQ|Popular Mobilization Forces,Popular Mobilisation Forces,Popular Mobilization Units,Popular Mobilisation Units,Hashd al-Shaabi,Hashed al-Shaabi,Hashd al Shaabi,PMF,PMU
IQ|Kataib Hezbollah,Kata'ib Hezbollah,Kataeb Hezbollah,Kataib Hizballah,Kata'ib Hizballah
IQ|Asaib Ahl al-Haq,Asa'ib Ahl al-Haq,Badr Organization,Badr Organisation,Badr Brigade,Harakat Hezbollah al-Nujaba,Islamic Resistance in Iraq
IQ|Mahdi Army,Mehdi Army,Saraya al-Salam,Peace Brigades
IQ|Peshmerga,Kurdish Peshmerga
LB|Hezbollah,Hizbollah,Hizbullah,Hizballah,Hezballah
PS|Hamas,Izz ad-Din al-Qassam Brigades,Izz al-Din al-Qassam Brigades,Ezzedine al-Qassam Brigades,al-Qassam Brigades,Al-Qassam Brigades,Qassam Brigades
PS|Islamic Jihad,Palestinian Islamic Jihad,PIJ,al-Quds Brigades,Al-Quds Brigades
PS|al-Aqsa Martyrs Brigades,Al-Aqsa Martyrs Brigades,al-Aqsa Martyrs' Brigades,Popular Front for the Liberation of Palestine,PFLP,Lions' Den
YE|Houthis,Houthi,Huthi,Huthis,Houthi movement,Ansar Allah,Ansarullah,Ansar Allah movement
YE|Southern Transitional Council,STC
SO|al-Shabaab,al-Shabab,Al-Shabaab,Al-Shabab,al Shabaab,Al Shabaab,al Shabab,Al Shabab,Shabaab,Shabab,Harakat al-Shabaab al-Mujahideen
NG|Boko Haram,Jama'atu Ahlis Sunna Lidda'awati wal-Jihad,JAS
NG|Ansaru,Indigenous People of Biafra,IPOB,Eastern Security Network
NG|Movement for the Emancipation of the Niger Delta,MEND,Niger Delta Avengers
CM|Ambazonia Defence Forces,Ambazonian Defence Forces,Ambazonia Defense Forces
UG|Lord's Resistance Army,Lord’s Resistance Army,LRA
CD|Allied Democratic Forces,ADF
CD|M23,March 23 Movement,M23 Movement,Mouvement du 23 Mars,Congo River Alliance
CD|Democratic Forces for the Liberation of Rwanda,FDLR
CD|CODECO,Cooperative for the Development of the Congo,Mai-Mai,Mai Mai,Mayi-Mayi,Wazalendo,Raia Mutomboki,Nyatura,Mobondo
CF|Seleka,Séléka,Anti-balaka,anti-balaka,Anti-Balaka,Coalition of Patriots for Change,Union for Peace in the Central African Republic
SD|Rapid Support Forces,RSF,Janjaweed,Janjawid
SD|Sudan People's Liberation Movement-North,Sudan People’s Liberation Movement-North,SPLM-N
SD|Sudan Liberation Movement,Sudan Liberation Army,SLM,SLA,Justice and Equality Movement,JEM
SS|Sudan People's Liberation Movement-in-Opposition,Sudan People's Liberation Army-in-Opposition,SPLM-IO,SPLA-IO,White Army,National Salvation Front
ET|Tigray People's Liberation Front,Tigray People’s Liberation Front,Tigrayan People's Liberation Front,TPLF,Tigray Defence Forces,Tigray Defense Forces
ET|Oromo Liberation Army,OLA,Oromo Liberation Front,OLF,Fano,Ogaden National Liberation Front,ONLF
ER|Eritrean People's Liberation Front,EPLF
MZ|Ansar al-Sunna,Ahlu Sunna Wal Jamaa,Ahlu-Sunnah Wa-Jama'a,Renamo,RENAMO
AO|UNITA,Front for the Liberation of the Enclave of Cabinda,FLEC
SN|Movement of Democratic Forces of Casamance,MFDC
EH|Polisario Front,Polisario,Frente Polisario
LY|Libyan National Army,Libyan Arab Armed Forces,LNA,Ansar al-Sharia in Libya,Libya Dawn,Stability Support Apparatus
DZ|Armed Islamic Group,GIA,Salafist Group for Preaching and Combat,GSPC
BI|National Liberation Forces,RED-Tabara,FNL
RW|Rwandan Patriotic Front,Interahamwe
AF|Taliban,Taleban,Afghan Taliban
AF|Haqqani network,Haqqani Network,Hezb-i-Islami,Hezb-e-Islami,Hizb-i-Islami
AF|Northern Alliance,National Resistance Front,NRF,mujahideen
PK|Tehrik-i-Taliban Pakistan,Tehreek-e-Taliban Pakistan,Tehrik-e-Taliban Pakistan,TTP,Pakistani Taliban,Pakistan Taliban,Jamaat-ul-Ahrar
PK|Lashkar-e-Taiba,Lashkar-e-Tayyiba,Lashkar-e-Toiba,Lashkar-i-Taiba,LeT
PK|Jaish-e-Mohammed,Jaish-e-Mohammad,Jaish-e-Muhammad,JeM
PK|Lashkar-e-Jhangvi,Sipah-e-Sahaba,Lashkar-e-Islam,Lashkar-e-Jhangvi al-Alami
PK|Baloch Liberation Army,Balochistan Liberation Army,Baluchistan Liberation Army,BLA,Balochistan Liberation Front,BLF,Baloch Raji Ajoi Sangar
IN|Hizbul Mujahideen,Hizb-ul-Mujahideen,Indian Mujahideen,Harkat-ul-Mujahideen,The Resistance Front
IN|Communist Party of India (Maoist),Naxalites,Naxals,Maoists
IN|United Liberation Front of Asom,ULFA,National Democratic Front of Bodoland,NDFB,National Socialist Council of Nagaland,NSCN,United National Liberation Front
LK|Liberation Tigers of Tamil Eelam,Tamil Tigers,LTTE
BD|Jamaat-ul-Mujahideen Bangladesh,Jama'atul Mujahideen Bangladesh,JMB,Ansarullah Bangla Team
MM|Arakan Army,AA,Arakan Rohingya Salvation Army,ARSA
MM|Kachin Independence Army,KIA,Karen National Liberation Army,KNLA,Karen National Union,KNU,United Wa State Army,UWSA
MM|Ta'ang National Liberation Army,TNLA,Myanmar National Democratic Alliance Army,MNDAA,People's Defence Force,People’s Defence Force,People's Defense Force,People's Defence Forces,Three Brotherhood Alliance,Brotherhood Alliance,Karenni Nationalities Defence Force,Chin National Army,Shan State Army
PH|Abu Sayyaf,Abu Sayyaf Group,ASG
PH|Moro Islamic Liberation Front,MILF,Moro National Liberation Front,MNLF,Bangsamoro Islamic Freedom Fighters,BIFF
PH|New People's Army,New People’s Army,NPA,Maute group,Maute Group
ID|Jemaah Islamiyah,Jemaah Islamiah,Jamaah Ansharut Daulah,Free Papua Movement,West Papua National Liberation Army,TPNPB,Free Aceh Movement,GAM,Mujahidin Indonesia Timur
TH|Barisan Revolusi Nasional,BRN
CN|East Turkestan Islamic Movement,East Turkistan Islamic Movement,ETIM,Turkistan Islamic Party,TIP
UZ|Islamic Movement of Uzbekistan,IMU,Islamic Jihad Union
KH|Khmer Rouge
RU|Wagner Group,Wagner group,Wagner,PMC Wagner,Africa Corps
RU|Russian Volunteer Corps,Freedom of Russia Legion,Redut
UA|Azov Battalion,Azov Brigade,Azov Regiment,Right Sector,Donetsk People's Republic,Donetsk People’s Republic,Luhansk People's Republic,Luhansk People’s Republic,DPR,LPR,DNR,LNR
GB|Irish Republican Army,IRA,Provisional IRA,Real IRA,New IRA,Continuity IRA,Irish National Liberation Army,INLA
GB|Ulster Volunteer Force,UVF,Ulster Defence Association,UDA
ES|ETA,Euskadi Ta Askatasuna,Basque Homeland and Freedom
XK|Kosovo Liberation Army,KLA,UCK
FR|Corsican National Liberation Front,FLNC
GR|Revolutionary Organization 17 November,November 17
CO|FARC,Revolutionary Armed Forces of Colombia,Farc,FARC-EP,Segunda Marquetalia,Estado Mayor Central
CO|National Liberation Army,ELN
CO|Clan del Golfo,Gulf Clan,Gaitanist Self-Defense Forces of Colombia,Gaitanista Army of Colombia,United Self-Defense Forces of Colombia,AUC,Los Urabeños
CO|M-19,April 19 Movement,19th of April Movement,Popular Liberation Army,EPL
PE|Shining Path,Sendero Luminoso,Tupac Amaru Revolutionary Movement,MRTA,Militarized Communist Party of Peru
SV|Farabundo Marti National Liberation Front,Farabundo Martí National Liberation Front,FMLN,MS-13,Mara Salvatrucha,Barrio 18
NI|Contras,Sandinista National Liberation Front,FSLN
MX|Sinaloa Cartel,Sinaloa cartel,Jalisco New Generation Cartel,Jalisco New Generation cartel,Jalisco Cartel New Generation,CJNG,Gulf Cartel,Gulf cartel,Los Zetas,Zetas,Zapatista Army of National Liberation,EZLN,Juarez Cartel,Tijuana Cartel
VE|Tren de Aragua,Tupamaros
BR|First Capital Command,Comando Vermelho,Red Command
EC|Los Choneros,Los Lobos
HT|G9,Viv Ansanm,400 Mawozo
PY|Paraguayan People's Army,Paraguayan People’s Army,EPP
CL|Manuel Rodriguez Patriotic Front,FPMR
GT|Guatemalan National Revolutionary Unity,URNG
TJ|Jamaat Ansarullah
`

function row(line: string): ArmedGroupRow {
  const [country, names] = line.split('|')
  return { country: country === '-' ? null : country!, names: names!.split(',') }
}

export const armedGroups: readonly ArmedGroupRow[] = table.trim().split('\n').map(row)
