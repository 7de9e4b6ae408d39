/** An invented article with one claim of each kind, for the tests of the exports. */

import type { Annotation, Claim, Span, Speaker } from '../../../lib/annotation.ts';
import type { Article } from '../../../lib/article/article.ts';
import type { ClaimRecord } from '../../../lib/export/claim-record.ts';
import type { CopyStyle } from '../../../lib/export/copied-claims.ts';
import { CSV_COLUMNS } from '../../../lib/export/csv-columns.ts';
import type { ExportWords } from '../../../lib/export/export-words.ts';

const TEXT = `PORT ELLA /Norland/, June 26. /TASS/. The ferry will sail again in May, Norland Transport Minister Anna Berg said.

"We are ready, willing & able," she told reporters. "The well-known pier stands."

Berg stressed that the crew is "ready to sail in any weather."`;

/** The first place where these words stand in the text. */
export const spanOf = (words: string, text: string = TEXT): Span => {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`the text does not say "${words}"`);
  return [start, start + words.length];
};

const berg: Speaker = {
  id: 0,
  kind: 'person',
  name: 'Anna Berg',
  role: 'Norland Transport Minister',
  organization: null,
};

const claim = (kind: Claim['kind'], content: string[], cue: string, source: string): Claim => ({
  content: content.map((words) => spanOf(words)),
  cue: spanOf(cue),
  source: spanOf(source),
  speaker: berg,
  speakerFrom: 'named',
  kind,
  rule: 'test',
});

export const INDIRECT = claim('indirect', ['The ferry will sail again in May'], 'said', 'Anna Berg');
export const DIRECT = claim(
  'direct',
  ['We are ready, willing & able', 'The well-known pier stands'],
  'told',
  'she',
);
export const MIXED = claim('mixed', ['the crew is "ready to sail in any weather'], 'stressed', 'Berg');

const dateline = {
  span: spanOf('PORT ELLA /Norland/, June 26. /TASS/.'),
  place: 'PORT ELLA',
  country: 'Norland',
  date: 'June 26',
  wire: 'TASS',
};

export const ARTICLE: Article = {
  text: TEXT,
  title: 'Ferry to sail again — minister',
  url: 'https://wire.example/world/7?a=1&b=2',
  published: '2025-06-26T21:30:00Z',
  leftOut: 0,
};

export const ANNOTATION: Annotation = {
  language: 'en',
  dateline,
  claims: [INDIRECT, DIRECT, MIXED],
  organizations: [],
};

export const WORDS: ExportWords = {
  language: 'en',
  columns: Object.fromEntries(CSV_COLUMNS.map((column) => [column, column])) as ExportWords['columns'],
  unknownSpeaker: 'unknown speaker',
  unsure: 'unsure',
  paraphrasedBy: (wire) => (wire === null ? 'paraphrase' : `paraphrased by ${wire}`),
};

/** A record with everything that could break out of a format, in every part of it. */
export const HOSTILE =
  '<script>alert("x")</script> [a](javascript:b) `*_{}\\ =1+1, \'"; & % $ # ~ ^ | </p> {{quote}}';

export const hostileRecord: ClaimRecord = {
  words: HOSTILE,
  marks: { around: ['"', '"'], among: null },
  kind: 'direct',
  speaker: HOSTILE,
  unsure: true,
  role: HOSTILE,
  organization: HOSTILE,
  cue: HOSTILE,
  source: HOSTILE,
  wire: HOSTILE,
  place: HOSTILE,
  date: HOSTILE,
  printedDate: HOSTILE,
  isoDate: '2025-06-26',
  title: HOSTILE,
  url: 'https://wire.example/a',
  fragment: 'https://wire.example/a#:~:text=b',
  language: 'en',
};

/** How the tests copy, where they do not say otherwise. */
export const STYLE: CopyStyle = {
  format: 'text',
  template: '',
  words: WORDS,
  link: 'words',
  marks: 'article',
  separator: ',',
  byteOrderMark: false,
};
