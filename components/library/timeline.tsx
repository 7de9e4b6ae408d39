import { useRef } from 'preact/hooks';
import { useWording } from '../wording-context.ts';
import type { LibraryFilter } from './library-filter.ts';
import { type Bar, barsOf, firstDay, lastDay, type MonthCount, monthInWords } from './months.ts';

/** How many bars there is room for; beyond it a bar is a year. */
const MOST = 48;

interface Props {
  months: readonly MonthCount[];
  filter: Pick<LibraryFilter, 'from' | 'to'>;
  onTime: (from: string | null, to: string | null) => void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** How often, by month: a bar each, pressed to see the claims of that time alone; and the same as a table. */
export function Timeline({ months, filter, onTime }: Props) {
  const { say, count, language } = useWording();
  const chart = useRef<HTMLDivElement>(null);
  const bars = barsOf(months, MOST);
  const most = Math.max(...bars.map((bar) => bar.count), 1);
  if (bars.length < 2) return null;
  const byYear = bars.some(({ from, to }) => from !== to);
  const nameOf = ({ from }: Bar) => (byYear ? from.slice(0, 4) : monthInWords(from, language));
  const isChosen = ({ from, to }: Bar) => filter.from === firstDay(from) && filter.to === lastDay(to);
  const isIn = ({ from, to }: Bar) =>
    (filter.from === null || lastDay(to) >= filter.from) &&
    (filter.to === null || firstDay(from) <= filter.to);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(chart.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = STEPS[event.key];
    if (!step || at === -1) return;
    event.preventDefault();
    buttons[step(at, buttons.length - 1)]?.focus();
  };
  const reachable = Math.max(bars.findIndex(isChosen), 0);
  return (
    <section class="timeline" aria-label={say('libraryTimeline')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in. */}
      <div
        ref={chart}
        class="timeline__bars"
        role="group"
        aria-label={say('libraryTimeline')}
        onKeyDown={onKeyDown}
      >
        {bars.map((bar, place) => (
          <button
            key={bar.from}
            type="button"
            class="timeline__bar"
            data-in={isIn(bar) || undefined}
            tabIndex={place === reachable ? 0 : -1}
            aria-pressed={isChosen(bar)}
            aria-label={`${nameOf(bar)}: ${count('claims', bar.count)}`}
            title={`${nameOf(bar)}: ${count('claims', bar.count)}`}
            onClick={() => (isChosen(bar) ? onTime(null, null) : onTime(firstDay(bar.from), lastDay(bar.to)))}
          >
            <span style={{ height: `${(bar.count / most) * 100}%` }} />
          </button>
        ))}
      </div>
      <div class="timeline__ends" aria-hidden="true">
        <span>{nameOf(bars[0]!)}</span>
        <span>{nameOf(bars.at(-1)!)}</span>
      </div>
      <details class="timeline__table">
        <summary>{say('libraryAsTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(byYear ? 'libraryYear' : 'libraryMonth')}</th>
              <th scope="col">{say('claimsTab')}</th>
            </tr>
          </thead>
          <tbody>
            {bars
              .filter((bar) => bar.count > 0)
              .map((bar) => (
                <tr key={bar.from}>
                  <th scope="row">{nameOf(bar)}</th>
                  <td>{say('libraryNumber', bar.count)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
