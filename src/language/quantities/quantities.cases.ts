/**
 * Sentences with the quantities in them, in order: the words, the interval and the unit where it is
 * no count. `12` is exact, `~50` a point, `5..` at least, `..40` at most, `30..40` a range; a tilde
 * at the end of a bound is approximate ("dozens": `24..~`).
 */
export interface QuantityCase {
  readonly text: string
  readonly found: readonly (readonly [words: string, interval: string, unit?: string])[]
}

export const cases: Readonly<Record<string, readonly QuantityCase[]>> = {
  digits: [
    { text: 'The mayor counted 1,700 miners.', found: [['1,700', '1700']] },
    { text: 'They fed 10,00,000 families.', found: [['10,00,000', '1000000']] },
    { text: 'Some 22, 000 refugees live there.', found: [['Some 22, 000', '~22000']] },
    { text: 'The mill lost 3.5 million bags.', found: [['3.5 million', '3500000']] },
    { text: 'About 1.2m people voted.', found: [['About 1.2m', '~1200000']] },
    { text: 'The fund has 10k members.', found: [['10k', '10000']] },
    { text: 'They hold 500 crore shares.', found: [['500 crore', '5000000000']] },
    { text: 'The site 5.2.1 and item 12,5 are labels.', found: [] },
    { text: `The account 48812700330000001177 and the key ${'90210'.repeat(80)} were named.`, found: [] },
  ],
  words: [
    {
      text: 'Twenty-two miners and three dozen drivers left.',
      found: [
        ['Twenty-two', '22'],
        ['three dozen', '36'],
      ],
    },
    { text: 'One hundred and five boats sank.', found: [['One hundred and five', '105']] },
    { text: 'Two hundred thousand bricks fell.', found: [['Two hundred thousand', '200000']] },
    { text: 'It fed one and a half million children.', found: [['one and a half million', '1500000']] },
    { text: 'Half a million people fled.', found: [['Half a million', '500000']] },
    {
      text: 'A dozen goats and half a dozen cows died.',
      found: [
        ['A dozen', '12'],
        ['half a dozen', '6'],
      ],
    },
    { text: 'A hundred monks sang.', found: [['A hundred', '100']] },
    { text: 'The rope is a quarter mile long.', found: [['a quarter mile', '0.25', 'length']] },
    {
      text: 'Four monks and two nuns sang.',
      found: [
        ['Four', '4'],
        ['two', '2'],
      ],
    },
  ],
  vague: [
    { text: 'Dozens of miners left.', found: [['Dozens', '24..~']] },
    { text: 'Scores were hurt.', found: [['Scores', '40..~']] },
    { text: 'Hundreds of thousands fled.', found: [['Hundreds of thousands', '200000..~']] },
    { text: 'Tens of thousands of people marched.', found: [['Tens of thousands', '20000..~']] },
    {
      text: 'Several hundred farmers and several boats came.',
      found: [
        ['Several hundred', '300..~'],
        ['several', '3..~'],
      ],
    },
    {
      text: 'A couple of boats and multiple cars burned.',
      found: [
        ['A couple of', '2..~'],
        ['multiple', '2..~'],
      ],
    },
    { text: 'A few thousand people stayed.', found: [['A few thousand', '3000..~']] },
    { text: 'A few people and many others stayed.', found: [] },
  ],
  modifiers: [
    { text: 'At least five miners died.', found: [['At least five', '5..']] },
    { text: 'More than 100 miners died.', found: [['More than 100', '101..']] },
    { text: 'Over two dozen miners died.', found: [['Over two dozen', '25..']] },
    { text: 'Up to 40 miners died.', found: [['Up to 40', '..40']] },
    { text: 'As many as 42, 000 farmers left.', found: [['As many as 42, 000', '..42000']] },
    { text: 'Fewer than 20 miners died.', found: [['Fewer than 20', '..19']] },
    { text: 'No more than 20 miners died.', found: [['No more than 20', '..20']] },
    {
      text: 'Nearly 300 miners and almost 40 clerks died.',
      found: [
        ['Nearly 300', '~300'],
        ['almost 40', '~40'],
      ],
    },
    { text: 'An estimated 300 miners died.', found: [['An estimated 300', '~300']] },
    { text: 'Close to a million people left.', found: [['Close to a million', '~1000000']] },
    {
      text: 'Ten or more miners, twenty or so clerks and 30-odd cooks left.',
      found: [
        ['Ten or more', '10..'],
        ['twenty or so', '~20'],
        ['30-odd', '~30'],
      ],
    },
    { text: 'The hall holds 100+ guests.', found: [['100+', '100..']] },
    {
      text: 'Another 10 were hurt and scores more fled.',
      found: [
        ['Another 10', '10'],
        ['scores more', '40..~'],
      ],
    },
    { text: 'The dispute over two islands went on.', found: [['two', '2']] },
    { text: 'More people came than before, at least in May.', found: [] },
  ],
  ranges: [
    { text: 'Between 30 and 40 miners died.', found: [['Between 30 and 40', '30..40']] },
    { text: 'From 3,000 to 5,000 miners left.', found: [['From 3,000 to 5,000', '3000..5000']] },
    { text: 'Some 3,000–5,000 miners left.', found: [['Some 3,000–5,000', '3000..5000~']] },
    { text: 'He saw 30-40 trucks.', found: [['30-40', '30..40']] },
    { text: 'Three or four shells fell.', found: [['Three or four', '3..4']] },
    { text: 'They need 3 to 5 million doses.', found: [['3 to 5 million', '3000000..5000000']] },
    {
      text: 'The toll rose from 12 to 17.',
      found: [
        ['12', '12'],
        ['17', '17'],
      ],
    },
    {
      text: 'Exports fell 7% to $2.3 billion.',
      found: [
        ['7%', '7', 'percent'],
        ['$2.3 billion', '2300000000', 'money'],
      ],
    },
    { text: 'It fell by 2 to 2.5 degrees.', found: [['2 to 2.5 degrees', '2..2.5', 'temperature']] },
  ],
  zero: [
    { text: 'There were no casualties.', found: [['no', '0']] },
    { text: 'No one was hurt.', found: [['No one', '0']] },
  ],
  money: [
    {
      text: 'It cost $1.2 million and 3bn euros.',
      found: [
        ['$1.2 million', '1200000', 'money'],
        ['3bn euros', '3000000000', 'money'],
      ],
    },
    {
      text: 'He paid US$5m, Rs 500 crore and £3bn.',
      found: [
        ['US$5m', '5000000', 'money'],
        ['Rs 500 crore', '5000000000', 'money'],
        ['£3bn', '3000000000', 'money'],
      ],
    },
    {
      text: 'More than 4.5 million Swedish crowns ($2.1 million) went.',
      found: [
        ['More than 4.5 million Swedish crowns', '4500000..', 'money'],
        ['$2.1 million', '2100000..', 'money'],
      ],
    },
    {
      text: 'It is over a hundred billion dollars.',
      found: [['over a hundred billion dollars', '100000000000..', 'money']],
    },
    { text: 'Some gave millions of dollars.', found: [['millions of dollars', '2000000..~', 'money']] },
    {
      text: 'They lent two Jordanian dinars and a $5-billion sum.',
      found: [
        ['two Jordanian dinars', '2', 'money'],
        ['$5-billion', '5000000000', 'money'],
      ],
    },
    { text: 'It is worth over nearly $100 billion.', found: [['over nearly $100 billion', '~100000000000', 'money']] },
  ],
  measures: [
    {
      text: 'It lies about 60km (37 miles) south.',
      found: [
        ['about 60km', '~60', 'length'],
        ['37 miles', '~37', 'length'],
      ],
    },
    {
      text: 'It lies less than 80 km (50 miles) south.',
      found: [
        ['less than 80 km', '..80', 'length'],
        ['50 miles', '..50', 'length'],
      ],
    },
    {
      text: 'It lies 10 miles (15 kilometers) south.',
      found: [
        ['10 miles', '10', 'length'],
        ['15 kilometers', '15', 'length'],
      ],
    },
    {
      text: 'Some 60 per cent of 12 square miles burned.',
      found: [
        ['Some 60 per cent', '~60', 'percent'],
        ['12 square miles', '12', 'area'],
      ],
    },
    {
      text: 'The 500-pound bomb fell in 40 degrees Celsius.',
      found: [
        ['500-pound', '500', 'mass'],
        ['40 degrees Celsius', '40', 'temperature'],
      ],
    },
    {
      text: 'Growth was 20% after 2.5 percent.',
      found: [
        ['20%', '20', 'percent'],
        ['2.5 percent', '2.5', 'percent'],
      ],
    },
    {
      text: 'It ran two metres (6. 6 feet) and hundreds of miles.',
      found: [
        ['two metres', '2', 'length'],
        ['6. 6 feet', '6.6', 'length'],
        ['hundreds of miles', '200..~', 'length'],
      ],
    },
    {
      text: 'Shares fell -1.3% at -5 degrees.',
      found: [
        ['-1.3%', '-1.3', 'percent'],
        ['-5 degrees', '-5', 'temperature'],
      ],
    },
    {
      text: 'Growth of 0.3% went 12 km, 10 or so miles and 15-plus years.',
      found: [
        ['0.3%', '0.3', 'percent'],
        ['12 km', '12', 'length'],
        ['10 or so miles', '~10', 'length'],
        ['15-plus years', '15..', 'duration'],
      ],
    },
  ],
  'durations and ages': [
    {
      text: 'A 12-year-old boy and a woman aged 51 sang.',
      found: [['12-year-old', '12', 'age']],
    },
    {
      text: 'Ada Brenn, 34, sang for three hours.',
      found: [['three hours', '3', 'duration']],
    },
    { text: 'The siege took four long years.', found: [['four long years', '4', 'duration']] },
  ],
  'numbers that count nothing': [
    { text: 'Resolution 2231 and Article 5 bind the 2016 council.', found: [] },
    { text: 'An F-16 and a Boeing 737 flew on Highway 1 after 9/11.', found: [] },
    { text: 'COVID-19 closed Room 12 at 9:25 and at 3 p.m. on No. 2 street.', found: [] },
    { text: 'The six AK 47 rifles lay there.', found: [['six', '6']] },
    { text: 'Orun won 3-2 in 2015.', found: [] },
    { text: 'Brenn beat Vell 7-6 (5), 6-7 (12), 6-3.', found: [] },
    { text: '1. The council met.', found: [] },
    { text: 'The first and the 22nd came twice.', found: [] },
    { text: 'Call 555-1234 for help.', found: [] },
    { text: 'They met at three o’clock and at 9. 25 a. m. as two-thirds slept.', found: [] },
  ],
}
