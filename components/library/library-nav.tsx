import { useWording } from '../wording-context.ts';
import type { LibraryRoute } from './library-route.ts';

interface Props {
  page: LibraryRoute['page'];
  /** Address of the panel that the library stands in place of; null in a tab of its own. */
  panel: string | null;
}

const PAGES = [
  ['claims', '#/', 'claimsTab'],
  ['speakers', '#/people', 'libraryPeople'],
  ['organizations', '#/organizations', 'organizationsTab'],
  ['manage', '#/manage', 'libraryManage'],
] as const;

/** The pages on which each of these stands. */
const UNDER: Readonly<Record<LibraryRoute['page'], (typeof PAGES)[number][0]>> = {
  claims: 'claims',
  claim: 'claims',
  speaker: 'speakers',
  speakers: 'speakers',
  organization: 'organizations',
  organizations: 'organizations',
  manage: 'manage',
};

/** The name of the library, and the way to its pages. */
export function LibraryNav({ page, panel }: Props) {
  const { say } = useWording();
  return (
    <header class="library__head">
      {panel && (
        <a class="library__back" href={panel}>
          <span aria-hidden="true">←</span> {say('libraryToArticle')}
        </a>
      )}
      <p class="library__name">{say('libraryName')}</p>
      <nav class="library__nav" aria-label={say('libraryPages')}>
        {PAGES.map(([id, address, name]) => (
          <a
            key={id}
            href={address}
            aria-current={page === id ? 'page' : UNDER[page] === id ? 'true' : undefined}
          >
            {say(name)}
          </a>
        ))}
      </nav>
    </header>
  );
}
