import type { RefObject } from 'preact';
import type { ClaimFilter } from '../../lib/panel/filter-claims.ts';
import { EmptyState } from '../empty-state.tsx';
import { useWording } from '../wording-context.ts';
import { ClaimList } from './claim-list.tsx';
import { FindBar } from './find-bar.tsx';
import { PanelList } from './panel-list.tsx';
import type { ListedClaims } from './use-listed-claims.ts';

interface Props {
  claims: ListedClaims;
  /** BCP 47 code of the article. */
  language: string;
  /** Index of the claim nearest the middle of the page's window. */
  claimInView: number | null;
  colourBySpeaker: boolean;
  /** Indices of the claims that the library has. */
  kept: ReadonlySet<number>;
  /** What is to be known before the list is read. */
  notices: preact.ComponentChildren;
  /** The field to search in. */
  search: RefObject<HTMLInputElement | null>;
  onOrder: (order: ClaimFilter['order']) => void;
  /** See `ClaimList`. */
  takesFocus: boolean;
  organizationCount: number;
  onShow: (index: number) => void;
  onCopy: (index: number) => void;
  onCopyLink: (index: number) => void;
  onKeep: (index: number) => void;
  onPutRight: (index: number) => void;
  onSeeOrganizations: () => void;
}

/** The claims: to find, to go to, to copy. */
export function ClaimsView(props: Props) {
  const { claims, organizationCount } = props;
  const { say, count } = useWording();
  if (claims.entries.length === 0)
    return (
      <>
        {props.notices}
        <EmptyState level={2} title={say('noClaims')} text={say('noClaimsWhy')}>
          {organizationCount > 0 && (
            <button class="button" type="button" onClick={props.onSeeOrganizations}>
              {count('seeOrganizations', organizationCount)}
            </button>
          )}
        </EmptyState>
      </>
    );
  return (
    <>
      <h2 class="for-ears">{say('claimsTab')}</h2>
      <FindBar
        entries={claims.entries}
        filter={claims.filter}
        found={claims.listed.length}
        search={props.search}
        onFilter={(filter) => {
          claims.setFilter(filter);
          if (filter.order !== claims.filter.order) props.onOrder(filter.order);
        }}
      />
      {props.notices}
      <PanelList>
        {claims.listed.length > 0 ? (
          <ClaimList
            entries={claims.listed}
            language={props.language}
            colourBySpeaker={props.colourBySpeaker}
            current={props.claimInView}
            shown={claims.shown}
            selected={claims.selected}
            onShow={(index) => {
              claims.setShown(index);
              props.onShow(index);
            }}
            takesFocus={props.takesFocus}
            onSelect={claims.select}
            onSelectAll={claims.selectAll}
            onCopy={props.onCopy}
            onCopyLink={props.onCopyLink}
            kept={props.kept}
            onKeep={props.onKeep}
            onPutRight={props.onPutRight}
          />
        ) : (
          <EmptyState level={2} title={say('nothingFits')} />
        )}
      </PanelList>
    </>
  );
}
