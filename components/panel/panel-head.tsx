import type { ComponentChildren } from 'preact';
import { type HeadArticle, originLine } from '../../lib/panel/head-article.ts';
import { IconButton } from '../icon-button.tsx';
import { useWording } from '../wording-context.ts';
import './panel-head.css';

interface Props {
  /** Null where no article is shown: then the panel goes by its own name. */
  article: HeadArticle | null;
  /** Beside the page: the headline in full, with place and date. */
  full: boolean;
  /** Null in the side panel itself and where the browser has none. */
  onOpenSidePanel: (() => void) | null;
  /** Null where the library is in the menu alone. */
  onOpenLibrary: (() => void) | null;
  /** What is done with the article, and the menu at the end. */
  children: ComponentChildren;
}

/** Whose article it is and its headline, in one line. */
export function PanelHead({ article, full, onOpenSidePanel, onOpenLibrary, children }: Props) {
  const { say } = useWording();
  const title = article ? (article.title ?? say('untitledArticle')) : say('extensionName');
  const origin = article ? originLine(article) : '';
  const inFull = full && article !== null;
  return (
    <header class={`head${inFull ? ' head--full' : ''}${article ? '' : ' head--alone'}`}>
      {article?.wire && (
        <span class="head__wire" title={origin}>
          {article.wire}
        </span>
      )}
      {inFull && <span class="head__origin">{article.origin}</span>}
      <h1 class="head__title" title={article ? `${title}${origin && ` (${origin})`}` : undefined}>
        {title}
      </h1>
      <span class="head__does">
        {onOpenLibrary && <IconButton icon="library" title={say('openLibrary')} onPress={onOpenLibrary} />}
        {onOpenSidePanel && (
          <IconButton icon="panel" title={say('openSidePanel')} onPress={onOpenSidePanel} />
        )}
        {children}
      </span>
    </header>
  );
}
