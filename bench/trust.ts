/**
 * How often a report is wrong, and how often it sees what is there: whole reports on made-up teams,
 * `npm run bench:trust`. Three ways of judging side by side on the same teams: the naive dashboard
 * (10 points under the others), one flat Benjamini–Hochberg over all comparisons, and ours.
 */
import { parseArgs } from 'node:util';
import { EVIDENCE_RULE, type EvidenceRule, judge } from '../src/core/coaching/evidence';
import { takeMeasures } from '../src/core/metrics';
import { seededRandom } from '../src/core/statistics';
import { flatFindings, naiveFindings } from './simulation/other-methods';
import { pipelineOf } from './simulation/pipeline';
import { randomFrom } from './simulation/random';
import { type Scenario, scenarios } from './simulation/scenarios';
import { simulate } from './simulation/simulate';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    only: { type: 'string', default: '' },
    rule: { type: 'string', default: '{}' },
    why: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const { only, why } = values;
const evidenceRule: EvidenceRule = { ...EVIDENCE_RULE, ...JSON.parse(values.rule) };

/** Who was found in one report, as indexes of people. */
type Found = ReadonlySet<number>;

interface Score {
  falseReports: number;
  catches: number;
}

function play(scenario: Scenario, seed: number): Record<string, Found> {
  const model = scenario.model();
  const measures = takeMeasures(pipelineOf(simulate(model, randomFrom(seededRandom(seed))), model));
  const compared = model.people.map((_, index) => index);
  return {
    ...(why
      ? {}
      : { naive: naiveFindings(measures, compared), flat: flatFindings(measures, compared) }),
    ours: new Set(
      judge(measures, compared, evidenceRule).judged.flatMap(
        ({ kind, person, signal, target, direction }) => {
          if (kind !== 'finding') return [];
          if (why && person !== scenario.planted)
            console.log(`  false: ${signal.code} ${direction} at ${target.stages.join('+')}`);
          return [person];
        },
      ),
    ),
  };
}

console.log(`${runs} reports a scenario; per cent of reports`);
console.log(
  `${'scenario'.padEnd(58)}${['naive', 'flat BH', 'ours'].map((name) => name.padStart(16)).join('')}`,
);
console.log(`${''.padEnd(58)}${'false  caught'.padStart(16).repeat(3)}`);
for (const scenario of scenarios()) {
  if (!scenario.name.includes(only)) continue;
  const scores: Record<string, Score> = {};
  for (let run = 0; run < runs; run++) {
    for (const [method, found] of Object.entries(play(scenario, 1000 + run))) {
      const score = scores[method] ?? { falseReports: 0, catches: 0 };
      scores[method] = score;
      if ([...found].some((person) => person !== scenario.planted)) score.falseReports++;
      if (scenario.planted !== null && found.has(scenario.planted)) score.catches++;
    }
  }
  const cells = Object.values(scores).map(({ falseReports, catches }) => {
    const share = (count: number): string => `${Math.round((100 * count) / runs)} %`.padStart(6);
    return `${share(falseReports)}${scenario.planted === null ? '       –' : share(catches).padStart(8)}`.padStart(
      16,
    );
  });
  console.log(`${scenario.name.padEnd(58)}${cells.join('')}`);
}
