import type { BaseValueObject } from '@univerjs/preset-sheets-node-core';
import type { UniverParts } from './univer-parts';

/** Functions of Sheets that Univer lacks: a number stays what it is and only looks otherwise. */
const FORMATS: Readonly<Record<string, string>> = {
  TO_PERCENT: '0.00%',
  TO_DOLLARS: '"$"#,##0.00',
};

/** The functions to be registered, ready to be calculated; what is no number comes back as it is. */
export function lookFunctions({ BaseFunction, NumberValueObject }: UniverParts) {
  class LookFunction extends BaseFunction {
    override minParams = 1;
    override maxParams = 1;

    constructor(
      name: string,
      private readonly format: string,
    ) {
      super(name);
    }

    override calculate(given: BaseValueObject): BaseValueObject {
      if (given.isArray()) return given.map((cell) => this.looked(cell));
      return this.looked(given);
    }

    private looked(value: BaseValueObject): BaseValueObject {
      if (!value.isNumber()) return value;
      return NumberValueObject.create(Number(value.getValue()), this.format);
    }
  }
  return Object.entries(FORMATS).map(([name, format]) => new LookFunction(name, format));
}
