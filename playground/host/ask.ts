import type { Calls, Response } from '../../src/server/contract';
import type { Host } from './host';

/** A request that the add-on refused; the message is its own sentence. */
export class AddOnError extends Error {}

/**
 * Calls the add-on's server as its sidebar does.
 * @throws AddOnError where it refuses
 */
export async function ask<Name extends keyof Calls>(
  host: Host,
  call: Name,
  request: Calls[Name]['request'],
): Promise<Calls[Name]['value']> {
  const answer = (await host.googleScriptRun('callServer', [
    { call, ...request },
  ])) as Response<Name>;
  if (!answer.ok) throw new AddOnError(answer.sentence);
  return answer.value;
}
