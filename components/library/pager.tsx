import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';

interface Props {
  /** From 0. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** From page to page of a long list. */
export function Pager({ page, pages, onPage }: Props) {
  const { say } = useWording();
  if (pages < 2) return null;
  return (
    <nav class="pager" aria-label={say('libraryPager')}>
      <button class="button" type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        <Icon name="previous" />
        {say('libraryPreviousPage')}
      </button>
      <span>{say('libraryPageOf', page + 1, pages)}</span>
      <button class="button" type="button" disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        {say('libraryNextPage')}
        <Icon name="next" />
      </button>
    </nav>
  );
}
