import type { Annotation } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';

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
export function articleInForm({ title, url, published, text }: Article, annotation: Annotation) {
  return { title, url, published, language: annotation.language, text, ...annotationInForm(annotation) };
}
