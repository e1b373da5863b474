import { DEALS_TEXTS } from '../../src/core/language/sidebar/deals';
import type { OverviewData } from '../../src/server/contract';
import type { CoachStore } from '../coach/coach-store';
import { PeriodField } from '../coach/period-field';
import type { Session } from '../state/session';
import { Part } from '../ui/part';
import type { DealsStore } from './deals-store';
import { LanguageField } from './language-field';
import { WorkingDays } from './working-days';

interface SettingsProps {
  readonly overview: OverviewData;
  readonly store: DealsStore;
  readonly coach: Pick<CoachStore, 'savePeriod'>;
  readonly session: Session;
}

/** What holds for the whole spreadsheet: the period, the days that count, the language. */
export function Settings({ overview, store, coach, session }: SettingsProps) {
  const savePeriod: CoachStore['savePeriod'] = async (period) => {
    const isKept = await coach.savePeriod(period);
    if (isKept) store.overview.set({ ...overview, period });
    return isKept;
  };
  return (
    <Part id="settings" title={DEALS_TEXTS.settings}>
      <PeriodField period={overview.period} store={{ savePeriod }} session={session} />
      <WorkingDays overview={overview} store={store} session={session} />
      <LanguageField overview={overview} store={store} />
    </Part>
  );
}
