import { isDate } from '../workbook/cells/typed-cell';
import { SheetsError } from '../workbook/messages';
import { EnumValue } from './enums';
import { Handle } from './handles';
import { type ClassName, fullClassName, officialClasses, officialEnums } from './official/official';

interface Parameter {
  readonly type: string;
  readonly optional: boolean;
  readonly rest: boolean;
}

/** Figures are written out here, as in Sheets, and not refused. */
const TAKES_ANY_TEXT = 'Range.setNote';

const parsed = new Map<string, readonly Parameter[]>();

/**
 * Checks arguments against the overloads of Google's declarations.
 * @throws SheetsError, worded as in Apps Script, where no overload fits
 */
export function checkArguments(
  className: ClassName,
  method: string,
  args: readonly unknown[],
): void {
  const overloads = officialClasses[className].methods[method] ?? [];
  if (overloads.some((overload) => fits(parametersOf(overload), args))) return;
  if (`${className}.${method}` === TAKES_ANY_TEXT && typeof args[0] !== 'object') return;
  const types = args.map(describe).join(',');
  throw new SheetsError(
    `The parameters (${types}) don't match the method signature for ${fullClassName(className)}.${method}.`,
  );
}

function fits(parameters: readonly Parameter[], args: readonly unknown[]): boolean {
  const rest = parameters.at(-1)?.rest ?? false;
  if (args.length > parameters.length && !rest) return false;
  return parameters.every((parameter, index) => {
    if (parameter.rest) return true;
    if (index >= args.length) return parameter.optional;
    return accepts(parameter.type, args[index]);
  });
}

function parametersOf(overload: string): readonly Parameter[] {
  let parameters = parsed.get(overload);
  if (!parameters) {
    parameters = splitOutside(overload, ',').map((text) => {
      const [, rest, , optional, type = 'any'] =
        /^(\.\.\.)?(\w+)(\?)?: ([\s\S]*)$/.exec(text.trim()) ?? [];
      return { type, optional: Boolean(optional), rest: Boolean(rest) };
    });
    parsed.set(overload, parameters);
  }
  return parameters;
}

/** Splits a text at each separator that is outside all brackets. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if ('{([<'.includes(character)) depth++;
    else if ('})]>'.includes(character)) depth--;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  const last = text.slice(start);
  return last.trim() ? [...parts, last] : parts;
}

const simple: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: () => true,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  Integer: (value) => typeof value === 'number' && !Number.isNaN(value),
  Byte: (value) => typeof value === 'number',
  Char: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  Date: isDate,
  null: (value) => value === null || value === undefined,
  undefined: (value) => value === undefined,
  object: (value) => typeof value === 'object' && value !== null,
};

function accepts(declared: string, value: unknown): boolean {
  const type = declared.trim().replace(/^(?:[A-Z]\w*\.)+/, '');
  const alternatives = splitOutside(type, '|');
  if (alternatives.length > 1) return alternatives.some((part) => accepts(part, value));
  if (/^\(.*\)$/.test(type)) return accepts(type.slice(1, -1), value);
  const element = /^Array<(.*)>$/.exec(type)?.[1] ?? /^(.*)\[\]$/.exec(type)?.[1];
  if (element) return acceptsArray(element, value);
  if (type.startsWith('{')) return typeof value === 'object' && value !== null;
  const check = simple[type];
  if (check) return check(value);
  if (type in officialEnums) return value instanceof EnumValue && value.enumName === type;
  if (type in officialClasses) return isInstance(type, value);
  // Sheets takes any text there, and passes over one that it does not know.
  if (/^".*"$/.test(type)) return typeof value === 'string';
  // String aliases (FontWeight …) and classes that the host does not have.
  return true;
}

function acceptsArray(element: string, value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (element.trim() === 'any') return true;
  return value.every((entry) => accepts(element, entry));
}

function isInstance(type: string, value: unknown): boolean {
  if (!(value instanceof Handle)) return false;
  // Builders of one kind of chart count as chart builders.
  if (type === 'EmbeddedChartBuilder') return /^Embedded.*Builder$/.test(value.className);
  return value.className === type;
}

/** How Apps Script names the type of an argument in its message. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) {
    return value.length === 0 ? 'number[]' : `${describe(value[0])}[]`;
  }
  if (value instanceof Handle) return fullClassName(value.className);
  if (value instanceof EnumValue) return `SpreadsheetApp.${value.enumName}`;
  return '(class)';
}
