import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard } from '../annotator/card-slot.ts';
import { PageCard } from './page-card.ts';

export default defineUnlistedScript(() => offerCard((parts) => new PageCard(parts)));
