import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EmptyState } from '../../components/empty-state.tsx';
import { failureWords } from '../../components/failure-words.ts';
import { Library } from '../../components/library/library.tsx';
import type { LibraryRoute } from '../../components/library/library-route.ts';
import { markColours } from '../../components/mark-colours.ts';
import { WordingContext } from '../../components/wording-context.ts';
import { LIBRARY_MESSAGES } from '../../lib/wording/library-messages.computed.ts';
import { wordingFor } from '../../lib/wording/wording.ts';
import { useMessage } from '../popup/use-message.ts';
import { useSettings } from '../popup/use-settings.ts';
import { ClaimView } from './claim-view.tsx';
import { ClaimsView } from './claims-view.tsx';
import type { LibraryContext } from './library-context.ts';
import { complainOf, libraryActions } from './library-writes.ts';
import { ManageView } from './manage-view.tsx';
import { NamesView } from './names-view.tsx';
import { TopicView } from './topic-view.tsx';
import { useLibraryFiles } from './use-library-files.ts';
import { useOpenLibrary } from './use-open-library.ts';
import { useRoute } from './use-route.ts';

/** How long a message stays, in milliseconds. */
const MESSAGE_TIME = 4000;

/** Joins the library's page to the browser: the library, the settings, the address, the clipboard, files. */
export function LibraryApp() {
  const settings = useSettings();
  const { library, failure, version } = useOpenLibrary();
  const [route, replace] = useRoute();
  const language = settings?.language ?? 'auto';
  const wording = useMemo(
    () => wordingFor(language, browser.i18n.getUILanguage(), LIBRARY_MESSAGES),
    [language],
  );
  const { say } = wording;
  const telling = useMessage(MESSAGE_TIME, say('notKept'));
  /** Puts back what was deleted as a whole, as long as this page is open. */
  const [putBack, setPutBack] = useState<(() => void) | null>(null);

  // Before the words are on the screen, so that they are never read aloud in another language's voice.
  useLayoutEffect(() => {
    document.documentElement.lang = wording.language;
    document.title = say('libraryName');
  }, [wording]);

  const files = useLibraryFiles({ library, settings, wording, telling });

  if (!settings) return null;
  const actions = libraryActions({
    library,
    settings,
    wording,
    telling,
    files: files.actions,
    onTakenAll: (back) => setPutBack(() => back),
  });
  const context = library && { library, version, failed: complainOf(telling, wording), actions };
  return (
    <WordingContext.Provider value={wording}>
      <div style={markColours(settings)}>
        <Library page={route.page} panel={panelAddress()} message={telling.message}>
          {failure ? (
            <EmptyState title={say('libraryUnreachable')} text={failureWords(failure.kind, wording)}>
              <button class="button" type="button" onClick={() => location.reload()}>
                {say('libraryLoad')}
              </button>
            </EmptyState>
          ) : (
            context && (
              <Page route={route} context={context} onRoute={replace} title={say('libraryTitle')}>
                <ManageView
                  {...context}
                  keepsEveryArticle={settings.keepEveryArticle}
                  report={files.report}
                  onPutBack={putBack}
                  busy={files.busy}
                />
              </Page>
            )
          )}
        </Library>
      </div>
    </WordingContext.Provider>
  );
}

interface PageProps {
  route: LibraryRoute;
  context: LibraryContext;
  onRoute: (route: LibraryRoute) => void;
  /** The heading of the page of all claims. */
  title: string;
  /** The page on which the library is managed. */
  children: preact.ComponentChildren;
}

/** The page that the address names. */
function Page({ route, context, onRoute, title, children }: PageProps) {
  switch (route.page) {
    case 'claims':
      return (
        <ClaimsView
          {...context}
          filter={route.filter}
          fixed={null}
          usual="kept"
          onFilter={(filter) => onRoute({ ...route, filter })}
        >
          <h1 class="for-ears">{title}</h1>
        </ClaimsView>
      );
    case 'speaker':
    case 'organization':
      return <TopicView {...context} {...route} onFilter={(filter) => onRoute({ ...route, filter })} />;
    case 'claim':
      return <ClaimView {...context} number={route.number} />;
    case 'speakers':
      return <NamesView key="speaker" {...context} type="speaker" />;
    case 'organizations':
      return <NamesView key="organization" {...context} type="organization" />;
    case 'manage':
      return <>{children}</>;
  }
}

/** Where the panel stands that the library is shown in place of, by what the panel has told; null in a tab of its own. */
function panelAddress(): string | null {
  const told = new URLSearchParams(location.search).get('panel');
  if (told === null) return null;
  return /^(?:\?tab=\d+)?$/u.test(told) ? `/sidepanel.html${told}` : '/sidepanel.html';
}
