import type { Entry } from '../src/extract/places/gazetteer-pack.ts'

/**
 * Parts of countries that are no division of today: historic provinces, islands, valleys, lands named by their people.
 * Country | name, other spellings | lat,lon | people, roughly. Points are middles, by our own hand.
 */
const table = `
SD|Darfur,Dar Fur|13.5,24.5|9000000
SD|Kordofan|12.5,30|5000000
SD|Nuba Mountains|11.5,30|1000000
SD|Gezira|14.5,33|4000000
ET|Ogaden|7,44|5000000
SO|Puntland|9,49|4000000
SO|Jubaland|0.5,41.5|1300000
KE|Rift Valley,Rift Valley Province|0.5,36|10000000
KE|Nyanza,Nyanza Province|-0.5,34.5|5500000
KE|Coast Province|-3,39.5|3300000
KE|Central Province|-0.75,37|4400000
KE|North Eastern Province|1,40.25|2300000
KE|Western Province|0.5,34.6|4300000
KE|Eastern Province|0,38|5600000
KE|Dadaab|0.05,40.31|230000
KE|Mount Elgon|1.1,34.6|170000
CD|Katanga,Katanga Province|-9,26|5600000
CD|Orientale,Orientale Province,Province Orientale|2.5,27|7600000
CD|Equateur Province|1,20|6000000
CD|Kasai Occidental,Western Kasai,West Kasai,Kasaï-Occidental|-5.5,21.5|5300000
CD|Kasai Oriental,Eastern Kasai,East Kasai,Kasaï-Oriental|-4.5,24|6500000
CD|Bandundu Province|-4,18|8000000
CD|Kivu|-2,28|11000000
CD|Virunga|-0.5,29.5|1000000
NG|Biafra|6,7.5|13000000
NG|Sambisa,Sambisa Forest|11.3,13.5|1
ML|Azawad|20,-1|1300000
SN|Casamance|12.8,-15|1500000
AO|Cabinda Province|-5.5,12.4|700000
ZA|Transvaal|-25,29|12000000
LY|Cyrenaica|28,22|1600000
LY|Tripolitania|30,13|3700000
LY|Fezzan|26,14|440000
MA|Rif|35,-4|4500000
EG|Upper Egypt|27,31|30000000
EG|Nile Delta|30.9,31.1|39000000
IL|Negev Desert|30.8,34.8|600000
PS|West Bank|32,35.25|2900000
PS|Gaza Strip|31.42,34.36|2000000
SY|Rojava|36.5,40|2000000
SY|Jazira|36,40.5|1500000
IQ|Iraqi Kurdistan,Kurdistan Region,Kurdistan region|36.2,44|5000000
IQ|Sinjar Mountains,Mount Sinjar|36.4,41.7|1
IQ|Anbar,Al-Anbar|33,42|1700000
YE|Hadhramaut,Hadramout|16,49.5|1300000
SA|Hejaz|24,39|11000000
SA|Najd|24,45|10000000
IR|Khuzestan|31,49|4700000
PK|Swat Valley,Swat|35.38,72.18|2300000
PK|Waziristan|32.8,69.9|900000
PK|North Waziristan|32.95,70.1|540000
PK|South Waziristan|32.3,69.8|680000
PK|Federally Administered Tribal Areas,FATA,Tribal Areas|33,70.3|5000000
PK|Azad Kashmir|33.9,73.8|4000000
IN|Kashmir Valley|34,74.8|7000000
IN|Ladakh|34.2,77.6|280000
IN|Bodoland|26.6,91|3000000
BD|Chittagong Hill Tracts|22.7,92.2|1800000
MM|Arakan|19.5,94|3200000
ID|Java|-7.3,110|150000000
ID|Sumatra|0,102|58000000
ID|Sulawesi,Celebes|-2,121|19000000
ID|Kalimantan|-1,114|16000000
ID|Moluccas,Maluku Islands|-3,128.5|2800000
ID|Flores|-8.6,121.1|1900000
ID|Lombok|-8.6,116.3|3300000
PH|Mindanao|8,125|26000000
PH|Luzon|16,121|53000000
PH|Visayas|11,123.5|20000000
PH|Sulu,Sulu archipelago|6,121|800000
PH|Basilan|6.55,122.03|400000
PH|Palawan|9.5,118.5|1100000
MY|Sabah|5.3,117|3400000
MY|Sarawak|2.5,113.5|2500000
CN|Manchuria|45,125|100000000
JP|Honshu|36,138|104000000
JP|Kyushu|33,131|13000000
JP|Shikoku|33.75,133.5|3800000
RU|Kuril Islands,Kurils|46.5,151.3|20000
RU|Kamchatka,Kamchatka Peninsula|57,160|310000
RU|Ural Mountains|60,60|1
UA|Novorossiya|47.5,36|1
UA|Galicia|49.3,24.5|4000000
GE|Abkhazia|43,41|240000
GE|South Ossetia|42.3,44|53000
AZ|Nagorno-Karabakh,Nagorno Karabakh,Karabakh,Artsakh|39.9,46.6|150000
MD|Transnistria,Transdniestria,Trans-Dniester|47.2,29.4|470000
RS|Vojvodina|45.4,20|1900000
RS|Preševo Valley,Presevo Valley|42.3,21.7|60000
RS|Sandžak,Sandzak|43.2,20|400000
BA|Republika Srpska|44.5,17.5|1200000
HR|Krajina|44.5,16|400000
HR|Dalmatia|43.5,16.3|850000
HR|Slavonia|45.4,18|800000
DE|Rhineland-Palatinate,Rhineland Palatinate|49.67,7.5|4000000
DE|Lower Saxony|52.8,9.3|8000000
DE|North Rhine-Westphalia,North Rhine Westphalia|51.5,7.5|18000000
DE|Baden-Wuerttemberg|48.5,9|11000000
DE|Saxony-Anhalt|52,11.7|2200000
DE|Thuringia|50.9,11|2100000
DE|Rügen,Ruegen|54.4,13.4|70000
DE|Rhineland|50.8,7|9000000
DE|Ruhr,Ruhr Valley|51.5,7.2|5100000
AT|Tyrol|47.2,11.4|760000
AT|Carinthia|46.7,13.9|560000
AT|Styria|47.3,15|1200000
FR|Rhône-Alpes,Rhone-Alpes|45.5,5.3|6500000
FR|Alsace|48.3,7.5|1900000
FR|Lorraine|48.8,6.2|2300000
FR|Burgundy|47.2,4.5|1600000
FR|Champagne|48.8,4.2|1300000
FR|Picardy|49.7,2.8|1900000
FR|Aquitaine|44.6,0|3300000
FR|Auvergne|45.6,3.2|1300000
FR|Languedoc|43.6,3.3|2700000
FR|Provence|43.8,5.8|5000000
FR|French Riviera,Riviera|43.5,7|2000000
IT|South Tyrol|46.7,11.4|530000
ES|Canaries|28.3,-16|2200000
GB|Ulster|54.6,-6.7|2100000
GB|West Midlands|52.47,-2.29|5900000
GB|East Midlands|52.9,-0.9|4800000
GB|Midlands|52.6,-1.5|10700000
GB|Yorkshire|53.9,-1.2|5400000
GB|East Anglia|52.4,1|2500000
GB|Merseyside|53.4,-3|1400000
GB|Tyneside|54.98,-1.6|770000
GB|Sussex|50.95,0.1|1700000
GB|Middlesex|51.55,-0.35|1
GB|Scottish Highlands,Highlands|57.2,-4.8|300000
GB|Hebrides|57.5,-7|45000
NO|Oppland|61.5,9.5|190000
NO|Østfold|59.4,11.3|300000
NO|Vestfold|59.2,10.2|250000
NO|Telemark|59.4,8.5|170000
NO|Hordaland|60.3,6.2|520000
DK|Jutland|56.2,9.3|2600000
DK|Zealand|55.5,11.8|2500000
GR|Peloponnese peninsula|37.5,22.3|1000000
GR|Lesbos Island|39.2,26.3|86000
TR|Eastern Thrace|41.2,27|10000000
CY|Northern Cyprus,North Cyprus|35.3,33.6|330000
US|Long Island|40.8,-73|8000000
US|Silicon Valley|37.4,-122|3000000
US|San Fernando Valley|34.23,-118.46|1800000
US|San Joaquin Valley|36.6,-120.2|4300000
US|Central Valley|37.5,-120.5|6500000
US|Salinas Valley|36.3,-121.2|400000
US|Southern California|34.5,-117|24000000
US|Northern California|39,-122|15000000
US|Florida Keys|24.7,-81.1|80000
US|Cape Cod|41.7,-70.2|220000
US|Upstate New York|43,-75.5|6000000
US|Pacific Northwest|46,-120|13000000
US|Upper Peninsula|46.3,-86.5|300000
US|Delmarva Peninsula|38.5,-75.5|800000
US|Ozarks|37,-92.5|2500000
US|Mississippi Delta|33.5,-90.6|400000
US|Twin Cities|44.95,-93.2|3600000
CA|Vancouver Island|49.6,-125.5|860000
CA|Maritimes,Maritime provinces|46,-63.5|1900000
CA|Atlantic Canada|47.5,-60|2400000
CA|Prairies|52,-106|6500000
CA|Cape Breton|46.2,-60.7|130000
CA|Labrador|54,-62|27000
CA|Baffin Island|69,-72|13000
MX|Yucatan Peninsula,Yucatán Peninsula|19.5,-89|4500000
MX|Baja California Peninsula|28,-113|4500000
CO|Catatumbo|8.6,-73|300000
BO|Chapare|-17,-65.5|260000
CL|Araucania|-38.7,-72.5|950000
EC|Galapagos,Galapagos Islands|-0.6,-90.4|25000
FK|Malvinas|-51.7,-59|3400
AU|Great Barrier Reef|-18.3,147.7|1
AU|Kimberley|-17,126|36000
AU|Sunshine Coast|-26.65,153.05|340000
AU|Cape York,Cape York Peninsula|-13.5,142.8|20000
NZ|North Island|-38.5,176|3900000
NZ|South Island|-43.5,171|1200000
PG|Bougainville|-6.2,155.3|250000
`

/** As entries of first-level size: they are named and meant like divisions. */
export const areaTable: readonly Entry[] = table
  .trim()
  .split('\n')
  .map(line => {
    const [country, names, point, people] = line.split('|') as [string, string, string, string]
    const [name, ...spellings] = names.split(',') as [string, ...string[]]
    const [lat, lon] = point.split(',').map(Number) as [number, number]
    const base = { geonameId: 0, division: '', kind: 'admin1' as const, alternates: [] }
    return { ...base, name, spellings, country, point: { lat, lon }, population: Number(people) }
  })
