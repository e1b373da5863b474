import { describe, it } from 'vitest';
import { FakeServer } from '../host/fake-server';
import type { OpenSidebar } from '../host/open-sidebar';
export function describeGoTo(open: OpenSidebar): void {
  describe('MEASURE', () => {
    it('counts', async () => {
      const page = await open(new FakeServer(), 'process');
      await page.getByRole('heading', { name: 'Stages in order' }).waitFor();
      const stops = () => page.evaluate(() => [...document.querySelectorAll<HTMLElement>('button,input,select,textarea,summary,[tabindex]')].filter(e => e.tabIndex >= 0 && e.offsetParent !== null).map(e => (e.ariaLabel ?? e.textContent ?? '').slice(0, 30) || e.id));
      console.log(JSON.stringify(await stops()));
      await page.getByLabel('For', { exact: true }).selectOption('Ana Berg');
      console.log(JSON.stringify(await stops()));
    });
  });
}
