import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Nothing that axe-core calls serious or critical, and headings in order. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations
      .filter(
        ({ impact, id }) => impact === 'serious' || impact === 'critical' || id === 'heading-order',
      )
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(found).toEqual([]);
}

/** Nothing is wider than the sidebar. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.getBoundingClientRect().right > window.innerWidth + 0.5 ||
          (element.matches('html, body, main') && element.scrollWidth > element.clientWidth),
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(tooWide).toEqual([]);
}

/** No text is hidden at the edge of what holds it; what is typed into a field may be longer. */
export async function expectNothingCut(page: Page): Promise<void> {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          !element.matches('input, select, textarea, .unseen') &&
          ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
          (element.scrollWidth > element.clientWidth + 1 ||
            element.scrollHeight > element.clientHeight + 1),
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(cut).toEqual([]);
}

/** Presses Tab until the element has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  // Found once, because looking by role after every press takes long.
  const element = await target.elementHandle();
  for (let press = 0; press < 150; press++) {
    if (await element?.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** Asserts what holds after a while; other work may be running on the same machine. */
export function eventually<Value>(read: () => Value | Promise<Value>) {
  return expect.poll(read, { timeout: 8000 });
}

/** Waits until the element has the focus. */
export async function expectFocus(target: Locator): Promise<void> {
  await eventually(() => hasFocus(target)).toBe(true);
}

/** Waits until the message line reads so. */
export async function expectMessage(page: Page, text: string | RegExp): Promise<void> {
  const line = page.locator('footer').getByRole('status');
  await eventually(() => line.textContent()).toEqual(
    typeof text === 'string' ? text : expect.stringMatching(text),
  );
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
