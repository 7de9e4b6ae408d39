import { escapeMarkdown, markdown } from '../export/markdown.ts';
import type { KeptArticle, KeptClaim } from './kept-claim.ts';
import { keptRecord } from './kept-record.ts';
import type { LibraryWords } from './library-words.ts';
import type { LibraryRow } from './query.ts';

/** Kept claims as one text of Markdown in pieces: under each article's headline its claims as block quotes, with the reader's note and tags. */
export async function* libraryMarkdown(
  portions: AsyncIterable<LibraryRow[]>,
  words: LibraryWords,
): AsyncIterable<string> {
  yield `# ${escapeMarkdown(words.title)}\n`;
  for (const { article, claims } of (await groupedByArticle(portions)).values()) {
    yield `\n## ${escapeMarkdown(article.title ?? words.untitled)}\n`;
    for (const claim of claims) {
      yield `\n${markdown(keptRecord(claim, article, words.language), words)}\n`;
      const own = [escapeMarkdown(claim.note), tagLine(claim)].filter(Boolean).join('\n\n');
      if (own) yield `\n${own}\n`;
    }
  }
}

/** Tags as most programs for Markdown know them: "#port-strike". What is no letter, digit or stroke ends one. */
export const tagLine = ({ tags }: KeptClaim): string => tags.map(markdownTag).filter(Boolean).join(' ');

export function markdownTag(tag: string): string {
  const written = tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^-|-$/gu, '');
  // A number alone is no tag to Obsidian.
  return written === '' ? '' : `#${/^\d+$/u.test(written) ? '_' : ''}${written}`;
}

export async function groupedByArticle(
  portions: AsyncIterable<LibraryRow[]>,
): Promise<Map<string, { article: KeptArticle; claims: KeptClaim[] }>> {
  const groups = new Map<string, { article: KeptArticle; claims: KeptClaim[] }>();
  for await (const rows of portions)
    for (const { article, claim } of rows) {
      const group = groups.get(article.id);
      if (group) group.claims.push(claim);
      else groups.set(article.id, { article, claims: [claim] });
    }
  return groups;
}
