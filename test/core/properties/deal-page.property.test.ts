import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealPage } from '../../../src/core/deal-page/deal-page';
import { readRow } from '../../../src/core/deal-page/row-reading';
import { measure } from '../pipelines';
import { check } from '../statistics/check';
import { generatedTeam, sheetOf } from './generated-team';

const DONE = ['left', 'lost', 'now', 'not-recorded', 'skipped'];

describe('for any deal of any team', { timeout: 60_000 }, () => {
  it('the page tells a way that can have been, and counts nobody twice', () => {
    check(
      fc.property(generatedTeam, fc.nat(), (generated, chosen) => {
        const { team } = measure(sheetOf(generated));
        const { pipeline } = team;
        const index = chosen % Math.max(1, team.deals.length);
        for (const { tab, row } of team.deals.slice(index, index + 1)) {
          const reading = readRow(team, tab, row);
          if (reading.kind === 'no-deal') {
            expect(reading.why.code).toBe('not-yet');
            continue;
          }
          expect(reading.index).toBe(index);
          const page = dealPage(team, index);
          const stages = page.way.map(({ stage }) => stage);
          expect(stages).toEqual([...new Set(stages)].sort((a, b) => a - b));
          const now = page.way.filter(({ state }) => state === 'now');
          expect(now.length).toBe(page.stage === null ? 0 : 1);
          expect(page.stage !== null && page.standing !== 'open').toBe(false);
          for (const { state, days, entered, visits } of page.way) {
            if (days !== null) expect(days).toBeGreaterThanOrEqual(0);
            if (days !== null) expect(DONE).toContain(state);
            if (state === 'ahead' || state === 'not-reached' || state === 'skipped') {
              expect([days, entered, visits]).toEqual([null, null, 0]);
            }
            if (entered !== null) expect(entered).toBeLessThan(pipeline.asOf + 1);
            if (page.standing !== 'open') expect(state).not.toBe('ahead');
          }
          expect(page.questions.length).toBeLessThanOrEqual(3);
          const { like } = page;
          if (like !== null && like.kind !== 'not-known') {
            expect(like.won + like.lost + like.open).toBeLessThan(team.deals.length);
          }
        }
      }),
    );
  });

  it('the page is the same whatever the order of the rows', () => {
    check(
      fc.property(generatedTeam, fc.nat(), (generated, chosen) => {
        const wanted = `D${chosen % generated.deals.length}`;
        const pageOf = (team: typeof generated) => {
          const measured = measure(sheetOf(team)).team;
          const index = measured.deals.findIndex(({ key }) => key === wanted);
          if (index === -1) return null;
          const { way, like, flags, daysInStage } = dealPage(measured, index);
          return { way, like, codes: flags.map(({ code }) => code), daysInStage };
        };
        const turned = { ...generated, deals: [...generated.deals].reverse() };
        expect(pageOf(turned)).toEqual(pageOf(generated));
      }),
    );
  });
});
