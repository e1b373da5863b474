import { DEALS_TEXTS } from '../../src/core/language/sidebar/deals';
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
import { draftOfTab, type MappingDraft, withColumn, withStageDate } from './mapping-draft';

interface ColumnSelectsProps {
  readonly id: string;
  readonly data: DealsTabData;
  readonly draft: MappingDraft;
  readonly onEdit: (draft: MappingDraft) => void;
}

/** One select field for each field of a deal, and one for each stage's date. */
export function ColumnSelects({ id, data, draft, onEdit }: ColumnSelectsProps) {
  const texts = DEALS_TEXTS;
  const saved = draftOfTab(data);
  return (
    <>
      {data.columns.map(({ field, label }, index) => {
        const before = saved.columns[index]?.choice ?? { by: 'found', header: null };
        const choice = draft.columns[index]?.choice ?? before;
        return (
          <SelectField
            key={field}
            id={`${id}-${field}`}
            label={label}
            isInline
            value={optionOfColumn(choice)}
            options={columnOptions(data.headers, before)}
            onChange={(value) => onEdit(withColumn(draft, field, columnOfOption(value, before)))}
          />
        );
      })}
      {data.stageDates.length === 0 ? null : (
        <fieldset>
          <legend>{texts.stageDates}</legend>
          <p class="hint">{texts.stageDatesHint}</p>
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
      )}
    </>
  );
}
