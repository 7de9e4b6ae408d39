import type { ExportWords } from '../export/export-words.ts';
import type { Wording } from './wording.ts';

/** The words that copied claims need, in the language of the interface. */
export function exportWords({ say }: Wording): ExportWords {
  return {
    unknownSpeaker: say('unknownSpeaker'),
    paraphrasedBy: (wire) => (wire === null ? say('paraphrase') : say('paraphrasedBy', wire)),
  };
}
