import { describe, expect, it } from 'vitest';
import { commandCosts } from '../../bench/speed/service-calls';
import { builtAddOn } from '../../playground/index';

describe('service calls of the commands', () => {
  it('do not grow with the rows, but for links and heights of at most a page a salesperson', async () => {
    const addOn = await builtAddOn();
    // Fewer could not be compared, which makes a shorter report.
    const few = await commandCosts(addOn, 200);
    const many = await commandCosts(addOn, 900);
    const withoutLinks = (costs: typeof few): Record<string, number> =>
      Object.fromEntries(
        costs.map(({ command, calls, linkCalls }) => [command, calls - linkCalls]),
      );
    const before = withoutLinks(few);
    for (const [command, calls] of Object.entries(withoutLinks(many))) {
      // A report of other findings may have a look more.
      expect(calls, command).toBeLessThanOrEqual((before[command] ?? 0) + 1);
    }
    const links = Math.max(...many.map(({ linkCalls }) => linkCalls));
    // Four calls for each of six links, and a height for each line of a block; three people. What the
    // team's tables take is the same for any team.
    expect(links).toBeGreaterThan(0);
    expect(links).toBeLessThanOrEqual(3 * (6 * 4 + 40) + 60);
  });
});
