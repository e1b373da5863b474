import type { Json } from '../core/json';
import {
  type WrittenReport,
  writtenReportFromJson,
  writtenReportToJson,
} from '../core/report/typed-notes';
import type { DocumentStore } from './document-store';

/** What is kept of the report that stands in a tab. */
export interface ReportState {
  /** The sheet's number; null where nothing is kept of a tab of this name. */
  readonly sheet: number | null;
  readonly written: WrittenReport | null;
  /** Ids of the charts that were put there. */
  readonly charts: readonly number[];
  /** What was meant to be done; null once it is. */
  readonly intent: ReportIntent | null;
}

/** Kept before a page is written anew, so that after a cut it is known what is whose. */
export interface ReportIntent {
  /** Ids of the charts that are not the add-on's. */
  readonly othersCharts: readonly number[];
  /** The ranges of each chart that is to be put there. */
  readonly chartRanges: readonly string[];
}

/** What is kept of a tab's report; an earlier version's is read as well. */
export function reportState(store: DocumentStore, tab: string): ReportState {
  const kept = (store.read(reportKey(tab)) ?? {}) as Record<string, Json>;
  return {
    sheet: typeof kept.sheet === 'number' ? kept.sheet : null,
    written: writtenReportFromJson(kept.written),
    charts: (kept.charts ?? []) as readonly number[],
    intent: (kept.intent ?? null) as ReportIntent | null,
  };
}

/** Keeps what stands, or is about to stand, in a tab. */
export function keepReportState(
  store: DocumentStore,
  tab: string,
  { sheet, written, charts, intent }: ReportState,
): void {
  store.write(reportKey(tab), {
    sheet: sheet ?? 0,
    written: written === null ? null : writtenReportToJson(written),
    charts,
    intent: intent as unknown as Json,
  });
}

/** Under what it is kept what was written into a tab, and where. */
export function reportKey(tab: string): string {
  return `report.${tab}`;
}
