import { PAGE_TEXTS } from '../../src/core/language/sidebar/common';
import { DEALS_TEXTS } from '../../src/core/language/sidebar/deals';
import { START_TEXTS } from '../../src/core/language/sidebar/start';
import type { OverviewData } from '../../src/server/contract';
import { Button } from '../ui/button';
import { focusSoon } from '../ui/focus';
import { panelId } from '../ui/tabs';
import type { DealsStore } from './deals-store';
import { isUnderstood } from './has-column';

interface NoDealsTabProps {
  readonly overview: OverviewData;
  readonly store: DealsStore;
  /** The view in which it is said. */
  readonly panel: string;
  /** Leads to the columns; not given in the view that shows them. */
  readonly onGoTo?: () => void;
}

/** Said where no tab's deals are read, with what to do. */
export function NoDealsTab({ overview: { tabs }, store, panel, onGoTo }: NoDealsTabProps) {
  const texts = DEALS_TEXTS;
  return (
    <div class="card problem">
      <p>
        {tabs.length === 0
          ? texts.noDealsTab
          : tabs.some(isUnderstood)
            ? texts.noTabRead
            : texts.noStage}
      </p>
      {tabs.length > 0 && onGoTo !== undefined ? (
        <p class="buttons">
          <Button isMain onClick={onGoTo}>
            {START_TEXTS.showColumns}
          </Button>
        </p>
      ) : null}
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
