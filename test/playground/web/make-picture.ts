/** `npm run docs:picture`: the README's picture, of the report beside the sidebar's *Coach* page. */
import { Playground } from './open-playground';

const FILE = 'docs/playground.png';

const playground = await Playground.start();
const page = await playground.open();
await page.setViewportSize({ width: 1400, height: 800 });
await playground.choose('Coaching report');
await page.getByText(/The coaching report is written/).waitFor();
await playground.choose('Open sidebar');
const sidebar = page.frameLocator('aside iframe');
await sidebar.getByRole('tab', { name: 'Coach' }).click();
await sidebar.getByRole('tabpanel', { name: 'Coach' }).waitFor();
await sidebar.locator('main[aria-busy="false"]').waitFor();
await page.locator('.toast').waitFor({ state: 'detached' });
// The grid draws itself again at its new width.
await page.waitForTimeout(1000);
await page.screenshot({ path: FILE });
await playground.close();
console.log(`${FILE} is made.`);
