import { useState } from 'preact/hooks';
import { NamesPage } from '../../components/library/names-page.tsx';
import type { LibraryContext } from './library-context.ts';
import { useAsked } from './use-asked.ts';

/** How many names are listed; the others are found by their letters. */
const MOST = 300;

/** Everybody who speaks, or all organizations. */
export function NamesView({
  type,
  library,
  version,
  failed,
}: LibraryContext & { type: 'speaker' | 'organization' }) {
  const [letters, setLetters] = useState('');
  const names = useAsked(() => library.names(type, letters, MOST), [library, version, type, letters], failed);
  return <NamesPage type={type} names={names} onLetters={setLetters} />;
}
