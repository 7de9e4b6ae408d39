import type { CopyStyle } from '../export/copied-claims.ts';
import type { CsvSeparator } from '../export/csv.ts';
import { templateInUse } from '../settings/copy-templates.ts';
import type { Settings } from '../settings/settings.ts';
import { exportWords } from './export-words.ts';
import { type Wording, wordingFor } from './wording.ts';

const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;

/**
 * How the reader wants claims of an article copied.
 * @param wording of the interface
 * @param language BCP 47 code of the article
 */
export function copyStyle(settings: Settings, wording: Wording, language: string): CopyStyle {
  const { copyFormat: format, copyLink: link, csvSeparator } = settings;
  const ofArticle = settings.copyLanguage === 'article';
  return {
    format,
    template: templateInUse(settings).text,
    link,
    marks: settings.copyMarks,
    words: exportWords(ofArticle ? wordingFor(language === 'ru' ? 'ru' : 'en', language) : wording),
    separator: csvSeparator === 'auto' ? usualSeparator(wording.language) : SEPARATORS[csvSeparator],
    byteOrderMark: settings.csvMark,
  };
}

/** Where a comma stands in numbers, spreadsheets take a semicolon between cells. */
const usualSeparator = (language: string): CsvSeparator =>
  new Intl.NumberFormat(language).format(1.5).includes(',') ? ';' : ',';
