import { chartBuilder, embeddedChart } from './charts';
import {
  developerMetadata,
  developerMetadataFinder,
  developerMetadataLocation,
} from './developer-metadata';
import { htmlOutput, htmlService } from './html';
import { consoleService } from './logging';
import type { Member } from './member';
import type { ClassName } from './official';
import { protection } from './protection';
import { rangeDocument } from './range-document';
import { rangeExtras } from './range-extras';
import { rangeFormats } from './range-formats';
import { rangeLayout } from './range-layout';
import { rangeList } from './range-list';
import { rangePlace } from './range-place';
import { rangeValues } from './range-values';
import { richTextValue, richTextValueBuilder } from './rich-text';
import { authorizationInfo, scriptApp, session } from './script';
import { sheetItself } from './sheet';
import { sheetGrid } from './sheet-grid';
import { sheetLook } from './sheet-look';
import { spreadsheet } from './spreadsheet';
import { spreadsheetApp } from './spreadsheet-app';
import { lock, lockService, properties, propertiesService } from './stores';
import { menu, promptResponse, ui } from './ui';
import { utilities } from './utilities';
import { dataValidation, dataValidationBuilder } from './validation';

type AnyMember = Member<never>;

/** Every method that the host has, by class: what a script can call and what docs/host.md lists. */
export const registry: Readonly<
  Record<ClassName, Readonly<Record<string, AnyMember | undefined>>>
> = {
  SpreadsheetApp: spreadsheetApp,
  Spreadsheet: spreadsheet,
  Sheet: { ...sheetItself, ...sheetGrid, ...sheetLook },
  Range: {
    ...rangePlace,
    ...rangeValues,
    ...rangeFormats,
    ...rangeLayout,
    ...rangeExtras,
    ...rangeDocument,
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
  ScriptApp: scriptApp,
  AuthorizationInfo: authorizationInfo,
  Utilities: utilities,
};

/** The globals of a script and the class of each. */
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
