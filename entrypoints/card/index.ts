import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../components/card/card.css?inline';
import { openCard } from '../../components/card/open-card';
import { offerCard } from '../../lib/browser/chip/card';

/** Run by the worker in a vendor's page whose reader opens the chip: draws the card. */
export default defineUnlistedScript(() => offerCard({ css, open: openCard }));
