import { checkArguments } from '../../services/arguments';
import { authorize } from '../../services/authorization';
import { EnumType, EnumValue, enumType } from '../../services/enums';
import type { Execution } from '../../services/execution';
import { Handle, RangeHandle } from '../../services/handles';
import type { Member } from '../../services/member';
import { fullClassName, officialClasses } from '../../services/official/official';
import { registry } from '../../services/registry';
import { isDate } from '../../workbook/cells/typed-cell';
import type { Realm } from './realm';

/** The script used a name that the host or Apps Script does not have. */
class HostGapError extends Error {}

type Guarded = Handle | EnumValue | EnumType;

/**
 * Converts values between the host and the script of one execution. The script sees service objects
 * only through guards, which throw for every missing name; arrays, objects, dates and errors are
 * made anew in the script's realm.
 */
export class Boundary {
  private readonly guards = new WeakMap<Guarded, object>();
  private readonly guarded = new WeakMap<object, Guarded>();

  constructor(
    private readonly realm: Realm,
    private readonly execution: Execution,
  ) {}

  /** A value of the host as the script sees it. */
  toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (isGuarded(value)) return this.guardOf(value);
    if (isDate(value)) return new this.realm.Date(value.getTime());
    if (Array.isArray(value)) {
      const array = new this.realm.Array<unknown>(value.length);
      for (let index = 0; index < value.length; index++) array[index] = this.toScript(value[index]);
      return array;
    }
    const object = new this.realm.Object() as Record<string, unknown>;
    for (const [key, entry] of Object.entries(value)) object[key] = this.toScript(entry);
    return object;
  }

  /**
   * A value of the script as the host uses it.
   * @throws Error for an object that contains itself
   */
  fromScript(value: unknown, within: readonly object[] = []): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const guarded = this.guarded.get(value);
    if (guarded) return guarded;
    if (isDate(value)) return new Date(Date.prototype.getTime.call(value));
    if (within.includes(value)) throw new TypeError('Converting circular structure');
    if (Array.isArray(value)) {
      const inner = [...within, value];
      const array = new Array<unknown>(value.length);
      for (let index = 0; index < value.length; index++) {
        array[index] = this.fromScript(value[index], inner);
      }
      return array;
    }
    if (Object.prototype.toString.call(value) !== '[object Object]') return value;
    const inner = [...within, value];
    const object: Record<string, unknown> = {};
    for (const [key, entry] of Object.entries(value)) object[key] = this.fromScript(entry, inner);
    return object;
  }

  /** An error of the host as the script catches it. */
  errorToScript(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const own = new this.realm.Error(error.message);
    own.name = error.name;
    if (error.stack) own.stack = error.stack;
    return own;
  }

  private guardOf(value: Guarded): object {
    let guard = this.guards.get(value);
    if (!guard) {
      const target = new this.realm.Object();
      guard = new Proxy(target, this.trapsOf(value)) as object;
      this.guards.set(value, guard);
      this.guarded.set(guard, value);
    }
    return guard;
  }

  private trapsOf(value: Guarded): ProxyHandler<object> {
    return {
      get: (_target, key) => this.read(value, key),
      has: (_target, key) => typeof key === 'string' && has(value, key),
      set: (_target, key) => {
        throw this.errorToScript(
          new HostGapError(`${nameOf(value)}.${String(key)} cannot be assigned.`),
        );
      },
      ownKeys: () => [],
      getPrototypeOf: () => this.realm.Object.prototype,
    };
  }

  private read(value: Guarded, key: string | symbol): unknown {
    // JavaScript itself asks every object for these, to await, compare or print it.
    if (typeof key === 'symbol' || key === 'then' || key === 'constructor') return undefined;
    if (key === 'toString' || key === 'valueOf') return () => textOf(value);
    if (key === 'toJSON') return value instanceof EnumValue ? () => value.name : undefined;
    if (value instanceof Handle) return this.readHandle(value, key);
    if (value instanceof EnumType) {
      const found = value.values.get(key);
      if (!found) throw this.errorToScript(gap(`SpreadsheetApp.${value.enumName}.${key}`, false));
      return this.guardOf(found);
    }
    return this.readEnumValue(value, key);
  }

  private readHandle(handle: Handle, key: string): unknown {
    const { className } = handle;
    const facts = officialClasses[className];
    if (handle instanceof RangeHandle && key in handle.fields) return handle.fields[key];
    const enumName = Object.hasOwn(facts.enums, key) ? facts.enums[key] : undefined;
    if (enumName) return this.guardOf(enumType(enumName));
    const official = Object.hasOwn(facts.methods, key);
    const members = registry[className];
    const member = official && Object.hasOwn(members, key) ? members[key] : undefined;
    if (!member) throw this.errorToScript(gap(`${fullClassName(className)}.${key}`, official));
    return (...args: unknown[]) => this.call(handle, key, member, args);
  }

  private readEnumValue(value: EnumValue, key: string): unknown {
    if (key === 'name') return () => value.name;
    if (key === 'ordinal') return () => value.ordinal;
    if (key === 'compareTo') {
      return (other: object) => value.ordinal - (this.guarded.get(other) as EnumValue).ordinal;
    }
    throw this.errorToScript(gap(`${value.enumName}.${value.name}.${key}`, false));
  }

  private call(handle: Handle, name: string, member: Member<never>, args: unknown[]): unknown {
    try {
      const { host, mode } = this.execution;
      const counted = `${handle.className}.${name}`;
      host.serviceCalls.set(counted, (host.serviceCalls.get(counted) ?? 0) + 1);
      host.callWatcher?.before(counted, this.execution);
      authorize(mode, handle.className, name, member.needs, host.user.isViewer);
      if (member.needs === 'document' || member.needs === 'editing') this.throwLateRefusal();
      const hostArgs = args.map((argument) => this.fromScript(argument));
      checkArguments(handle.className, name, hostArgs);
      if (member.needs === 'editing') this.beforeEditing();
      const run = member.run as (self: Handle, ...rest: unknown[]) => unknown;
      const result = run(handle, ...hostArgs);
      host.callWatcher?.after(counted, this.execution);
      return this.toScript(result);
    } catch (error) {
      throw this.errorToScript(error);
    }
  }

  /** What this execution writes it sees itself; others go on with what they have read. */
  private beforeEditing(): void {
    const { host, reads } = this.execution;
    reads.forget();
    for (const other of host.running) if (other !== this.execution) other.reads.keep();
  }

  /** Throws the refusal of an earlier write, which Sheets reports at the next call. */
  throwLateRefusal(): void {
    const [first] = this.execution.book.lateRefusals.splice(0);
    if (first) throw first;
  }
}

function isGuarded(value: object): value is Guarded {
  return value instanceof Handle || value instanceof EnumValue || value instanceof EnumType;
}

function has(value: Guarded, key: string): boolean {
  if (value instanceof EnumType) return value.values.has(key);
  if (!(value instanceof Handle)) return key === 'name' || key === 'ordinal';
  const facts = officialClasses[value.className];
  if (Object.hasOwn(facts.enums, key)) return true;
  return Object.hasOwn(facts.methods, key) && Object.hasOwn(registry[value.className], key);
}

function gap(name: string, official: boolean): HostGapError {
  return new HostGapError(
    official
      ? `${name} is not yet in the local host (docs/host.md lists what is).`
      : `${name} does not exist in Apps Script.`,
  );
}

function nameOf(value: Guarded): string {
  if (value instanceof Handle) return fullClassName(value.className);
  return value.enumName;
}

function textOf(value: Guarded): string {
  if (value instanceof EnumValue) return value.name;
  return value instanceof Handle ? value.className : value.enumName;
}
