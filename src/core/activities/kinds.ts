import { foldName, type NameFinder, nameFinder, namesOnce } from '../process/fold-name';
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
  const recorded = [...new Set(activities.map((each) => each.kind))].flatMap((kind) => {
    const index = find(kind);
    return index !== -1 && index < inForce.length ? [] : [named[index]?.name ?? kind];
  });
  const others = namesOnce(recorded).map((name) => ({ name, aliases: aliasesOf(named, name) }));
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
