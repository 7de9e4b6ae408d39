/** The headline and the standfirst of a page, which the annotation of its body leaves out. */
import type { Annotation, Span } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import { annotateHead } from '../../lib/extract/headline.ts';
import type { Language } from '../../lib/language/language.ts';
import { inOneGo } from '../../lib/steps/steps.ts';

/** An article's head as it stands, a blank line between its paragraphs, and what it says. Spans count UTF-16 code units of this text. */
export type Head = Pick<Annotation, 'claims' | 'organizations'> & { text: string };

/** An article without its head, which stands behind the body (see `Article.headAt`). */
export function bodyOf<Whole extends Article>(article: Whole): Whole {
  if (article.headAt === undefined) return article;
  const { headAt, ...body } = article;
  return { ...body, text: article.text.slice(0, headAt).trimEnd() } as Whole;
}

/**
 * What an article's head attributes and names; null where the article has none.
 * @param own what was found in its body
 */
export function readHead({ text, headAt }: Article, own: Annotation, language: Language): Head | null {
  if (headAt === undefined) return null;
  const all = inOneGo(annotateHead(text, headAt, own, language));
  const moved = ([start, end]: Span): Span => [start - headAt, end - headAt];
  return {
    text: text.slice(headAt),
    claims: all.claims.slice(own.claims.length).map((claim) => ({
      ...claim,
      content: claim.content.map(moved),
      cue: claim.cue && moved(claim.cue),
      source: claim.source && moved(claim.source),
    })),
    organizations: all.organizations
      .slice(own.organizations.length)
      .map((mention) => ({ ...mention, span: moved(mention.span) })),
  };
}
