import type { UniverKit } from '../univer/kit';
import type { FWorkbook, IExecutionOptions, Workbook } from '../univer/types';
import { Charts } from './attached/charts';
import { Metadata } from './attached/metadata';
import { Protections, type SheetUser } from './attached/protections';
import { TypedColumns } from './attached/typed-columns';
import { Validations } from './attached/validations';
import { StyleFacts } from './cells/style-facts';
import { followGridChanges } from './grid/follow-grid-changes';
import type { SheetsError } from './messages';
import type { SheetLocale } from './text/sheet-locale';
import { wallTimeOfInstant } from './time/zone-offset';
import type { SheetType } from './workbook-spec';

export interface BookOptions {
  readonly kit: UniverKit;
  /** The workbook as the Facade API made it. */
  readonly facade: FWorkbook;
  /** The zone in which the spreadsheet counts. */
  readonly timeZone: string;
  /** The zone that it says it has. */
  readonly namedTimeZone: string | null;
  readonly locale: SheetLocale;
  /** The current time in milliseconds, as the spreadsheet sees it. */
  readonly now: () => number;
  readonly user: SheetUser;
}

/** A spreadsheet without the list of its tabs: Univer's workbook, and what Sheets has beyond it. */
export class BookState {
  readonly kit: UniverKit;
  readonly facade: FWorkbook;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly timeZone: string;
  readonly namedTimeZone: string | null;
  readonly locale: SheetLocale;
  readonly now: () => number;
  readonly styles: StyleFacts;
  readonly metadata = new Metadata();
  readonly charts = new Charts();
  readonly typedColumns = new TypedColumns();
  /** Tabs that are no grids, by their ids. */
  readonly sheetTypes = new Map<string, SheetType>();
  readonly protections: Protections;
  readonly validations: Validations;
  /** Refused writes that throw at the next call or flush. */
  readonly lateRefusals: SheetsError[] = [];
  /** Grows with every change to cells or grid; caches are valid while it stays the same. */
  version = 0;
  private readonly gids = new Map<string, number>();
  private nextGid = 1_000_001;

  constructor(options: BookOptions) {
    this.kit = options.kit;
    this.facade = options.facade;
    this.workbook = options.facade.getWorkbook();
    this.unitId = this.workbook.getUnitId();
    this.timeZone = options.timeZone;
    this.namedTimeZone = options.namedTimeZone;
    this.locale = options.locale;
    this.now = options.now;
    this.styles = new StyleFacts(this.workbook.getStyles());
    this.protections = new Protections(options.user);
    this.validations = new Validations(this);
    followGridChanges({
      commands: this.kit.commands,
      unitId: this.unitId,
      listeners: [this.metadata, this.protections, this.charts, this.typedColumns],
      changed: () => {
        this.version++;
      },
    });
  }

  get name(): string {
    return this.workbook.getName();
  }

  /** The number that Sheets gives a tab; Univer's ids are texts. */
  gidOf(sheetId: string): number {
    const known = this.gids.get(sheetId);
    if (known !== undefined) return known;
    const gid = /^\d{1,10}$/.test(sheetId) ? Number(sheetId) : this.nextGid++;
    this.gids.set(sheetId, gid);
    return gid;
  }

  newSheetId(): string {
    // The tabs of a copied file keep the numbers that they had there.
    while (this.workbook.getSheetBySheetId(String(this.nextGid))) this.nextGid++;
    return String(this.nextGid++);
  }

  /** Runs a Univer command or mutation. @throws Error where Univer refuses it. */
  execute(id: string, params: object, options: IExecutionOptions = {}): void {
    const whole = { unitId: this.unitId, ...params };
    const done = this.kit.commands.syncExecuteCommand(id, whole, options);
    if (!done) throw new Error(`Univer refused ${id}.`);
  }

  /** The current year on the spreadsheet's clock, for dates typed without one. */
  get year(): number {
    return new Date(wallTimeOfInstant(this.timeZone, this.now())).getUTCFullYear();
  }
}
