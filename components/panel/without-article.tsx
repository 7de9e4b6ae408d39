import type { PanelView } from '../../lib/panel/panel-view.ts';
import { readableHost } from '../../lib/settings/readable-host.ts';
import { EmptyState } from '../empty-state.tsx';
import { useWording } from '../wording-context.ts';
import type { PanelActions } from './panel-actions.ts';

interface Props {
  view: Exclude<PanelView, { view: 'annotated' }>;
  actions: PanelActions;
}

/** What stands where no article is shown: what is so, why, and the one thing to do. */
export function WithoutArticle({ view, actions }: Props) {
  const { say, language } = useWording();
  const main = (label: string, onClick: () => void) => (
    <button class="button button--primary" type="button" onClick={onClick}>
      {label}
    </button>
  );
  switch (view.view) {
    case 'reading':
      return (
        <p class="panel__loading" role="status">
          {say('reading')}
        </p>
      );
    case 'not-readable':
      return <EmptyState level={2} title={say('notReadable')} text={say('notReadableWhy')} />;
    case 'pdf':
      return <EmptyState level={2} title={say('isPdf')} text={say('isPdfWhy')} />;
    case 'other-language': {
      const name = new Intl.DisplayNames([language], { type: 'language' }).of(view.language) ?? view.language;
      return (
        <EmptyState
          level={2}
          title={say('otherLanguage', capitalized(name, language))}
          text={say('otherLanguageWhy', name)}
        >
          <button class="button" type="button" onClick={actions.readAllTheSame}>
            {say('readAllTheSame')}
          </button>
        </EmptyState>
      );
    }
    case 'not-loaded':
      return (
        <EmptyState level={2} title={say('notLoaded')} text={say('notLoadedWhy')}>
          <button class="button" type="button" onClick={actions.loadAgain}>
            {say('loadAgain')}
          </button>
        </EmptyState>
      );
    case 'needs-permission':
      return (
        <EmptyState level={2} title={say('needsPermission')} text={say('needsPermissionWhy')}>
          <button class="button" type="button" onClick={actions.allowAllSites}>
            {say('onAllSites')}
          </button>
        </EmptyState>
      );
    case 'site-off':
      return (
        <EmptyState level={2} title={say('siteOff', readableHost(view.host))} text={say('siteOffWhy')}>
          <button class="button" type="button" onClick={actions.readOnce}>
            {say('readOnce')}
          </button>
        </EmptyState>
      );
    case 'failed':
      return (
        <EmptyState level={2} title={say('failed')} text={say('failedWhy', view.reason)}>
          {main(say('tryAgain'), actions.tryAgain)}
        </EmptyState>
      );
    case 'no-article':
      return (
        <EmptyState level={2} title={say('noArticle')} text={say('noArticleWhy')}>
          {main(say('readAllTheSame'), actions.readAllTheSame)}
        </EmptyState>
      );
  }
}

const capitalized = (name: string, language: string): string =>
  name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
