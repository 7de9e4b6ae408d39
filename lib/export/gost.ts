import type { Citation } from './citation.ts';
import { dayParts, oneLine, type Reference } from './reference-parts.ts';

/** The words of a description in the language of what it describes, and its months as GOST R 7.0.12 and GOST 7.11 shorten them. */
const RUSSIAN = {
  content: 'Текст : электронный',
  site: '[сайт]',
  accessed: 'дата обращения',
  months: 'янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.'.split(' '),
};
const ENGLISH = {
  content: 'Text : electronic',
  site: '[website]',
  accessed: 'date of access',
  months: 'Jan. Febr. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
};

/**
 * A description by ГОСТ Р 7.0.100-2018, of a part of a resource on the web: title, content and means of access, "//", the site, year,
 * day, address and day of access in figures, areas parted by a full stop and a dash. A site whose name is not known is named by its host.
 */
export function gost({ wire, title, isoDate, url, accessed, language }: Citation): Reference {
  const words = language === 'ru' ? RUSSIAN : ENGLISH;
  const site = wire ? oneLine(wire) : url && hostOf(url);
  const part = [title && oneLine(title), words.content].filter(Boolean) as string[];
  const areas = [
    site ? `${areasOf(part)} // ${site} : ${words.site}` : areasOf(part),
    ...(isoDate ? daysOf(isoDate, words.months) : []),
    ...(url ? [`URL: ${url} (${words.accessed}: ${inFigures(accessed)})`] : []),
  ];
  return [`${areasOf(areas)}.`];
}

/** Areas with the sign between them. A full stop or dots that end an area stand for its own; other signs are kept beside it. */
const areasOf = (areas: readonly string[]): string =>
  areas.map((area, at) => (at < areas.length - 1 && !/[.…]$/u.test(area) ? `${area}.` : area)).join(' – ');

function daysOf(isoDate: string, months: readonly string[]): string[] {
  const { year, month, day } = dayParts(isoDate);
  return [String(year), `${day} ${months[month - 1]}`];
}

/** "01.07.2025". @param isoDate "2025-07-01" */
const inFigures = (isoDate: string): string => isoDate.split('-').reverse().join('.');

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname || null : null);
