import type { Annotation } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import { type ReadingDoubt, readingDoubts } from '../../lib/panel/reading-doubts.ts';
import type { MessageKey } from '../../lib/wording/wording.ts';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';
import '../notice.css';

const DOUBT_MESSAGES: Readonly<Record<ReadingDoubt, MessageKey>> = {
  'no-dateline': 'doubt_no_dateline',
  'many-unknown': 'doubt_many_unknown',
};

interface Props {
  article: Article;
  annotation: Annotation;
  onReadWhole: () => void;
}

/** Why less may be listed than the page says: the weightiest doubt, and text that was left out, with the way to it. */
export function ArticleNotices({ article, annotation, onReadWhole }: Props) {
  const { say } = useWording();
  const [doubt] = readingDoubts(annotation);
  return (
    <>
      {doubt && (
        <p class="notice">
          <Icon name="info" />
          <span>{say(DOUBT_MESSAGES[doubt])}</span>
        </p>
      )}
      {article.leftOut > 0 && (
        <div class="notice">
          <Icon name="info" />
          <p>{say('partNotRead')}</p>
          <button
            class="button button--words"
            type="button"
            title={say('readItTooWhy')}
            onClick={onReadWhole}
          >
            {say('readItToo')}
          </button>
        </div>
      )}
    </>
  );
}
