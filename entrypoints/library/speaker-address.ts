import { topicAddress } from '../../components/library/library-route.ts';
import type { LibraryRow } from '../../lib/library/query.ts';

/** The address of the page of a claim's speaker; null where nobody is known. */
export const speakerAddress = ({ speaker }: LibraryRow): string | null =>
  speaker === null ? null : topicAddress('speaker', speaker);
