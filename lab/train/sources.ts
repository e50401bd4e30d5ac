import type { ModelSource } from '../../src/models.ts'

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
}
