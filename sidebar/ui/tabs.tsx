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
  readonly onChoose: (code: Code) => void;
}

/** The id of a view's tab and of its panel. */
export const tabId = (code: string): string => `tab-${code}`;
export const panelId = (code: string): string => `panel-${code}`;

/**
 * Tabs after the WAI-ARIA pattern with manual activation: arrow keys, Home and End move the focus,
 * Enter or Space chooses. Choosing at once would ask the server for every tab passed over.
 */
export function Tabs<Code extends string>({ label, tabs, chosen, onChoose }: TabsProps<Code>) {
  const move = (event: KeyboardEvent, index: number): void => {
    const last = tabs.length - 1;
    const placeByKey: Readonly<Record<string, number>> = {
      ArrowRight: index === last ? 0 : index + 1,
      ArrowLeft: index === 0 ? last : index - 1,
      Home: 0,
      End: last,
    };
    const tab = tabs[placeByKey[event.key] ?? -1];
    if (tab === undefined) return;
    event.preventDefault();
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
          onClick={() => onChoose(code)}
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
