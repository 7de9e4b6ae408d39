/** Articles with what is expected of them: the project's fixtures, or a file of JSON Lines in the form that `npm run extract` writes, with `text`. */
import { readFileSync } from 'node:fs';
import type { ClaimKind, Span } from '../../lib/annotation.ts';
import { ownCases } from './articles.ts';
import type { Expected } from './score.ts';

/** The quoted parts of claims: all of a direct one, what stands in marks of a mixed one. */
export function quotedParts(
  text: string,
  claims: readonly { kind: ClaimKind; content: readonly Span[] }[],
): Span[] {
  return claims.flatMap(({ kind, content }) => {
    if (kind === 'indirect') return [];
    if (kind === 'direct') return content;
    return content.flatMap(([start, end]) => {
      const from = Math.max(0, start - 1);
      return [...text.slice(from, end + 3).matchAll(/["“„«]([^"“”„«»]{2,})["”“»]/gu)].map(
        (match): Span => [from + match.index + 1, from + match.index + 1 + match[1]!.length],
      );
    });
  });
}

/** A file's articles. Throws where a line is no JSON or has no text. */
export function goldOf(path: string): Expected[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, claims, quotes, organizations, layers } = JSON.parse(line);
      if (typeof text !== 'string') throw new Error(`${path}: a line has no "text"`);
      const has = (layer: string) => !layers || layers.includes(layer);
      return {
        text,
        quotations:
          has('claims') || has('quotes')
            ? (quotes?.map((one: { span: Span }) => one.span ?? one) ?? quotedParts(text, claims))
            : null,
        claims: has('claims')
          ? claims
              .filter((one: { optional?: boolean }) => !one.optional)
              .map((one: { content: Span[] }) => one.content)
          : null,
        organizations: has('organizations') ? organizations.map((one: { span: Span }) => one.span) : null,
      };
    });
}

/** The project's own fixtures in one language; they name claims, no organizations. */
export function ownGold(language: string): Expected[] {
  return ownCases(language).map(({ text, claims }) => {
    let from = 0;
    const read = claims.map((line) => {
      const [kind, , , , content] = line.split(' | ') as [ClaimKind, string, string, string, string];
      const spans = content.split(' + ').map((words): Span => {
        const start = text.indexOf(words, from) === -1 ? text.indexOf(words) : text.indexOf(words, from);
        if (start === -1) throw new Error(`"${words}" does not stand in its article`);
        from = start;
        return [start, start + words.length];
      });
      return { kind, content: spans };
    });
    return {
      text,
      quotations: quotedParts(text, read),
      claims: read.map(({ content }) => content),
      organizations: null,
    };
  });
}
