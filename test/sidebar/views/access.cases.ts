import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  expectAccessible,
  expectMessage,
  expectNoSidewaysScroll,
  expectNothingCut,
} from '../host/checks';
import { BIRD, dealPage, noDealPage, placeOf } from '../host/deal-fixtures';
import { FakeServer } from '../host/fake-server';
import { coachPage, dealsTab, overview, processView } from '../host/fixtures';
import type { OpenSidebar } from '../host/open-sidebar';

type View = 'start' | 'deals' | 'process' | 'deal' | 'coach';

interface State {
  readonly name: string;
  readonly view: View;
  readonly prepare?: (server: FakeServer) => void;
  readonly reach?: (page: Page) => Promise<void>;
}

const LOADING = (server: FakeServer): void => {
  server.hold();
};

/** Every view in every state that looks different. */
const STATES: readonly State[] = [
  {
    name: 'Start here with something to do',
    view: 'start',
    prepare: (server) => {
      server.values.overview = overview({ hasProcessTab: false, agreed: 0, hasReport: false });
    },
    reach: (page) => page.getByText('Add “Lost reason”').waitFor(),
  },
  { name: 'Deals loading', view: 'deals', prepare: LOADING },
  { name: 'Deals', view: 'deals', reach: (page) => page.getByText('412 deals read').waitFor() },
  {
    name: 'Deals failed',
    view: 'deals',
    prepare: (server) => server.once('overview', { kind: 'thrown' }),
    reach: (page) => page.getByRole('alert').waitFor(),
  },
  {
    name: 'Deals without a tab',
    view: 'deals',
    prepare: (server) => {
      server.values.overview = overview({
        tabs: [],
        deals: { rows: 0, read: 0 },
        problems: [],
        problemCount: 0,
      });
    },
    reach: (page) => page.getByText('No tab with deals').waitFor(),
  },
  {
    name: 'Deals changed, no process, no salesperson column',
    view: 'deals',
    prepare: (server) => {
      const columns = dealsTab().columns.map((column) =>
        column.field === 'salesperson' ? { ...column, header: null } : column,
      );
      server.values.overview = overview({
        hasProcessTab: false,
        tabs: [dealsTab({ columns, salesperson: 'Deals' }), dealsTab({ tab: 'Bo', deals: 20 })],
      });
    },
    reach: async (page) => {
      await page.getByLabel('Whose deals are these?').fill('Ana Berg');
      await page.getByRole('button', { name: 'Save columns' }).waitFor();
    },
  },
  { name: 'Process loading', view: 'process', prepare: LOADING },
  {
    name: 'Process with open stages and errors',
    view: 'process',
    prepare: (server) => {
      server.values.process = processView({ problems: ['Row 4: step is “pitch”.'] });
    },
    reach: async (page) => {
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page.getByRole('button', { name: /^Closed lost/ }).click();
      await page.locator('summary').first().click();
      await page.getByLabel('Max days').fill('soon');
      await page.getByLabel('Stage name').first().fill('Offer made');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Type a number of days above 0.').waitFor();
    },
  },
  {
    name: 'Process of one person',
    view: 'process',
    reach: async (page) => {
      await page.getByLabel('For').selectOption('Bo Lind');
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page.getByLabel('Max days').waitFor();
    },
  },
  {
    name: 'Process with figures, an activity and a proposed column',
    view: 'process',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Add an activity' }).click();
      await page.getByRole('button', { name: /^Needs workshop/ }).click();
      await page.getByRole('button', { name: 'Use it' }).click();
      await page.getByRole('button', { name: 'Add “Need in writing” to the deals' }).waitFor();
      await page.getByRole('button', { name: 'Take 1.4' }).waitFor();
    },
  },
  {
    name: 'Process with a quota and a changed agreement',
    view: 'process',
    prepare: (server) =>
      server.once('agreeToProcess', {
        kind: 'value',
        value: { agreed: false, changes: ['Demo removed'], view: processView() },
      }),
    reach: async (page) => {
      await page.getByLabel('For').selectOption('Dev Eze');
      await page.getByRole('textbox', { name: 'Quota' }).fill('60000');
      await page.getByRole('button', { name: 'Work it out' }).click();
      await page.getByRole('button', { name: /^Make these/ }).waitFor();
      await page.getByRole('button', { name: 'Dev Eze agrees' }).click();
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.getByText('Demo removed').waitFor();
    },
  },
  {
    name: 'Process before an agreement is recorded',
    view: 'process',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Dev Eze agrees' }).click();
      await page.getByRole('button', { name: 'Record it' }).waitFor();
    },
  },
  {
    name: 'Deal whose row is gone',
    view: 'deal',
    prepare: (server) =>
      server.once('writeNextStep', { kind: 'refused', sentence: 'It is gone.', code: 'gone' }),
    reach: async (page) => {
      await page.getByLabel('What happens next').fill('Send the offer');
      await page.getByRole('button', { name: 'Write into the sheet' }).click();
      await page.getByRole('button', { name: 'Copy it' }).waitFor();
    },
  },
  {
    name: 'Process in conflict',
    view: 'process',
    prepare: (server) =>
      server.once('saveProcess', {
        kind: 'value',
        value: {
          saved: false,
          changes: ['target conversion of Proposal 40 % → 35 %', 'Demo removed'],
          view: processView(),
        },
      }),
    reach: async (page) => {
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page.getByLabel('Max days').fill('45');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Demo removed').waitFor();
    },
  },
  {
    name: 'Process drafted and empty',
    view: 'process',
    prepare: (server) => {
      server.values.process = processView({
        isDrafted: true,
        process: { activities: [], stages: [], overrides: [] },
        agreements: [],
      });
    },
    reach: (page) => page.getByText('There are no stages yet.').waitFor(),
  },
  { name: 'Deal loading', view: 'deal', prepare: LOADING },
  {
    name: 'Deal',
    view: 'deal',
    reach: (page) => page.getByRole('table').waitFor(),
  },
  {
    name: 'Deal with a next step typed for another deal',
    view: 'deal',
    reach: async (page) => {
      await page.getByLabel('What happens next').fill('Send the offer');
      await page.getByText('Not written yet').first().waitFor();
    },
    prepare: (server) => {
      server.once('dealPage', { kind: 'value', value: dealPage({}, BIRD) });
      for (let look = 0; look < 2; look++) {
        server.once('selection', { kind: 'value', value: placeOf(BIRD) });
      }
    },
  },
  {
    name: 'Deal in conflict',
    view: 'deal',
    prepare: (server) =>
      server.once('writeNextStep', {
        kind: 'value',
        value: {
          isWritten: false,
          sentence: 'Nothing was written.',
          found: { nextStep: 'Call Joe', nextStepDate: '' },
        },
      }),
    reach: async (page) => {
      await page.getByLabel('What happens next').fill('Send the offer');
      await page.getByRole('button', { name: 'Write into the sheet' }).click();
      await page.getByRole('button', { name: 'Write mine anyway' }).waitFor();
    },
  },
  {
    name: 'Deal of a row that is none',
    view: 'deal',
    prepare: (server) => {
      server.values.dealPage = noDealPage();
    },
    reach: (page) => page.getByText('This row holds the headers').first().waitFor(),
  },
  {
    name: 'Coach before a choice, with unsaved changes elsewhere',
    view: 'process',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Add a stage' }).click();
      await page.getByRole('tab', { name: 'Coach' }).click();
      await page.getByLabel('Salesperson').waitFor();
      await page.getByText('The process has changes').waitFor();
    },
  },
  {
    name: 'Coach',
    view: 'coach',
    reach: async (page) => {
      await page.getByLabel('Salesperson').selectOption('Ana Berg (1 to talk about)');
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'Coach without a finding',
    view: 'coach',
    reach: async (page) => {
      await page.getByLabel('Salesperson').selectOption('Dev Eze');
      await page.getByText('No difference here').waitFor();
    },
  },
  {
    name: 'Coach after a failed action',
    view: 'coach',
    prepare: (server) => server.once('writeReport', { kind: 'thrown' }),
    reach: async (page) => {
      await page.getByRole('button', { name: 'Coaching report' }).click();
      await expectMessage(page, /did not answer/);
    },
  },
  {
    name: 'Coach failed',
    view: 'coach',
    prepare: (server) => server.once('coachTeam', { kind: 'nothing' }),
    reach: (page) => page.getByRole('alert').waitFor(),
  },
];

/** What holds in every view and state. */
export function describeAccess(open: OpenSidebar): void {
  describe('for everybody', () => {
    const reach = async ({ view, prepare, reach: go }: State) => {
      const server = new FakeServer();
      prepare?.(server);
      const page = await open(server, view);
      await go?.(page);
      return page;
    };

    it.each(STATES)('$name: axe finds nothing serious, and nothing is too wide', async (state) => {
      const page = await reach(state);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });

    it.each(STATES)('$name: stays usable with text of twice the size', async (state) => {
      const page = await reach(state);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await expectNoSidewaysScroll(page);
      await expectNothingCut(page);
    });

    it.each(STATES)('$name: stays usable enlarged to 200 %', async (state) => {
      const page = await reach(state);
      await page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
      await expectNoSidewaysScroll(page);
      await expectNothingCut(page);
    });

    it('breaks words that are longer than the page is wide', async () => {
      const server = new FakeServer();
      const long = 'Donaudampfschifffahrtsgesellschaftskapitaenskajuetenschluessel';
      server.values.coachPage = coachPage({
        notices: [{ code: 'no-next-step', sentence: long, question: long, action: long }],
        shape: [{ stage: long, deals: 3, share: 1, expected: 0.5 }],
        discuss: [{ tab: long, row: 1000, deal: long, flags: long, notes: long }],
      });
      const page = await open(server, 'coach');
      await page.getByLabel('Salesperson').selectOption('Ana Berg (1 to talk about)');
      await page.getByRole('table').waitFor();
      await expectNoSidewaysScroll(page);
    });

    it('names every field, button and table', async () => {
      const page = await open(new FakeServer(), 'process');
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page.getByRole('group', { name: 'Proposal', exact: true }).waitFor();
      for (const name of ['For', 'Outcome', 'Step of selling']) {
        await page.getByRole('combobox', { name }).waitFor();
      }
      for (const name of [
        'Stage name',
        'Target conversion (%)',
        'Max days',
        'Weekly target',
        'Exit criteria',
        'Also called',
      ]) {
        await page.getByRole('textbox', { name, exact: true }).waitFor();
      }
      const unnamed = await page.evaluate(
        () =>
          [...document.querySelectorAll('button')].filter(
            (button) => (button.ariaLabel ?? button.textContent).trim() === '',
          ).length,
      );
      expect(unnamed).toBe(0);
    });
  });
}
