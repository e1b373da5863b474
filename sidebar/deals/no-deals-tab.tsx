import { PAGE_TEXTS } from '../../src/core/language/sidebar/common';
import { DEALS_TEXTS } from '../../src/core/language/sidebar/deals';
import type { OverviewData } from '../../src/server/contract';
import { Button } from '../ui/button';
import { focusSoon } from '../ui/focus';
import { panelId } from '../ui/tabs';
import type { DealsStore } from './deals-store';

interface NoDealsTabProps {
  readonly overview: OverviewData;
  readonly store: DealsStore;
  /** The view in which it is said. */
  readonly panel: string;
}

/** Said where no tab's deals are read, with what to do. */
export function NoDealsTab({ overview: { tabs }, store, panel }: NoDealsTabProps) {
  const texts = DEALS_TEXTS;
  return (
    <div class="card problem">
      <p>{tabs.length === 0 ? texts.noDealsTab : texts.noTabRead}</p>
      {tabs.length === 0 ? (
        <>
          <p>{texts.noDealsTabNext}</p>
          <p class="buttons">
            <Button
              isMain
              onClick={() => {
                focusSoon(panelId(panel));
                store.overview.load();
              }}
            >
              {PAGE_TEXTS.refresh}
            </Button>
          </p>
        </>
      ) : null}
    </div>
  );
}
