import { describe, expect, it } from 'vitest';
import { openAddOn, smallPipeline } from './open-add-on';

describe('the menu', () => {
  it('is built without any right but that of adding items', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.open('NONE');
    expect(host.menu.map(({ label }) => label)).toContain('Coaching report');
  });

  it('names a function of the script for every item', async () => {
    const host = await openAddOn([smallPipeline()]);
    for (const { functionName } of host.menu) expect(host.functionNames).toContain(functionName);
  });

  it('is built on installation as well, because the file is open already', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.install();
    expect(host.menu.map(({ label }) => label)).toContain('Annotate deals');
  });

  it('opens the sidebar', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Open sidebar');
    expect(host.page).toMatchObject({ kind: 'sidebar', title: 'Stagecoach' });
  });

  it('shows help in plain words', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Help');
    expect(host.questions.at(-1)?.message).toContain('Coaching report');
  });
});

describe('a command that cannot do its work', () => {
  it('says in one sentence that there is no tab with deals', async () => {
    const host = await openAddOn([{ name: 'Notes', values: [['Shopping'], ['Milk']] }]);
    host.chooseMenu('Coaching report');
    expect(host.questions.at(-1)?.message).toMatch(/^No tab with deals was found\./);
    expect(host.workbook.tabs).toEqual(['Notes']);
  });

  it('says so where there are headers and no deals yet', async () => {
    const host = await openAddOn([{ name: 'Deals', values: [['Deal', 'Stage', 'Amount']] }]);
    host.chooseMenu('Annotate deals');
    expect(host.questions.at(-1)?.message).toBe('There are no deals below the headers yet.');
  });

  it('writes nothing where somebody else is writing', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.state.locks.holdByOther('document');
    host.chooseMenu('Annotate deals');
    expect(host.questions.at(-1)?.message).toMatch(/^Nothing was written\. Another Stagecoach/);
    expect(host.workbook.values('Deals')[0]).not.toContain('Coaching flags');
  });

  it('writes nothing into a protected tab, and names the columns', async () => {
    const host = await openAddOn([smallPipeline()], {
      user: { email: 'rep@example.com', isOwner: false },
    });
    host.workbook.protect('Deals', null);
    host.chooseMenu('Annotate deals');
    expect(host.questions.at(-1)?.message).toMatch(
      /^Nothing was written\. “Deals” is protected and you may not edit column/,
    );
  });
});
