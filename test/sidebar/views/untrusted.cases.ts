import { describe, expect, it } from 'vitest';
import { eventually, expectNoSidewaysScroll } from '../host/checks';
import { FakeServer } from '../host/fake-server';
import type { OpenSidebar } from '../host/open-sidebar';

const ATTACK = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

/** Codes by which the page decides; every other text comes from the sheet. */
const CODES = ['kind', 'points', 'state', 'outcome', 'step', 'field', 'code', 'missing'];

/** The value with an attack at the end of every text from the sheet. */
function attacked<Value>(value: Value, key = ''): Value {
  if (typeof value === 'string')
    return (CODES.includes(key) ? value : `${value}${ATTACK}`) as Value;
  if (Array.isArray(value)) return value.map((each) => attacked(each, key)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, attacked(each, name)]),
  ) as Value;
}

/** Texts of the sheet stay texts. */
export function describeUntrusted(open: OpenSidebar): void {
  describe('texts from the sheet', () => {
    it('are shown as texts, whatever they hold', async () => {
      const server = new FakeServer();
      for (const call of Object.keys(server.values) as Array<keyof typeof server.values>) {
        server.values[call] = attacked(server.values[call]) as never;
      }
      server.values.saveProcess = { saved: false, changes: [ATTACK], view: server.values.process };
      const page = await open(server);
      await page.getByText(`row 57 has no stage.${ATTACK}`).waitFor();
      await page.getByRole('button', { name: 'row 57' }).click();

      await page.getByRole('tab', { name: 'Process' }).click();
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page.getByLabel('Max days').fill('45');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('What they changed and you did too:').waitFor();

      await page.getByRole('tab', { name: 'Coach' }).click();
      server.once('coachPage', { kind: 'value', value: server.values.coachPage });
      await page.getByLabel('Salesperson').selectOption({ index: 1 });
      await page
        .getByText(`What did they want?”`)
        .or(page.getByText('Who else had to agree'))
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Coaching report' }).click();
      await page.locator('footer').getByText(ATTACK).waitFor();

      expect(await page.locator('img, iframe, script:not(body > script)').count()).toBe(0);
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      await expectNoSidewaysScroll(page);
    });

    it('may be names that mean something to JavaScript', async () => {
      const server = new FakeServer();
      const { tabs } = server.values.overview;
      server.values.overview = {
        ...server.values.overview,
        tabs: tabs
          .map((tab) => ({
            ...tab,
            tab: '__proto__',
            headers: [...tab.headers, '__proto__', 'constructor'],
            stageDates: [{ stage: '__proto__', header: null, isChosenByUser: false }],
          }))
          .slice(0, 1),
      };
      const page = await open(server);
      await page.getByText('Other columns').click();
      await page
        .getByRole('combobox', { name: '__proto__' })
        .selectOption({ label: 'constructor' });
      await page.getByRole('button', { name: 'Save columns' }).click();
      await eventually(() => server.sent('saveMapping').length).toBe(1);
      expect(server.sent('saveMapping')[0]?.tab).toBe('__proto__');
    });
  });
}
