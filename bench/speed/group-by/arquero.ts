import * as aq from 'arquero';
import { END, NOT_COUNTED } from '../../../src/core/history';
import type { GroupFigures, MedianKind } from './figures';
import type { VisitColumns } from './visit-columns';

type Table = ReturnType<typeof aq.table>;

/** The visits as an Arquero table, loaded once. */
export function arqueroTable({ asOf, ...columns }: VisitColumns): Table {
  return aq.table(columns).params({ asOf, NOT_COUNTED, ...END }) as Table;
}

/** The same figures in Arquero's own terms; its expressions are texts, which it compiles. */
export function groupByArquero(visits: Table, kind: MedianKind): GroupFigures[] {
  const measured = visits.derive({
    days: '(d, $) => op.greatest(0, (d.end === $.open ? $.asOf : d.left) - d.entered)',
    isEnded: '(d, $) => d.end === $.advanced || d.end === $.lost',
  });
  const counted = measured.groupby('person', 'stage').rollup({
    entered: '(d, $) => op.sum(d.counts === $.NOT_COUNTED ? 0 : 1)',
    advanced: '(d, $) => op.sum(d.counts === $.advanced ? 1 : 0)',
    lost: '(d, $) => op.sum(d.counts === $.lost ? 1 : 0)',
    open: '(d, $) => op.sum(d.counts === $.open ? 1 : 0)',
    ...(kind === 'plain' ? { median: 'd => op.median(d.isEnded ? d.days : NaN)' } : {}),
  });
  const result = kind === 'plain' ? counted : counted.join_left(survivalMedians(measured));
  return (result.objects() as unknown as GroupFigures[])
    .filter(({ entered }) => entered > 0)
    .map(({ person, stage, entered, advanced, lost, open, median }) => {
      const isThere = typeof median === 'number' && Number.isFinite(median);
      return { person, stage, entered, advanced, lost, open, median: isThere ? median : null };
    });
}

/** Kaplan–Meier medians; where the curve runs flat at one half, the middle of that stretch. */
function survivalMedians(measured: Table): Table {
  return (
    measured
      // NaN, an unknown day, equals nothing.
      .filter('d => d.days === d.days')
      .groupby('person', 'stage', 'days')
      .rollup({ gone: 'd => op.sum(d.isEnded ? 1 : 0)', all: 'd => op.count()' })
      .groupby('person', 'stage')
      .orderby('days')
      .derive({ atRisk: aq.rolling('d => op.sum(d.all)', [0, Number.POSITIVE_INFINITY]) })
      .derive({ share: aq.rolling('d => op.product(1 - d.gone / d.atRisk)') })
      .rollup({
        reached: 'd => op.min(d.gone > 0 && d.share <= 0.5 + 1e-8 ? d.days : NaN)',
        passed: 'd => op.min(d.gone > 0 && d.share < 0.5 - 1e-8 ? d.days : NaN)',
        lowest: 'd => op.min(d.share)',
        longest: 'd => op.max(d.days)',
      })
      .derive({
        median: 'd => (d.reached + (op.abs(d.lowest - 0.5) <= 1e-8 ? d.longest : d.passed)) / 2',
      })
      .select('person', 'stage', 'median')
  );
}
