import type { OrganizationEntry } from '../../lib/panel/organization-entry.ts';
import { EmptyState } from '../empty-state.tsx';
import { useWording } from '../wording-context.ts';
import { OrganizationList } from './organization-list.tsx';
import { PanelList } from './panel-list.tsx';

interface Props {
  entries: readonly OrganizationEntry[];
  /** Called with an index in `annotation.organizations`. */
  onShowMention: (mention: number) => void;
}

/** The organizations that the article names. */
export function OrganizationsView({ entries, onShowMention }: Props) {
  const { say } = useWording();
  if (entries.length === 0)
    return <EmptyState level={2} title={say('noOrganizations')} text={say('noOrganizationsWhy')} />;
  return (
    <>
      <h2 class="for-ears">{say('organizationsTab')}</h2>
      <PanelList>
        <OrganizationList entries={entries} onShowMention={onShowMention} />
      </PanelList>
    </>
  );
}
