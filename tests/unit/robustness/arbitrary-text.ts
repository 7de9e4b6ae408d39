/** Strings to throw at everything that reads a text: any at all, and such as come close to an article. */
import fc from 'fast-check';

const QUOTATION_MARKS = ['"', '“', '”', '„', '«', '»', '<<', '>>', '``', "''", '‘', '’', "'", '‹', '›', '＂'];
const CUES = [
  'said',
  'he said',
  'she added',
  'told TASS',
  'told reporters on Friday that',
  'stressed that',
  'According to',
  'according to',
  'denied',
  'urged',
  'called on',
  'accused',
  'was quoted as saying',
  'adding that',
  'noting',
  'in the words of',
  'expressed concern about',
  'asked whether',
  'сказал',
  'сообщили',
  'По словам',
  'по данным',
  'заявил, что',
  'отметил',
  'добавив, что',
  'подчеркнула она',
];
const NAMES = [
  'Otto Falk',
  'Falk',
  'Marta bin Rashid',
  'Ruritanian Transport Minister Otto Falk',
  'the ministry',
  'a source in the emergency services',
  'Ruritanian Foreign Ministry',
  'the Bank of Ruritania (BR)',
  'RPU',
  'O.J. van der Meer',
  'He',
  'they',
  'the top Ruritanian defense official',
  'министр транспорта Руритании Отто Фальк',
  'Анна Сергеевна Липова',
  'пресс-служба МИД Руритании',
  'ООО «Заря»',
  'он',
];
const WORDS = [
  'the',
  'of',
  'and',
  'who',
  'which',
  'that',
  'ports',
  'will share',
  'are ready to',
  'Moscow',
  '12.5%',
  'June 4',
  'is',
  'was not',
  'в',
  'и',
  'что',
  'порты',
  'будут готовы',
  'не',
  'U.S.',
  'г.',
];
const MARKS = [
  '.',
  ',',
  '!',
  '?',
  '...',
  '…',
  ':',
  ';',
  '-',
  '–',
  '—',
  '--',
  '(',
  ')',
  '[',
  ']',
  '/',
  '*',
  '©',
];
const SPACES = [
  ' ',
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '\u2009',
  '\t',
  '',
  '\n',
  '\r\n',
  '\n\n',
  '\n\n\n',
  '\u2028',
  '\ufeff',
];
const DATELINES = [
  'VARNA /Bulgaria/, June 4. /TASS/.',
  'ВАРНА, 4 июня. /ТАСС/.',
  'GENEVA, June 4 (Xinhua) --',
  'LONDON (Reuters) -',
  'date 2025-06-04 ',
  'ALGIERS -',
  'МОСКВА, 4 июн - РИА Новости.',
];
const STRANGE = [
  '\ud83d\ude00',
  '\ud83d',
  '\ude00',
  'e\u0301',
  '\u200b',
  '\u202eabc\u202c',
  'שלום עולם',
  'قال الرئيس',
  '\u0000',
  '\uffff',
  '𝒮𝒶𝒾𝒹',
  'ǅ',
  'İ',
  'ß',
  '<b>said</b>',
  '<script>alert(1)</script>',
  '&quot;',
  '`said`',
  '{{speaker}}',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '\\',
  '$&',
];

const oneOf = (pieces: readonly string[]) => fc.constantFrom(...pieces);

/** Any string of UTF-16 code units, halves of surrogate pairs among them. */
export const anyString = (maxLength = 120) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.string({ unit: 'grapheme', maxLength }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
      .map((units) => String.fromCharCode(...units)),
  );

/** A text put together from what wires write, in no order that makes sense. */
export const wireLikeText = (maxPieces = 40) =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: oneOf(QUOTATION_MARKS) },
        { weight: 6, arbitrary: oneOf(CUES) },
        { weight: 6, arbitrary: oneOf(NAMES) },
        { weight: 8, arbitrary: oneOf(WORDS) },
        { weight: 8, arbitrary: oneOf(SPACES) },
        { weight: 5, arbitrary: oneOf(MARKS) },
        { weight: 1, arbitrary: oneOf(DATELINES) },
        { weight: 2, arbitrary: oneOf(STRANGE) },
      ),
      { maxLength: maxPieces },
    )
    // Half of them spaced as people write, so that words do not all run into each other.
    .chain((pieces) => fc.boolean().map((spaced) => pieces.join(spaced ? ' ' : '')));

/** Sentences in the manner of a wire, over paragraphs: most of them are claims. */
export const articleLikeText = () => {
  const phrase = fc
    .array(oneOf([...WORDS, ...NAMES]), { minLength: 1, maxLength: 7 })
    .map((words) => words.join(' '));
  const quoted = fc
    .tuple(oneOf(['"', '“', '«', "'", '']), phrase, oneOf(['"', '”', '»', "'", '', ',"', ',”']))
    .map((parts) => parts.join(''));
  const sentence = fc.oneof(
    fc
      .tuple(quoted, oneOf(NAMES), oneOf(CUES))
      .map(([content, source, cue]) => `${content} ${source} ${cue}.`),
    fc.tuple(oneOf(NAMES), oneOf(CUES), quoted).map((parts) => `${parts.join(' ')}.`),
    fc
      .tuple(quoted, oneOf(CUES), oneOf(NAMES), quoted)
      .map(([a, cue, source, b]) => `${a} ${cue} ${source}. ${b}`),
    fc
      .tuple(oneOf(CUES), oneOf(NAMES), phrase)
      .map(([cue, source, content]) => `${cue} ${source}, ${content}.`),
    phrase.map((words) => `${words}.`),
  );
  const paragraph = fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((sentences) => sentences.join(' '));
  return fc
    .tuple(fc.option(oneOf(DATELINES)), fc.array(paragraph, { minLength: 1, maxLength: 5 }))
    .map(([dateline, paragraphs]) => `${dateline ?? ''} ${paragraphs.join('\n\n')}`.trimStart());
};

/** One change to a text: something cut out, put in, doubled or moved. Positions are fractions of the length. */
interface Change {
  at: number;
  length: number;
  put: string;
}

function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((now, { at, length, put }) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + put + now.slice(start + length);
  }, text);
}

/** Good articles, spoiled: pieces cut out (through the middle of anything), others put in. */
export const spoiledText = (articles: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...articles),
      fc.array(
        fc.record<Change>({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
          put: fc.oneof(
            fc.constant(''),
            oneOf([...QUOTATION_MARKS, ...MARKS, ...SPACES, ...CUES, ...STRANGE]),
            anyString(4),
          ),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    // A stretch of the article only: most faults need no more, and the cases are quicker.
    .map(([article, changes, from]) => {
      const start = Math.floor(from * Math.max(0, article.length - 400));
      return changed(article.slice(start, start + 700), changes);
    });
