import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import { type PutRight, putRightView } from '../../lib/corrections/put-right-view.ts';
import { type ClaimFilter, NO_FILTER } from '../../lib/panel/filter-claims.ts';
import { organizationEntries } from '../../lib/panel/organization-entry.ts';
import { voicesOf } from '../../lib/panel/voices.ts';
import { Icon } from '../icon.tsx';
import { IconButton } from '../icon-button.tsx';
import { Tabs } from '../tabs.tsx';
import { useWording } from '../wording-context.ts';
import { ArticleNotices } from './article-notices.tsx';
import { ClaimsView } from './claims-view.tsx';
import { CopyClaims, type FormatChoice } from './copy-claims.tsx';
import { KeepButton } from './keep-button.tsx';
import { OrganizationsView } from './organizations-view.tsx';
import type { PanelActions } from './panel-actions.ts';
import { type FootProps, MarksSwitch, PanelFoot } from './panel-foot.tsx';
import { PutRightDialog } from './put-right-dialog.tsx';
import { useListedClaims } from './use-listed-claims.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import { VoicesView } from './voices-view.tsx';

type View = 'claims' | 'voices' | 'organizations';

interface Props extends FootProps {
  article: Article;
  annotation: Annotation;
  /** What the annotation was before the reader put it right; undefined where nothing is changed. */
  putRight: PutRight | undefined;
  /** Index of the claim nearest the middle of the page's window. */
  claimInView: number | null;
  format: FormatChoice;
  colourBySpeaker: boolean;
  /** Indices of the claims that the library has. */
  kept: ReadonlySet<number>;
  /** Null where marks are not shown whatever the switch says. */
  marksShown: boolean | null;
  /** Whether the number of claims is said to who hears the panel. */
  announce: boolean;
  /** Whether the keyboard goes into the list as soon as it is there. */
  takesFocus: boolean;
  /** The order that claims are listed in until the reader chooses another. */
  order: ClaimFilter['order'];
  actions: PanelActions;
}

/** What was found in the article, a view of it at a time, and under it what can be done with that view. */
export function ArticleView(props: Props) {
  const { article, annotation, putRight, marksShown, actions } = props;
  const { say } = useWording();
  const [view, setView] = useState<View>('claims');
  const claims = useListedClaims(article, annotation, putRight, props.order);
  const search = useRef<HTMLInputElement>(null);
  usePanelKeys({
    '/': () => {
      setView('claims');
      // The field may have to come first.
      setTimeout(() => search.current?.focus());
    },
  });
  const [putting, setPutting] = useState<number | null>(null);
  const organizations = useMemo(() => organizationEntries(article, annotation), [article, annotation]);

  const voices = useMemo(() => voicesOf(annotation, article), [annotation, article]);

  const tabs = [
    { id: 'claims', label: say('claimsTab'), count: claims.entries.length },
    { id: 'voices', label: say('voicesTab'), count: voices.speakers },
    { id: 'organizations', label: say('organizationsTab'), count: organizations.length },
  ] as const;
  const marks = marksShown !== null && <MarksSwitch shown={marksShown} onShow={actions.showMarks} />;

  return (
    <>
      <main class="panel__main">
        {props.announce && <Announcement claims={claims.entries.length} />}
        <Tabs label={say('foundInArticle')} selected={view} onSelect={setView} tabs={tabs} />
        <div class="panel__view" role="tabpanel" id={`panel-${view}`} aria-labelledby={`tab-${view}`}>
          {view === 'claims' && (
            <ClaimsView
              claims={claims}
              search={search}
              takesFocus={props.takesFocus}
              onOrder={actions.chooseOrder}
              language={annotation.language}
              claimInView={props.claimInView}
              colourBySpeaker={props.colourBySpeaker}
              notices={
                <ArticleNotices article={article} annotation={annotation} onReadWhole={actions.readWhole} />
              }
              organizationCount={organizations.length}
              onShow={actions.showClaim}
              onCopy={(index) => actions.copyClaims([index])}
              onCopyLink={actions.copyLink}
              kept={props.kept}
              onKeep={(index) => actions.keepClaims([index])}
              onPutRight={setPutting}
              onSeeOrganizations={() => setView('organizations')}
            />
          )}
          {view === 'voices' && (
            <VoicesView
              voices={voices}
              entries={claims.entries}
              language={annotation.language}
              claimInView={props.claimInView}
              colourBySpeaker={props.colourBySpeaker}
              onShow={actions.showClaim}
              onSeeClaims={(speaker) => {
                claims.setFilter({ ...NO_FILTER, order: claims.filter.order, speaker });
                setView('claims');
              }}
            />
          )}
          {view === 'organizations' && (
            <OrganizationsView entries={organizations} onShowMention={actions.showMention} />
          )}
        </div>
      </main>
      {putting !== null && (
        <PutRightDialog
          entry={claims.entries[putting]}
          view={putRightView(article.text, annotation, putRight, putting, article.headAt)}
          onPutRight={actions.putRight}
          onReport={() => actions.reportClaim(putting)}
          onClose={() => setPutting(null)}
        />
      )}
      <PanelFoot site={props.site} onRuleSite={props.onRuleSite} message={props.message}>
        {view === 'claims' && claims.entries.length > 0 ? (
          <>
            {claims.selected.size > 0 ? (
              <Selected claims={claims} kept={props.kept} onKeep={actions.keepClaims} />
            ) : (
              marks || <span />
            )}
            <CopyClaims
              count={claims.toCopy.length}
              all={claims.toCopy.length === claims.entries.length}
              format={props.format}
              onFormat={actions.chooseFormat}
              onCopy={() => actions.copyClaims(claims.toCopy)}
              onSave={() => actions.saveClaims(claims.toCopy)}
            />
          </>
        ) : view === 'voices' && voices.list.length > 0 ? (
          <>
            {marks || <span />}
            <CopyTable why={say('copyTableWhy')} onCopy={actions.copyVoices} />
          </>
        ) : (
          view === 'organizations' &&
          organizations.length > 0 && (
            <>
              {marks || <span />}
              <span class="foot__does">
                <IconButton icon="save" title={say('saveTable')} onPress={actions.saveOrganizations} />
                <CopyTable why={say('copyOrganizationsWhy')} onCopy={actions.copyOrganizations} />
              </span>
            </>
          )
        )}
      </PanelFoot>
    </>
  );
}

/** Copies what the view shows as a table. @param why what that is good for */
function CopyTable({ why, onCopy }: { why: string; onCopy: () => void }) {
  const { say } = useWording();
  return (
    <button class="button button--primary" type="button" title={why} onClick={onCopy}>
      <Icon name="copy" />
      {say('copyTable')}
    </button>
  );
}

interface SelectedProps {
  claims: Pick<ReturnType<typeof useListedClaims>, 'selected' | 'hidden' | 'clearSelection'>;
  kept: ReadonlySet<number>;
  onKeep: (claims: readonly number[]) => void;
}

function Selected({ claims, kept, onKeep }: SelectedProps) {
  const { say, count } = useWording();
  const selected = [...claims.selected];
  return (
    <span class="foot__selected">
      <span role="status" title={claims.hidden > 0 ? say('hiddenClaimsWhy') : undefined}>
        {count('selectedClaims', claims.selected.size)}
        {claims.hidden > 0 && `, ${count('hiddenClaims', claims.hidden)}`}
      </span>
      <KeepButton
        kept={selected.filter((index) => kept.has(index)).length}
        of={selected.length}
        words={['keepSelected', 'takeOutSelected']}
        onPress={() => onKeep(selected)}
      />
      <button
        class="button button--words"
        type="button"
        title={say('clearSelection')}
        onClick={claims.clearSelection}
      >
        {say('clear')}
      </button>
    </span>
  );
}

/** Says how many claims there are, once: what is there from the beginning a screen reader would not announce. */
function Announcement({ claims }: { claims: number }) {
  const { count } = useWording();
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(count('foundClaims', claims)), [claims, count]);
  return (
    <p class="for-ears" role="status">
      {said}
    </p>
  );
}
