/**
 * Middles of regions, roughly, by the names that the language pack gives them: names | lat,lon. Continents as GeoNames
 * places them. A region that is not here (a gulf, a river with many bends) has no point.
 */
const table = `
Asia|29.84,89.3
Europe|48.69,9.14
Africa|7.19,21.09
North America|46.07,-100.55
South America|-14.6,-57.66
Oceania,Australasia|-18.31,138.52
Antarctica|-78.16,16.41
Americas|12,-85
Latin America|-8,-70
Eurasia|50,80
Central America|13,-85
Caribbean,West Indies,Caribbean Sea|16,-70
North Africa,Northern Africa|27,15
West Africa,Western Africa|12,-3
East Africa,Eastern Africa|1,37
Central Africa|4,19
Southern Africa|-22,24
sub-Saharan Africa,Sub-Saharan Africa|-2,22
Horn of Africa|7,45
Maghreb|31,2
Sahel|15,5
Sahara,Sahara Desert|23,13
Great Lakes|45,-84
Niger Delta|4.9,6.2
Lake Chad Basin,Lake Chad region,Lake Chad|13.2,14.2
Middle East,Near East,Mideast|29.5,44
Levant|34.5,37
Fertile Crescent,Mesopotamia|34,43
Arabian Peninsula|22,47
Gulf,Persian Gulf,Arabian Gulf,Gulf region|26.7,51.6
Sinai Peninsula,Sinai|29.5,33.8
Kurdistan|36.8,44
Anatolia,Asia Minor|39,33
Golan Heights,Golan|33,35.8
Galilee|32.8,35.4
Negev|30.8,34.8
Central Asia,Central Asian republics|43,67
South Asia,Southern Asia,Indian subcontinent|22,79
Southeast Asia,South-East Asia,South-east Asia|7,110
East Asia|36,112
Northeast Asia,North-East Asia|42,125
West Asia,Western Asia|33,45
Russian Far East|62,140
Indochina|16,105
Korean Peninsula,Korean peninsula|38,127.5
Himalayas|28.5,84
Hindu Kush|35.5,70.5
Golden Triangle|20.4,100.1
Malay Peninsula|5,102
Borneo|1,114
Ferghana Valley,Fergana Valley|40.6,71.3
Western Europe|47.5,4
Eastern Europe|51.7,28.4
Central Europe|49,16
Northern Europe|61,17
Southern Europe|41.3,9
Southeastern Europe,South-East Europe,Balkans,Western Balkans|43,21
Scandinavia|63,12
Baltics,Baltic states,Baltic States|57,25
Iberian Peninsula|40,-4
Benelux|51,5
Caucasus|42.3,45
North Caucasus,Northern Caucasus|43.5,44.5
South Caucasus,Transcaucasia|41,45.5
Donbas,Donbass|48.3,38.3
Siberia|62,100
Urals|60,60
Arctic,Arctic Ocean|82,0
Alps|46.5,9.5
Pyrenees|42.7,0.7
Carpathians|47.5,25
Volga region|53,48
Amazon|-3.5,-62
Andes|-20,-67
Patagonia|-45,-70
Southern Cone|-35,-65
Midwest|41.5,-92
Deep South|32.5,-87
New England|43.7,-71.5
West Coast|40,-122
East Coast|37,-77
Bay Area|37.75,-122.3
Appalachia|37.5,-82
Pacific,Pacific Ocean|0,-160
South Pacific|-25,-150
Polynesia|-15,-150
Melanesia|-12,160
Mediterranean,Mediterranean Sea|36,18
Black Sea|43.3,34.3
Caspian Sea,Caspian|41.7,50.6
Red Sea|20.3,38.5
Baltic Sea|58.5,20
North Sea|56,3
Adriatic,Adriatic Sea|43,15.5
Aegean,Aegean Sea|38.5,25
Arabian Sea|15,65
Indian Ocean|-20,80
Atlantic,Atlantic Ocean|10,-30
South China Sea|13,114
East China Sea|29,125
Yellow Sea|36,123
Sea of Japan|40,135
Sea of Azov|46,36.7
Dead Sea|31.5,35.5
Gulf of Aden|12.5,48
Gulf of Oman|25,58
Gulf of Guinea|1.5,3
Gulf of Mexico|25,-90
Gulf of Thailand|10,101.5
Strait of Hormuz,Straits of Hormuz|26.6,56.5
Bab al-Mandab,Bab el-Mandeb,Bab al-Mandeb|12.6,43.3
Taiwan Strait|24.5,119.5
Kerch Strait|45.3,36.6
Bosphorus|41.1,29.1
Dardanelles|40.2,26.4
English Channel|50.2,-1
Suez Canal|30.6,32.3
Panama Canal|9.1,-79.7
Bay of Bengal|15,88
Andaman Sea|10,96
Bering Sea|58,-178
Sulu Sea|8.5,120
Southern Ocean|-62,90
Lake Victoria|-1,33
Lake Tanganyika|-6.2,29.5
Lake Kivu|-2,29.1
`

export const regionPoints: ReadonlyMap<string, { lat: number; lon: number }> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap(line => {
      const [names, point] = line.split('|') as [string, string]
      const [lat, lon] = point.split(',').map(Number) as [number, number]
      return names.split(',').map(name => [name, { lat, lon }] as const)
    }),
)
