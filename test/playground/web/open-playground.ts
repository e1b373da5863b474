import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../../playground/host/host';
import { builtAddOn, loadWorkbook, type WorkbookSpec } from '../../../playground/index';
import { buildPage } from '../../../playground/web/server/build-page';
import { type PlaygroundServer, servePage } from '../../../playground/web/server/serve-page';
import { launch } from '../../sidebar/host/launch';

/** The day on which the sample pipeline ends. */
const NOW = Date.parse('2026-11-23T12:00:00Z');

/** The page's own host, where it runs in the page. */
declare const window: Window & { readonly playground: Host };

export interface OpenOptions {
  readonly workbook?: WorkbookSpec;
  /** Another script than the built add-on. */
  readonly bundle?: string;
  /** Other pages than the built add-on's. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The language that is chosen for the spreadsheet, as `de`. */
  readonly language?: string;
  /** A new spreadsheet without the add-on. */
  readonly startsEmpty?: boolean;
}

const NOTHING = { bundle: '', pages: {}, workbook: { tabs: [{ name: 'Sheet1' }] } };

/** One browser with one page for all tests of a file: this Chromium runs in a single process. */
export class Playground {
  /** Texts of the dialogs that the browser showed since the page was opened. */
  dialogs: string[] = [];
  /** What the page's console said of errors. */
  errors: string[] = [];
  /** Answers for the next dialogs; without one, a dialog is accepted. */
  readonly answers: (string | boolean)[] = [];
  private server: PlaygroundServer | null = null;

  private constructor(
    private readonly browser: Browser,
    private readonly folder: string,
    readonly page: Page,
  ) {}

  static async start(): Promise<Playground> {
    const [folder, browser] = await Promise.all([buildPage(), launch()]);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    page.setDefaultTimeout(15_000);
    // A page that calculates is left only once it is done.
    page.setDefaultNavigationTimeout(45_000);
    const playground = new Playground(browser, folder, page);
    page.on('dialog', async (dialog) => {
      playground.dialogs.push(dialog.message());
      const answer = playground.answers.shift() ?? true;
      if (answer === false) await dialog.dismiss();
      else await dialog.accept(answer === true ? undefined : answer);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') playground.errors.push(message.text());
    });
    page.on('pageerror', (error) => playground.errors.push(error.message));
    return playground;
  }

  /** Opens the built add-on on the sample pipeline, or what the options say, from the start. */
  async open(options: OpenOptions = {}): Promise<Page> {
    const { startsEmpty = false, language } = options;
    const { workbook, bundle, pages } = startsEmpty ? NOTHING : options;
    await this.server?.close();
    const addOn = await builtAddOn();
    this.server = await servePage({
      folder: this.folder,
      data: {
        ...addOn,
        ...(bundle === undefined ? {} : { bundle }),
        ...(pages === undefined ? {} : { pages }),
        workbook: workbook ?? (await loadWorkbook(['playground/sample/deals.csv'])),
        documentProperties:
          language === undefined ? {} : { 'language.0': JSON.stringify(language) },
        spreadsheetTimeZone: 'Etc/UTC',
        now: NOW,
        startsEmpty,
      },
      port: 0,
    });
    this.dialogs = [];
    this.errors = [];
    await this.page.goto(this.server.address);
    await this.page.locator('body[data-ready]').waitFor();
    return this.page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server?.close();
  }

  /** Chooses a command of the add-on's menu with the keyboard alone. */
  async choose(label: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('F10');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    for (const letter of label) {
      if ((await this.focused()) === label) break;
      // Playwright has no keys for letters with accents.
      await page.keyboard.press(letter < '~' ? letter : 'ArrowDown');
    }
    await page.keyboard.press('Enter');
  }

  /** The text of the element that has the keyboard. */
  focused(): Promise<string | null> {
    return this.page.evaluate(() => document.activeElement?.textContent ?? null);
  }

  async select(tab: string, a1: string): Promise<void> {
    await this.page.evaluate(([name, cell]) => window.playground.user.select(name, cell), [
      tab,
      a1,
    ] as const);
  }

  /** Selects a cell, and gives the keyboard to the grid. */
  private async goTo(tab: string, a1: string): Promise<void> {
    await this.select(tab, a1);
    await this.page.locator('#grid canvas[id^="univer-sheet-main"]').focus();
  }

  async insertTab(name: string): Promise<void> {
    await this.page.evaluate((tab) => window.playground.user.insertTab(tab), name);
  }

  /** Goes to a cell and types into it as somebody at the keyboard would. */
  async type(tab: string, a1: string, text: string): Promise<void> {
    const { page } = this;
    await this.goTo(tab, a1);
    // The first key opens Univer's editor. The rest comes at once, as from an input method: its list
    // of functions lags behind single keys on a busy machine, and Enter would take its first entry.
    await page.keyboard.press(text.slice(0, 1));
    await page.keyboard.insertText(text.slice(1));
    await page.keyboard.press('Enter');
  }

  /** Goes to a cell and types into it key by key, without Enter. */
  async startTyping(tab: string, a1: string, text: string): Promise<void> {
    await this.goTo(tab, a1);
    await this.page.keyboard.type(text, { delay: 40 });
  }

  /** Goes to a cell and pastes a text that was copied elsewhere. */
  async paste(tab: string, a1: string, text: string): Promise<void> {
    await this.goTo(tab, a1);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('ControlOrMeta+V');
  }

  /** The texts that a range of the grid shows. */
  shown(tab: string, a1?: string): Promise<string[][]> {
    return this.page.evaluate(
      ([name, range]) => window.playground.workbook.displayValues(name, range),
      [tab, a1] as const,
    );
  }

  tabs(): Promise<string[]> {
    return this.page.evaluate(() => window.playground.workbook.tabs);
  }

  /** Names of the functions that ran, and the errors that ended them. */
  executions(): Promise<{ functionName: string; error: string | null }[]> {
    return this.page.evaluate(() =>
      window.playground.executionLog.map(({ functionName, error }) => ({ functionName, error })),
    );
  }

  /** What the script's scope says of an expression. */
  evaluate(text: string): Promise<unknown> {
    return this.page.evaluate((code) => window.playground.evaluate(code), text);
  }
}
