import type { PersonModel } from '../../simulation/team-model';
import type { Lean } from '../../src/core/inference/first-look/lean';
import { judge } from '../../src/core/inference/judge';
import { compareWithAgreed } from '../../src/core/inference/references/agreed';
import { indexPipeline, type PipelineIndex } from '../../src/core/pipeline/pipeline-index';
import { likeliestPlace, TOLD_OF_PERSON, TOLD_OF_TEAM } from '../../src/core/playbook/first-look';
import { leansFor } from '../../src/core/playbook/leans';
import type { Signal, SignalCode } from '../../src/core/playbook/signals/signal';
import { SIGNALS } from '../../src/core/playbook/signals/signals';
import { pipelineOf } from '../simulation/pipeline';
import type { Market } from './market';
import type { SmallTeam, Trouble } from './small-team';
import { areTrulyFew, isTrulyWorse } from './truth';

/** A probability that was said, and whether it came true. */
export interface Said {
  readonly code: SignalCode;
  readonly probability: number;
  readonly isTrue: boolean;
}

/** What a team's report says. */
export interface Looked {
  /** Of every person and figure. */
  readonly all: readonly Said[];
  /** The team's one place, if one is told, and each person's. */
  readonly told: readonly Said[];
  /** Whether the team's one place is what was planted. */
  readonly isRight: boolean;
  /** Whether "3 in 4" or more is said of anybody. */
  readonly isSure: boolean;
  /** Whether anything is found of the planted person, and of anybody else; null if not judged. */
  readonly finds: { readonly isRight: boolean; readonly isWrong: boolean } | null;
}

/** How a team is looked at. */
export interface LookOptions {
  readonly market: Market;
  readonly trouble: Trouble;
  /** Whether everybody has agreed to the typical figures. */
  readonly hasAgreed: boolean;
  /** Whether it is also judged what is a finding, which takes longer. */
  readonly isJudged: boolean;
  /** Whether the team records its calls. */
  readonly hasCalls: boolean;
}

/** From so likely on it is said "about 3 in 4". */
const SURE = 0.75;

const FIGURE_OF: Readonly<Record<Trouble, SignalCode | null>> = {
  none: null,
  wins: 'proposals into deals',
  proposals: 'proposals per week',
  discount: 'discount',
  calls: 'effort',
};

/** What half the calls come to: told of any of them, their pointers lead to the calls. */
const OF_CALLS: readonly SignalCode[] = ['effort', 'entries', 'proposals per week'];

/** Reads a team's tabs and looks where its figures lean. */
export function look(
  { model, typical, deals, calls, callsAWeek, planted }: SmallTeam,
  { market, trouble, hasAgreed, isJudged, hasCalls }: LookOptions,
): Looked {
  const agreedOn = hasAgreed ? typical.from : null;
  const lookup = indexPipeline(
    pipelineOf(deals, typical, {
      stages: 'date columns',
      agreedOn,
      ...(hasCalls ? { calls } : {}),
    }),
  );
  const { salespeople } = lookup.pipeline;
  const everybody = salespeople.map((_, person) => person);
  const agreed = compareWithAgreed(lookup, everybody, SIGNALS);
  const leans = leansFor(lookup, everybody, agreed);
  const nameOf = (person: number): string => salespeople[person]?.name ?? '';
  const isPlanted = (person: number, code: SignalCode): boolean =>
    nameOf(person) === planted &&
    (trouble === 'calls' ? OF_CALLS.includes(code) : code === FIGURE_OF[trouble]);
  const said = ({ person, signal, probability }: Lean<Signal>): Said => {
    const model = peopleByName.get(nameOf(person)) as PersonModel;
    const isTrue =
      signal.code === 'effort'
        ? areTrulyFew(callsAWeek.get(model.name) ?? 0)
        : isTrulyWorse(signal.code, model, market);
    return { code: signal.code, probability, isTrue };
  };
  const peopleByName = new Map(model.people.map((person) => [person.name, person]));
  const first = likeliestPlace(leans, TOLD_OF_TEAM)?.lean ?? null;
  const blocks = everybody.flatMap((person) => {
    const own = leans.filter((lean) => lean.person === person);
    const place = likeliestPlace(own, TOLD_OF_PERSON);
    return place === null || place.lean === first ? [] : [place.lean];
  });
  const told = [...(first === null ? [] : [first]), ...blocks];
  const findings = isJudged ? findingsOf(lookup, everybody) : null;
  return {
    all: leans.map(said),
    told: told.map(said),
    isRight: first !== null && isPlanted(first.person, first.signal.code),
    isSure: told.some(({ probability }) => probability >= SURE),
    finds:
      findings === null
        ? null
        : {
            isRight: findings.some(({ person }) => nameOf(person) === planted),
            isWrong: findings.some(({ person }) => nameOf(person) !== planted),
          },
  };
}

function findingsOf(lookup: PipelineIndex, everybody: readonly number[]) {
  return judge(lookup, everybody, SIGNALS).assessed.filter(({ kind }) => kind === 'finding');
}
