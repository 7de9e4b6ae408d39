import type { Span } from '../../text/span.ts';
import type { NameMention } from '../language.ts';
import { givenNames } from './given-name-genders.ts';
import { patronymicReadings } from './morphology/names.ts';
import { nameKey } from './name-key.ts';

/**
 * Mentions without what stands at the name and is no part of it, as others of the article tell: "адвокат |Линд| Осип Орлов", whose office is
 * that of one Линд; "|Осип Орлов| Фото", whom it calls Осип Орлов elsewhere.
 */
export function withoutNeighbours<Mention extends NameMention>(
  text: string,
  mentions: readonly Mention[],
): readonly Mention[] {
  const key = (words: readonly string[]) => words.map(nameKey).join(' ');
  const whole = new Set<string>();
  const surnames = new Set<string>();
  for (const { words, evidence } of mentions)
    if (words.length === 2 && evidence !== 'shape') {
      whole.add(key(words));
      surnames.add(nameKey(words[1]!));
    }
  return mentions.map((mention) => {
    const { words } = mention;
    if (words.length < 3 || words.some((word) => patronymicReadings(word).length > 0)) return mention;
    const listed = givenNames.has(words[0]!.toLowerCase());
    if (words.length === 3 && listed && whole.has(key(words.slice(0, 2)))) return part(text, mention, 0, 2);
    const others =
      !listed && surnames.has(nameKey(words[0]!)) && nameKey(words[0]!) !== nameKey(words.at(-1)!);
    return others ? part(text, mention, 1, words.length) : mention;
  });
}

/** A mention with some of its words, from the one at `from` to before the one at `to`: they stand in the text in other forms. */
function part<Mention extends NameMention>(
  text: string,
  mention: Mention,
  from: number,
  to: number,
): Mention {
  const { words, span } = mention;
  const written = Array.from(
    text.slice(...span).matchAll(/\S+/gu),
    ({ 0: word, index }): Span => [span[0] + index, span[0] + index + word.length],
  );
  return {
    ...mention,
    words: words.slice(from, to),
    // A nickname between them is none of its words.
    span: written.length === words.length ? [written[from]![0], written[to - 1]![1]] : span,
  };
}
