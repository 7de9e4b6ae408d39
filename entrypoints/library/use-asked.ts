import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * What the library answers to a question, asked anew where one of `on` has changed; the answer before stays until then.
 * @param ask null where there is nothing to ask
 * @param failed hears of what went wrong
 * @returns null until there is an answer
 */
export function useAsked<Answer>(
  ask: (() => Promise<Answer>) | null,
  on: readonly unknown[],
  failed: (error: unknown) => void,
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  // Not behind the next frame: whoever opens the page waits for the answer.
  useLayoutEffect(() => {
    let over = false;
    ask?.().then(
      (found) => !over && setAnswer(found),
      (error) => !over && failed(error),
    );
    return () => {
      over = true;
    };
  }, on);
  return answer;
}
