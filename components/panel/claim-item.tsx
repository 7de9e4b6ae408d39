import { memo } from 'preact/compat';
import { inMarks } from '../../lib/export/quotation-marks.ts';
import type { ClaimEntry } from '../../lib/panel/claim-entry.ts';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';
import { KindLabel } from './kind-label.tsx';
import './claim-item.css';

export interface ClaimItemProps {
  entry: ClaimEntry;
  /** BCP 47 code of the article: it decides the quotation marks and how the words are read aloud. */
  language: string;
  /** False where a heading above names the speaker already. */
  withSpeaker: boolean;
  /** Speakers have colours of their own. */
  colourBySpeaker: boolean;
  /** The page stands at this claim. */
  current: boolean;
  /** The reader went to this claim: all of its words are shown. */
  shown: boolean;
  selected: boolean;
  /** Whether the Tab key stops here. */
  reachable: boolean;
  onShow: (index: number) => void;
  onSelect: (index: number, selected: boolean) => void;
  onCopy: (index: number) => void;
  onCopyLink: (index: number) => void;
}

/** One claim: its words lead to the page; beside them who said them and how; to pick, to copy, to link. */
export const ClaimItem = memo(function ClaimItem(props: ClaimItemProps) {
  const { entry, language, withSpeaker, current, shown, selected, reachable } = props;
  const { say } = useWording();
  const { index, words, kind, speaker, role, cue } = entry;
  const tabIndex = reachable ? 0 : -1;
  const name = speaker ?? say('unknownSpeaker');
  const beginning = words.length > 40 ? `${words.slice(0, 40)}…` : words;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'c') props.onCopy(index);
    else if (event.key === 'x') props.onSelect(index, !selected);
    else return;
    event.preventDefault();
  };

  return (
    <li
      class="claim"
      data-roving-item
      data-index={index}
      data-current={current || undefined}
      data-shown={shown || undefined}
    >
      <input
        class="claim__pick"
        type="checkbox"
        checked={selected}
        tabIndex={tabIndex}
        aria-label={say('selectClaim', name, beginning)}
        onChange={(event) => props.onSelect(index, event.currentTarget.checked)}
      />
      <div>
        <button
          class="claim__words"
          type="button"
          data-roving
          tabIndex={tabIndex}
          aria-current={current ? 'location' : undefined}
          aria-describedby={`claim-${index}-said`}
          aria-keyshortcuts="c x"
          onKeyDown={onKeyDown}
          onClick={() => props.onShow(index)}
        >
          <span class="claim__text" lang={language}>
            {kind === 'direct' ? inMarks(words, language) : words}
          </span>
        </button>
        <div id={`claim-${index}-said`}>
          {withSpeaker && (
            <p class="claim__said">
              <span class={speaker === null ? 'claim__speaker claim__speaker--unknown' : 'claim__speaker'}>
                {name}
              </span>
              {role && <span class="claim__role">{role}</span>}
            </p>
          )}
          <p class="claim__manner">
            <KindLabel kind={kind} speakerColourOf={props.colourBySpeaker ? entry.speakerId : null} />
            {cue && <span lang={language}>{cue}</span>}
          </p>
        </div>
        <div class="claim__actions">
          <button
            class="button button--icon"
            type="button"
            tabIndex={tabIndex}
            title={say('copyLink')}
            aria-label={say('copyLinkOf', beginning)}
            onClick={() => props.onCopyLink(index)}
          >
            <Icon name="link" />
          </button>
          <button
            class="button button--icon"
            type="button"
            tabIndex={tabIndex}
            title={say('copyClaim')}
            aria-label={say('copyClaimOf', beginning)}
            onClick={() => props.onCopy(index)}
          >
            <Icon name="copy" />
          </button>
        </div>
      </div>
    </li>
  );
});
