/**
 * What the sidebar and the server say to each other. Everything here crosses google.script.run, so
 * it is made of texts, numbers, booleans, null, lists and plain objects only; days are ISO dates.
 */

import type { PeriodCode } from '../core/calendar';
import type { DealField, DealsMapping } from '../core/deals';
import type { Json } from '../core/json';
import type { QuotaPeriod, SalesProcess } from '../core/process';
import type { DiagnosisData } from '../core/report/diagnosis-data';
import type { Languages } from './spreadsheet-port';

/** A deals tab as it was understood, and what the user may change about it. */
export interface DealsTabData {
  readonly tab: string;
  /** Row number of the headers as the sheet shows it; null where none were found. */
  readonly headerRow: number | null;
  readonly headers: readonly string[];
  /** Whether the tab's deals are read. */
  readonly isChosen: boolean;
  /** Whether somebody has said which column is what, or that it is right as it was found. */
  readonly isChecked: boolean;
  /** The header that serves each field; null where none does. */
  readonly columns: ReadonlyArray<{
    readonly field: string;
    readonly label: string;
    readonly header: string | null;
    readonly isChosenByUser: boolean;
    /** The header is only the nearest to what the field is. */
    readonly isGuess: boolean;
    /** Headers of other columns that would do, the better first. */
    readonly runnersUp: readonly string[];
  }>;
  /** The header of the date column of each open stage; null where there is none. */
  readonly stageDates: ReadonlyArray<{
    readonly stage: string;
    readonly header: string | null;
    readonly isChosenByUser: boolean;
  }>;
  /** Whose deals these are where no column says so. */
  readonly salesperson: string | null;
  /** How dates that can be read either way are read; null where there are none. */
  readonly dateOrder: {
    readonly order: 'day first' | 'month first';
    /** How many dates hang on it; null where the user chose the order. */
    readonly dates: number | null;
  } | null;
  readonly deals: number;
}

/** Something of which there are several and one is measured: a pipeline, a currency. */
export interface MeasuredChoice {
  readonly measured: string;
  readonly isChosenByUser: boolean;
  /** All that there are, with how many deals each has; the measured one first. */
  readonly options: ReadonlyArray<{ readonly name: string; readonly deals: number }>;
}

/** What the *Deals* view shows. */
export interface OverviewData {
  readonly today: string;
  /** Every field that a column may serve. */
  readonly fields: ReadonlyArray<{ readonly field: string; readonly label: string }>;
  readonly tabs: readonly DealsTabData[];
  readonly deals: { readonly rows: number; readonly read: number };
  /** One sentence each, the first hundred. */
  readonly problems: ReadonlyArray<{
    readonly tab: string;
    readonly row: number;
    readonly sentence: string;
  }>;
  readonly problemCount: number;
  /** What was guessed, chosen or left out in reading the deals as a whole. */
  readonly notes: ReadonlyArray<{ readonly code: string; readonly sentence: string }>;
  /** Null where there is only one. */
  readonly pipelines: MeasuredChoice | null;
  readonly currencies: MeasuredChoice | null;
  readonly salespeople: readonly string[];
  /** Monday to Friday count, without these days (ISO dates); null where all days do. */
  readonly workingDays: { readonly holidays: readonly string[] } | null;
  readonly period: KeptPeriodData;
  readonly hasProcessTab: boolean;
  readonly hasSalespeopleTab: boolean;
  /** How many salespeople have agreed on the process as it is. */
  readonly agreed: number;
  /** Whether there was a report on the team. */
  readonly hasReport: boolean;
  readonly language: Languages;
}

/** What the *Process* view shows and edits. */
export interface ProcessViewData {
  readonly process: SalesProcess;
  /** There is no Sales Process tab yet; this one was drafted from the deals. */
  readonly isDrafted: boolean;
  readonly steps: readonly string[];
  readonly salespeople: readonly string[];
  /** Headers of the deals tabs, to choose required columns from. */
  readonly headers: readonly string[];
  readonly problems: readonly string[];
  /** How each salesperson's process stands. */
  readonly agreements: ReadonlyArray<{
    readonly salesperson: string;
    readonly state: 'none' | 'half' | 'agreed' | 'changed';
    /** One sentence, such as "Agreed on 3 Sep 2026 by both." */
    readonly sentence: string;
    /** What changed since, a line each. */
    readonly changes: readonly string[];
    /** Who has not agreed to the process as it is. */
    readonly missing: ReadonlyArray<'manager' | 'salesperson'>;
    /** Targets of effort and headline targets to agree on, a line each with the figure so far. */
    readonly targets: readonly string[];
    /** The process that they would agree on, as text; it goes back with the agreement. */
    readonly content: string;
  }>;
  /** Today's figures by the field that holds their target, the team's and each person's. */
  readonly figures: readonly FigureData[];
  /** Kinds of activities that are recorded and that the process does not have. */
  readonly recordedActivities: readonly string[];
  /** Whose activities are in none of the figures, a sentence; '' for nobody's. */
  readonly activitiesLeftOut: string;
  /** The quotas of the Salespeople tab. */
  readonly quotas: ReadonlyArray<QuotaData & { readonly salesperson: string }>;
  /** Activities a week of each kind of the process and each recorded one, the team's and each person's. */
  readonly effort: readonly EffortFigureData[];
  /** What is proposed for each step of selling, and the column that would show it. */
  readonly criteria: readonly ProposedCriterionData[];
}

/** Today's figure beside a field of the process. */
export interface FigureData {
  /** Null for the team's. */
  readonly salesperson: string | null;
  readonly stage: string;
  readonly field: 'targetConversion' | 'maxDays' | 'weeklyTarget' | 'largestDiscount';
  /** Such as "so far 4 of 28 (14 %)". */
  readonly text: string;
  /** What may be taken for a target: per cent, days, or so many a week; null where nothing tells. */
  readonly take: number | null;
}

/** Activities of a kind a week today. */
export interface EffortFigureData extends Pick<FigureData, 'salesperson' | 'text' | 'take'> {
  readonly activity: string;
}

/** What is to be won in a period, in the currency of the deals. */
export interface QuotaData {
  readonly quota: number;
  readonly period: QuotaPeriod;
}

/** An exit criterion that is proposed for a step. */
export interface ProposedCriterionData {
  readonly step: string;
  readonly criterion: string;
  /** The header of the column that would show it: the one that is there, else the one to add. */
  readonly column: string;
  /** Whether every deals tab has it; without a deals tab none has. */
  readonly isThere: boolean;
}

/** A finding, a first place to look or a strength as the sidebar shows it. */
export interface FindingData {
  readonly kind: 'finding' | 'look' | 'strength';
  readonly sentence: string;
  /** Its `dataWanted` is '' where what is recorded tells the causes apart. */
  readonly diagnosis: DiagnosisData | null;
}

/** One open stage in the picture of a pipeline's shape. */
export interface ShapeData {
  readonly stage: string;
  readonly deals: number;
  /** Share of the person's open deals, 0–1; null without open deals. */
  readonly share: number | null;
  /** What to expect, 0–1; null where nothing tells. */
  readonly expected: number | null;
}

/** What may show that an agreement is kept, to choose from. */
export interface DeedChoicesData {
  /** Headers of columns of the deals. */
  readonly columns: readonly string[];
  readonly activities: readonly string[];
}

/** A line of the team in short. */
export interface ShortLineData {
  /** Whose page a click on the first cell opens; null for nobody's. */
  readonly salesperson: string | null;
  /** Who, what, what to ask, one deal; or a single text. */
  readonly cells: readonly string[];
  /** Where a click on the deal leads; null for nowhere. */
  readonly deal: { readonly tab: string; readonly row: number; readonly text: string } | null;
}

/** What the *Coach* view opens with. */
export interface CoachTeamData {
  readonly people: ReadonlyArray<{ readonly salesperson: string; readonly findings: number }>;
  /** What the report begins with. */
  readonly inShort: readonly ShortLineData[];
  /** Who has no quota and what one is good for, a sentence or two; null where all have one. */
  readonly withoutQuota: string | null;
  readonly period: KeptPeriodData;
  /** The report on the team as plain text. */
  readonly text: string;
}

/** What the *Coach* view shows of one salesperson. */
export interface CoachPageData {
  readonly salesperson: string;
  readonly agreement: string;
  readonly shape: readonly ShapeData[];
  /** What the expectation is, such as "the others' open deals". */
  readonly shapeReference: string | null;
  readonly strengths: readonly FindingData[];
  /** Something good to name where no strength is beyond chance; null without, or beside strengths. */
  readonly good: string | null;
  readonly findings: readonly FindingData[];
  /** Said where there is no finding though something was compared. */
  readonly noFinding: string | null;
  /** What was not compared, and why; null where everything was. */
  readonly notCompared: string | null;
  /** Where the figures lean to without proving it; null where they lean to nothing. */
  readonly look: FindingData | null;
  readonly notices: ReadonlyArray<{
    readonly code: string;
    readonly sentence: string;
    /** One of what to ask, and what to try. */
    readonly question: string;
    readonly action: string;
  }>;
  readonly discuss: ReadonlyArray<{
    readonly tab: string;
    readonly row: number;
    readonly deal: string;
    readonly flags: string;
    readonly notes: string;
  }>;
  /** What was agreed before and what became of it, a sentence each; the open ones first. */
  readonly agreements: ReadonlyArray<{ readonly sentence: string; readonly isClosed: boolean }>;
  /** What may be agreed on now, by diagnosis. */
  readonly proposed: ReadonlyArray<{
    readonly code: string;
    readonly diagnosis: string;
    readonly action: string;
    /** How one shall know, such as "Proposals that become deals, now 5 of 31"; '' for not. */
    readonly measure: string;
    /** Day on which it is looked at again unless people choose another; ISO date. */
    readonly reviewOn: string;
    /** When the figure can be judged at this person's pace; '' where nothing tells. */
    readonly when: string;
  }>;
  /** The same day for something else. */
  readonly reviewOn: string;
  readonly deedChoices: DeedChoicesData;
  /** When to look whether what is agreed on is done, a sentence. */
  readonly deedLook: string;
  readonly today: string;
  /** The page for a talk as plain text. */
  readonly text: string;
}

/** Where the user is in the spreadsheet; what was seen there is known again by the mark. */
export interface SelectionData {
  readonly sheetId: number;
  readonly row: number;
  readonly mark: string;
}

/** One stage on a deal's way, as a row of a table. */
export interface WayData {
  readonly stage: string;
  readonly isNow: boolean;
  /** Such as "since 13 Oct"; '' for nothing. */
  readonly when: string;
  /** Days there, or "skipped", "not recorded", "–". */
  readonly days: string;
  /** Days that are usual; "–" where too few deals tell. */
  readonly typical: string;
}

/** A column that the process asks for. */
export interface AskedColumnData {
  readonly header: string;
  /** Column number, 1 for the first; null where the tab has none such. */
  readonly column: number | null;
  readonly state: 'filled' | 'blank' | 'not-done' | 'no-column';
  /** What stands there; '' where nothing does. */
  readonly text: string;
  /** The stage by which it is asked for. */
  readonly by: string;
  /** By the next stage only. */
  readonly isNext: boolean;
}

/** A cell that can be written: its header, and what was seen in it. */
export interface EditableCellData {
  readonly header: string;
  readonly seen: string;
}

/** Where the next step of a deal goes. */
export type NextStepPlace =
  /** Into the deal's own row; null where there is no such column. */
  | {
      readonly kind: 'row';
      readonly nextStep: EditableCellData | null;
      readonly nextStepDate: EditableCellData | null;
    }
  /** Into the Coaching Log, because the tab has no such column; `noted` is the last one, or ''. */
  | { readonly kind: 'log'; readonly noted: string }
  /** Nowhere from here; why. */
  | { readonly kind: 'fixed'; readonly why: string };

/** A deal's row as the page saw it, to be found again. */
export interface SeenDealData {
  readonly sheetId: number;
  readonly row: number;
  readonly key: string;
  readonly mark: string;
}

/** What the *Deal* view shows of a deal. */
export interface DealData {
  readonly seen: SeenDealData;
  readonly tab: string;
  readonly name: string;
  readonly isOpen: boolean;
  /** Such as `Row 12 of “Deals”`. */
  readonly place: string;
  /** How it stands, a sentence or two. */
  readonly standing: string;
  /** Salesperson, amount and the like, each with its name. */
  readonly facts: ReadonlyArray<{ readonly name: string; readonly text: string }>;
  readonly way: readonly WayData[];
  /** Told in place of the way where no day of it is recorded; '' else. */
  readonly undatedWay: string;
  /** What is usual in the deal's stage; '' where nothing tells. */
  readonly usual: string;
  /** The stage that the process's demands are told for; null of a decided deal. */
  readonly stage: string | null;
  readonly criterion: string | null;
  readonly asked: readonly AskedColumnData[];
  readonly flags: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    readonly reason: string;
    /** Column number, 1 for the first; null for the row as a whole. */
    readonly column: number | null;
  }>;
  /** Why it only waits; null where it does not. */
  readonly waiting: string | null;
  readonly questions: readonly string[];
  /** What became of deals like it; null of a decided deal. */
  readonly like: string | null;
  /** What could not be read in its row. */
  readonly problems: readonly string[];
  /** Text and ISO date as they stand; '' for none. */
  readonly nextStep: string;
  readonly nextStepDate: string;
  /** ISO date. */
  readonly today: string;
  readonly nextStepPlace: NextStepPlace;
}

/** What the *Deal* view shows of the selected row. */
export type DealPageData =
  | { readonly kind: 'deal'; readonly at: SelectionData; readonly deal: DealData }
  | {
      readonly kind: 'no-deal';
      /** Null where no cell is selected. */
      readonly at: SelectionData | null;
      /** Such as `Row 1 of "Deals"`; '' where no cell is selected. */
      readonly place: string;
      readonly sentence: string;
    };

/** The period of reports and talks; ISO dates, null for an open end. */
export interface ChosenPeriodData {
  /** Left out where the two days say it. */
  readonly code?: PeriodCode | undefined;
  readonly from: string | null;
  readonly to: string | null;
}

/** The period as it is kept for the document. */
export interface KeptPeriodData extends ChosenPeriodData {
  readonly code: PeriodCode;
}

/** For which day and period; `asOf` null for today. */
export interface PeriodData extends ChosenPeriodData {
  readonly asOf: string | null;
}

/** Every call of the sidebar, with what it sends and what it gets. */
export interface Calls {
  overview: { request: Record<never, never>; value: OverviewData };
  /** Saves what the user decided about a tab; a field or stage that is not named is found. */
  saveMapping: {
    request: DealsMapping;
    value: OverviewData;
  };
  /** Saves which pipeline and which currency are measured; null for the most frequent one. */
  saveSettings: {
    request: { readonly pipeline: string | null; readonly currency: string | null };
    value: OverviewData;
  };
  /** Saves which days count: all of them (null), or Monday to Friday without the holidays. */
  saveWorkingDays: {
    request: { readonly workingDays: OverviewData['workingDays'] };
    value: OverviewData;
  };
  /** Saves the language of the add-on in this spreadsheet; null for each user's own. */
  saveLanguage: { request: { readonly language: string | null }; value: OverviewData };
  /** Adds an empty column for a field to the deals tabs that have none. */
  addColumn: {
    request: { readonly field: DealField };
    value: { readonly sentence: string; readonly view: OverviewData };
  };
  createTabs: { request: Record<never, never>; value: ProcessViewData };
  process: { request: Record<never, never>; value: ProcessViewData };
  /**
   * Saves the process. `base` is the process as it was loaded. What somebody else changed since is
   * `kept`; where both changed the same, nothing is written and `changes` says what they did there.
   */
  saveProcess: {
    request: { readonly base: SalesProcess; readonly process: SalesProcess };
    value:
      | {
          readonly saved: true;
          readonly kept: readonly string[];
          readonly view: ProcessViewData;
        }
      | {
          readonly saved: false;
          readonly changes: readonly string[];
          readonly view: ProcessViewData;
        };
  };
  coachTeam: { request: Record<never, never>; value: CoachTeamData };
  /** Keeps the period of reports and talks in the document, for everybody who opens it. */
  savePeriod: {
    request: ChosenPeriodData & { readonly code: PeriodCode };
    value: CoachTeamData;
  };
  coachPage: { request: { readonly salesperson: string }; value: CoachPageData };
  /** Writes an agreement into the Coaching Log; `diagnosis` null for something else. */
  agreeOnAction: {
    request: {
      readonly salesperson: string;
      readonly diagnosis: string | null;
      readonly action: string;
      /** The column or the activity that shows that it is done; null for none. */
      readonly shownBy: string | null;
      /** ISO date. */
      readonly reviewOn: string;
    };
    value: CoachPageData;
  };
  /**
   * Records that one of the two agrees to the salesperson's process as the page showed it: `shown` is
   * the content that came with it. Where the tab has changed since, nothing is recorded and
   * `changes` says what is different.
   */
  agreeToProcess: {
    request: {
      readonly salesperson: string;
      readonly by: 'manager' | 'salesperson';
      readonly shown: string;
    };
    value:
      | { readonly agreed: true; readonly view: ProcessViewData }
      | {
          readonly agreed: false;
          readonly changes: readonly string[];
          readonly view: ProcessViewData;
        };
  };
  /** What a quota takes of a salesperson a week, step by step; nothing is written. */
  planFromQuota: {
    request: QuotaData & { readonly salesperson: string };
    value: {
      readonly sentence: string;
      readonly steps: ReadonlyArray<{
        readonly kind: 'activity' | 'stage';
        readonly name: string;
        /** Such as "about 11 a week (likely 7.0–19); today 6.0, so 1.8 times as many". */
        readonly text: string;
        /** The weekly target that it makes; null where it makes none. */
        readonly target: number | null;
        /** What speaks against making it one, a sentence; '' for nothing. */
        readonly caution: string;
      }>;
      /** What speaks against making several of them targets, said once; '' for nothing. */
      readonly caution: string;
    };
  };
  /** Writes a quota into the salesperson's row of the Salespeople tab. */
  keepQuota: {
    request: QuotaData & { readonly salesperson: string };
    value: ProcessViewData;
  };
  /** Adds the column that shows a step's criterion to the deals tabs that have none. */
  addProvingColumn: {
    request: { readonly step: string };
    value: {
      /** The header to require; null where no tab has the column now. */
      readonly header: string | null;
      /** What was done, in a sentence or two. */
      readonly sentence: string;
      readonly view: ProcessViewData;
    };
  };
  /** Writes the page for a talk into its tab; the value is the sentence that says so. */
  prepare: {
    request: { readonly salesperson: string; readonly period?: PeriodData };
    value: string;
  };
  /** Writes the Coaching Report tab; the value is the sentence that says so. */
  writeReport: {
    request: { readonly salesperson: string | null; readonly period?: PeriodData };
    value: string;
  };
  /**
   * The report as data (`report.json`) and as plain text, for one person the page for a talk;
   * nothing is written.
   */
  report: {
    request: { readonly salesperson: string | null; readonly period: PeriodData };
    value: { readonly json: Json; readonly text: string };
  };
  /** Writes flags and notes beside the deals. */
  annotate: {
    request: { readonly salesperson: string | null; readonly period?: PeriodData };
    value: {
      readonly sentence: string;
      /** The header of the flags in each tab; column 1 is the first. */
      readonly places: ReadonlyArray<{
        readonly tab: string;
        readonly row: number;
        readonly column: number;
      }>;
    };
  };
  clearAnnotations: { request: Record<never, never>; value: string };
  showRow: { request: { readonly tab: string; readonly row: number }; value: null };
  /** Selects the row of a deal, wherever it stands by now. */
  showDeal: { request: { readonly deal: SeenDealData }; value: null };
  /** Selects a cell; column 1 is the first. */
  showCell: {
    request: { readonly tab: string; readonly row: number; readonly column: number };
    value: null;
  };
  /** Where the user is, asked again and again; null where no cell is selected. */
  selection: { request: Record<never, never>; value: SelectionData | null };
  /** The page of the deal in the selected row. */
  dealPage: { request: Record<never, never>; value: DealPageData };
  /**
   * Writes a deal's next step into its row; null leaves a cell as it is, '' empties it. Where a cell
   * no longer holds what was seen, nothing is written and `found` says what stands there.
   */
  writeNextStep: {
    request: {
      readonly deal: SeenDealData;
      readonly nextStep: (EditableCellData & { readonly text: string }) | null;
      /** ISO date. */
      readonly nextStepDate: (EditableCellData & { readonly date: string }) | null;
    };
    value:
      | { readonly isWritten: true; readonly sentence: string }
      | {
          readonly isWritten: false;
          readonly sentence: string;
          readonly found: {
            readonly nextStep: string | null;
            readonly nextStepDate: string | null;
          };
        };
  };
  /** Notes a deal's next step in the Coaching Log; the value is the sentence that says so. */
  noteNextStep: {
    request: {
      readonly deal: SeenDealData;
      readonly text: string;
      /** ISO date; '' for none. */
      readonly date: string;
    };
    value: string;
  };
}

/** The name of a call. */
export type CallName = keyof Calls;

/** A call as it crosses: its name and what it sends. */
export type Request = {
  [Name in CallName]: { readonly call: Name } & Calls[Name]['request'];
}[CallName];

/** What comes back: a value, or one plain sentence to show. Nothing is ever thrown across. */
export type Response<Name extends CallName> =
  | { readonly ok: true; readonly value: Calls[Name]['value'] }
  | { readonly ok: false; readonly code: string; readonly sentence: string };
