import { onTestFinished } from 'vitest';
import type { TabSpec } from '../../playground';
import { createHost, type HeadlessHost } from '../../playground';
import type { HostOptions } from '../../playground/host/host-options';

interface Options extends Omit<HostOptions, 'bundle' | 'workbook'> {
  readonly bundle?: string;
  readonly tabs?: readonly TabSpec[];
}

/** A host with one tab named Deals, closed when the test ends; its clock stands at 2026-11-23. */
export async function makeHost(options: Options = {}): Promise<HeadlessHost> {
  const { bundle = '', tabs = [{ name: 'Deals' }], ...rest } = options;
  const host = await createHost({
    bundle,
    workbook: { tabs },
    now: new Date('2026-11-23T12:00:00Z'),
    ...rest,
  });
  onTestFinished(() => host.dispose());
  return host;
}

/** Evaluates in the script's scope with `sheet` as the tab Deals. */
export function onSheet(host: HeadlessHost, code: string): unknown {
  return host.evaluate(`(() => {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Deals');
    return ${code};
  })()`);
}

/** The message with which a call is refused. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing was refused.');
}
