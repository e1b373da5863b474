import { describe, expect, it } from 'vitest';
import {
  columnOfOption,
  columnOptions,
  optionOfColumn,
} from '../../../sidebar/deals/column-options';
import {
  draftHasColumn,
  draftOfTab,
  isMappingChanged,
  mappingRequest,
  rebasedDraft,
  withColumn,
  withStageDate,
} from '../../../sidebar/deals/mapping-draft';
import { dealsTab } from '../host/fixtures';

const DATA = dealsTab();
const DRAFT = draftOfTab(DATA);

describe('the columns in the form', () => {
  it('are unchanged at first, and again once a change is taken back', () => {
    expect(isMappingChanged(DATA, DRAFT)).toBe(false);
    const changed = withColumn(DRAFT, 'stage', { by: 'user', header: null });
    expect(isMappingChanged(DATA, changed)).toBe(true);
    const back = withColumn(changed, 'stage', { by: 'found', header: 'Stage' });
    expect(isMappingChanged(DATA, back)).toBe(false);
  });

  it('know whether a column says whose deals these are', () => {
    expect(draftHasColumn(DRAFT, 'salesperson')).toBe(true);
    const without = withColumn(DRAFT, 'salesperson', { by: 'user', header: null });
    expect(draftHasColumn(without, 'salesperson')).toBe(false);
  });

  it('are laid over a tab that was read anew', () => {
    const changed = withStageDate(
      withColumn(DRAFT, 'stage', { by: 'user', header: 'Deal' }),
      'Prospecting',
      'Created',
    );
    const fresh = dealsTab({
      columns: DATA.columns.slice(3),
      stageDates: [
        { stage: 'Closing', header: null, isChosenByUser: false },
        { stage: 'Prospecting', header: null, isChosenByUser: false },
      ],
    });
    const rebased = rebasedDraft(fresh, changed);
    expect(rebased.columns.map(({ field }) => field)).toEqual(
      fresh.columns.map(({ field }) => field),
    );
    expect(rebased.columns.find(({ field }) => field === 'stage')?.choice.header).toBe('Deal');
    expect(rebased.stageDates).toEqual([
      { stage: 'Closing', by: 'found', header: null },
      { stage: 'Prospecting', by: 'user', header: 'Created' },
    ]);
  });
});

describe('what is sent', () => {
  it('names no field that the user did not decide', () => {
    expect(mappingRequest(DATA, DRAFT)).toEqual({
      tab: 'Deals',
      isChosen: true,
      columns: {},
      stageDates: {},
      salesperson: null,
    });
  });

  it("sends no salesperson where it is only the tab's name", () => {
    const data = dealsTab({ tab: 'Ana', salesperson: 'Ana' });
    expect(mappingRequest(data, draftOfTab(data)).salesperson).toBe(null);
    expect(mappingRequest(data, { ...draftOfTab(data), salesperson: '  ' }).salesperson).toBe(null);
    expect(mappingRequest(data, { ...draftOfTab(data), salesperson: ' Bo ' }).salesperson).toBe(
      'Bo',
    );
  });
});

describe('the options of a column', () => {
  it('offer each header once, the found one first', () => {
    const options = columnOptions(['Deal', 'Owner', 'Owner'], { by: 'found', header: 'Owner' });
    expect(options.map(({ text }) => text)).toEqual(['Owner', 'None', 'Deal']);
  });

  it.each([
    { by: 'found', header: 'Owner' },
    { by: 'user', header: 'Deal' },
    { by: 'user', header: null },
    { by: 'user', header: 'none' },
    { by: 'user', header: 'found' },
  ] as const)('lead back to the choice ($by, $header)', (choice) => {
    expect(columnOfOption(optionOfColumn(choice), choice)).toEqual(choice);
  });
});
