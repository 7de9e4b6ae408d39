import type { Annotation } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import { articleDate } from '../export/article-date.ts';

/** An article as the panel names it. */
export interface HeadArticle {
  wire: string | null;
  /** "QINGDAO, China · June 26, 2025" */
  origin: string;
  title: string | null;
}

/** What names an article: its headline, and what its dateline says. */
export function headArticle(article: Article, { dateline, language }: Annotation): HeadArticle {
  const place = [dateline?.place, dateline?.country].filter(Boolean).join(', ');
  const { date } = articleDate(article, dateline, language);
  return {
    wire: dateline?.wire ?? null,
    origin: [place, date].filter(Boolean).join(' · '),
    title: article.title,
  };
}

/** Whose article it is, and from where: "TASS · QINGDAO, China · June 26, 2025"; empty where its dateline says nothing. */
export const originLine = ({ wire, origin }: HeadArticle): string =>
  [wire, origin].filter(Boolean).join(' · ');
