/** Articles for the tests of the panels: known claims, far enough from one another that going to one scrolls the page. */
import { tassPage } from './wire-pages.ts';

const FILLER =
  'The harbor lay quiet under a low sky, and the cranes stood where they had stood the day before.';
const apart = (paragraphs: readonly string[]) =>
  paragraphs.flatMap((text) => [text, ...Array(6).fill(FILLER)]);

/** Five claims of two speakers, one of them an organization's head; two organizations. */
export const portArticle = tassPage(
  apart([
    'VARNA /Bulgaria/, June 4. /TASS/. "A pilot who knows one harbor knows half of the next one," Ruritanian Transport Minister Otto Falk told reporters.',
    'Falk stressed that the ports "will wait for no paper" from December on.',
    'Farid Huseynli, head of the Caspian Shipowners Association, said that the fees would fall by a third.',
    '"Ships are patient, shippers are not," Huseynli noted.',
    'The International Maritime Organization (IMO) keeps a list of pilots. "The list is short," Falk added at the IMO.',
  ]),
);

/** The claims of `portArticle` as a panel shows them. */
export const PORT_CLAIMS = [
  '“A pilot who knows one harbor knows half of the next one”',
  'the ports “will wait for no paper” from December on',
  'the fees would fall by a third',
  '“Ships are patient, shippers are not”',
  '“The list is short”',
] as const;

/** An article with as many direct claims as asked for. */
export const longArticle = (claims: number): string =>
  tassPage([
    'VARNA /Bulgaria/, June 4. /TASS/. Ruritanian Transport Minister Otto Falk spoke for a long time.',
    ...Array.from(
      { length: claims },
      (_, place) => `"Harbor number ${place + 1} needs a pilot of its own," Falk said.`,
    ),
  ]);
