import type { CountryRow } from '../entities/name-words.ts'

/**
 * Countries and territories: ISO 3166-1 alpha-2 | names | adjectives | people (plural, after `:`
 * singulars that differ from the adjective) | capitals. The first name is the one shown; the first adjective is the usual one.
 */
const table = `
AD|Andorra|Andorran|Andorrans|Andorra la Vella
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati|Emiratis,Emirati|Abu Dhabi
AF|Afghanistan,Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan|Afghan,Afghani|Afghans,Afghan|Kabul
AG|Antigua and Barbuda,Antigua & Barbuda|Antiguan,Barbudan|Antiguans|Saint John's
AI|Anguilla|Anguillan|Anguillans|The Valley
AL|Albania|Albanian|Albanians|Tirana
AM|Armenia|Armenian|Armenians|Yerevan
AO|Angola|Angolan|Angolans|Luanda
AQ|Antarctica|Antarctic||
AR|Argentina,Argentine Republic|Argentine,Argentinian,Argentinean|Argentines,Argentinians,Argentineans|Buenos Aires
AS|American Samoa|American Samoan|American Samoans|Pago Pago
AT|Austria|Austrian|Austrians|Vienna
AU|Australia,Commonwealth of Australia|Australian,Aussie|Australians,Aussies|Canberra
AW|Aruba|Aruban|Arubans|Oranjestad
AX|Åland,Aland Islands,Åland Islands|Ålandic|Ålanders|Mariehamn
AZ|Azerbaijan|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia & Herzegovina,Bosnia,BiH|Bosnian,Herzegovinian|Bosnians|Sarajevo
BB|Barbados|Barbadian,Bajan|Barbadians,Bajans|Bridgetown
BD|Bangladesh|Bangladeshi|Bangladeshis|Dhaka
BE|Belgium|Belgian|Belgians|Brussels
BF|Burkina Faso,Burkina,Upper Volta|Burkinabe,Burkinabé,Burkinabè,Burkinese|Burkinabes|Ouagadougou
BG|Bulgaria|Bulgarian|Bulgarians|Sofia
BH|Bahrain,Kingdom of Bahrain|Bahraini|Bahrainis|Manama
BI|Burundi|Burundian|Burundians|Gitega
BJ|Benin,Dahomey|Beninese,Beninois|Beninese|Porto-Novo
BL|Saint Barthélemy,St. Barts|||Gustavia
BM|Bermuda|Bermudian,Bermudan|Bermudians|Hamilton
BN|Brunei,Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan
BO|Bolivia,Plurinational State of Bolivia|Bolivian|Bolivians|Sucre
BQ|Caribbean Netherlands,Bonaire|||Kralendijk
BR|Brazil,Brasil|Brazilian|Brazilians|Brasília,Brasilia
BS|Bahamas|Bahamian|Bahamians|Nassau
BT|Bhutan|Bhutanese|Bhutanese|Thimphu
BV|Bouvet Island|||
BW|Botswana|Botswanan,Motswana,Batswana|Botswanans,Batswana|Gaborone
BY|Belarus,Belorussia,Byelorussia|Belarusian,Belarussian,Belorussian|Belarusians,Belarussians,Belorussians|Minsk
BZ|Belize|Belizean|Belizeans|Belmopan
CA|Canada|Canadian|Canadians|Ottawa
CC|Cocos Islands,Cocos (Keeling) Islands|||
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,D.R. Congo,DRC,D.R.C.,Congo-Kinshasa,Congo (Kinshasa),Zaire|Congolese,Zairean,Zairian|Congolese,Zaireans|Kinshasa
CF|Central African Republic,CAR,C.A.R.|Central African|Central Africans|Bangui
CG|Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo (Brazzaville),Congo|Congolese|Congolese|Brazzaville
CH|Switzerland,Swiss Confederation|Swiss|Swiss|Bern,Berne
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire,Côte d’Ivoire,Cote d’Ivoire|Ivorian,Ivoirian,Ivoirien|Ivorians,Ivoirians|Yamoussoukro
CK|Cook Islands|Cook Islander|Cook Islanders|Avarua
CL|Chile|Chilean|Chileans|Santiago
CM|Cameroon,Cameroun|Cameroonian|Cameroonians|Yaoundé,Yaounde
CN|China,People's Republic of China,People’s Republic of China,PRC,P.R.C.,PR China,mainland China,Mainland China,Red China|Chinese|Chinese|Beijing,Peking
CO|Colombia|Colombian|Colombians|Bogotá,Bogota
CR|Costa Rica|Costa Rican|Costa Ricans|San José
CU|Cuba|Cuban|Cubans|Havana
CV|Cape Verde,Cabo Verde|Cape Verdean|Cape Verdeans|Praia
CW|Curaçao,Curacao|Curaçaoan|Curaçaoans|Willemstad
CX|Christmas Island|||
CY|Cyprus,Republic of Cyprus|Cypriot,Greek Cypriot|Cypriots,Greek Cypriots|Nicosia
CZ|Czech Republic,Czechia|Czech|Czechs|Prague
DE|Germany,Federal Republic of Germany|German|Germans|Berlin
DJ|Djibouti|Djiboutian|Djiboutians|Djibouti City
DK|Denmark|Danish|Danes:Dane|Copenhagen
DM|Dominica|||Roseau
DO|Dominican Republic|Dominican|Dominicans|Santo Domingo
DZ|Algeria|Algerian|Algerians|Algiers
EC|Ecuador|Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito
EE|Estonia|Estonian|Estonians|Tallinn
EG|Egypt,Arab Republic of Egypt|Egyptian|Egyptians|Cairo
EH|Western Sahara|Sahrawi,Saharawi,Sahraoui|Sahrawis,Saharawis|Laayoune,El Aaiún
ER|Eritrea|Eritrean|Eritreans|Asmara
ES|Spain|Spanish|Spaniards:Spaniard|Madrid
ET|Ethiopia|Ethiopian|Ethiopians|Addis Ababa
FI|Finland|Finnish|Finns:Finn|Helsinki
FJ|Fiji|Fijian|Fijians|Suva
FK|Falkland Islands,Falklands,Malvinas|Falkland Islander|Falkland Islanders|Stanley
FM|Micronesia,Federated States of Micronesia|Micronesian|Micronesians|Palikir
FO|Faroe Islands,Faroes|Faroese|Faroese|Tórshavn
FR|France,French Republic|French|Frenchmen:Frenchman:Frenchwoman|Paris
GA|Gabon|Gabonese|Gabonese|Libreville
GB|United Kingdom,UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|British,UK|Britons,Brits:Briton:Brit|London
GD|Grenada|Grenadian|Grenadians|St. George's
GE|Georgia,Republic of Georgia|Georgian|Georgians|Tbilisi
GF|French Guiana|||Cayenne
GG|Guernsey|||Saint Peter Port
GH|Ghana|Ghanaian,Ghanian|Ghanaians|Accra
GI|Gibraltar|Gibraltarian|Gibraltarians|
GL|Greenland|Greenlandic|Greenlanders:Greenlander|Nuuk
GM|Gambia|Gambian|Gambians|Banjul
GN|Guinea,Guinea-Conakry,Republic of Guinea|Guinean|Guineans|Conakry
GP|Guadeloupe|Guadeloupean|Guadeloupeans|Basse-Terre
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Equatorial Guineans,Equatoguineans|Malabo
GR|Greece,Hellenic Republic|Greek,Hellenic|Greeks|Athens
GS|South Georgia and the South Sandwich Islands,South Georgia|||
GT|Guatemala|Guatemalan|Guatemalans|Guatemala City
GU|Guam|Guamanian|Guamanians|Hagåtña
GW|Guinea-Bissau,Guinea Bissau|Bissau-Guinean|Bissau-Guineans|Bissau
GY|Guyana|Guyanese|Guyanese|Georgetown
HK|Hong Kong,Hong Kong SAR|Hong Kong|Hongkongers,Hong Kongers:Hongkonger:Hong Konger|
HM|Heard Island and McDonald Islands|||
HN|Honduras|Honduran|Hondurans|Tegucigalpa
HR|Croatia|Croatian,Croat|Croatians,Croats|Zagreb
HT|Haiti|Haitian|Haitians|Port-au-Prince
HU|Hungary|Hungarian|Hungarians|Budapest
ID|Indonesia|Indonesian|Indonesians|Jakarta
IE|Ireland,Republic of Ireland,Irish Republic,Eire|Irish|Irishmen:Irishman:Irishwoman|Dublin
IL|Israel,State of Israel|Israeli|Israelis|Jerusalem
IM|Isle of Man|Manx|Manxmen|Douglas
IN|India,Republic of India|Indian|Indians|New Delhi
IO|British Indian Ocean Territory,Chagos Islands,Chagos Archipelago|Chagossian|Chagossians|
IQ|Iraq,Republic of Iraq|Iraqi|Iraqis|Baghdad
IR|Iran,Islamic Republic of Iran,Islamic Republic|Iranian|Iranians|Tehran,Teheran
IS|Iceland|Icelandic|Icelanders:Icelander|Reykjavík,Reykjavik
IT|Italy|Italian|Italians|Rome
JE|Jersey|||Saint Helier
JM|Jamaica|Jamaican|Jamaicans|Kingston
JO|Jordan,Hashemite Kingdom of Jordan,Hashemite Kingdom|Jordanian|Jordanians|Amman
JP|Japan|Japanese|Japanese|Tokyo
KE|Kenya|Kenyan|Kenyans|Nairobi
KG|Kyrgyzstan,Kirghizia,Kyrgyz Republic,Kirgizstan|Kyrgyz,Kyrgyzstani,Kirghiz|Kyrgyz,Kyrgyzstanis|Bishkek
KH|Cambodia,Kampuchea|Cambodian|Cambodians|Phnom Penh
KI|Kiribati|I-Kiribati||Tarawa
KM|Comoros,Union of the Comoros|Comorian,Comoran|Comorians,Comorans|Moroni
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis|Kittitian|Kittitians|Basseterre
KP|North Korea,DPRK,D.P.R.K.,Democratic People's Republic of Korea,Democratic People’s Republic of Korea|North Korean|North Koreans|Pyongyang
KR|South Korea,Republic of Korea,S. Korea,ROK|South Korean|South Koreans|Seoul
KW|Kuwait|Kuwaiti|Kuwaitis|Kuwait City
KY|Cayman Islands|Caymanian|Caymanians|George Town
KZ|Kazakhstan|Kazakh,Kazakhstani|Kazakhs,Kazakhstanis|Astana,Nur-Sultan
LA|Laos,Lao PDR|Laotian,Lao|Laotians,Lao|Vientiane
LB|Lebanon|Lebanese|Lebanese|Beirut
LC|Saint Lucia,St. Lucia,St Lucia|Saint Lucian,St. Lucian|Saint Lucians|Castries
LI|Liechtenstein|Liechtenstein|Liechtensteiners|Vaduz
LK|Sri Lanka,Ceylon|Sri Lankan|Sri Lankans|Colombo
LR|Liberia|Liberian|Liberians|Monrovia
LS|Lesotho|Basotho,Mosotho|Basotho|Maseru
LT|Lithuania|Lithuanian|Lithuanians|Vilnius
LU|Luxembourg|Luxembourgish|Luxembourgers:Luxembourger|Luxembourg City
LV|Latvia|Latvian|Latvians|Riga
LY|Libya|Libyan|Libyans|Tripoli
MA|Morocco|Moroccan|Moroccans|Rabat
MC|Monaco|Monegasque,Monacan|Monegasques|Monaco
MD|Moldova,Republic of Moldova,Moldavia|Moldovan,Moldavian|Moldovans,Moldavians|Chişinău,Chisinau
ME|Montenegro|Montenegrin|Montenegrins|Podgorica
MF|Saint Martin,St. Martin|||Marigot
MG|Madagascar|Malagasy,Madagascan|Malagasy|Antananarivo
MH|Marshall Islands|Marshallese|Marshallese|Majuro
MK|North Macedonia,Macedonia,FYROM,Former Yugoslav Republic of Macedonia|Macedonian|Macedonians|Skopje
ML|Mali|Malian|Malians|Bamako
MM|Myanmar,Burma|Burmese,Myanmar,Myanmarese|Burmese|Naypyidaw,Naypyitaw
MN|Mongolia|Mongolian|Mongolians|Ulaanbaatar,Ulan Bator
MO|Macau,Macao|Macanese|Macanese|
MP|Northern Mariana Islands|||Saipan
MQ|Martinique|Martinican|Martinicans|Fort-de-France
MR|Mauritania|Mauritanian|Mauritanians|Nouakchott
MS|Montserrat|Montserratian|Montserratians|Plymouth
MT|Malta|Maltese|Maltese|Valletta
MU|Mauritius|Mauritian|Mauritians|Port Louis
MV|Maldives|Maldivian|Maldivians|Malé
MW|Malawi|Malawian|Malawians|Lilongwe
MX|Mexico|Mexican|Mexicans|Mexico City
MY|Malaysia|Malaysian|Malaysians|Kuala Lumpur
MZ|Mozambique|Mozambican|Mozambicans|Maputo
NA|Namibia|Namibian|Namibians|Windhoek
NC|New Caledonia|New Caledonian|New Caledonians|Nouméa,Noumea
NE|Niger|Nigerien,Nigérien|Nigeriens|Niamey
NF|Norfolk Island|||Kingston
NG|Nigeria,Federal Republic of Nigeria|Nigerian|Nigerians|Abuja
NI|Nicaragua|Nicaraguan|Nicaraguans|Managua
NL|Netherlands,Holland|Dutch|Dutchmen:Dutchman:Dutchwoman|Amsterdam
NO|Norway|Norwegian|Norwegians|Oslo
NP|Nepal|Nepali,Nepalese|Nepalis,Nepalese|Kathmandu,Katmandu
NR|Nauru|Nauruan|Nauruans|Yaren
NU|Niue|Niuean|Niueans|Alofi
NZ|New Zealand,Aotearoa,NZ|New Zealand,Kiwi|New Zealanders,Kiwis:New Zealander|Wellington
OM|Oman|Omani|Omanis|Muscat
PA|Panama|Panamanian|Panamanians|Panama City
PE|Peru|Peruvian|Peruvians|Lima
PF|French Polynesia|French Polynesian|French Polynesians|Papeete
PG|Papua New Guinea,PNG|Papua New Guinean|Papua New Guineans|Port Moresby
PH|Philippines,the Philippines,Republic of the Philippines|Philippine,Filipino,Filipina|Filipinos:Filipino:Filipina|Manila
PK|Pakistan,Islamic Republic of Pakistan|Pakistani|Pakistanis|Islamabad
PL|Poland|Polish|Poles:Pole|Warsaw
PM|Saint Pierre and Miquelon|||Saint-Pierre
PN|Pitcairn,Pitcairn Islands|||Adamstown
PR|Puerto Rico|Puerto Rican|Puerto Ricans|San Juan
PS|Palestine,State of Palestine,Palestinian Territories,Palestinian territories,occupied Palestinian territory,Occupied Palestinian Territory|Palestinian|Palestinians|Ramallah
PT|Portugal|Portuguese|Portuguese|Lisbon
PW|Palau|Palauan|Palauans|Ngerulmud
PY|Paraguay|Paraguayan|Paraguayans|Asunción,Asuncion
QA|Qatar|Qatari|Qataris|Doha
RE|Réunion,Reunion Island|||Saint-Denis
RO|Romania,Rumania|Romanian|Romanians|Bucharest
RS|Serbia|Serbian,Serb|Serbians,Serbs|Belgrade
RU|Russia,Russian Federation|Russian|Russians|Moscow
RW|Rwanda|Rwandan,Rwandese|Rwandans|Kigali
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudis,Saudi Arabians|Riyadh
SB|Solomon Islands,Solomons|Solomon Islander|Solomon Islanders|Honiara
SC|Seychelles|Seychellois|Seychellois|Victoria
SD|Sudan,Republic of the Sudan|Sudanese|Sudanese|Khartoum
SE|Sweden|Swedish|Swedes:Swede|Stockholm
SG|Singapore,Republic of Singapore|Singaporean|Singaporeans|
SH|Saint Helena,St. Helena|||Jamestown
SI|Slovenia|Slovenian,Slovene|Slovenians,Slovenes|Ljubljana
SJ|Svalbard|||Longyearbyen
SK|Slovakia,Slovak Republic|Slovak,Slovakian|Slovaks,Slovakians|Bratislava
SL|Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
SM|San Marino|Sammarinese|Sammarinese|
SN|Senegal|Senegalese|Senegalese|Dakar
SO|Somalia|Somali,Somalian|Somalis,Somalians|Mogadishu
SR|Suriname,Surinam|Surinamese|Surinamese|Paramaribo
SS|South Sudan,Republic of South Sudan|South Sudanese|South Sudanese|Juba
ST|São Tomé and Príncipe,Sao Tome and Principe|São Toméan|São Toméans|São Tomé
SV|El Salvador|Salvadoran,Salvadorean|Salvadorans,Salvadoreans|San Salvador
SX|Sint Maarten|||Philipsburg
SY|Syria,Syrian Arab Republic|Syrian|Syrians|Damascus
SZ|Eswatini,Swaziland|Swazi|Swazis|Mbabane
TC|Turks and Caicos Islands,Turks and Caicos|||Cockburn Town
TD|Chad|Chadian|Chadians|N'Djamena,N’Djamena,Ndjamena
TF|French Southern Territories|||
TG|Togo|Togolese|Togolese|Lomé,Lome
TH|Thailand,Siam|Thai|Thais|Bangkok
TJ|Tajikistan|Tajik,Tajikistani|Tajiks,Tajikistanis|Dushanbe
TK|Tokelau|Tokelauan|Tokelauans|
TL|East Timor,Timor-Leste,Timor Leste|East Timorese,Timorese|East Timorese,Timorese|Dili
TM|Turkmenistan|Turkmen,Turkmenistani|Turkmens,Turkmenistanis|Ashgabat
TN|Tunisia|Tunisian|Tunisians|Tunis
TO|Tonga|Tongan|Tongans|Nuku'alofa
TR|Turkey,Türkiye,Turkiye|Turkish|Turks:Turk|Ankara
TT|Trinidad and Tobago,Trinidad & Tobago,Trinidad,T&T|Trinidadian,Tobagonian|Trinidadians,Tobagonians|Port of Spain
TV|Tuvalu|Tuvaluan|Tuvaluans|Funafuti
TW|Taiwan,Republic of China,Chinese Taipei|Taiwanese|Taiwanese|Taipei
TZ|Tanzania,United Republic of Tanzania,Tanganyika|Tanzanian|Tanzanians|Dodoma
UA|Ukraine|Ukrainian|Ukrainians|Kyiv,Kiev
UG|Uganda|Ugandan|Ugandans|Kampala
UM|United States Minor Outlying Islands|||
US|United States,United States of America,US,U.S.,USA,U.S.A.,America,U.S|American,US,U.S.|Americans|Washington,Washington D.C.,Washington DC
UY|Uruguay|Uruguayan|Uruguayans|Montevideo
UZ|Uzbekistan|Uzbek,Uzbekistani|Uzbeks,Uzbekistanis|Tashkent
VA|Vatican,Vatican City,Holy See|Vatican||Vatican City
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent and the Grenadines,St. Vincent|Vincentian|Vincentians|Kingstown
VE|Venezuela,Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas
VG|British Virgin Islands|||Road Town
VI|US Virgin Islands,U.S. Virgin Islands,Virgin Islands|||Charlotte Amalie
VN|Vietnam,Viet Nam|Vietnamese|Vietnamese|Hanoi
VU|Vanuatu|Vanuatuan,Ni-Vanuatu|Vanuatuans|Port Vila
WF|Wallis and Futuna|||Mata Utu
WS|Samoa,Western Samoa|Samoan|Samoans|Apia
YE|Yemen,Republic of Yemen|Yemeni,Yemenite|Yemenis|Sanaa,Sana'a,Sana’a
YT|Mayotte|Mahoran|Mahorans|Mamoudzou
ZA|South Africa,RSA|South African|South Africans|Pretoria
ZM|Zambia|Zambian|Zambians|Lusaka
ZW|Zimbabwe,Rhodesia|Zimbabwean,Rhodesian|Zimbabweans|Harare
`

/**
 * Former states, parts of states and places whose status is disputed or that govern themselves in fact; the code is
 * that of the state of which ISO 3166 counts them a part, `-` where it gives none or several.
 */
const others = `
-|Korea|Korean|Koreans|
-|Soviet Union,USSR,U.S.S.R.|Soviet|Soviets|
-|Yugoslavia,former Yugoslavia|Yugoslav,Yugoslavian|Yugoslavs|
-|Czechoslovakia|Czechoslovak,Czechoslovakian|Czechoslovaks|
-|Serbia and Montenegro|||
DE|East Germany,GDR,German Democratic Republic|East German|East Germans|
DE|West Germany|West German|West Germans|
VN|South Vietnam|South Vietnamese|South Vietnamese|
VN|North Vietnam|North Vietnamese|North Vietnamese|
YE|South Yemen|South Yemeni|South Yemenis|
XK|Kosovo,Kosova|Kosovar,Kosovan|Kosovars,Kosovans|Pristina
GE|Abkhazia|Abkhaz,Abkhazian|Abkhazians,Abkhaz|Sukhumi
GE|South Ossetia|South Ossetian|South Ossetians|Tskhinvali
MD|Transnistria,Transdniestria,Trans-Dniester,Transdniester|Transnistrian|Transnistrians|Tiraspol
AZ|Nagorno-Karabakh,Nagorny Karabakh,Artsakh,Karabakh|Karabakh||Stepanakert
CY|Northern Cyprus,Turkish Republic of Northern Cyprus,TRNC|Turkish Cypriot|Turkish Cypriots|
SO|Somaliland|Somalilander|Somalilanders|Hargeisa
SO|Puntland|||Garowe
PS|Gaza Strip,Gaza|Gazan|Gazans|
PS|West Bank,occupied West Bank|||
IQ|Iraqi Kurdistan,Kurdistan Region|||Erbil
UA|Crimea|Crimean|Crimeans|Simferopol
GB|England|English|Englishmen:Englishman:Englishwoman|
GB|Scotland|Scottish,Scots|Scots:Scot:Scotsman|Edinburgh
GB|Wales|Welsh|Welshmen:Welshman|Cardiff
GB|Northern Ireland,Ulster|Northern Irish||Belfast
RU|Chechnya,Chechen Republic|Chechen|Chechens|Grozny
RU|Dagestan|Dagestani|Dagestanis|Makhachkala
RU|Ingushetia|Ingush|Ingush|Magas
RU|Tatarstan|Tatar|Tatars|Kazan
CN|Tibet|Tibetan|Tibetans|Lhasa
CN|Xinjiang|||Urumqi
ES|Catalonia|Catalan,Catalonian|Catalans|
ES|Basque Country|Basque|Basques|
ES|Galicia|Galician|Galicians|
CA|Quebec,Québec|Quebecois,Québécois|Quebecers|
US|Hawaii|Hawaiian|Hawaiians|Honolulu
US|Texas|Texan|Texans|Austin
US|California|Californian|Californians|Sacramento
DE|Bavaria|Bavarian|Bavarians|
IT|Sicily|Sicilian|Sicilians|
IT|Sardinia|Sardinian|Sardinians|
FR|Corsica|Corsican|Corsicans|
IN|Kashmir,Jammu and Kashmir|Kashmiri|Kashmiris|Srinagar
PG|Bougainville|Bougainvillean|Bougainvilleans|
AU|Tasmania|Tasmanian|Tasmanians|Hobart
TZ|Zanzibar|Zanzibari|Zanzibaris|
IR|Persia|Persian|Persians|
`

const list = (field: string): string[] => (field ? field.split(',').map(s => s.trim()) : [])

function row(line: string): CountryRow {
  const [code, names, adjectives, people, capitals] = line.split('|')
  const [plurals, ...singulars] = people!.split(':')
  return {
    code: code === '-' ? null : code!,
    names: list(names!),
    adjectives: list(adjectives!),
    people: [...list(plurals!), ...singulars],
    capitals: list(capitals!),
  }
}

const rows = (text: string): CountryRow[] => text.trim().split('\n').map(row)

export const countries: readonly CountryRow[] = rows(table)
export const formerAndPartStates: readonly CountryRow[] = rows(others)
