import { describe, expect, it } from 'vitest';
import { functionHelps } from '../../../../playground/host/custom-functions/function-help';
import { builtAddOn } from '../../../../playground/index';
import { CUSTOM_FUNCTIONS } from '../../../../src/functions';

describe('the help of custom functions', () => {
  it('is read off the comments of the built script: every function with its arguments', async () => {
    const { bundle } = await builtAddOn();
    const helps = functionHelps(bundle);
    expect([...helps.keys()]).toEqual(CUSTOM_FUNCTIONS.map(({ name }) => name));
    for (const { name, summary, parameters } of CUSTOM_FUNCTIONS) {
      expect(helps.get(name)).toEqual({
        summary,
        parameters: parameters.map((each) => ({
          name: each.name,
          help: each.help,
          isOptional: false,
        })),
      });
    }
  });

  it('understands types, brackets, dashes and several lines', () => {
    const script = `
      /**
       * Adds up
       * two numbers.
       *
       * @param {number} one  The first
       *   of both.
       * @param {number} [two=1] - The second.
       * @return {number} The sum.
       * @customfunction
       */
      function SUM_UP(one, two) { return one + two; }
      /** Not for cells. */
      function helper() {}
      function bare() {}`;
    expect([...functionHelps(script)]).toEqual([
      [
        'SUM_UP',
        {
          summary: 'Adds up two numbers.',
          parameters: [
            { name: 'one', help: 'The first of both.', isOptional: false },
            { name: 'two', help: 'The second.', isOptional: true },
          ],
        },
      ],
    ]);
  });
});
