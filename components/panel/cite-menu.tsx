import { useRef } from 'preact/hooks';
import { CITATION_FORMATS, type CitationFormat } from '../../lib/export/citation.ts';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';
import './cite-menu.css';

/** A button that opens the ways to cite the article; each copies. */
export function CiteMenu({ onCite }: { onCite: (format: CitationFormat) => void }) {
  const { say } = useWording();
  const menu = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        class="button button--icon"
        type="button"
        popovertarget="cite"
        aria-label={say('citeArticle')}
        title={say('citeArticle')}
      >
        <Icon name="quote" />
      </button>
      <dialog ref={menu} id="cite" class="cite-menu" popover="auto" aria-labelledby="cite-label">
        <p id="cite-label">{say('citeAs')}</p>
        {CITATION_FORMATS.map((format) => (
          <button
            key={format}
            class="button"
            type="button"
            onClick={() => {
              menu.current?.hidePopover();
              onCite(format);
            }}
          >
            {say(`citation_${format}`)}
          </button>
        ))}
      </dialog>
    </>
  );
}
