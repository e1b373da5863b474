import { START_TEXTS } from '../../src/core/language/sidebar/start';
import type { Calls, OverviewData } from '../../src/server/contract';
import type { DealsStore } from '../deals/deals-store';
import type { Session } from '../state/session';

/** What can be done in *Start here* beside what the other views do. */
export interface StartStore {
  /** Says of every deals tab that its columns are right. */
  confirmColumns(overview: OverviewData): Promise<void>;
  addColumn(field: Calls['addColumn']['request']['field']): Promise<void>;
  writeReport(): Promise<void>;
}

/** @param onChanged something that other views show has changed */
export function createStartStore(
  session: Session,
  deals: DealsStore,
  onChanged: () => void,
): StartStore {
  const store: StartStore = {
    async confirmColumns({ tabs }) {
      for (const tab of tabs) {
        if (tab.isChosen && !tab.isChecked && !(await deals.save(tab))) return;
      }
    },
    async addColumn(field) {
      const again = (): Promise<void> => store.addColumn(field);
      const answer = await session.act({ call: 'addColumn', field }, START_TEXTS.adding, again);
      if (answer === null) return;
      deals.overview.set(answer.value.view);
      session.say(answer.value.sentence);
      onChanged();
    },
    async writeReport() {
      const answer = await session.act(
        { call: 'writeReport', salesperson: null },
        START_TEXTS.writing,
        store.writeReport,
      );
      if (answer === null) return;
      await deals.overview.load();
      session.say(answer.value);
      onChanged();
    },
  };
  return store;
}
