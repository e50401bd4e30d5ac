/**
 * Places whose names reports spell in many ways, in our own hand: country | name in GeoNames | other spellings.
 * A third field `lat,lon,population` stands for places that the source lacks (population roughly).
 */
export const aliases = `
SY|Ar Raqqah|Raqqa,Raqqah,Rakka,Al-Raqqa,Raqa
SY|Aleppo|Halab,Alep
SY|Homs|Hims
SY|Hama|Hamah
SY|Latakia|Lattakia,Latakiya,Ladhiqiyah
SY|Deir ez-Zor|Deir ez-Zour,Deir al-Zor,Deir al-Zour,Deir Ezzor,Deir Ezzour,Dayr az Zawr,Deir-ez-Zor,Deir el-Zour,Deir Azzor,Deir Az Zor|35.336,40.141,240000
SY|Idlib|Idleb,Adlib
SY|Palmyra|Tadmur,Tadmor,Tudmur
SY|Al Bāb|Al-Bab,al-Bab,El Bab,Bab
SY|Manbij|Menbij,Minbij,Membij
SY|Kobani|Kobane,Kobanî,Kobanê,Ayn al-Arab,Ain al-Arab,Ayn al Arab|36.891,38.353,45000
SY|Al Ḩasakah|Hasakah,Hassakeh,Hasaka,Hasakeh,Hassakah,Al-Hasakah,Hassake
SY|Al Qāmishlī|Qamishli,Qamishly,Kamishli,Qamishlo,Al-Qamishli
SY|Dar‘ā|Daraa,Deraa,Dera'a,Dara'a,Dar'a
SY|As Suwaydā’|Sweida,Suweida,Suwayda,As-Suwayda,Sweyda,Al-Suwayda
SY|Dūmā|Douma,Duma
SY|‘Afrīn|Afrin,Efrin,Ifrin
SY|Tall Rif‘at|Tal Rifaat,Tel Rifaat,Tall Rifaat
SY|Tall Abyad|Tal Abyad,Tel Abyad,Tell Abyad|36.697,38.956,15000
SY|Ra's al-'Ayn|Ras al-Ain,Ras al-Ayn,Ras al Ain,Serekaniye|36.850,40.071,29000
SY|Al Qusayr|Qusayr,Qusair,Al-Qusayr,Al-Qusair|34.509,36.580,30000
SY|Khān Shaykhūn|Khan Sheikhoun,Khan Shaykhun,Khan Sheikhun
SY|Ma‘arrat an Nu‘mān|Maarat al-Numan,Maaret al-Numan,Maarrat al-Numan,Maarat Numan
SY|Saraqib|Saraqeb,Saraqab|35.864,36.806,32000
SY|Yabrūd|Yabroud
SY|Al Mayādīn|Mayadin,Mayadeen,Al-Mayadin,Al-Mayadeen
SY|Abu Kamal|Albu Kamal,Al-Bukamal,Albukamal,Abu Kamal,Boukamal,Al Bukamal|34.450,40.919,42000
SY|Tartouss|Tartus,Tartous
SY|Jablah|Jableh,Jebleh
SY|Banias|Baniyas,Banyas
SY|Eastern Ghouta|Ghouta,Eastern Ghouta,East Ghouta,Ghutah|33.53,36.42,400000
SY|Dārayyā|Daraya,Darayya
SY|Baghuz|Baghouz,Al-Baghuz|34.454,40.953,10000
SY|Hajin|Hajjin|34.689,40.830,38000
IQ|Mosul|Al Mawsil,Mossul,Musil
IQ|Erbil|Arbil,Irbil,Hewler,Hawler
IQ|Kirkuk|Karkuk
IQ|As Sulaymānīyah|Sulaymaniyah,Sulaimaniya,Sulaimaniyah,Sulaimani,Slemani,Suleimaniya,Sulaymaniya
IQ|Dihok|Dohuk,Duhok,Dahuk
IQ|Al Fallūjah|Fallujah,Falluja,Fallouja,Al-Fallujah
IQ|Ramadi|Ar Ramadi,Al-Ramadi
IQ|Tikrīt|Tikrit
IQ|Baqubah|Baquba,Ba'qubah,Baqouba
IQ|Sāmarrā’|Samarra
IQ|Tall ‘Afar|Tal Afar,Tel Afar,Talafar,Tal'afar
IQ|Sinjār|Sinjar,Shingal,Shengal
IQ|An Najaf al Ashraf|Najaf,An Najaf,Al-Najaf
IQ|Karbala|Kerbala,Karbalā’
IQ|Al Başrah al Qadīmah|Basra,Basrah,Al Basrah,Bassorah
IQ|An Nāşirīyah|Nasiriyah,Nasiriya,Nassiriya,An Nasiriyah,Nassiriyah
IQ|Al Ḩillah|Hilla,Hillah,Al Hillah
IQ|Ḩalabja|Halabja,Halabcha
IQ|Khanaqin|Khanakin|34.348,45.391,100000
IQ|Hawija|Al Hawija,Hawijah,Al-Hawija|35.326,43.773,100000
IQ|Haditha|Hadithah|34.135,42.378,46500
IQ|Baiji|Beiji,Bayji|34.931,43.493,95000
LB|Tripoli|Trablous,Tarabulus
LB|Sidon|Saida,Sayda
LB|Tyre|Sur,Sour
LB|Baalbek|Ba'albek,Baalbeck
LB|En Nâqoûra|Naqoura,Naqura
LB|Bent Jbaïl|Bint Jbeil,Bent Jbeil,Bint Jubayl
LB|Aarsâl|Aarsal,Arsal,Ersal|34.179,36.421,35000
LB|Nabatîyé et Tahta|Nabatieh,Nabatiyeh,Nabatiye
PS|Khān Yūnis|Khan Younis,Khan Younes,Khan Yunus,Khan Yunis,Khan Yonis
PS|Rafaḩ|Rafah,Rafeh
PS|Gaza|Gaza City,Ghazzah
PS|Jabālyā|Jabalia,Jabaliya,Jabalya,Jebaliya
PS|Bayt Lāhyā|Beit Lahia,Beit Lahiya
PS|Bayt Ḩānūn|Beit Hanoun,Beit Hanun
PS|Dayr al Balaḩ|Deir al-Balah,Deir el-Balah,Deir el Balah,Deir al Balah
PS|An Nuşayrāt|Nuseirat,Nusseirat,Nuseirat refugee camp
PS|Al Maghāzī|Maghazi,Al-Maghazi|31.421,34.386,24000
PS|Al Burayj|Bureij,Al-Bureij
PS|Janīn|Jenin,Jenin refugee camp
PS|Ţūlkarm|Tulkarm,Tulkarem
PS|Nablus|Nāblus
PS|Hebron|Al Khalil,Al-Khalil
PS|Jericho|Ariha
PS|Qalqīlyah|Qalqilya,Qalqilyah
PS|Ţūbās|Tubas
PS|Ram Allah|Ramallah
IL|Ashqelon|Ashkelon
IL|Beersheba|Be'er Sheva,Beer Sheva,Beersheva
IL|Tel Aviv|Tel-Aviv,Tel Aviv-Yafo,Tel Aviv-Jaffa
IL|Sederot|Sderot
IL|Qiryat Shemona|Kiryat Shmona,Qiryat Shmona,Kiryat Shemona
IL|Netivot|
IL|Eilat|Elat
IL|‘Akko|Acre,Akko
IL|Nahariyya|Nahariya
IL|Metulla|Metula
YE|Al Ḩudaydah|Hodeidah,Hodeida,Hudaydah,Hudaida,Al Hudaydah,Al-Hudaydah,Hudaydah,Hudeidah
YE|Sanaa|Sana'a,Sana,San'a,Sanʽa
YE|Aden|'Adan
YE|Ta‘izz|Taiz,Taizz,Ta'izz,Ta'iz
YE|Ma'rib|Marib,Mareb
YE|Şa‘dah|Saada,Sa'ada,Sadah,Saadah,Sa'dah
YE|Al Mukallā|Mukalla,Al Mukalla,Al-Mukalla
YE|Zinjibār|Zinjibar,Zinjubar
YE|Mocha|Al Mukha,Al-Makha,Mokha,Mukha|13.320,43.250,20000
YE|Al Bayda|Bayda,Al-Bayda,Al-Baydha,Baida
YE|‘Ataq|Ataq
SD|El Fasher|Al Fashir,Al-Fashir,Al Fasher,Al-Fasher,El-Fasher,Fasher
SD|El Obeid|Al Ubayyid,Al-Obeid,El-Obeid,Al-Ubayyid
SD|Geneina|El Geneina,Al Junaynah,El-Geneina,Al-Junaynah,Al Geneina,Al-Geneina
SD|Nyala|
SD|Omdurman|Umm Durman
SD|Wad Medani|Wad Madani,Medani
SD|Zalingei|Zalinjay
SD|Kassala|
SD|El Daein|Ed Daein,Ad-Du'ayn,El-Daein,Ed-Daein,Ad Duayn
SD|Kadugli|Kaduqli
SD|Khartoum|Khartum
SD|Khartoum North|Bahri,Khartoum Bahri|15.636,32.534,600000
SD|Zamzam|Zamzam camp,Zam Zam|13.490,25.300,300000
SS|Malakal|
SS|Bor|
SS|Bentiu|
SS|Wau|Wāw
LY|Tripoli|Tarabulus,Trablus
LY|Benghazi|Bengasi,Banghazi
LY|Darnah|Derna
LY|Surt|Sirte
LY|Mişrātah|Misrata,Misratah,Misurata
LY|Sabhā|Sabha,Sebha
LY|Az Zāwīyah|Zawiya,Zawiyah,Az Zawiyah,Zawia,Al-Zawiya
LY|Tobruk|Tubruq
LY|Tarhuna|Tarhouna
LY|Gharyan|Gharyān
LY|Ajdabiya|Ajdabiyah
LY|Zuwārah|Zuwara
EG|Al ‘Arīsh|Arish,El Arish,El-Arish,Al-Arish
EG|Suez|As Suways
EG|Port Said|Bur Said
EG|Ismailia|Ismailiya
EG|Sharm el-Sheikh|Sharm el Sheikh,Sharm al-Sheikh,Sharm el-Sheik
EG|Alexandria|Al Iskandariyah
UA|Kyiv|Kiev,Kyyiv
UA|Kharkiv|Kharkov
UA|Odesa|Odessa
UA|Lviv|Lvov,L'viv,Lemberg
UA|Dnipro|Dnepr,Dnipropetrovsk,Dnepropetrovsk
UA|Zaporizhzhia|Zaporizhzhya,Zaporozhye,Zaporizhia,Zaporizhzhie
UA|Mykolayiv|Mykolaiv,Nikolaev,Nikolayev
UA|Kherson|
UA|Luhansk|Lugansk
UA|Donetsk|
UA|Mariupol|Mariupol'
UA|Bakhmut|Artemivsk,Artyomovsk
UA|Avdiyivka|Avdiivka,Avdeyevka,Avdeevka,Avdiïvka
UA|Sievierodonetsk|Severodonetsk,Syeverodonetsk,Sieverodonetsk,Severodonets’k|48.948,38.492,100000
UA|Lysychansk|Lisichansk
UA|Kramatorsk|
UA|Slov”yans’k|Sloviansk,Slavyansk,Slovyansk,Slaviansk
UA|Pokrovsk|Krasnoarmiisk
UA|Kupiansk|Kupyansk
UA|Izyum|Izium
UA|Vuhledar|Ugledar|47.779,37.249,14000
UA|Melitopol|
UA|Berdyansk|Berdiansk
UA|Enerhodar|Energodar
UA|Chernihiv|Chernigov
UA|Sumy|
UA|Irpin|Irpen
UA|Bucha|
UA|Kryvyi Rih|Krivoy Rog,Kryvyy Rih,Kryvyi Rig
UA|Debaltseve|Debaltsevo
UA|Ilovaisk|Ilovaysk
UA|Horlivka|Gorlovka
UA|Toretsk|Dzerzhynsk
UA|Chasiv Yar|Chasov Yar|48.586,37.836,12000
UA|Soledar|
UA|Mar'inka|Marinka,Maryinka,Maryinka
UA|Simferopol|
UA|Sevastopol|Sebastopol
UA|Chornobyl|Chernobyl,Chornobyl|51.276,30.222,1000
UA|Vovchansk|Volchansk
UA|Robotyne|Rabotino|47.449,35.836,500
UA|Yalta|
RU|Saint Petersburg|St. Petersburg,St Petersburg,Petersburg,Leningrad
RU|Rostov-na-Donu|Rostov-on-Don,Rostov,Rostov on Don
RU|Groznyy|Grozny,Grozniy
RU|Belgorod|
RU|Nizhniy Novgorod|Nizhny Novgorod
RU|Yekaterinburg|Ekaterinburg
RU|Makhachkala|
RU|Nal’chik|Nalchik
RU|Nazran’|Nazran
RU|Beslan|
RU|Volgograd|Stalingrad
RU|Vladikavkaz|
RU|Derbent|
RU|Kazan|
RU|Sudzha||51.199,35.272,6000
GE|Tskhinvali|Tskhinval
GE|Sokhumi|Sukhumi,Sukhum
GE|Tbilisi|Tiflis
AZ|Xankandi|Stepanakert,Khankendi,Xankəndi
AZ|Şuşa|Shusha,Shushi
AZ|Ganja|Gyandzha
AZ|Baku|
AM|Yerevan|Erevan
AF|Kandahār|Kandahar,Qandahar
AF|Herāt|Herat
AF|Mazār-e Sharīf|Mazar-e-Sharif,Mazar-i-Sharif,Mazar-e Sharif
AF|Jalālābād|Jalalabad
AF|Kunduz|Konduz
AF|Lashkar Gāh|Lashkar Gah,Lashkargah,Lashkar-Gah
AF|Ghazni|Ghaznī
AF|Khōst|Khost
AF|Bāmyān|Bamiyan,Bamyan
AF|Sangīn|Sangin
AF|Maydanshakhr|Maidan Shahr
AF|Gardez|
AF|Pul-e Khumrī|Pul-e-Khumri,Pul-i-Khumri
PK|Peshawar|Peshawer
PK|Quetta|
PK|Wana|Wāna
PK|Miran Shah|Miranshah,Miram Shah
PK|Mingora|Mingaora
PK|Parachinar|
PK|Turbat|
PK|Gwadar|
PK|Dera Ismail Khan|D.I. Khan,DI Khan
IR|Mashhad|Meshed
IR|Kermanshah|Bakhtaran
IR|Isfahan|Esfahan
IR|Sanandaj|
IR|Zahedan|
IR|Natanz|
IR|Qom|Qum
IR|Bandar Abbas|Bandar-e Abbas
TR|Diyarbakır|Diyarbakir,Amed
TR|İstanbul|Istanbul,Constantinople
TR|Şanlıurfa|Sanliurfa,Urfa
TR|Gaziantep|Antep
TR|Şırnak|Sirnak
TR|Cizre|
TR|Nusaybin|
TR|Kilis|
TR|Reyhanlı|Reyhanli
TR|Antakya|
SO|Mogadishu|Muqdisho
SO|Kismayo|Kismaayo,Chisimayu
SO|Beledweyne|Beletwein,Beledwein,Belet Weyne,Beletweyne,Baladwayne
SO|Baidoa|Baydhabo
SO|Afgooye|Afgoye
SO|Marka|Merca,Merka
SO|Jawhar|Jowhar
SO|Hargeysa|Hargeisa
SO|Laascaanood|Las Anod,Laascaanood,Las Anood
SO|Gaalkacyo|Galkayo,Galkacyo
SO|Bosaso|Bossaso,Boosaaso
SO|Baardheere|Bardhere,Bardera
ET|Mekele|Mekelle,Mek'ele
ET|Addis Ababa|Addis Abeba
ET|Āksum|Axum,Aksum
ET|Bahir Dar|
ET|Gonder|Gondar
ET|Lalibela|
ET|Ādīgrat|Adigrat
ET|Adwa|Adowa|14.164,38.890,55000
ET|Dese|Dessie
ET|Dire Dawa|
ET|Shire|Shire Inda Selassie,Inda Silase
NG|Maiduguri|
NG|Chibok||10.870,12.847,66000
NG|Damaturu|
NG|Baga||13.118,13.856,10000
NG|Bama|
NG|Gwoza|
NG|Jos|
NG|Kaduna|
NG|Dapchi||12.493,11.504,10000
NG|Kano|
NG|Konduga|
NG|Port Harcourt|
NE|Diffa|
NE|Niamey|
NE|Tillabéri|Tillaberi
NE|Agadez|
TD|N'Djamena|N’Djamena,Ndjamena,N'djamena
TD|Abeche|Abéché
CM|Kolofata||11.158,14.010,17000
CM|Maroua|
CM|Bamenda|
CM|Buea|
ML|Timbuktu|Tombouctou
ML|Gao|
ML|Kidal|
ML|Mopti|
ML|Menaka|Ménaka
ML|Ségou|Segou
ML|Sévaré|Sevare|14.527,-4.095,40000
BF|Djibo|
BF|Ouahigouya|
BF|Dori|
BF|Kaya|
CD|Goma|
CD|Bukavu|
CD|Beni|
CD|Bunia|
CD|Butembo|
CD|Rutshuru||-1.186,29.447,25000
CD|Masisi||-1.400,28.815,15000
CD|Uvira|
CD|Kisangani|Stanleyville
CD|Walikale||-1.428,28.051,20000
CD|Bunagana||-1.304,29.596,10000
CD|Sake||-1.573,29.045,30000
CF|Bangui|
CF|Bambari|
CF|Bangassou|
CF|Bria|
CF|Birao|
MZ|Palma||-10.775,40.474,50000
MZ|Mocímboa|Mocimboa da Praia,Mocímboa da Praia
MZ|Pemba|
MZ|Mueda||-11.672,39.563,30000
MM|Yangon|Rangoon
MM|Sittwe|Akyab
MM|Mandalay|
MM|Nay Pyi Taw|Naypyidaw,Naypyitaw
MM|Myawadi|Myawaddy
MM|Lashio|
MM|Myitkyina|
MM|Bago|Pegu
MM|Maungdaw||20.822,92.370,400000
BD|Cox’s Bāzār|Cox's Bazar,Cox’s Bazar
BD|Chittagong|Chattogram
BD|Dhaka|Dacca
IN|Mumbai|Bombay
IN|Kolkata|Calcutta
IN|Chennai|Madras
IN|Bengaluru|Bangalore
IN|Srinagar|
IN|Imphal|
IN|Churachandpur|
IN|Pulwama|Pulwāma
IN|Pahlgam||34.016,75.315,10000
IN|Varanasi|Benares,Banaras
IN|Prayagraj|Allahabad
IN|Ayodhya|
LK|Jaffna|
LK|Mullaittivu|Mullaitivu|9.267,80.814,7000
PH|Marawi City|Marawi
PH|Jolo|
PH|Zamboanga|Zamboanga City
PH|Cotabato|Cotabato City
PH|Davao|Davao City
CN|Beijing|Peking
CN|Ürümqi|Urumqi,Urumchi
CN|Kashgar|Kashi
CN|Hotan|Khotan
CN|Lhasa|
CN|Guangzhou|Canton
CN|Chongqing|Chungking
VN|Ho Chi Minh City|Saigon
VN|Da Nang|Danang
KZ|Nur-Sultan|Astana,Nursultan
KZ|Almaty|Alma-Ata
KG|Bishkek|
KG|Osh|
UZ|Tashkent|
UZ|Samarkand|Samarqand
UZ|Andijon|Andijan
TJ|Khujand|Khodjent
TJ|Khorugh|Khorog
MD|Tiraspol|
MD|Chisinau|Chişinău,Kishinev
BY|Minsk|
BY|Brest|Brest-Litovsk
PL|Warsaw|Warszawa
XK|Pristina|Prishtina,Priština
XK|Mitrovicë|Mitrovica,North Mitrovica,Kosovska Mitrovica
BA|Srebrenica|
BA|Banja Luka|
HR|Vukovar|
CO|Cúcuta|Cucuta
CO|Bogotá|Bogota
CO|Medellín|Medellin
CO|Cali|
CO|Buenaventura|
VE|Caracas|
MX|Culiacán|Culiacan
MX|Ciudad Juárez|Juarez,Ciudad Juarez
MX|Mexico City|Ciudad de Mexico
HT|Port-au-Prince|
HT|Cap-Haïtien|Cap-Haitien
HT|Cité Soleil|Cite Soleil|18.578,-72.332,265000
DZ|Algiers|Alger
DZ|Tizi Ouzou|
EH|Laayoune|El Aaiun,El-Aaiun
TN|Tunis|
TN|Sousse|Susah
TN|Ben Gardane|Ben Guerdane
KE|Nairobi|
KE|Mombasa|
KE|Garissa|
KE|Lamu|
KE|Mandera|
UG|Kampala|
UG|Gulu|
RW|Kigali|
BI|Bujumbura|
US|New York City|New York,NYC
US|Washington, D.C.|Washington,Washington DC,Washington D.C.,DC,D.C.
SA|Jeddah|Jiddah,Jidda
SA|Mecca|Makkah
SA|Medina|Madinah
SA|Khobar|Al Khobar,Al-Khobar
SA|Riyadh|Riyad
JO|‘Ammān|Amman
JO|Az Zarqā’|Zarqa,Az Zarqa
KW|Kuwait City|
AE|Dubai|
OM|Muscat|Masqat
QA|Doha|
BH|Manama|
KP|Pyongyang|
KR|Seoul|
ID|Banda Aceh|
ID|Jayapura|
ID|Poso|
TH|Pattani|
TH|Yala|
TH|Narathiwat|
`

/** Abbreviations and other names of first-level divisions: country | name in the source | spellings. */
export const divisionAliases = `
US|Alabama|Ala.
US|Arizona|Ariz.
US|Arkansas|Ark.
US|California|Calif.
US|Colorado|Colo.
US|Connecticut|Conn.
US|Delaware|Del.
US|Florida|Fla.
US|Georgia|Ga.
US|Illinois|Ill.
US|Indiana|Ind.
US|Kansas|Kan.
US|Kentucky|Ky.
US|Louisiana|La.
US|Maryland|Md.
US|Massachusetts|Mass.
US|Michigan|Mich.
US|Minnesota|Minn.
US|Mississippi|Miss.
US|Missouri|Mo.
US|Montana|Mont.
US|Nebraska|Neb.
US|Nevada|Nev.
US|New Hampshire|N.H.,NH
US|New Jersey|N.J.,NJ
US|New Mexico|N.M.,NM
US|New York|N.Y.
US|North Carolina|N.C.,NC
US|North Dakota|N.D.
US|Oklahoma|Okla.
US|Oregon|Ore.
US|Pennsylvania|Pa.,Penn.
US|Rhode Island|R.I.
US|South Carolina|S.C.,SC
US|South Dakota|S.D.
US|Tennessee|Tenn.
US|Texas|Tex.,TX
US|Vermont|Vt.
US|Virginia|Va.
US|Washington|Wash.,Washington state,Washington State
US|West Virginia|W.Va.,W. Va.
US|Wisconsin|Wis.
US|Wyoming|Wyo.
CA|British Columbia|B.C.,BC
CA|Alberta|Alta.
CA|Saskatchewan|Sask.
CA|Manitoba|Man.
CA|Ontario|Ont.
CA|Quebec|Que.,Québec
CA|New Brunswick|N.B.
CA|Nova Scotia|N.S.
CA|Prince Edward Island|P.E.I.,PEI
CA|Newfoundland and Labrador|Newfoundland,N.L.
CA|Northwest Territories|N.W.T.
AU|New South Wales|NSW
SD|Northern Darfur|North Darfur
SD|Southern Darfur|South Darfur
SD|Western Darfur|West Darfur
SD|Central Darfur|Zalingei State
CD|North Kivu|Nord Kivu,Nord-Kivu
CD|South Kivu|Sud-Kivu,Sud Kivu
IN|Jammu and Kashmir|Kashmir
PK|Khyber Pakhtunkhwa|Khyber-Pakhtunkhwa,KP,NWFP,North-West Frontier Province
PK|Balochistan|Baluchistan
IR|Sistan and Baluchestan|Sistan-Baluchestan,Sistan-Baluchistan,Sistan and Baluchistan
SY|Deir ez-Zor|Deir Ezzor,Deir al-Zour
IQ|Nineveh|Ninewa,Ninawa,Nineva
IQ|Salah ad Din|Salahuddin,Salahaddin,Salah al-Din,Saladin
IQ|Diyala|Diyala
UA|Crimea|Crimean peninsula,Crimean Peninsula,Autonomous Republic of Crimea
UA|Dnipropetrovsk|Dnipropetrovsk
RU|Chechnya|Chechen Republic
RU|Ingushetiya Republic|Ingushetia
RU|Dagestan|Daghestan
RU|Kabardino-Balkariya Republic|Kabardino-Balkaria
RU|North Ossetia–Alania|North Ossetia
RU|Tatarstan Republic|Tatarstan
ET|Tigray|Tigrai
ET|Amhara|Amhara Region
MM|Rakhine|Rakhine State,Arakan
MM|Kayah State|Karenni
MM|Kayin State|Karen State
CN|Xinjiang|Xinjiang Uyghur Autonomous Region
CN|Tibet|Tibet Autonomous Region
CN|Inner Mongolia|Inner Mongolia Autonomous Region
`
