import type { Word } from '../../text/word.ts';

/** Initials that a list writes without full stops: "US". */
const INITIALS = /^\p{Lu}{2,3}(?= )/u;

/**
 * Tells how the article would write a name of the list that begins with initials: "US Congress" is the "U.S. Congress" of an article
 * that writes "U.S." alone.
 */
export function articleSpeller(words: readonly Word[]): (name: string) => string {
  const written = new Set(words.filter(({ shape }) => shape !== 'lower').map(({ text }) => text));
  return (name) => {
    const initials = INITIALS.exec(name)?.[0];
    if (!initials || written.has(initials)) return name;
    const dotted = initials.replace(/./gu, '$&.');
    return written.has(dotted) ? dotted + name.slice(initials.length) : name;
  };
}
