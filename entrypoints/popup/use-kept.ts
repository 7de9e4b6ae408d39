import { useEffect, useRef, useState } from 'preact/hooks';
import { failureWords } from '../../components/failure-words.ts';
import { askLibrary } from '../../lib/ask-library.ts';
import { askToKeepForGood } from '../../lib/library/persistence.ts';
import type { Taken } from '../../lib/library/query.ts';
import type { AnnotatedState, KeptAnswer, UnkeptAnswer } from '../../lib/messages.ts';
import type { Wording } from '../../lib/wording/wording.ts';
import type { Telling } from './use-message.ts';

export interface Kept {
  /** Indices of the article's claims that the library has. */
  kept: ReadonlySet<number>;
  /** Keeps these claims; where the library has all of them, takes them out. */
  keepClaims: (claims: readonly number[]) => void;
}

/** What the library has of the article that a panel shows, and how that is changed. @param state null where no article is shown */
export function useKept(state: AnnotatedState | null, telling: Telling, wording: Wording): Kept {
  const [kept, setKept] = useState<ReadonlySet<number>>(new Set());
  /** Counts the questions: an answer that was overtaken is of no interest any more. */
  const turn = useRef(0);
  const article = state?.article ?? null;
  const annotation = state?.annotation ?? null;

  useEffect(() => {
    const mine = ++turn.current;
    setKept(new Set());
    if (!article || !annotation || annotation.claims.length === 0) return;
    void askLibrary<KeptAnswer>({ type: 'kept-claims', article, annotation }).then((answer) => {
      if (mine === turn.current && 'kept' in answer) setKept(new Set(answer.kept));
    });
  }, [article, annotation]);

  /** Takes an answer over; tells what went wrong. @returns whether it was done */
  const take = (answer: KeptAnswer, asked: number): boolean => {
    if ('failed' in answer) telling.complain(failureWords(answer.failed, wording));
    else if (asked === turn.current) setKept(new Set(answer.kept));
    return 'kept' in answer;
  };
  const restore = async (taken: Taken) => {
    if (!article || !annotation) return;
    const answer = await askLibrary<KeptAnswer>({ type: 'restore-claims', article, annotation, taken });
    if (take(answer, turn.current)) telling.tell(wording.say('keptAgain'));
  };
  return {
    kept,
    keepClaims: async (claims) => {
      if (!article || !annotation) return;
      const asked = turn.current;
      const wanted = claims.filter((index) => !kept.has(index));
      if (wanted.length > 0) {
        const answer = await askLibrary<KeptAnswer>({
          type: 'keep-claims',
          article,
          annotation,
          claims: wanted,
        });
        if (!take(answer, asked)) return;
        telling.tell(wording.count('keptNow', wanted.length));
        askToKeepForGood('panel').catch(() => {});
        return;
      }
      const answer = await askLibrary<UnkeptAnswer>({
        type: 'unkeep-claims',
        article,
        annotation,
        claims: [...claims],
      });
      if (!take(answer, asked) || !('taken' in answer)) return;
      telling.tell(wording.count('takenOut', claims.length), () => void restore(answer.taken));
    },
  };
}
