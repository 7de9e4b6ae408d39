/**
 * Browsers compile code when it is first run, and better when it has run some times: the engine takes ten times as long for its
 * first text as for a later one. So while the text of an article is still on its way, it reads a sample.
 */
import { readDateline } from '../../lib/dateline/dateline.ts';
import { annotateInSteps } from '../../lib/extract/annotate.ts';
import { loadLanguage, loadSample } from '../../lib/language/languages.ts';
import { inSlices } from '../../lib/steps/in-slices.ts';

/** More readings than this gain little: then it is other words that a new text has. */
const ENOUGH = 4;

/** How often the engine has read a sample of each language since the background was started. */
const readings = new Map<string, number>();

let end = new AbortController();

/** Has the engine read a sample of this language (BCP 47 code) until a real text comes, or it is warm. */
export async function warmEngine(code: string): Promise<void> {
  end.abort();
  end = new AbortController();
  const { signal } = end;
  const [language, sample] = await Promise.all([loadLanguage(code), loadSample(code)]);
  for (let read = readings.get(code) ?? 0; read < ENOUGH && !signal.aborted; read++) {
    readings.set(code, read + 1);
    await inSlices(annotateInSteps(sample, language, readDateline(sample)), signal);
  }
}

/** A real text is there: the samples are left. */
export function leaveSamples(): void {
  end.abort();
}
