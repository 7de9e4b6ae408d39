import { MarksLegend } from '../marks-legend.tsx';
import { useWording } from '../wording-context.ts';
import { SAMPLE_ARTICLES } from './sample-article.ts';
import type { ClaimKeys } from './welcome-actions.ts';

interface Props {
  keys: ClaimKeys;
  /** Whether the browser refused to open the list. */
  listRefused: boolean;
  onOpenList: (() => void) | null;
}

/** An article that the extension has read and marked as it does any other, and what to try on it. */
export function ExampleSection({ keys, listRefused, onOpenList }: Props) {
  const { say, language } = useWording();
  const { title, paragraphs } = SAMPLE_ARTICLES[language];
  return (
    <section class="example" aria-labelledby="try-title">
      <h2 id="try-title">{say('welcomeTryTitle')}</h2>
      <div class="example__sheet">
        <p class="example__invented">{say('welcomeInvented')}</p>
        {/* Another language is another article: nothing of the one before may stay in the page. */}
        <article key={language} lang={language}>
          <h1>{title}</h1>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </article>
      </div>
      {/* A note is no part of an article: neither for readers who hear the page nor for the extension that reads it. */}
      <div class="example__guide" role="note">
        <ol class="example__steps" aria-label={say('welcomeSteps')}>
          <li>
            <p class="example__do">{say('welcomePoint')}</p>
            <p class="example__why">{say('welcomePointWhy')}</p>
          </li>
          <li>
            <p class="example__do">{say('welcomePress')}</p>
            <p class="example__why">{say('welcomePressWhy')}</p>
            {onOpenList && (
              <button class="button button--primary" type="button" onClick={onOpenList}>
                {say('welcomeOpenList')}
              </button>
            )}
            <p class="example__refused" role="status">
              {listRefused && say('welcomeNoList')}
            </p>
          </li>
          {keys.next && (
            <li>
              <p class="example__do">{say('welcomeKeys')}</p>
              <p class="example__why">{say('welcomeKeysWhy')}</p>
              <dl class="example__keys">
                <Key keys={keys.next} does={say('welcomeNext')} />
                {keys.previous && <Key keys={keys.previous} does={say('welcomePrevious')} />}
              </dl>
            </li>
          )}
        </ol>
        <Legend />
      </div>
    </section>
  );
}

function Key({ keys, does }: { keys: string; does: string }) {
  return (
    <div>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

/** What each mark stands for, dressed as it stands in the text. */
function Legend() {
  const { say } = useWording();
  return (
    <section class="legend" aria-labelledby="legend-title">
      <p id="legend-title" class="example__do">
        {say('marksLegend')}
      </p>
      <MarksLegend speakerColourOf={null} />
    </section>
  );
}
