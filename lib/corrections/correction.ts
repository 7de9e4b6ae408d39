/** What a reader puts right in an annotation: plain data, that goes from a panel to the page and is kept there. */

/** Names a claim by its words, so that it is found again when the article has grown or was read anew. */
export interface ClaimKey {
  /** The content as it stands, its parts joined by line ends. */
  words: string;
  /** Which one, from 0, of several claims with these words. */
  place: number;
}

/** Who said it: one whom the article names, nobody that can be told, or whom Wiremark took for the speaker. */
export type SpeakerChoice = { name: string } | 'unknown' | 'own';

export type Correction =
  | { change: 'speaker'; claim: ClaimKey; speaker: SpeakerChoice }
  /** The claim is two. `at`: where the second begins, in UTF-16 code units from the beginning of the first. */
  | { change: 'part'; claim: ClaimKey; at: number }
  /** The claim and the one behind it are one. */
  | { change: 'join'; claim: ClaimKey };

/** What a reader asks for: a correction, or to have all of them that touch a claim taken back. */
export type CorrectionRequest = Correction | { change: 'restore'; claim: ClaimKey };

/** Whether something that arrived is such a request. Never throws. */
export function isCorrectionRequest(value: unknown): value is CorrectionRequest {
  if (!isRecord(value) || !isClaimKey(value.claim)) return false;
  switch (value.change) {
    case 'speaker':
      return isSpeakerChoice(value.speaker);
    case 'part':
      return isCount(value.at);
    case 'join':
    case 'restore':
      return true;
    default:
      return false;
  }
}

function isClaimKey(value: unknown): value is ClaimKey {
  return isRecord(value) && typeof value.words === 'string' && isCount(value.place);
}

function isSpeakerChoice(value: unknown): value is SpeakerChoice {
  return value === 'unknown' || value === 'own' || (isRecord(value) && typeof value.name === 'string');
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
