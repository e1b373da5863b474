import { DEALS_TEXTS, orOthers } from '../../src/core/language/sidebar/deals';
import type { DealsTabData } from '../../src/server/contract';
import { SelectField } from '../ui/fields';
import {
  columnOfOption,
  columnOptions,
  dateOptions,
  headerOfOption,
  optionOfColumn,
  optionOfHeader,
} from './column-options';
import {
  type ColumnChoice,
  draftHasColumn,
  draftOfTab,
  type MappingDraft,
  withColumn,
  withStageDate,
} from './mapping-draft';

interface SelectsProps {
  readonly id: string;
  readonly data: DealsTabData;
  readonly draft: MappingDraft;
  readonly onEdit: (draft: MappingDraft) => void;
}

interface ColumnSelectsProps extends SelectsProps {
  /** The fields to show, in the order of the data. */
  readonly isShown: (field: string) => boolean;
}

/** One select field for each of some fields of a deal, with what else would fit. */
export function ColumnSelects({ id, data, draft, onEdit, isShown }: ColumnSelectsProps) {
  const saved = draftOfTab(data);
  const isNamed = draftHasColumn(draft, 'account');
  return (
    <>
      {data.columns.map(({ field, label, isGuess, runnersUp }, index) => {
        if (!isShown(field)) return null;
        const before = saved.columns[index]?.choice ?? { by: 'found', header: null };
        const choice = draft.columns[index]?.choice ?? before;
        return (
          <SelectField
            key={field}
            id={`${id}-${field}`}
            label={label}
            isInline
            hint={hintOf(field, choice, { isGuess, runnersUp, isNamed })}
            value={optionOfColumn(choice)}
            options={columnOptions(data.headers, before, runnersUp)}
            onChange={(value) => onEdit(withColumn(draft, field, columnOfOption(value, before)))}
          />
        );
      })}
    </>
  );
}

/** What is known of a field's column, and of the tab. */
interface Known {
  readonly isGuess: boolean;
  readonly runnersUp: readonly string[];
  /** Its deals have accounts to be called by. */
  readonly isNamed: boolean;
}

/** Beside a field: what else would fit where the add-on found it, or what is meant. */
function hintOf(
  field: string,
  { by, header }: ColumnChoice,
  { isGuess, runnersUp, isNamed }: Known,
): string | null {
  if (by === 'found' && runnersUp.length > 0) return orOthers(runnersUp);
  if (by === 'found' && isGuess) return DEALS_TEXTS.nearest;
  if (field === 'deal' && header === null && isNamed) return DEALS_TEXTS.dealHint;
  return field === 'closeDate' ? DEALS_TEXTS.closeDateHint : null;
}

/** One select field for the column with each stage's dates. */
export function StageDateSelects({ id, data, draft, onEdit }: SelectsProps) {
  if (data.stageDates.length === 0) return null;
  return (
    <fieldset>
      <legend>{DEALS_TEXTS.stageDates}</legend>
      <p class="hint">{DEALS_TEXTS.stageDatesHint}</p>
      {draft.stageDates.map(({ stage, header }, index) => (
        <SelectField
          key={stage}
          id={`${id}-stage-${index}`}
          label={stage}
          isInline
          value={optionOfHeader(header)}
          options={dateOptions(data.headers)}
          onChange={(value) => onEdit(withStageDate(draft, stage, headerOfOption(value)))}
        />
      ))}
    </fieldset>
  );
}
