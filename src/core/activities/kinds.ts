import { foldName, type NameFinder, nameFinder } from '../process/fold-name';
import type { ProcessActivity } from '../process/process-activity';
import type { Activity } from './activity';

/** The kinds of activities that count apart. */
export interface ActivityKinds {
  /** The process's own kinds in its order, then the others that are recorded, in alphabetical order. */
  readonly names: readonly string[];
  /** How many of them, from the first on, are the process's own. */
  readonly ofProcess: number;
  /** The index of a kind by its name or another name of it; -1 for none. */
  readonly indexOf: NameFinder;
}

/**
 * The kinds that the process names and those that are recorded, each once: other names count as
 * the kind that has them. A kind that the process has retired stands among the others.
 */
export function activityKinds(
  activities: readonly Activity[],
  ofProcess: readonly ProcessActivity[],
): ActivityKinds {
  const inForce = ofProcess.filter(({ skip }) => !skip);
  const named = [...inForce, ...ofProcess.filter(({ skip }) => skip)];
  const find = nameFinder(named);
  // Of several spellings always the same one, so that the order of rows does not matter.
  const spellings = new Map<string, string>();
  for (const kind of new Set(activities.map((each) => each.kind))) {
    const index = find(kind);
    if (index !== -1 && index < inForce.length) continue;
    const spelling = named[index]?.name ?? kind;
    const before = spellings.get(foldName(spelling));
    if (before === undefined || spelling < before) spellings.set(foldName(spelling), spelling);
  }
  const others = [...spellings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, spelling]) => ({ name: spelling, aliases: aliasesOf(named, spelling) }));
  const kinds = [...inForce, ...others];
  return {
    names: kinds.map(({ name }) => name),
    ofProcess: inForce.length,
    indexOf: nameFinder(kinds),
  };
}

/** The kinds that make up the effort: the process's own; where it names none, all of them. */
export function kindsTogether({ names, ofProcess }: ActivityKinds): readonly number[] {
  return [...names.keys()].slice(0, ofProcess === 0 ? names.length : ofProcess);
}

function aliasesOf(named: readonly ProcessActivity[], name: string): readonly string[] {
  return named.find((each) => foldName(each.name) === foldName(name))?.aliases ?? [];
}
