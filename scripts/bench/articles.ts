/** What is measured with: the project's own articles, and long ones made of them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleCase, readCases } from '../../tests/articles/read-cases.ts';

const root = join(import.meta.dirname, '../..');

/** All cases of the fixtures in one language (the name of their folder). */
export function ownCases(language: string): ArticleCase[] {
  return globSync(`tests/articles/${language}/*.txt`, { cwd: root })
    .toSorted()
    .flatMap((path) => readCases(readFileSync(join(root, path), 'utf8')));
}

/**
 * Articles of a usual length: paragraphs of the fixtures in their order, until each article has about `length` UTF-16 code
 * units. The last one is left out when it stays short.
 */
export function articlesOf(language: string, length: number): string[] {
  const articles: string[] = [];
  let article = '';
  for (const paragraph of ownCases(language).flatMap(({ text }) => text.split('\n\n'))) {
    article += (article && '\n\n') + paragraph;
    if (article.length < length) continue;
    articles.push(article);
    article = '';
  }
  return articles;
}

/** One text of this length, the fixtures repeated. UTF-16 code units. */
export function longText(language: string, length: number): string {
  const once = `${ownCases(language)
    .map(({ text }) => text)
    .join('\n\n')}\n\n`;
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}
