/**
 * A value that is made when it is first asked for, and kept: what a page may never need must not keep it waiting when a script
 * starts. Regular expressions of Unicode classes are the usual case: making one takes a browser a tenth of a millisecond or more.
 */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
