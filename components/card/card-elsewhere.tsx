import type { Elsewhere } from '../../lib/card/card-view.ts';
import { useWording } from '../wording-context.ts';

/** How many articles are named; the others are counted. */
const MOST = 3;

/** The kept articles in which the same words stand. */
export function CardElsewhere({ elsewhere }: { elsewhere: readonly Elsewhere[] }) {
  const { say, count, language } = useWording();
  if (elsewhere.length === 0) return null;
  const more = elsewhere.length - MOST;
  return (
    <div class="card__elsewhere">
      <p class="card__label">{say('alsoStandsIn')}</p>
      <ul>
        {elsewhere.slice(0, MOST).map(({ wire, date, title, language: spoken, link }) => {
          const origin = [wire, date && inWords(date, language)].filter(Boolean).join(', ');
          const headline = title ?? say('untitledArticle');
          return (
            <li key={link ?? title}>
              {origin && <span class="card__origin">{origin}: </span>}
              {link ? (
                <a class="card__there" href={link} target="_blank" rel="noopener noreferrer" lang={spoken}>
                  {headline}
                </a>
              ) : (
                <span lang={spoken}>{headline}</span>
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 && <p class="card__label">{count('alsoStandsMore', more)}</p>}
    </div>
  );
}

/** A day ("2025-06-26") in words; as it stands where it is none. */
function inWords(date: string, language: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}
