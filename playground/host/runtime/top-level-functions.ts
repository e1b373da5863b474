import type { Execution } from '../../services/execution';
import type { HostState } from '../../services/host-state';
import { ReadCache } from '../../services/state/read-cache';
import { Boundary } from './boundary';
import { putServices } from './execution';
import type { RealmMaker } from './realm';

/**
 * Names of the functions that a script declares at its top level. It is evaluated without any
 * authorization, as a custom function's file or `onOpen` before consent would be.
 * @throws Error where evaluating the script fails
 */
export function topLevelFunctions(host: HostState, makeRealm: RealmMaker): string[] {
  const execution: Execution = {
    mode: 'NONE',
    host,
    book: host.book,
    reads: new ReadCache(),
    activeRange: null,
    lines: [],
  };
  const realm = makeRealm({ now: null, timeZone: host.scriptTimeZone });
  putServices(realm, new Boundary(realm, execution), execution);
  const before = new Set(Object.keys(realm.globals));
  realm.load();
  return Object.keys(realm.globals).filter(
    (name) => !before.has(name) && typeof realm.globals[name] === 'function',
  );
}
