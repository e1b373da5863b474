import { describe, expect, it } from 'vitest';
import { ask } from '../../playground/index';
import { openAddOn, smallPipeline } from './open-add-on';

type Host = Awaited<ReturnType<typeof openAddOn>>;

const MAPPING = {
  tab: 'Deals',
  isChosen: true,
  columns: { salesperson: 'Account' },
  stageDates: {},
  salesperson: null,
};

async function salespersonColumn(host: Host, tab: string) {
  const { tabs } = await ask(host, 'overview', {});
  return tabs
    .find((each) => each.tab === tab)
    ?.columns.find(({ field }) => field === 'salesperson');
}

describe('what was chosen for a tab of deals', () => {
  it('stays when the tab is renamed, and is not the next tab’s of its old name', async () => {
    const host = await openAddOn([smallPipeline()]);
    await ask(host, 'saveMapping', MAPPING);
    host.user.renameTab('Deals', 'Pipeline 2026');
    host.user.insertTab('Deals');
    host.user.paste('Deals', 'A1', smallPipeline().values ?? []);
    expect(await salespersonColumn(host, 'Pipeline 2026')).toMatchObject({
      header: 'Account',
      isChosenByUser: true,
    });
    expect(await salespersonColumn(host, 'Deals')).toMatchObject({ header: 'Owner' });
  });

  it('is carried over where an earlier version kept it by the name', async () => {
    const host = await openAddOn([smallPipeline()]);
    const settings = JSON.stringify({ mappings: [MAPPING] });
    await ask(host, 'saveMapping', MAPPING);
    const [key, text] = Object.entries(
      host.evaluate('PropertiesService.getDocumentProperties().getProperties()') as Record<
        string,
        string
      >,
    ).find(([, value]) => value.includes('"mappings"')) as [string, string];
    expect(text).toContain('sheetId');
    host.evaluate(
      `PropertiesService.getDocumentProperties().setProperty(${JSON.stringify(key)}, ${JSON.stringify(settings)})`,
    );
    expect(await salespersonColumn(host, 'Deals')).toMatchObject({ header: 'Account' });
    host.user.renameTab('Deals', 'Pipeline 2026');
    expect(await salespersonColumn(host, 'Pipeline 2026')).toMatchObject({ header: 'Account' });
  });
});
