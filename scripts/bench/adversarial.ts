import { longText } from './articles.ts';

/** A piece to be repeated, or a text of a given length, UTF-16 code units. */
type Text = string | ((length: number) => string);

/** Texts that no one writes. Those whose name starts with "Russian" are read as Russian. */
export const ADVERSARIAL: Readonly<Record<string, Text>> = {
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
  'new names without end': newNames,
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
  'lines of one letter': 'a\n',
  'paragraphs without a mark': 'Hello there.\n\n',
  'single marks of which one closes': (length) => around('', '‘a ', '’', length),
  'straight single marks of which one closes': (length) => around('', "'a ", "'", length),
  'nested quotation marks': (length) => nested('“a ', 'a” ', length),
  'nested brackets': (length) => nested('(a ', 'a) ', length),
  'company forms': 'Ltd ',
  'names before company forms': 'Ivan Ltd ',
  'company forms that stand first': 'PAO ',
  'titles, then company forms': (length) => nested('Minister ', 'Ltd ', length),
  '"adding,"': 'adding, ',
  'one paragraph': (length) => inOneParagraph('english', length),
  'one sentence': (length) => inOneParagraph('english', length).replaceAll(/[.!?]/g, ','),
  'new speakers, described': (length) =>
    numbered(
      (name) => `Minister ${name} Karo, head of the ${name} plant, spoke. The official said it is ready. `,
      length,
    ),
  'new organizations with acronyms': (length) =>
    numbered((name) => `The ${name} Food Agency (${name[0]}FA) said the ${name[0]}FA is ready. `, length),
  'new names with acronyms': (length) =>
    numbered((name) => `The ${name} ${name} ${name} (${name[0]!.repeat(3)}) is here. `, length),
  'Russian genitives': 'Союз ого ',
  'Russian bodies': 'управление МВД ',
  'Russian names in marks that never close': 'газета «А Б ',
  'Russian "сказал он"': '"да", - сказал он, ',
  'Russian "По словам"': 'По словам ',
  'Russian "что"': 'заявил, что ',
  'Russian quotations': '«да» ',
  'Russian speech behind dashes': '— Да.\n\n',
  'Russian insertions that never end': (length) => around('«', 'да! - сказал он ', '»', length),
  'Russian names in marks': 'газета «А», «Б» и ',
  'Russian "отметив,"': 'отметив, ',
  'Russian, one paragraph': (length) => inOneParagraph('russian', length),
  'Russian, one sentence': (length) => inOneParagraph('russian', length).replaceAll(/[.!?]/g, ','),
};

/** The text of this name in this length, UTF-16 code units. */
export function adversarialText(name: string, length: number): string {
  const text = ADVERSARIAL[name];
  if (text === undefined) throw new Error(`there is no text of ${name}`);
  return typeof text === 'string' ? repeated(text, length) : text(length);
}

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** One piece again and again between a beginning and an end. */
const around = (start: string, piece: string, end: string, length: number) =>
  start + repeated(piece, length - start.length - end.length) + end;

/** Half of it one piece, half of it the other. */
const nested = (opening: string, closing: string, length: number) =>
  repeated(opening, length / 2) + repeated(closing, length / 2);

const inOneParagraph = (language: string, length: number) =>
  longText(language, length).replaceAll(/\n/g, ' ');

/** Sentences with a name that is new each time: nothing can be remembered of them. */
function numbered(sentenceOf: (name: string) => string, length: number): string {
  const syllables = ['ba', 'do', 'ki', 'lu', 'me', 'no', 'pa', 'ri', 'su', 'te'];
  let text = '';
  for (let n = 0; text.length < length; n++) {
    const name = [...String(n)].map((digit) => syllables[Number(digit)]!).join('');
    text += sentenceOf(name[0]!.toUpperCase() + name.slice(1));
  }
  return text.slice(0, length);
}

function newNames(length: number): string {
  return numbered((name) => `Minister ${name} Karo said the ${name} Party is ready. `, length);
}
