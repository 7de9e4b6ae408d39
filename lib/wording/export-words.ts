import { CSV_COLUMNS } from '../export/csv-columns.ts';
import type { ExportWords } from '../export/export-words.ts';
import type { Wording } from './wording.ts';

/** The words that copied claims need, in the language of the interface. */
export function exportWords({ say, language }: Wording): ExportWords {
  return {
    language,
    columns: Object.fromEntries(
      CSV_COLUMNS.map((column) => [column, say(`column_${column}`)]),
    ) as ExportWords['columns'],
    unknownSpeaker: say('unknownSpeaker'),
    unsure: say('unsure'),
    paraphrasedBy: (wire) => (wire === null ? say('paraphrase') : say('paraphrasedBy', wire)),
  };
}
