import { useWording } from '../wording-context.ts';
import type { WordsStretch } from './word-differences.ts';

interface Props {
  stretches: readonly WordsStretch[];
  /** Which of the two wordings it is: what only the first has is left out in the other, what only the other has came to it. */
  side: 'one' | 'other';
  /** BCP 47 code of the article. */
  language: string;
}

/** A wording with what differs from the other marked: struck through or underlined twice, and heard as well. */
export function ComparedWords({ stretches, side, language }: Props) {
  const { say } = useWording();
  const Mark = side === 'one' ? 'del' : 'ins';
  const heard = say(side === 'one' ? 'libraryOnlyHere' : 'libraryOnlyThere');
  return (
    <p class="compared" lang={language}>
      {stretches
        .map(({ text, same }, place) =>
          same ? (
            text
          ) : (
            <Mark key={place} title={heard}>
              <span class="for-ears">[{heard}: </span>
              {text.trimEnd()}
              <span class="for-ears">]</span>
            </Mark>
          ),
        )
        .flatMap((part, place) =>
          typeof part === 'string' ? [part] : [part, trailing(stretches[place]?.text)],
        )}
    </p>
  );
}

/** The blank behind a stretch, which is not marked with it. */
const trailing = (text = ''): string => (/\s$/u.test(text) ? ' ' : '');
