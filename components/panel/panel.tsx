import type { PanelView } from '../../lib/panel/panel-view.ts';
import type { CopyFormat, SiteRule } from '../../lib/settings/settings.ts';
import { EmptyState } from '../empty-state.tsx';
import { Icon } from '../icon.tsx';
import { Switch } from '../switch.tsx';
import { useWording } from '../wording-context.ts';
import { ArticleView } from './article-view.tsx';
import type { PanelActions } from './panel-actions.ts';
import './panel.css';

export interface PanelMessage {
  text: string;
  failed: boolean;
}

export interface PanelProps {
  view: PanelView;
  /** Host of the page; null where it has none. */
  host: string | null;
  siteRule: SiteRule;
  marksShown: boolean;
  format: CopyFormat;
  colourBySpeaker: boolean;
  claimInView: number | null;
  /** What has just happened, to see and to hear; null after a while. */
  message: PanelMessage | null;
  /** False in the side panel itself and where the browser has none. */
  canOpenSidePanel: boolean;
  actions: PanelActions;
}

/** The whole of popup and side panel. */
export function Panel(props: PanelProps) {
  const { view, host, siteRule, marksShown, message, actions } = props;
  const { say } = useWording();
  const controls = (
    <>
      {props.canOpenSidePanel && (
        <button
          class="button button--icon"
          type="button"
          aria-label={say('openSidePanel')}
          title={say('openSidePanel')}
          onClick={actions.openSidePanel}
        >
          <Icon name="panel" />
        </button>
      )}
      <button
        class="button button--icon"
        type="button"
        aria-label={say('openOptions')}
        title={say('openOptions')}
        onClick={actions.openOptions}
      >
        <Icon name="settings" />
      </button>
    </>
  );

  return (
    <div class="panel" data-state={view.view}>
      <div class="panel__content">
        {view.view === 'annotated' ? (
          <ArticleView
            key={`${view.state.article.url}\n${view.state.article.text.length}`}
            article={view.state.article}
            annotation={view.state.annotation}
            claimInView={props.claimInView}
            format={props.format}
            colourBySpeaker={props.colourBySpeaker}
            actions={actions}
            controls={controls}
          />
        ) : (
          <main>
            <WithoutArticle view={view} actions={actions} />
          </main>
        )}
      </div>
      <footer class="panel__site">
        <Switch checked={marksShown} onChange={actions.showMarks}>
          {say('marksEverywhere')}
        </Switch>
        {host && (
          <Switch checked={siteRule !== 'off'} onChange={(on) => actions.ruleSite(on ? null : 'off')}>
            {say('marksOnSite', host)}
          </Switch>
        )}
        {view.view !== 'annotated' && <span class="panel__controls">{controls}</span>}
      </footer>
      <p
        class={message?.failed ? 'panel__message panel__message--failed' : 'panel__message'}
        role={message?.failed ? 'alert' : 'status'}
      >
        {message?.text}
      </p>
    </div>
  );
}

function WithoutArticle({
  view,
  actions,
}: {
  view: Exclude<PanelView, { view: 'annotated' }>;
  actions: PanelActions;
}) {
  const { say } = useWording();
  switch (view.view) {
    case 'reading':
      return (
        <p class="panel__loading" role="status">
          {say('reading')}
        </p>
      );
    case 'not-readable':
      return <EmptyState title={say('notReadable')} text={say('notReadableWhy')} />;
    case 'needs-permission':
      return (
        <EmptyState title={say('needsPermission')} text={say('needsPermissionWhy')}>
          {view.host && (
            <button class="button button--primary" type="button" onClick={actions.allowSite}>
              {say('alwaysOnSite', view.host)}
            </button>
          )}
          <button class="button" type="button" onClick={actions.allowAllSites}>
            {say('onAllSites')}
          </button>
        </EmptyState>
      );
    case 'site-off':
      return (
        <EmptyState title={say('siteOff', view.host)} text={say('siteOffWhy')}>
          <button class="button button--primary" type="button" onClick={() => actions.ruleSite(null)}>
            {say('turnSiteOn')}
          </button>
          <button class="button" type="button" onClick={actions.readAllTheSame}>
            {say('readOnce')}
          </button>
        </EmptyState>
      );
    case 'failed':
      return (
        <EmptyState title={say('failed')} text={say('failedWhy', view.reason)}>
          <button class="button button--primary" type="button" onClick={actions.tryAgain}>
            {say('tryAgain')}
          </button>
        </EmptyState>
      );
    case 'no-article':
      return (
        <EmptyState title={say('noArticle')} text={say('noArticleWhy')}>
          <button class="button button--primary" type="button" onClick={actions.readAllTheSame}>
            {say('readAllTheSame')}
          </button>
        </EmptyState>
      );
  }
}
