import type { ComponentChildren } from 'preact';
import type { PanelMessage } from '../panel/panel.tsx';
import { useWording } from '../wording-context.ts';
import { LibraryNav } from './library-nav.tsx';
import type { LibraryRoute } from './library-route.ts';
import '../panel/claim-item.css';
import '../options/options.css';
import './library.css';
import './kept.css';
import './timeline.css';
import './topic.css';

interface Props {
  page: LibraryRoute['page'];
  /** Address of the panel that the library stands in place of; null in a tab of its own. */
  panel: string | null;
  /** What has just happened, to see and to hear; null after a while. */
  message: PanelMessage | null;
  children: ComponentChildren;
}

/** The frame of the library's pages. */
export function Library({ page, panel, message, children }: Props) {
  const { say } = useWording();
  return (
    <div class="library">
      <LibraryNav page={page} panel={panel} />
      <main class="library__main">{children}</main>
      <div
        class={message?.failed ? 'library__message library__message--failed' : 'library__message'}
        role={message?.failed ? 'alert' : 'status'}
      >
        {message && <span>{message.text}</span>}
        {message?.undo && (
          <button class="button button--words" type="button" onClick={message.undo}>
            {say('undo')}
          </button>
        )}
      </div>
    </div>
  );
}
