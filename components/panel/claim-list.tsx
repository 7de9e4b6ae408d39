import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimEntry } from '../../lib/panel/claim-entry.ts';
import { type SpeakerRun, speakerRuns } from '../../lib/panel/filter-claims.ts';
import { useRovingFocus } from '../use-roving-focus.ts';
import { useWording } from '../wording-context.ts';
import { ClaimItem, type ClaimItemProps } from './claim-item.tsx';
import { Who, whyNotNamed } from './who.tsx';
import './claim-list.css';

interface Props
  extends Pick<
    ClaimItemProps,
    | 'language'
    | 'colourBySpeaker'
    | 'onShow'
    | 'onSelect'
    | 'onSelectAll'
    | 'onCopy'
    | 'onCopyLink'
    | 'onKeep'
    | 'onPutRight'
  > {
  /** The claims to list, filtered and ordered already. */
  entries: readonly ClaimEntry[];
  /** Index of the claim that the page stands at. */
  current: number | null;
  /** Index of the claim that the reader went to. */
  shown: number | null;
  selected: ReadonlySet<number>;
  /** Those that the library has. */
  kept: ReadonlySet<number>;
  /** The keyboard goes into the list at once, where it is nowhere else. */
  takesFocus: boolean;
}

/**
 * The claims, each run of one speaker under his name. The Tab key stops at one claim, arrows go on from there. The list follows the
 * page, unless the reader is busy in the list.
 */
export function ClaimList({ entries, current, shown, selected, kept, takesFocus, ...item }: Props) {
  const [focused, setFocused] = useState(0);
  const roving = useRovingFocus<HTMLDivElement>(setFocused);
  /** The focus was put into the list by the popup, not by the reader: as long as it is there, it goes along with the page. */
  const lent = useRef(false);
  const reachable = entries[Math.min(focused, entries.length - 1)]?.index;

  useEffect(() => {
    const list = roving.ref.current;
    if (current === null || !list) return;
    const carries = lent.current && list.contains(document.activeElement);
    if (list.matches(carries ? ':hover' : ':hover, :focus-within')) return;
    const item = list.querySelector(`[data-index="${current}"]`);
    item?.scrollIntoView({ block: 'nearest' });
    if (carries) item?.querySelector<HTMLElement>('[data-roving]')?.focus({ preventScroll: true });
  }, [current, roving.ref]);

  useEffect(() => {
    if (!takesFocus || document.activeElement !== document.body) return;
    lent.current = true;
    roving.ref.current?.querySelector<HTMLElement>('[data-roving]')?.focus({ preventScroll: true });
  }, [takesFocus, roving.ref]);

  const onKeyDown = (event: KeyboardEvent) => {
    lent.current = false;
    const from = entries[Math.min(focused, entries.length - 1)];
    roving.onKeyDown(event);
    const to = document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index;
    if (!event.shiftKey || !event.defaultPrevented || !from || to === undefined) return;
    if (!event.key.startsWith('Arrow')) return;
    item.onSelect(from.index, true);
    item.onSelect(Number(to), true, true);
  };

  const onFocusIn = (event: FocusEvent) => {
    const index = (event.target as Element).closest<HTMLElement>('[data-index]')?.dataset.index;
    const place = entries.findIndex((entry) => String(entry.index) === index);
    if (place !== -1) setFocused(place);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed and pointed at are the items in it.
    <div
      {...roving}
      onKeyDown={onKeyDown}
      onPointerDown={() => {
        lent.current = false;
      }}
      onFocusIn={onFocusIn}
    >
      {speakerRuns(entries).map((run, at, runs) => (
        <Run
          key={run.first.index}
          run={run}
          language={item.language}
          part={partBegun(run.first, runs[at - 1]?.first)}
        >
          {run.entries.map((entry) => (
            <ClaimItem
              key={entry.index}
              entry={entry}
              speakerId={runId(run)}
              current={entry.index === current}
              shown={entry.index === shown}
              selected={selected.has(entry.index)}
              kept={kept.has(entry.index)}
              reachable={entry.index === reachable}
              {...item}
            />
          ))}
        </Run>
      ))}
    </div>
  );
}

/** Of which part of the page a run is the first, where some of the list stand in the headline; null where it is not, or none does. */
function partBegun(first: ClaimEntry, before: ClaimEntry | undefined): 'inHeadline' | 'inText' | null {
  if (first.ofHead) return before === undefined ? 'inHeadline' : null;
  return before?.ofHead ? 'inText' : null;
}

const runId = ({ first }: SpeakerRun): string => `run-${first.index}`;

interface RunProps {
  run: SpeakerRun;
  language: string;
  part: ReturnType<typeof partBegun>;
  children: preact.ComponentChildren;
}

function Run({ run, language, part, children }: RunProps) {
  const wording = useWording();
  const { form, speaker, role } = run.first;
  const why = whyNotNamed(run.first, wording);
  return (
    <>
      {part && <h3 class="claims-part">{wording.say(part)}</h3>}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in, and a section each would crowd the landmarks. */}
      <div class="run" role="group" aria-labelledby={runId(run)}>
        <h3 class="run__who" id={runId(run)} title={[speaker, role].filter(Boolean).join(', ') || undefined}>
          <Who form={form} name={speaker} role={role} language={language} />
        </h3>
        {why && <p class="run__why">{why}</p>}
        <ol>{children}</ol>
      </div>
    </>
  );
}
