import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_TIME } from '../../../src/core/calendar';
import type { Json } from '../../../src/core/json';
import { NO_SETTINGS, settingsFromJson, settingsToJson } from '../../../src/core/pipeline/settings';
import type { Settings } from '../../../src/core/pipeline/team-tables';
import { check } from '../statistics/check';

const SETTINGS: Settings = {
  mappings: [
    {
      tab: 'Deals',
      isChosen: true,
      columns: { amount: 'Worth', source: null },
      stageDates: { Proposal: 'Sent', Demo: null },
      salesperson: null,
    },
    { tab: 'Old', isChosen: false, columns: {}, stageDates: {}, salesperson: 'Ana' },
  ],
  dayCount: { kind: 'working', holidays: [46_000] },
  pipeline: 'Partners',
  currency: 'EUR',
  period: { code: 'from-to', from: 46_000, to: null },
};

describe('the settings of a document', () => {
  it('come back as they were kept, also through JSON text', () => {
    for (const settings of [SETTINGS, NO_SETTINGS]) {
      expect(
        settingsFromJson(JSON.parse(JSON.stringify(settingsToJson(settings))) as Json),
      ).toEqual(settings);
    }
  });

  it('of an earlier version, or with a period that nobody knows, are about all deals', () => {
    for (const period of [undefined, null, 'last-90-days', { code: 'fortnight' }, []] as Json[]) {
      expect(settingsFromJson({ period }).period).toEqual(ALL_TIME);
    }
    expect(
      settingsFromJson({ period: { code: 'from-to', from: '2026-02-30', to: 7 } }).period,
    ).toEqual({ code: 'from-to', from: null, to: null });
  });

  it('are those of a new document where nothing was kept', () => {
    expect(settingsFromJson(undefined)).toEqual(NO_SETTINGS);
  });

  it('lose what means nothing, and keep the rest', () => {
    const kept = {
      mappings: [
        7,
        { tab: 'Deals', columns: { amount: 'Worth', colour: 'Red', stage: 5 }, stageDates: 'x' },
      ],
      workingDays: { holidays: ['2026-12-25', 'soon', 3] },
      pipeline: 7,
      currency: 'CHF',
    };
    expect(settingsFromJson(kept)).toEqual({
      mappings: [
        {
          tab: 'Deals',
          isChosen: true,
          columns: { amount: 'Worth' },
          stageDates: {},
          salesperson: null,
        },
      ],
      dayCount: { kind: 'working', holidays: [46_381] },
      pipeline: null,
      currency: 'CHF',
      period: ALL_TIME,
    });
  });

  it('never fail, whatever was kept', () => {
    check(
      fc.property(fc.jsonValue(), (json) => {
        const settings = settingsFromJson(json as Json);
        expect(settingsFromJson(settingsToJson(settings))).toEqual(settings);
      }),
    );
  });
});
