/** Pages to throw at the reader: trees of elements of all kinds, with texts that open, quote or end articles among them. */
import fc from 'fast-check';

const NAMES = [
  'p',
  'p',
  'p',
  'div',
  'div',
  'span',
  'a',
  'b',
  'em',
  'br',
  'h1',
  'h2',
  'ul',
  'li',
  'blockquote',
  'article',
  'main',
  'section',
  'aside',
  'nav',
  'footer',
  'header',
  'figure',
  'figcaption',
  'pre',
  'table',
  'td',
  'form',
  'input',
  'img',
  'script',
  'style',
  'svg',
  'iframe',
  'my-element',
  'time',
  'meta',
  'title',
];
const CLASSES = [
  '',
  '',
  '',
  'text',
  'text-block',
  'article__text',
  'caption',
  'comments',
  'related',
  'newsletter',
  'share',
  'ad',
  'sr-only',
  'RelatedStories__item',
  'x'.repeat(500),
];
const TEXTS = [
  'LAKEFORD, June 26. /TASS/. The bridge over the river will be opened in September, the mayor said.',
  'PORT LAKE (AP) — The ferry of Lakeford has run aground for the third time this year, the owner said.',
  'ОЗЁРСК, 26 июня. /ТАСС/. Мост через реку откроют в сентябре, сообщила мэр города.',
  '(Reuters) - The bridge',
  '"We have waited for it for eleven years," she told a meeting of the town council in Lakeford.',
  'The ferry will run until the end of the year, according to the statement of the council.',
  '© 2025 TASS',
  'Read also: more',
  '___',
  ' ',
  '\n\n',
  '\t',
  '\u00a0\u00a0',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\ud83d',
  '\ude00',
  '😀',
  'א\u202eב',
  '&lt;b&gt;',
  '(',
  '/',
  '/TASS/',
  '—',
  'A',
];

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const escaped = text.map((raw) => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));

const attributes = fc
  .record({
    class: fc.constantFrom(...CLASSES),
    hidden: fc.boolean(),
    id: fc.constantFrom('', 'children', 'parentNode', 'body', 'comments'),
    name: fc.constantFrom('', 'textContent', 'nodeType', 'firstChild'),
  })
  .map(
    ({ class: names, hidden, id, name }) =>
      `${names && ` class="${names}"`}${hidden && names === 'x' ? ' hidden' : ''}${id && ` id="${id}"`}${name && ` name="${name}"`}`,
  );

const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, escaped, tie('element')),
  element: fc
    .tuple(fc.constantFrom(...NAMES), attributes, fc.array(tie('tree'), { maxLength: 6 }))
    .map(([name, said, children]) => `<${name}${said}>${children.join('')}</${name}>`),
}));

/** The inside of a body. */
export const arbitraryPage = fc.array(tree, { maxLength: 8 }).map((parts) => parts.join(''));
