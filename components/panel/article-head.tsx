import type { ComponentChildren } from 'preact';
import { useWording } from '../wording-context.ts';
import './article-head.css';

interface Props {
  wire: string | null;
  /** "QINGDAO, China" */
  place: string | null;
  date: string | null;
  title: string | null;
  /** Controls at the end of the first line. */
  children?: ComponentChildren;
}

/** Whose article it is, from where and when, and its headline. */
export function ArticleHead({ wire, place, date, title, children }: Props) {
  const { say } = useWording();
  return (
    <header class="article-head">
      <div class="article-head__bar">
        {wire && <p class="article-head__wire">{wire}</p>}
        <p class="article-head__origin">{[place, date].filter(Boolean).join(' · ')}</p>
        {children}
      </div>
      <h1 class="article-head__title" title={title ?? undefined}>
        {title ?? say('untitledArticle')}
      </h1>
    </header>
  );
}
