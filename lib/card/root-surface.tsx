import { render } from 'preact';
import { ShownCard } from '../../components/card/shown-card.tsx';
import { copyInPage } from '../highlight/copy-in-page.ts';
import type { CardSurface, MakeSurface } from './card-surface.ts';
import type { CardContent } from './card-view.ts';

/** A card drawn in the layer itself: no page of Chromium can look into a closed shadow root or write into it. */
export const rootSurface: MakeSurface = (box, { onAction }): CardSurface => ({
  async show(content: CardContent) {
    render(<ShownCard content={content} act={onAction} />, box);
  },
  focus() {
    box.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  },
  copy: copyInPage,
  close() {
    render(null, box);
  },
});
