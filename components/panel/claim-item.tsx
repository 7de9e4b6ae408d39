import { memo } from 'preact/compat';
import type { ClaimEntry } from '../../lib/panel/claim-entry.ts';
import { quotedParts } from '../../lib/panel/quoted-parts.ts';
import { IconButton } from '../icon-button.tsx';
import { isWithModifier, pressedKey } from '../pressed-key.ts';
import { SelectTick } from '../select-tick.tsx';
import { useWording } from '../wording-context.ts';
import { KindLabel } from './kind-label.tsx';
import './claim-item.css';

export interface ClaimItemProps {
  entry: ClaimEntry;
  /** BCP 47 code of the article: it decides the quotation marks and how the words are read aloud. */
  language: string;
  /** Id of the element that names the speaker. */
  speakerId: string;
  /** Speakers have colours of their own. */
  colourBySpeaker: boolean;
  /** The page stands at this claim. */
  current: boolean;
  /** The reader went to this claim: all of its words are shown. */
  shown: boolean;
  selected: boolean;
  /** The library has it. */
  kept: boolean;
  /** Whether the Tab key stops here. */
  reachable: boolean;
  onShow: (index: number) => void;
  onSelect: (index: number, selected: boolean, through?: boolean) => void;
  onSelectAll: () => void;
  onCopy: (index: number) => void;
  onCopyLink: (index: number) => void;
  /** Keeps it in the library, or takes it out. */
  onKeep: (index: number) => void;
  onPutRight: (index: number) => void;
}

/** One claim: its words lead to the page; under them how they were said; to copy, to link, to select. */
export const ClaimItem = memo(function ClaimItem(props: ClaimItemProps) {
  const { entry, language, current, shown, selected, kept, reachable } = props;
  const { say } = useWording();
  const { index, words, kind, cue, changed } = entry;
  const tabIndex = reachable ? 0 : -1;
  const beginning = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  const parts = quotedParts(words, kind, language);

  const onKeyDown = (event: KeyboardEvent) => {
    const key = pressedKey(event);
    if (isWithModifier(event) && !(key === 'a' && event.ctrlKey !== event.metaKey)) return;
    if (key === 'c') props.onCopy(index);
    else if (key === 'x') props.onSelect(index, event.shiftKey || !selected, event.shiftKey);
    else if (key === 'a') props.onSelectAll();
    else if (key === 'k') props.onKeep(index);
    else if (key === 'r') props.onPutRight(index);
    else return;
    event.preventDefault();
  };

  return (
    <li
      class="claim"
      data-roving-item
      data-index={index}
      data-current={current || undefined}
      data-selected={selected || undefined}
      data-shown={shown || undefined}
    >
      <button
        class="claim__words"
        type="button"
        data-roving
        tabIndex={tabIndex}
        aria-current={current ? 'location' : undefined}
        aria-describedby={`${props.speakerId} claim-${index}-said`}
        aria-keyshortcuts="c k x a r"
        onKeyDown={onKeyDown}
        onClick={() => props.onShow(index)}
      >
        <span class="claim__text" lang={language} data-hung={hungMark(parts[0]?.text)}>
          {parts.map(({ text, quoted }, place) => (quoted ? <q key={place}>{text}</q> : text))}
        </span>
      </button>
      <div class="claim__foot">
        <span class="claim__manner" id={`claim-${index}-said`}>
          <KindLabel kind={kind} speakerColourOf={props.colourBySpeaker ? entry.speakerId : null} />{' '}
          <span class="claim__cue" lang={cue ? language : undefined}>
            {cue ?? say('noCue')}
          </span>
        </span>
        <span class="claim__actions">
          <IconButton
            icon="link"
            further="claim__more"
            tabIndex={tabIndex}
            title={say('copyLink')}
            label={say('copyLinkOf', beginning)}
            onPress={() => props.onCopyLink(index)}
          />
          <IconButton
            icon="pencil"
            further={changed ? 'claim__changed' : 'claim__more'}
            tabIndex={tabIndex}
            title={say(changed ? 'putRightChanged' : 'putRightWhy')}
            label={say(changed ? 'putRightChangedOf' : 'putRightOf', beginning)}
            onPress={() => props.onPutRight(index)}
          />
          <IconButton
            icon="keep"
            filled={kept ? 'all' : undefined}
            further={kept ? 'claim__kept' : 'claim__more'}
            tabIndex={tabIndex}
            title={say(kept ? 'takeOut' : 'keep')}
            label={say('keepOf', beginning)}
            pressed={kept}
            onPress={() => props.onKeep(index)}
          />
          <IconButton
            icon="copy"
            tabIndex={tabIndex}
            title={say('copyClaim')}
            label={say('copyClaimOf', beginning)}
            onPress={() => props.onCopy(index)}
          />
          <SelectTick
            of={beginning}
            selected={selected}
            tabIndex={tabIndex}
            onSelect={(on, through) => props.onSelect(index, on, through)}
          />
        </span>
      </div>
    </li>
  );
});

/** Whether the words begin with a mark, and how wide that is. */
function hungMark(text = ''): 'mark' | 'guillemet' | undefined {
  if (text.startsWith('«')) return 'guillemet';
  return text.startsWith('“') ? 'mark' : undefined;
}
