import { describe, expect, it } from 'vitest';
import { ask } from '../faults/commands';
import { pictureOf } from '../faults/world';
import { openAddOn, smallPipeline } from './open-add-on';

const said = (host: Awaited<ReturnType<typeof openAddOn>>): string =>
  host.questions.at(-1)?.message ?? '';

const VIEWER = { user: { email: 'guest@example.com', isOwner: false, isViewer: true } };

/** What Sheets says is in the language of the person. */
const REFUSED = 'Zum Ausführen ist eine Autorisierung erforderlich.';

function refuseNewTabs(host: Awaited<ReturnType<typeof openAddOn>>): void {
  host.state.callWatcher = {
    before: (call) => {
      if (call === 'Spreadsheet.insertSheet') throw new Error(REFUSED);
    },
    after: () => {},
  };
}

describe('somebody who may only view the spreadsheet', () => {
  it.each(['Annotate deals', 'Coaching report', 'Record stage changes now'])(
    'is told that, whatever the language of Sheets, and nothing changes: %s',
    async (label) => {
      const host = await openAddOn([smallPipeline()], VIEWER);
      const before = pictureOf(host);
      host.chooseMenu(label);
      expect(said(host)).toMatch(/^Nothing was written\. You may not edit this spreadsheet/);
      expect(said(host)).toContain('Ask its owner for the right to edit');
      expect(said(host)).not.toContain('consent');
      expect(pictureOf(host)).toEqual(before);
    },
  );

  it('is told the same in the sidebar', async () => {
    const host = await openAddOn([smallPipeline()], VIEWER);
    const { ok, sentence } = await ask(host, { call: 'createTabs' });
    expect(ok).toBe(false);
    expect(sentence).toMatch(/^Nothing was written\. You may not edit this spreadsheet/);
  });

  it('may look at everything all the same', async () => {
    const host = await openAddOn([smallPipeline()], VIEWER);
    expect(await ask(host, { call: 'overview' })).toMatchObject({ ok: true });
    expect(await ask(host, { call: 'coachTeam' })).toMatchObject({ ok: true });
  });
});

it('asks for the consent that is missing, whatever the language of Sheets', async () => {
  const host = await openAddOn([smallPipeline()], { lacksConsent: true });
  refuseNewTabs(host);
  host.chooseMenu('Coaching report');
  expect(said(host)).toBe(
    'Nothing was written. Stagecoach needs your consent: choose Extensions ▸ Stagecoach ▸ Open sidebar and allow it.',
  );
});

it('names the protected tab to somebody who may edit others', async () => {
  const host = await openAddOn([smallPipeline(), { name: 'Notes', values: [['x']] }], {
    user: { email: 'rep@example.com', isOwner: false },
  });
  host.workbook.protect('Deals', null);
  host.chooseMenu('Annotate deals');
  expect(said(host)).toMatch(/^Nothing was written\. “Deals” is protected and you may not edit/);
});

it.each([
  ['Coaching Report', 'Coaching report'],
  ['Stage History', 'Record stage changes now'],
])('asks to rename a chart’s tab that is called “%s”', async (tab, label) => {
  const host = await openAddOn([smallPipeline(), { name: tab, type: 'OBJECT' }]);
  host.chooseMenu(label);
  expect(said(host)).toMatch(/^Nothing was written\. There is a tab “.+” that Stagecoach did not/);
  // Everything that needs no such tab goes on.
  host.chooseMenu('Annotate deals');
  expect(host.toasts.at(-1)?.message).toMatch(/have a flag/);
  expect(await ask(host, { call: 'overview' })).toMatchObject({ ok: true });
});

it('says that something unexpected happened where no right is lacking', async () => {
  const host = await openAddOn([smallPipeline()]);
  refuseNewTabs(host);
  host.chooseMenu('Coaching report');
  expect(said(host)).toMatch(/^Something went wrong that Stagecoach did not expect\./);
});
