import { useMemo, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import { articleDate } from '../../lib/export/article-date.ts';
import { claimEntries } from '../../lib/panel/claim-entry.ts';
import { type ClaimFilter, filterClaims, isFiltering, NO_FILTER } from '../../lib/panel/filter-claims.ts';
import { organizationEntries } from '../../lib/panel/organization-entry.ts';
import { type ReadingDoubt, readingDoubts } from '../../lib/panel/reading-doubts.ts';
import type { CopyFormat } from '../../lib/settings/settings.ts';
import type { MessageKey } from '../../lib/wording/wording.ts';
import { EmptyState } from '../empty-state.tsx';
import { Tabs } from '../tabs.tsx';
import { useWording } from '../wording-context.ts';
import { ArticleHead } from './article-head.tsx';
import { CiteMenu } from './cite-menu.tsx';
import { ClaimList } from './claim-list.tsx';
import { ClaimToolbar } from './claim-toolbar.tsx';
import { CopyBar } from './copy-bar.tsx';
import { OrganizationList } from './organization-list.tsx';
import type { PanelActions } from './panel-actions.ts';
import './article-view.css';

const DOUBT_MESSAGES: Readonly<Record<ReadingDoubt, MessageKey>> = {
  'nothing-found': 'doubt_nothing_found',
  'no-dateline': 'doubt_no_dateline',
  'many-unknown': 'doubt_many_unknown',
};

interface Props {
  article: Article;
  annotation: Annotation;
  /** Index of the claim nearest the middle of the page's window. */
  claimInView: number | null;
  format: CopyFormat;
  colourBySpeaker: boolean;
  actions: PanelActions;
  /** Controls in the head. */
  controls: preact.ComponentChildren;
}

/** The article's claims and organizations, to find, to go to, to copy. */
export function ArticleView({
  article,
  annotation,
  claimInView,
  format,
  colourBySpeaker,
  actions,
  controls,
}: Props) {
  const { say, count } = useWording();
  const [tab, setTab] = useState<'claims' | 'organizations'>('claims');
  const [filter, setFilter] = useState<ClaimFilter>(NO_FILTER);
  const [grouped, setGrouped] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState<number | null>(null);

  const entries = useMemo(() => claimEntries(article, annotation), [article, annotation]);
  const organizations = useMemo(() => organizationEntries(article, annotation), [article, annotation]);
  const doubts = useMemo(() => readingDoubts(annotation), [annotation]);
  const listed = useMemo(() => filterClaims(entries, filter), [entries, filter]);

  const { dateline } = annotation;
  const { date } = articleDate(article.published, dateline?.date ?? null, annotation.language);
  const chosen = selected.size > 0;
  const toCopy = chosen ? [...selected].sort((a, b) => a - b) : listed.map((entry) => entry.index);
  const filtering = isFiltering(filter);

  const select = (index: number, isSelected: boolean) => {
    // From what is selected by then: a second pick may come before the first is shown.
    setSelected((before) => {
      const next = new Set(before);
      if (isSelected) next.add(index);
      else next.delete(index);
      return next;
    });
  };
  const show = (index: number) => {
    setShown(index);
    actions.showClaim(index);
  };

  return (
    <main class="article-view">
      <ArticleHead
        wire={dateline?.wire ?? null}
        place={[dateline?.place, dateline?.country].filter(Boolean).join(', ') || null}
        date={date}
        title={article.title}
      >
        <CiteMenu onCite={actions.citeArticle} />
        {controls}
      </ArticleHead>
      {doubts[0] && <p class="notice">{say(DOUBT_MESSAGES[doubts[0]])}</p>}
      <Tabs
        label={say('foundInArticle')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'claims', label: say('claimsTab'), count: entries.length },
          { id: 'organizations', label: say('organizationsTab'), count: organizations.length },
        ]}
      />
      <div class="article-view__panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'claims' && entries.length > 0 && (
          <>
            <h2 class="for-ears">{say('claimsTab')}</h2>
            <ClaimToolbar
              entries={entries}
              filter={filter}
              grouped={grouped}
              onFilter={setFilter}
              onGroup={setGrouped}
            />
            <p class={filtering ? 'article-view__result' : 'for-ears'} role="status">
              {filtering ? count('claimsFound', listed.length, String(entries.length)) : ''}
            </p>
            {/* Firefox makes whatever scrolls a stop of the Tab key; here the items are the stops. */}
            <div class="article-view__list" tabIndex={-1}>
              {listed.length > 0 ? (
                <ClaimList
                  entries={listed}
                  grouped={grouped}
                  language={annotation.language}
                  colourBySpeaker={colourBySpeaker}
                  current={claimInView}
                  shown={shown}
                  selected={selected}
                  onShow={show}
                  onSelect={select}
                  onCopy={(index) => actions.copyClaims([index])}
                  onCopyLink={actions.copyLink}
                />
              ) : (
                <EmptyState level={2} title={say('nothingFits')}>
                  <button class="button" type="button" onClick={() => setFilter(NO_FILTER)}>
                    {say('clearFilter')}
                  </button>
                </EmptyState>
              )}
            </div>
            <CopyBar
              count={toCopy.length}
              chosen={chosen}
              format={format}
              onFormat={actions.chooseFormat}
              onCopy={() => actions.copyClaims(toCopy)}
              onSave={() => actions.saveClaims(toCopy)}
              onClearSelection={() => setSelected(new Set())}
            />
          </>
        )}
        {tab === 'claims' && entries.length === 0 && (
          <EmptyState level={2} title={say('noClaims')} text={say('noClaimsWhy')} />
        )}
        {tab === 'organizations' && (
          <>
            <h2 class="for-ears">{say('organizationsTab')}</h2>
            {/* Firefox makes whatever scrolls a stop of the Tab key; here the items are the stops. */}
            <div class="article-view__list" tabIndex={-1}>
              {organizations.length > 0 ? (
                <OrganizationList entries={organizations} onShowMention={actions.showMention} />
              ) : (
                <EmptyState level={2} title={say('noOrganizations')} />
              )}
            </div>
          </>
        )}
      </div>
    </main>
  );
}
