import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
};

describe('the settings of a document', () => {
  it('come back as they were kept, also through JSON text', () => {
    for (const settings of [SETTINGS, NO_SETTINGS]) {
      expect(
        settingsFromJson(JSON.parse(JSON.stringify(settingsToJson(settings))) as Json),
      ).toEqual(settings);
    }
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
