import { useEffect, useState } from 'preact/hooks';
import type { ClaimEntry } from '../../lib/panel/claim-entry.ts';
import { groupBySpeaker } from '../../lib/panel/filter-claims.ts';
import { useRovingFocus } from '../use-roving-focus.ts';
import { useWording } from '../wording-context.ts';
import { ClaimItem, type ClaimItemProps } from './claim-item.tsx';
import './claim-list.css';

interface Props
  extends Pick<
    ClaimItemProps,
    'language' | 'colourBySpeaker' | 'onShow' | 'onSelect' | 'onCopy' | 'onCopyLink'
  > {
  /** The claims to list, filtered already. */
  entries: readonly ClaimEntry[];
  grouped: boolean;
  /** Index of the claim that the page stands at. */
  current: number | null;
  /** Index of the claim that the reader went to. */
  shown: number | null;
  selected: ReadonlySet<number>;
}

/**
 * The claims in the article's order or under their speakers. The Tab key stops at one claim, arrows go on from there. The list
 * follows the page, unless the reader is busy in the list.
 */
export function ClaimList({ entries, grouped, current, shown, selected, ...item }: Props) {
  const { say } = useWording();
  const [focused, setFocused] = useState(0);
  const groups = grouped ? groupBySpeaker(entries) : null;
  const inOrder = groups ? groups.flatMap((group) => group.entries) : entries;
  const roving = useRovingFocus<HTMLDivElement>(setFocused);
  const reachable = inOrder[Math.min(focused, inOrder.length - 1)]?.index;

  useEffect(() => {
    const list = roving.ref.current;
    if (current === null || !list || list.matches(':hover, :focus-within')) return;
    list.querySelector(`[data-index="${current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current, roving.ref]);

  const items = (listed: readonly ClaimEntry[]) =>
    listed.map((entry) => (
      <ClaimItem
        key={entry.index}
        entry={entry}
        withSpeaker={!grouped}
        current={entry.index === current}
        shown={entry.index === shown}
        selected={selected.has(entry.index)}
        reachable={entry.index === reachable}
        {...item}
      />
    ));

  const onFocusIn = (event: FocusEvent) => {
    const index = (event.target as Element).closest<HTMLElement>('[data-index]')?.dataset.index;
    const place = inOrder.findIndex((entry) => String(entry.index) === index);
    if (place !== -1) setFocused(place);
  };

  return (
    <div {...roving} onFocusIn={onFocusIn}>
      {groups ? (
        groups.map((group) => (
          <section key={group.speakerId} aria-labelledby={`speaker-${group.speakerId}`}>
            <h3 class="claim-list__speaker" id={`speaker-${group.speakerId}`}>
              <span>{group.speaker ?? say('unknownSpeaker')}</span>
              {group.role && <span class="claim-list__role">{group.role}</span>}
              <span class="claim-list__count">{group.entries.length}</span>
            </h3>
            <ol>{items(group.entries)}</ol>
          </section>
        ))
      ) : (
        <ol>{items(entries)}</ol>
      )}
    </div>
  );
}
