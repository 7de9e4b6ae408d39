import { useEffect, useState } from 'preact/hooks';
import { type ImportReport, ManagePage } from '../../components/library/manage-page.tsx';
import type { LibraryContext } from './library-context.ts';
import { useAsked } from './use-asked.ts';

interface Props extends LibraryContext {
  keepsEveryArticle: boolean;
  report: ImportReport | null;
  onPutBack: (() => void) | null;
  busy: boolean;
}

/** How much is kept, and what is done with all of it. */
export function ManageView({ library, version, failed, actions, ...shown }: Props) {
  const size = useAsked(() => library.size(), [library, version], failed);
  const [storage, setStorage] = useState<{ bytes: number | null; persisted: boolean | null }>({
    bytes: null,
    persisted: null,
  });
  useEffect(() => {
    let over = false;
    void Promise.allSettled([navigator.storage.estimate(), navigator.storage.persisted()]).then(
      ([estimate, persisted]) => {
        if (over) return;
        setStorage({
          bytes: estimate.status === 'fulfilled' ? (estimate.value.usage ?? null) : null,
          persisted: persisted.status === 'fulfilled' ? persisted.value : null,
        });
      },
    );
    return () => {
      over = true;
    };
  }, [version]);
  return <ManagePage {...shown} {...storage} size={size} actions={actions} />;
}
