import type { Annotation } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import { publishedAt } from '../../lib/export/article-date.ts';
import type { Head } from './read-head.ts';

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

/**
 * The same for one article from a file, together with its text and what the page says of it.
 * @param head its headline and standfirst, a text of its own; null where it has none
 */
export function articleInForm(article: Article, annotation: Annotation, head: Head | null) {
  const { title, url, text } = article;
  const published = publishedAt(article, annotation.dateline);
  const { language } = annotation;
  const body = { title, url, published, language, text, ...annotationInForm(annotation) };
  if (head === null) return body;
  const { claims, organizations } = annotationInForm({ ...annotation, ...head });
  return { ...body, head: { text: head.text, claims, organizations } };
}
