import type { Annotation } from '../annotation.ts';
import type { PutRight } from './put-right-view.ts';

/** What holds of an article: the annotation, and, where the reader has put it right, what was before. */
export interface Holding {
  annotation: Annotation;
  putRight?: PutRight;
}
