import { EmptyState } from '../../components/empty-state.tsx';
import { useWording } from '../../components/wording-context.ts';

/** In the place of a page about what is in the library no more. */
export function NotThere() {
  const { say } = useWording();
  return (
    <EmptyState title={say('libraryGone')} text={say('libraryGoneWhy')}>
      <a class="button" href="#/">
        {say('libraryToAll')}
      </a>
    </EmptyState>
  );
}
