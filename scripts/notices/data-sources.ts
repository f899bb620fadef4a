/** What is no code of a package, and yet came from somewhere under a licence. */
export interface DataSource {
  name: string;
  licence: 'MIT' | 'CC BY 4.0';
  /** What of Galley has to do with it. */
  what: string;
  source: string;
  /** Its line of copyright; under CC BY the credit that is to be given. */
  copyright: string;
}

export const dataSources: DataSource[] = [
  {
    name: 'gender-detection-from-name',
    licence: 'MIT',
    what: 'given names (utils/digest/people/first-names.json)',
    source: 'https://github.com/DavideViolante/gender-detection-from-name',
    copyright: 'Copyright (c) 2019 Davide Violante',
  },
  {
    name: 'wink-nlp',
    licence: 'MIT',
    what: 'taught the tagger of English (utils/digest/text/tagger.weights.json)',
    source: 'https://github.com/winkjs/wink-nlp',
    copyright: 'Copyright (c) 2017-25  GRAYPE Systems Private Limited',
  },
  {
    name: 'web-content-extraction-benchmark',
    licence: 'CC BY 4.0',
    what: 'labels that the judge was taught with (utils/article/judge/judge.weights.json)',
    source: 'https://github.com/Murrough-Foley/web-content-extraction-benchmark',
    copyright:
      'By Murrough Foley, under https://creativecommons.org/licenses/by/4.0/. Trees were learned from\nits labels; no page and no label of it is part of Galley.',
  },
];
