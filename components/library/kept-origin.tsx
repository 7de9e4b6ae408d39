import type { LibraryRow } from '../../lib/library/query.ts';
import { useWording } from '../wording-context.ts';
import { dayInWords } from './months.ts';

/** Where and when it was said: wire, day, and the headline, which leads to the words in the article. */
export function KeptOrigin({ row: { claim, article } }: { row: LibraryRow }) {
  const { say, language } = useWording();
  const { wire, isoDate, printedDate, title } = article;
  const day = isoDate ? dayInWords(isoDate, language) : printedDate;
  const headline = title ?? say('untitledArticle');
  return (
    <span class="kept__origin">
      {wire && <span class="kept__wire">{wire}</span>}
      {day && <time dateTime={isoDate ?? undefined}>{day}</time>}
      {claim.link ? (
        <a
          class="kept__headline"
          href={claim.link}
          target="_blank"
          rel="noopener noreferrer"
          lang={title ? article.language : undefined}
          title={say('libraryToWords')}
        >
          {headline}
        </a>
      ) : (
        <span class="kept__headline" lang={title ? article.language : undefined}>
          {headline}
        </span>
      )}
    </span>
  );
}
