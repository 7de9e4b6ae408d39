import { useState } from 'preact/hooks';
import { headArticle } from '../../lib/panel/head-article.ts';
import type { PanelView } from '../../lib/panel/panel-view.ts';
import type { SiteChoice } from '../../lib/panel/site-choice.ts';
import type { FrameArticle } from '../../lib/panel/tab-frames.ts';
import type { ClaimOrder } from '../../lib/settings/settings.ts';
import { useWording } from '../wording-context.ts';
import { ArticleChoice } from './article-choice.tsx';
import { ArticleView } from './article-view.tsx';
import type { FormatChoice } from './copy-claims.tsx';
import { KeepButton } from './keep-button.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { MoreMenu } from './more-menu.tsx';
import type { PanelActions } from './panel-actions.ts';
import { PanelFoot } from './panel-foot.tsx';
import { PanelHead } from './panel-head.tsx';
import { usePanelKeys } from './use-panel-keys.ts';
import { WithoutArticle } from './without-article.tsx';
import './panel.css';

export interface PanelMessage {
  text: string;
  failed: boolean;
  /** Takes back what was done; left out where that cannot be. */
  undo?: (() => void) | undefined;
}

export interface PanelProps {
  view: PanelView;
  /** Where the panel stands: the popup is narrow and closes by itself. */
  place: 'popup' | 'sidepanel';
  /** What is chosen for the page's site; null where it has none, or nothing can be chosen. */
  site: SiteChoice | null;
  /** All articles that are marked in the tab's frames. */
  articles: readonly FrameArticle[];
  /** The frame whose article is shown. */
  frame: number;
  marksShown: boolean;
  format: FormatChoice;
  colourBySpeaker: boolean;
  /** Indices of the article's claims that the library has. */
  kept: ReadonlySet<number>;
  announce: boolean;
  order: ClaimOrder;
  claimInView: number | null;
  /** What has just happened, to see and to hear; null after a while. */
  message: PanelMessage | null;
  /** False in the side panel itself and where the browser has none. */
  canOpenSidePanel: boolean;
  actions: PanelActions;
}

/** The whole of popup and side panel. */
export function Panel(props: PanelProps) {
  const { view, site, message, actions } = props;
  const article = view.view === 'annotated' ? view.state.article : null;
  const asked = site !== null && isAsked(view, site) ? site : null;
  const question = { site: asked, onRuleSite: actions.ruleSite, message: <Message message={message} /> };
  const [keysShown, setKeysShown] = useState(false);
  usePanelKeys({ '?': () => setKeysShown(true) });
  return (
    <div class="panel" data-state={view.view}>
      <div class="panel__in">
        <PanelHead
          article={view.view === 'annotated' ? headArticle(view.state.article, view.state.annotation) : null}
          full={props.place === 'sidepanel'}
          onOpenSidePanel={props.canOpenSidePanel ? actions.openSidePanel : null}
          onOpenLibrary={props.place === 'sidepanel' ? actions.openLibrary : null}
        >
          {view.view === 'annotated' && view.state.annotation.claims.length > 0 && (
            <KeepButton
              kept={props.kept.size}
              of={view.state.annotation.claims.length}
              words={['keepArticle', 'takeOutArticle']}
              onPress={() => actions.keepClaims(view.state.annotation.claims.map((_, index) => index))}
            />
          )}
          <MoreMenu
            onCite={article && actions.citeArticle}
            site={site?.wire ? site : null}
            onRuleSite={actions.ruleSite}
            onShowKeys={article && (() => setKeysShown(true))}
            onOpenLibrary={actions.openLibrary}
            onOpenOptions={actions.openOptions}
          />
        </PanelHead>
        {article !== null && props.articles.length > 1 && (
          <ArticleChoice articles={props.articles} frame={props.frame} onChoose={actions.chooseArticle} />
        )}
        {view.view === 'annotated' ? (
          <ArticleView
            // Not by its text: an article that grows is the same, and what the reader has searched and selected stays.
            key={`${props.frame} ${view.state.article.url}`}
            article={view.state.article}
            annotation={view.state.annotation}
            putRight={view.state.putRight}
            claimInView={props.claimInView}
            format={props.format}
            colourBySpeaker={props.colourBySpeaker}
            kept={props.kept}
            marksShown={site?.rule === 'off' ? null : props.marksShown}
            announce={props.announce}
            takesFocus={props.place === 'popup'}
            order={props.order}
            actions={actions}
            {...question}
          />
        ) : (
          <>
            <main class="panel__main">
              <WithoutArticle view={view} actions={actions} />
            </main>
            <PanelFoot {...question}>{null}</PanelFoot>
          </>
        )}
      </div>
      {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
    </div>
  );
}

/** Whether the question about the site is asked in the panel: not on a wire's own, which is read by itself, unless that is off. */
function isAsked({ view }: PanelView, { wire }: SiteChoice): boolean {
  if (view === 'site-off') return true;
  return !wire && (view === 'annotated' || view === 'no-article');
}

function Message({ message }: { message: PanelMessage | null }) {
  const { say } = useWording();
  return (
    <div
      class={message?.failed ? 'panel__message panel__message--failed' : 'panel__message'}
      role={message?.failed ? 'alert' : 'status'}
    >
      {message?.text}
      {message?.undo && (
        <button class="button button--words panel__undo" type="button" onClick={message.undo}>
          {say('undo')}
        </button>
      )}
    </div>
  );
}
