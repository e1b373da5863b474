import type { ServiceHandle } from '../handles';
import { free, type Members } from '../member';

const writing = (prefix: string) =>
  free((service: ServiceHandle, ...values: unknown[]) => {
    service.execution.lines.push(`${prefix}${lineOf(values)}`);
    return service;
  });

/** The script's `console`, which writes to the execution log. */
export const consoleService: Members<'Console', ServiceHandle> = {
  log: writing(''),
  warn: writing('WARNING: '),
  error: writing('ERROR: '),
};

/** The logged values as one line; `%s` and other placeholders are replaced. */
function lineOf(values: readonly unknown[]): string {
  const [template, ...rest] = values;
  if (typeof template === 'string' && /%[sdifoj]/.test(template)) {
    let next = 0;
    const filled = template.replace(/%[sdifoj]/g, (token) =>
      next < rest.length ? shown(rest[next++]) : token,
    );
    return [filled, ...rest.slice(next).map(shown)].join(' ');
  }
  return values.map(shown).join(' ');
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return String(value);
  if (typeof value === 'object' && value !== null) {
    if (Object.prototype.toString.call(value) === '[object Error]') return String(value);
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  }
  return String(value);
}
