/** How the time grows with the text: ten times the text must take no more than eleven times as long, whatever the text. */
import { annotate } from '../../lib/extract/annotate.ts';
import { english } from '../../lib/language/english/english.ts';
import type { Language } from '../../lib/language/language.ts';
import { russian } from '../../lib/language/russian/russian.ts';
import { longText } from './articles.ts';
import { milliseconds, type Row } from './table.ts';
import { worked } from './timing.ts';

/** Texts that no one writes, to be repeated. */
export const ADVERSARIAL: Readonly<Record<string, string>> = {
  'quotation marks': '"',
  'opening quotation marks': '“',
  'guillemets that never close': '«a ',
  'quoted letters': '"a" ',
  'paragraphs that never close a quotation': '"Hello there, my friends.\n\n',
  'short claims': '"Yes," he said. ',
  'short claims, a paragraph each': '"Yes," he said.\n\n',
  capitals: 'A',
  'words in capitals': 'ABC DEF ',
  'acronyms in brackets': '(ABC) ',
  '"Ministry of"': 'Ministry of ',
  '"Bank of the"': 'Bank of the ',
  'names of organizations': 'the Foreign Ministry and the ',
  names: 'Ivan Petrov, ',
  'new names without end': '',
  'titles without a name': 'Russian Defense Minister ',
  '"said"': 'said ',
  '"he said"': 'he said ',
  '"he said,"': 'he said, ',
  '"said that"': 'Petrov said that ',
  '"according to"': 'according to ',
  '"According to X,"': 'According to him, ',
  '"who"': 'who said, which ',
  'open brackets': '(',
  'closed brackets': ')',
  'square brackets': '[',
  newlines: '\n',
  'blank lines': '\n\n',
  digits: '1',
  numbers: '1 ',
  commas: ',',
  'commas and spaces': ', ',
  'full stops': '.',
  initials: 'A. ',
  apostrophes: "'",
  'words with an apostrophe': "a's ",
  dashes: '— ',
  hyphens: 'a-',
  slashes: '/',
  '"/TASS/"': '/TASS/ ',
  spaces: ' ',
  'letters without a space': 'a',
  pictographs: '😀',
  'halves of surrogate pairs': '\ud83d',
  'capitals joined by "and"': 'Bank and ',
  'capitals and commas': 'Food, ',
  'capitals joined by "de"': 'Grupo de ',
  'capitals and hyphens': 'Aa-',
  'Russian genitives': 'Союз ого ',
  'Russian bodies': 'управление МВД ',
  'Russian names in marks that never close': 'газета «А Б ',
  'Russian "сказал он"': '"да", - сказал он, ',
  'Russian "По словам"': 'По словам ',
  'Russian "что"': 'заявил, что ',
};

/** Names that are new each time: nothing can be remembered of them. */
function newNames(length: number): string {
  const syllables = ['ba', 'do', 'ki', 'lu', 'me', 'no', 'pa', 'ri', 'su', 'te'];
  let text = '';
  for (let n = 0; text.length < length; n++) {
    const name = [...String(n)].map((digit) => syllables[Number(digit)]!).join('');
    text += `Minister ${name[0]!.toUpperCase()}${name.slice(1)} Karo said the ${name[0]!.toUpperCase()}${name.slice(1)} Party is ready. `;
  }
  return text.slice(0, length);
}

/** The text of this name in this length, UTF-16 code units. */
export function adversarialText(name: string, length: number): string {
  const piece = ADVERSARIAL[name];
  if (piece === undefined) throw new Error(`there is no text of ${name}`);
  return piece === '' ? newNames(length) : piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** The shorter of two runs: what else the machine does only adds. Milliseconds. */
function quickest(text: string, language: Language): number {
  return Math.min(
    ...[1, 2].map(() => {
      const start = worked();
      annotate(text, language);
      return worked() - start;
    }),
  );
}

const MOST_GROWTH = 11;
/** Below this time a ratio says more of the clock than of the engine. Milliseconds. */
const TOO_SHORT = 30;
/** A tenth of the text that takes so long is not followed by the whole. Milliseconds. */
const TOO_LONG = 4000;

function growth(what: string, textOf: (length: number) => string, longest: number, language: Language): Row {
  const short = quickest(textOf(longest / 10), language);
  if (short > TOO_LONG)
    return {
      what: `${what}, ${(longest / 1e6).toFixed(1)} million characters`,
      ours: 'not tried',
      against: `a tenth of it ${milliseconds(short)}`,
      limit: `< ${MOST_GROWTH}x`,
      holds: false,
    };
  const start = worked();
  annotate(textOf(longest), language);
  let long = worked() - start;
  if (long > short * MOST_GROWTH && long > TOO_SHORT)
    long = Math.min(long, quickest(textOf(longest), language));
  return {
    what: `${what}, ${(longest / 1e6).toFixed(1)} million characters`,
    ours: milliseconds(long),
    against: `a tenth of it ${milliseconds(short)}`,
    ratio: long / short,
    limit: `< ${MOST_GROWTH}x`,
    holds: long < short * MOST_GROWTH || long < TOO_SHORT,
  };
}

export function* measureGrowth(): Generator<Row, void, void> {
  const article = (length: number) => longText('english', length);
  const articleInRussian = (length: number) => longText('russian', length);
  annotate(article(200_000), english);
  yield growth('articles', article, 500_000, english);
  yield growth('articles', article, 5_000_000, english);
  if (articleInRussian(1000).trim() !== '') {
    annotate(articleInRussian(200_000), russian);
    yield growth('articles in Russian', articleInRussian, 5_000_000, russian);
  }
  for (const name of Object.keys(ADVERSARIAL)) {
    const language = name.startsWith('Russian') ? russian : english;
    yield growth(name, (length) => adversarialText(name, length), 1_000_000, language);
  }
}
