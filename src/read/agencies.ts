/** The short name of each news agency, with the ways in which datelines, bylines and credits write it. */
const AGENCIES: readonly (readonly [name: string, ...others: string[]])[] = [
  ['Reuters', 'Thomson Reuters', 'Reuters Staff', 'Thomson Reuters Foundation'],
  ['AP', 'The Associated Press', 'Associated Press', 'A.P.'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['IPS', 'Inter Press Service'],
  ['UPI', 'United Press International'],
  ['Xinhua', 'Xinhua News Agency', 'Xinhua News'],
  ['TASS', 'ITAR-TASS', 'Itar-Tass', 'ITAR TASS'],
  ['Interfax', 'Interfax-Ukraine', 'Interfax News Agency'],
  ['RIA Novosti', 'RIA'],
  ['Sputnik'],
  ['Anadolu', 'Anadolu Agency', 'AA', 'Anadolu Ajansi'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur', 'dpa International'],
  ['EFE', 'Agencia EFE', 'EFE-EPA'],
  ['ANSA', 'ANSAmed'],
  ['Adnkronos', 'AKI'],
  ['PA', 'PA Media', 'Press Association'],
  ['Kyodo', 'Kyodo News'],
  ['Yonhap', 'Yonhap News Agency'],
  ['KCNA', 'Korean Central News Agency'],
  ['PTI', 'Press Trust of India'],
  ['IANS', 'Indo-Asian News Service'],
  ['ANI', 'Asian News International'],
  ['APP', 'Associated Press of Pakistan'],
  ['UNB', 'United News of Bangladesh'],
  ['Antara', 'ANTARA News'],
  ['Bernama'],
  ['VNA', 'Vietnam News Agency'],
  ['IRNA', 'Islamic Republic News Agency'],
  ['Fars', 'Fars News Agency', 'FNA'],
  ['Tasnim', 'Tasnim News Agency'],
  ['ISNA'],
  ['Mehr', 'Mehr News Agency', 'MNA'],
  ['SANA', 'Syrian Arab News Agency'],
  ['SPA', 'Saudi Press Agency'],
  ['WAM', 'Emirates News Agency'],
  ['QNA', 'Qatar News Agency'],
  ['KUNA', 'Kuwait News Agency'],
  ['MENA', 'Middle East News Agency'],
  ['NNA', 'National News Agency'],
  ['Petra', 'Jordan News Agency'],
  ['WAFA'],
  ['NINA', 'National Iraqi News Agency'],
  ['Saba', 'Saba News Agency'],
  ['Ukrinform'],
  ['UNIAN'],
  ['BelTA'],
  ['Trend', 'Trend News Agency'],
  ['Azertac', 'AZERTAC'],
  ['Armenpress', 'ARMENPRESS'],
  ['Interpressnews', 'IPN'],
  ['Kazinform'],
  ['AKIpress', '24.kg'],
  ['Khaama Press', 'KP'],
  ['Pajhwok', 'Pajhwok Afghan News', 'PAN'],
  ['Tanjug', 'TANJUG'],
  ['Beta', 'BETA'],
  ['HINA', 'Hina'],
  ['MTI'],
  ['PAP'],
  ['CTK', 'ČTK'],
  ['Agerpres', 'AGERPRES'],
  ['BNS', 'Baltic News Service'],
  ['TT', 'TT News Agency'],
  ['NTB'],
  ['Ritzau'],
  ['STT'],
  ['ANP'],
  ['Belga'],
  ['APA'],
  ['Keystone-SDA', 'SDA'],
  ['Lusa'],
  ['Europa Press'],
  ['Telam', 'Télam'],
  ['Prensa Latina'],
  ['Agencia Brasil', 'Agência Brasil'],
  ['Notimex'],
  ['CP', 'The Canadian Press', 'Canadian Press'],
  ['AAP', 'Australian Associated Press'],
  ['NAN', 'News Agency of Nigeria'],
  ['APS', 'Algeria Press Service'],
  ['MAP', 'Maghreb Arab Press'],
  ['TAP', 'Tunis Afrique Presse'],
  ['ENA', 'Ethiopian News Agency'],
  ['SUNA', 'Sudan News Agency'],
  ['SONNA', 'Somali National News Agency'],
  ['PANA', 'Panapress'],
  ['RNA', 'Rwanda News Agency'],
  ['Bloomberg', 'Bloomberg News'],
]

const byWriting = new Map(AGENCIES.flatMap(([name, ...others]) => [name, ...others].map(w => [w, name] as const)))

/** The agency's short name, or null when the words are no agency that the list knows. Case counts: "pa" is none. */
export const agencyNamed = (words: string): string | null => byWriting.get(words.trim()) ?? null

/** The first agency among the parts of a credit: "Jane Roe, Reuters", "AFP/Getty Images", "AP via SNTV". */
export function agencyIn(credit: string): string | null {
  for (const part of credit.split(/\s*(?:[/,;|()]|\bvia\b|\bfor\b| - | – )\s*/)) {
    const agency = agencyNamed(part)
    if (agency) return agency
  }
  return null
}

/** What stands before or around an agency that signs: "— AFP", "(Reuters)", "© AFP", "Source: Xinhua". */
const SIGNED = /^(?:[-–—*]+\s*|©\s*|\(c\)\s*|\p{L}+:\s*|\()?(\p{Lu}[\p{L}.’' -]{1,30}?)\)?\.?$/u

/** The agency of a line that holds nothing but its signature, or null. */
export const agencySigned = (line: string): string | null => agencyNamed(SIGNED.exec(line.trim())?.[1] ?? '')

/** The agency that signs at the end of a paragraph: "… said the mayor. — AFP", "… said the mayor. (AFP)". */
export const agencyAtEnd = (paragraph: string): string | null =>
  agencyNamed(
    /(?:[.!?”"]\s*[–—-]+\s*|[.!?”"]\s*\()(\p{Lu}[\p{L}.’' -]{1,30}?)\)?\.?$/u.exec(paragraph.trim().slice(-50))?.[1] ??
      '',
  )
