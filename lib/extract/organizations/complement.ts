/** What stands behind a head in its name, as the files beside this one read it. */

/** What follows a head: up to which word, and whether it names something ("Грузии") or only says what kind of body it is ("обороны"). */
export interface Complement {
  last: number;
  named: boolean;
  /** Whether a listed organization is part of it: "управление |Роспотребнадзора|" is one of many, and no name until a field follows. */
  listed?: boolean;
}

/** Adjectives in a row, and parts of a hyphenated word. */
export const DEEPEST = 6;

/** A complement that ends with this word and names something. */
export const named = (last: number): Complement => ({ last, named: true });
