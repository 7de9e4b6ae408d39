import { headArticle, originLine } from '../../lib/panel/head-article.ts';
import type { FrameArticle } from '../../lib/panel/tab-frames.ts';
import { useWording } from '../wording-context.ts';
import './article-choice.css';

interface Props {
  /** All that are marked in the tab, at least two. */
  articles: readonly FrameArticle[];
  /** The frame whose article is shown. */
  frame: number;
  onChoose: (frame: number) => void;
}

/** Which of the tab's articles is shown: the page's own, or one that stands in a frame of it. */
export function ArticleChoice({ articles, frame, onChoose }: Props) {
  const { say, count } = useWording();
  const names = namesOf(articles, say('untitledArticle'));
  return (
    <nav aria-label={say('articleChoice')}>
      <label class="article-choice">
        {count('articlesHere', articles.length)}
        <select
          class="field"
          value={String(frame)}
          onChange={(event) => onChoose(Number(event.currentTarget.value))}
        >
          {articles.map(({ frameId, state }, at) => (
            <option key={frameId} value={String(frameId)} lang={state.annotation.language}>
              {names[at]}
            </option>
          ))}
        </select>
      </label>
    </nav>
  );
}

/** The headline of each, or what its dateline says; those that are called the same are numbered. */
function namesOf(articles: readonly FrameArticle[], untitled: string): string[] {
  const seen = new Map<string, number>();
  return articles.map(({ state: { article, annotation } }) => {
    const head = headArticle(article, annotation);
    const name = head.title ?? (originLine(head) || untitled);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name} (${nth})`;
  });
}
