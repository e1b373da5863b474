/**
 * `npm run marketplace:pictures`: the icons of the listing as PNG, drawn by the browser from the SVG,
 * and its screenshots, of the sample in the playground.
 */
import { mkdir, readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Host } from '../../../playground/host/host';
import { Playground } from './open-playground';

/** The page's own host, where it runs in the page. */
declare const window: Window & { readonly playground: Host };

const FOLDER = 'docs/pictures/marketplace';
const ICON_SIZES = [32, 48, 96, 128];
const CARD = { width: 220, height: 140 };
const SCREEN = { width: 1280, height: 800 };

await mkdir(FOLDER, { recursive: true });
const playground = await Playground.start();
const page = await playground.open();

await page.setViewportSize(SCREEN);
await playground.choose('Coaching report');
await page.getByText(/The coaching report is written/).waitFor();
await playground.choose('Open sidebar');
await show('Coach');
await shot('report');
await choose('Annotate deals');
await page.getByText(/rows have a flag/).waitFor();
await playground.select('deals', 'B379');
await page.evaluate(() => window.playground.workbook.tab('deals').facade.scrollToCell(368, 16));
await show('Deal');
await shot('deal');
await show('Process');
await shot('process');
await draw();
await playground.close();
console.log(`${FOLDER} holds the icons, the card and three screenshots.`);

/** Chooses a command with the mouse, which needs no focus in the grid. */
async function choose(label: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Stagecoach' }).hover();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
}

/** Leads to a page of the sidebar and waits until it is read. */
async function show(name: string): Promise<void> {
  const sidebar = page.frameLocator('#chrome aside iframe');
  await sidebar.getByRole('tab', { name, exact: true }).click();
  await sidebar.getByRole('tabpanel', { name, exact: true }).waitFor();
  await sidebar.locator('main[aria-busy="false"]').waitFor();
}

async function shot(name: string): Promise<void> {
  // Messages go by themselves, and the grid draws itself again at its new width.
  await page.locator('.toast').waitFor({ state: 'detached' });
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

async function draw(): Promise<void> {
  for (const size of ICON_SIZES) await drawn(page, 'icon', { width: size, height: size });
  await drawn(page, 'card', CARD);
}

async function drawn(
  on: Page,
  name: string,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  const svg = await readFile(`docs/pictures/${name}.svg`, 'utf8');
  await on.setViewportSize(size);
  const look = 'body{margin:0} svg{display:block;width:100vw;height:100vh}';
  await on.setContent(`<style>${look}</style>${svg}`);
  const file = name === 'icon' ? `icon-${size.width}` : name;
  await on.screenshot({ path: `${FOLDER}/${file}.png`, omitBackground: true });
}
