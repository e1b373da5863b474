import type { Member } from './member';
import type { ClassName } from './official/official';
import { rangeAttachments } from './range/range-attachments';
import { rangeFormats } from './range/range-formats';
import { rangeList } from './range/range-list';
import { rangeMerges } from './range/range-merges';
import { rangeNotes } from './range/range-notes';
import { rangePosition } from './range/range-position';
import { rangeRichText } from './range/range-rich-text';
import { rangeValidation } from './range/range-validation';
import { rangeValues } from './range/range-values';
import { richTextValue, richTextValueBuilder } from './range/rich-text';
import { dataValidation, dataValidationBuilder } from './range/validation';
import { consoleService } from './script/console';
import { htmlOutput, htmlService, htmlTemplate } from './script/html';
import { lock, lockService } from './script/locks';
import { properties, propertiesService } from './script/properties';
import { authorizationInfo, scriptApp, session } from './script/script-app';
import { menu, promptResponse, ui } from './script/ui';
import { utilities } from './script/utilities';
import { chartBuilder, embeddedChart } from './spreadsheet/charts';
import {
  developerMetadata,
  developerMetadataFinder,
  developerMetadataLocation,
} from './spreadsheet/developer-metadata';
import { refusedWithoutCells } from './spreadsheet/object-sheets';
import { protection } from './spreadsheet/protection';
import { sheetItself } from './spreadsheet/sheet';
import { sheetGrid } from './spreadsheet/sheet-grid';
import { sheetLook } from './spreadsheet/sheet-look';
import { spreadsheet } from './spreadsheet/spreadsheet';
import { spreadsheetApp } from './spreadsheet/spreadsheet-app';

type AnyMember = Member<never>;

/**
 * Every method that the host implements, by class. Scripts can call these, and docs/host.md lists
 * them.
 */
export const registry: Readonly<
  Record<ClassName, Readonly<Record<string, AnyMember | undefined>>>
> = {
  SpreadsheetApp: spreadsheetApp,
  Spreadsheet: spreadsheet,
  Sheet: refusedWithoutCells({ ...sheetItself, ...sheetGrid, ...sheetLook }),
  Range: {
    ...rangePosition,
    ...rangeValues,
    ...rangeFormats,
    ...rangeMerges,
    ...rangeNotes,
    ...rangeValidation,
    ...rangeRichText,
    ...rangeAttachments,
  },
  RangeList: rangeList,
  DataValidation: dataValidation,
  DataValidationBuilder: dataValidationBuilder,
  RichTextValue: richTextValue,
  RichTextValueBuilder: richTextValueBuilder,
  DeveloperMetadata: developerMetadata,
  DeveloperMetadataFinder: developerMetadataFinder,
  DeveloperMetadataLocation: developerMetadataLocation,
  Protection: protection,
  EmbeddedChart: embeddedChart,
  EmbeddedChartBuilder: chartBuilder,
  EmbeddedBarChartBuilder: chartBuilder,
  EmbeddedComboChartBuilder: chartBuilder,
  Ui: ui,
  Menu: menu,
  PromptResponse: promptResponse,
  Console: consoleService,
  Session: session,
  PropertiesService: propertiesService,
  Properties: properties,
  LockService: lockService,
  Lock: lock,
  HtmlService: htmlService,
  HtmlOutput: htmlOutput,
  HtmlTemplate: htmlTemplate,
  ScriptApp: scriptApp,
  AuthorizationInfo: authorizationInfo,
  Utilities: utilities,
};

/** The services that are global in a script, with their classes. */
export const globalServices: Readonly<Record<string, ClassName>> = {
  SpreadsheetApp: 'SpreadsheetApp',
  PropertiesService: 'PropertiesService',
  LockService: 'LockService',
  HtmlService: 'HtmlService',
  ScriptApp: 'ScriptApp',
  Session: 'Session',
  Utilities: 'Utilities',
  console: 'Console',
};
