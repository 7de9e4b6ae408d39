import { before, within } from '../../text/in-order.ts';
import type { Span } from '../../text/span.ts';
import { lastSpeaker, personal, type Resolver, type Story, wordBefore } from './story.ts';

/** How many mentions of people back a nickname is looked for. */
const BACK = 150;

/** `добавил "Рысь"`, "added Heron": whose name held the word in quotation marks, or who was described with it. */
export const resolveNickname: Resolver = ({ source }, story) => {
  const { text } = story.reading;
  if (!source) return undefined;
  const word = NICKNAME.exec(text.slice(...source))?.[1];
  if (!word) return undefined;
  const isCalled = (span: Span) => holdsInMarks(text.slice(...span), word);
  const named = before(story.register.mentions, source[0], BACK, ({ mention }) => mention.span).find(
    ({ mention, person }) => person.sure && isCalled(mention.span),
  );
  if (named) return personal([named.person], 'surname');
  const described = lastSpeaker(
    story,
    ({ identity }, { draft }) =>
      identity.kind === 'description' && draft.source !== null && isCalled(draft.source),
  );
  return described?.resolution ?? undefined;
};

/** One word with a capital, with its marks or without. */
const NICKNAME = /^["“„«]?(\p{Lu}[\p{L}-]{1,30})["”“»]?$/u;

function holdsInMarks(name: string, word: string): boolean {
  const at = name.indexOf(word);
  return at > 0 && /["“„«]/u.test(name[at - 1]!) && /["”“»]/u.test(name[at + word.length] ?? '');
}

/** `боец с позывным |"Рысь"|`: whom the source itself calls by a name in marks. */
export function isCalledByNickname(source: Span, { reading }: Story): boolean {
  const { callNames } = reading.language.words;
  const marked = within(reading.quotations, source, ({ start, end }) => [start, end]);
  return marked.some(({ start }) => callNames.has(wordBefore(reading.text, start) ?? ''));
}
