import { describe, expect, it } from 'vitest';
import {
  builtAddOn,
  createHost,
  type HeadlessHost,
  type HostOptions,
} from '../../playground/index';
import { LANGUAGES } from '../../tools/languages.mjs';

/** A language's script that says which one it is in the menu and in a cell. */
const GERMAN = `<script>
  (function () {
    return {
      onOpen() {
        SpreadsheetApp.getUi().createAddonMenu().addItem('Bericht', 'coachingReportCommand').addToUi();
      },
      compute() { return 'Phasen'; },
    };
  })
</script>`;

const PAGE = '<!doctype html>';

/** The English script with other languages' beside it. */
async function hostWith(
  options: Partial<HostOptions>,
  pages: Readonly<Record<string, string>> = { German: GERMAN, SidebarGerman: PAGE },
): Promise<HeadlessHost> {
  const { bundle } = await builtAddOn();
  const host = await createHost({
    bundle,
    pages,
    workbook: { tabs: [{ name: 'Deals', values: [['Deal', 'Stage']] }] },
    ...options,
  });
  host.open();
  return host;
}

const first = ({ menu }: HeadlessHost): string | undefined => menu[0]?.label;

describe('the language', () => {
  it('is English where no other is in the project, whoever asks', async () => {
    const host = await hostWith({ userLocale: 'de', locale: 'de_DE' }, {});
    expect(first(host)).toBe('Open sidebar');
  });

  it('is English where a language’s file is not whole, or its page is missing', async () => {
    const label = async (pages: Readonly<Record<string, string>>) =>
      first(await hostWith({ userLocale: 'de' }, pages));
    expect(await label({ German: '<!doctype html><p>The page</p>', SidebarGerman: PAGE })).toBe(
      'Open sidebar',
    );
    expect(await label({ German: GERMAN.slice(0, 60), SidebarGerman: PAGE })).toBe('Open sidebar');
    expect(await label({ German: GERMAN })).toBe('Open sidebar');
  });

  it('is the user’s, as far as it is there', async () => {
    expect(first(await hostWith({ userLocale: 'de' }))).toBe('Bericht');
    expect(first(await hostWith({ userLocale: 'en', locale: 'de_DE' }))).toBe('Open sidebar');
  });

  it('is the spreadsheet’s where the user’s is not there', async () => {
    expect(first(await hostWith({ userLocale: 'nl', locale: 'de_AT' }))).toBe('Bericht');
    expect(first(await hostWith({ userLocale: 'nl', locale: 'nl_NL' }))).toBe('Open sidebar');
  });

  it('is the one that was chosen for the spreadsheet', async () => {
    const chosen = (tag: string): Partial<HostOptions> => ({
      documentProperties: { 'language.0': JSON.stringify(tag) },
    });
    expect(first(await hostWith({ ...chosen('de'), userLocale: 'en' }))).toBe('Bericht');
    expect(first(await hostWith({ ...chosen('en'), userLocale: 'de' }))).toBe('Open sidebar');
    expect(first(await hostWith({ ...chosen('fr'), userLocale: 'de' }))).toBe('Bericht');
  });

  it('is spoken in cells, too', async () => {
    const host = await hostWith({ userLocale: 'de' });
    host.user.typeInto('Deals', 'D1', '=SC_STAGES(A1:B1)');
    await host.settle();
    expect(host.workbook.values('Deals', 'D1')).toEqual([['Phasen']]);
  });
});

describe.each(LANGUAGES)('the built script in $folder', ({ folder, tag }) => {
  it('has its menu, and its errors in cells', async () => {
    const { pages } = await builtAddOn();
    const host = await hostWith({ userLocale: tag }, pages);
    const { MENU_TEXTS } = (await import(`../../src/core/language/${folder}/menu.ts`)) as {
      MENU_TEXTS: Readonly<Record<string, string>>;
    };
    expect(first(host)).toBe(MENU_TEXTS.openSidebar);
    const { bundle } = await builtAddOn();
    const inEnglish = await createHost({ bundle, workbook: { tabs: [{ name: 'Deals' }] } });
    const answers: Array<string | null> = [];
    for (const each of [host, inEnglish]) {
      each.user.typeInto('Deals', 'D1', '=SC_STAGES(1)');
      await each.settle();
      answers.push(each.workbook.errorMessage('Deals', 'D1'));
    }
    expect(answers[0]).not.toBe(answers[1]);
    expect(answers[0]).toMatch(/\p{L}{4}/u);
  });
});
