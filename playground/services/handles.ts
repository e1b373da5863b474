import type { ChartModel, ChartRange } from '../workbook/attached/charts';
import type { MetadataEntry, MetadataPlace } from '../workbook/attached/metadata';
import type { ProtectionEntry } from '../workbook/attached/protections';
import type { ValidationRule } from '../workbook/attached/validation-rule';
import type { Area } from '../workbook/grid/area';
import type { Tab } from '../workbook/tab';
import type { Execution } from './execution';
import type { ClassName } from './official/official';
import type { MenuItem } from './state/ui-state';

/**
 * An Apps Script object within one execution, such as a Range. The script sees it through a guard
 * (host/runtime/boundary.ts).
 */
export abstract class Handle {
  abstract readonly className: ClassName;

  constructor(readonly execution: Execution) {}
}

/** A service (SpreadsheetApp, Utilities …) or another object without state of its own. */
export class ServiceHandle extends Handle {
  constructor(
    execution: Execution,
    readonly className: ClassName,
  ) {
    super(execution);
  }
}

export class SheetHandle extends Handle {
  readonly className = 'Sheet';

  constructor(
    execution: Execution,
    readonly tab: Tab,
  ) {
    super(execution);
  }
}

export class RangeHandle extends Handle {
  readonly className = 'Range';

  constructor(
    execution: Execution,
    readonly tab: Tab,
    readonly area: Area,
    /** Whether the A1 notation had no end there: 'A:B' has no rows. */
    readonly open: { readonly rows: boolean; readonly columns: boolean } = {
      rows: false,
      columns: false,
    },
    /** Fields that only the range of an edit event has (rowStart …). */
    readonly fields: Readonly<Record<string, number>> = {},
  ) {
    super(execution);
  }
}

export class RangeListHandle extends Handle {
  readonly className = 'RangeList';

  constructor(
    execution: Execution,
    readonly ranges: readonly RangeHandle[],
  ) {
    super(execution);
  }
}

export class MetadataHandle extends Handle {
  readonly className = 'DeveloperMetadata';

  constructor(
    execution: Execution,
    readonly entry: MetadataEntry,
  ) {
    super(execution);
  }
}

export class MetadataLocationHandle extends Handle {
  readonly className = 'DeveloperMetadataLocation';

  constructor(
    execution: Execution,
    readonly place: MetadataPlace,
  ) {
    super(execution);
  }
}

export class MetadataFinderHandle extends Handle {
  readonly className = 'DeveloperMetadataFinder';
  key: string | null = null;

  constructor(
    execution: Execution,
    /** The sheet that is searched; null: all of them. */
    readonly sheetId: string | null,
  ) {
    super(execution);
  }
}

export class ProtectionHandle extends Handle {
  readonly className = 'Protection';

  constructor(
    execution: Execution,
    readonly entry: ProtectionEntry,
  ) {
    super(execution);
  }
}

export class ValidationHandle extends Handle {
  readonly className = 'DataValidation';

  constructor(
    execution: Execution,
    readonly rule: ValidationRule,
  ) {
    super(execution);
  }
}

export class ValidationBuilderHandle extends Handle {
  readonly className = 'DataValidationBuilder';

  constructor(
    execution: Execution,
    public rule: ValidationRule,
  ) {
    super(execution);
  }
}

/** A part of a text that is a link; offsets count UTF-16 units, the end is not included. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

export class RichTextHandle extends Handle {
  readonly className = 'RichTextValue';

  constructor(
    execution: Execution,
    readonly text: string,
    readonly links: readonly TextLink[],
  ) {
    super(execution);
  }
}

export class RichTextBuilderHandle extends Handle {
  readonly className = 'RichTextValueBuilder';
  text = '';
  links: TextLink[] = [];
}

export class ChartHandle extends Handle {
  readonly className = 'EmbeddedChart';

  constructor(
    execution: Execution,
    readonly model: ChartModel,
    /** null until the chart is inserted. */
    readonly id: number | null,
  ) {
    super(execution);
  }
}

export class ChartBuilderHandle extends Handle {
  constructor(
    execution: Execution,
    readonly className:
      | 'EmbeddedChartBuilder'
      | 'EmbeddedBarChartBuilder'
      | 'EmbeddedComboChartBuilder',
    public model: ChartModel,
    readonly id: number | null,
  ) {
    super(execution);
  }

  addRange(range: ChartRange): void {
    this.model = { ...this.model, ranges: [...this.model.ranges, range] };
  }
}

export class PropertiesHandle extends Handle {
  readonly className = 'Properties';

  constructor(
    execution: Execution,
    readonly entries: Map<string, string>,
  ) {
    super(execution);
  }
}

export class LockHandle extends Handle {
  readonly className = 'Lock';

  constructor(
    execution: Execution,
    readonly kind: 'document',
  ) {
    super(execution);
  }
}

export class HtmlOutputHandle extends Handle {
  readonly className = 'HtmlOutput';
  title = '';

  constructor(
    execution: Execution,
    public content: string,
  ) {
    super(execution);
  }
}

export class HtmlTemplateHandle extends Handle {
  readonly className = 'HtmlTemplate';

  constructor(
    execution: Execution,
    readonly content: string,
  ) {
    super(execution);
  }
}

export class PromptResponseHandle extends Handle {
  readonly className = 'PromptResponse';

  constructor(
    execution: Execution,
    readonly button: string,
    readonly text: string,
  ) {
    super(execution);
  }
}

export class MenuHandle extends Handle {
  readonly className = 'Menu';
  items: MenuItem[] = [];

  constructor(
    execution: Execution,
    readonly label: string,
  ) {
    super(execution);
  }
}

export class AuthorizationInfoHandle extends Handle {
  readonly className = 'AuthorizationInfo';
}
