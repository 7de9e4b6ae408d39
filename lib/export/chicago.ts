import type { Citation } from './citation.ts';
import { americanDay, ended, oneLine, quotedTitle, type Reference, spaced } from './reference-parts.ts';

/**
 * An entry of a bibliography by the Chicago Manual of Style, 17th edition, notes and bibliography: an unsigned article has the name of
 * who brings it in the author's place (14.199), a page of the web its title in quotation marks, its date and its address (14.207), and
 * where it is wanted the day of access before the address (14.12). Headlines keep the capitals that the article gives them.
 */
export function chicago({ wire, title, isoDate, url, accessed }: Citation): Reference {
  return [
    spaced(
      wire && ended(oneLine(wire)),
      title && quotedTitle(title),
      isoDate && `${americanDay(isoDate)}.`,
      url && `Accessed ${americanDay(accessed)}.`,
      url && `${url}.`,
    ),
  ];
}
