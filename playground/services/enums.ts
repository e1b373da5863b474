import { type EnumName, officialEnums } from './official/official';

/** A value of one of Google's enumerations, such as SpreadsheetApp.BorderStyle.SOLID. */
export class EnumValue {
  constructor(
    readonly enumName: EnumName,
    readonly name: string,
    readonly ordinal: number,
  ) {}
}

/** An enumeration itself, such as SpreadsheetApp.BorderStyle. */
export class EnumType {
  readonly values: ReadonlyMap<string, EnumValue>;

  constructor(readonly enumName: EnumName) {
    this.values = new Map(
      officialEnums[enumName].map((name, index) => [name, new EnumValue(enumName, name, index)]),
    );
  }
}

const types = new Map<EnumName, EnumType>();

/** The enumeration of that name. */
export function enumType(name: EnumName): EnumType {
  let type = types.get(name);
  if (!type) {
    type = new EnumType(name);
    types.set(name, type);
  }
  return type;
}

/**
 * The value of an enumeration by its name.
 * @throws Error where the enumeration has no such value
 */
export function enumValue(enumName: EnumName, name: string): EnumValue {
  const value = enumType(enumName).values.get(name);
  if (!value) throw new Error(`${enumName} has no ${name}.`);
  return value;
}
