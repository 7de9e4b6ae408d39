import type { CorrectionRequest } from '../../lib/corrections/correction.ts';
import type { Wording } from '../../lib/wording/wording.ts';

/** What a card says that was put right; null where it is to be seen by itself. */
export function saidOf(request: CorrectionRequest, { say }: Wording): string | null {
  if (request.change === 'restore') return say('putBackSaid');
  if (request.change !== 'speaker') return null;
  const { speaker } = request;
  if (speaker === 'own') return say('putBackSaid');
  return say('putRightSaid', speaker === 'unknown' ? say('unknownSpeaker') : speaker.name);
}
