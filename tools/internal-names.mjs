/**
 * Names of fields that the script uses only within itself, the heaviest ones. The build gives them
 * short names; a name that Apps Script, the sidebar, `report.json` or saved settings know must
 * never stand here, nor one that the code reaches by a text (`each[name]`). A test checks it.
 */
export const INTERNAL_NAMES = [
  'adverse',
  'baseline',
  'betterAsCounted',
  'chisq',
  'clustering',
  'degreesOfFreedom',
  'dispersion',
  'exposure',
  'findStage',
  'firstEntered',
  'hasGoodSide',
  'hasProposalStep',
  'hasQuestion',
  'isLeftOut',
  'isOverride',
  'isPercent',
  'isProposed',
  'isRecorded',
  'isTroubleOnlyIn',
  'measures',
  'openStages',
  'pGreater',
  'pLower',
  'pUpper',
  'pipeline',
  'priorDegrees',
  'probabilities',
  'quantiles',
  'recordedFrom',
  'salespersonName',
  'sample',
  'stageIndex',
  'stalledLimit',
  'standing',
  'stayEntered',
  'strata',
  'successes',
  'trials',
  'trouble',
];

/** The same as a pattern of whole names, as esbuild takes it. */
export const INTERNAL_NAME = new RegExp(`^(${INTERNAL_NAMES.join('|')})$`);
