import type { TokenWords } from '../tokenise/token-words.ts'

/**
 * Splits as Universal Dependencies English does today. The bound prefixes are those of the LDC's
 * supplementary guidelines for hyphenated words, as the treebanks apply them.
 */
export const tokenWords: TokenWords = {
  clitics: 's m d ll re ve',
  innerClitics: "n't",
  apostropheFirst: 'em til tis twas cause n bout',
  fused: `
    can|not gon|na wan|na got|ta out|ta du|nno lem|me gim|me do|nt does|nt did|nt is|nt are|nt was|nt have|nt has|nt
    had|nt ca|nt could|nt would|nt should|nt ai|nt that|s what|s there|s you|re they|re you|ve they|ve you|ll they|ll
    i|m i|ve`,
  boundPrefixes: `
    e agro anti arch be bi bio co counter cross cyber de e eco ex extra geo hyper infra inter intra macro mega meta
    micro mid mini mm mono multi neo non over para peri poly post pre pro proto pseudo psycho quasi re retro semi socio
    sub super supra trans tri ultra un under uni`,
  boundSuffixes: 'esque ette fest gate itis less wise',
  numberSuffixes: 'st nd rd th s ST ND RD TH',
  units: `
    am pm AM PM p k m b bn mn tn t K M B BN Mn Bn mm cm km ft in mi lb lbs oz kg g mg l ml ha sq mph kph kmh hrs hr
    min mins sec secs yr yrs x C F c f GB gb MB TB kb Kb Hz kHz MHz GHz W kW MW GW V kV`,
  abbreviations: {
    title: `
      Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Rev Revd Fr Hon Rt Sen Sens Rep Reps Gov Govs Gen Gens Lt Col Cols Maj Capt
      Capts Cpl Sgt Sgts Cmdr Cdr Comdr Adm Brig Pvt Pfc Supt Insp Det Ald Amb Asst Assoc Pres Atty Msgr Ven Sr.Lt
      Spc Spec Ret Mx St Ste Ft Mt Sec`,
    numbered: 'No Nos no nos Op op Art art Vol vol Fig fig Figs figs Eq Para para Sect sect pp p Ch ch Nr ca Ca c Rs',
    inner: 'vs v e.g i.e eg cf viz approx dept Dept Attn attn ext est Est Esp esp al Bros',
    final: `
      etc Inc Corp Co Ltd LLC Plc Cos Jr Sr Ph.D M.Sc Univ Assn Ave Blvd Rd Hwy Bldg
      Calif Ariz Ala Ark Colo Conn Fla Ga Ind Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt
      Wash Wis Wyo Mass Miss Ill Que Ont`,
    dated:
      'Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ed ed Div div mins yrs lb oz',
  },
  starters: `
    a about according after again all also although an and another any are as at authorities back because before
    between both but by can could despite did do does during each earlier eight either even every few first five
    for four from further had has have he her here his how however i if in instead is it its last later let many
    meanwhile more most my neither nine no nobody none nor not nothing now of officials on once one only or other our
    over perhaps police prior rather residents seven several she should similarly since six so some someone still
    such ten that the their then there these they this those though three through thus to today two under unless
    until was we were what when where whether which while who why will with witnesses would yesterday yet you your`,
  reportingForms: `
    said says asked asks added adds shouted cried yelled told replied answered wrote writes tweeted warned demanded
    insisted declared exclaimed wondered continued joked noted recalled concluded screamed chanted`,
}
