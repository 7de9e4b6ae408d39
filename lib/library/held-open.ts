import type { Writing } from './schema.ts';

/**
 * Waits for something outside the database without the transaction being over by then: it ends by itself as soon as nothing is asked of it, so
 * something is, again and again.
 */
export async function heldOpen<Result>(tx: Writing, outside: Promise<Result>): Promise<Result> {
  let over = false;
  const end = () => {
    over = true;
  };
  outside.then(end, end);
  while (!over) await tx.objectStore('counters').get('changes');
  return outside;
}
