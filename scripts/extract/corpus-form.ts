import type { Annotation } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import { publishedAt } from '../../lib/export/article-date.ts';

/** An annotation in the corpus's form: speakers by name, with the rule that made each claim. */
export function annotationInForm({ dateline, claims, organizations }: Annotation) {
  return {
    dateline,
    claims: claims.map(({ speaker, beside: _, ...claim }) => ({
      ...claim,
      speaker: speaker?.name ?? null,
      role: speaker?.role ?? null,
    })),
    organizations,
  };
}

/** The same for one article from a file, together with its text and what the page says of it. */
export function articleInForm(article: Article, annotation: Annotation) {
  const { title, url, text } = article;
  const published = publishedAt(article, annotation.dateline);
  return { title, url, published, language: annotation.language, text, ...annotationInForm(annotation) };
}
