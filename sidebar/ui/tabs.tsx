import { placeAfterKey } from './arrow-keys';

/** One of the page's views. */
interface Tab<Code extends string> {
  readonly code: Code;
  readonly text: string;
  /** Said after the text, such as "not saved"; null for nothing. */
  readonly mark: string | null;
}

interface TabsProps<Code extends string> {
  readonly label: string;
  readonly tabs: ReadonlyArray<Tab<Code>>;
  readonly chosen: Code;
  /** `isPassing`: by an arrow key, which may lead on to the next one at once. */
  readonly onChoose: (code: Code, isPassing: boolean) => void;
}

/** The id of a view's tab and of its panel. */
export const tabId = (code: string): string => `tab-${code}`;
export const panelId = (code: string): string => `panel-${code}`;

/**
 * Tabs after the WAI-ARIA pattern with automatic activation: arrow keys, Home and End show the view
 * that they lead to.
 */
export function Tabs<Code extends string>({ label, tabs, chosen, onChoose }: TabsProps<Code>) {
  const move = (event: KeyboardEvent, index: number): void => {
    const tab = tabs[placeAfterKey(event.key, index, tabs.length) ?? -1];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.code, true);
    document.getElementById(tabId(tab.code))?.focus();
  };
  return (
    <div role="tablist" aria-label={label} class="tabs">
      {tabs.map(({ code, text, mark }, index) => (
        <button
          type="button"
          role="tab"
          key={code}
          id={tabId(code)}
          aria-selected={code === chosen}
          aria-controls={panelId(code)}
          tabIndex={code === chosen ? 0 : -1}
          onClick={() => onChoose(code, false)}
          onKeyDown={(event) => move(event, index)}
        >
          {text}
          {mark === null ? null : (
            <>
              <span aria-hidden="true"> •</span>
              <span class="unseen"> ({mark})</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
