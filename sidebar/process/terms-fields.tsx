import { asTheTeams, notPartOf, PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import { Checkbox, TextField } from '../ui/fields';
import type { TermsDraft } from './draft';
import type { CheckedField } from './draft-errors';
import { fieldId } from './ids';
import { RequiredColumns } from './required-columns';

interface TermsFieldsProps {
  readonly stageId: number;
  readonly terms: TermsDraft;
  /** The team's terms, where these are one person's own. */
  readonly team: TermsDraft | null;
  readonly salesperson: string | null;
  /** Closed stages have no targets of their own. */
  readonly isOpenStage: boolean;
  readonly headers: readonly string[];
  readonly errorOf: (field: CheckedField) => string | undefined;
  readonly onEdit: (change: Partial<TermsDraft>) => void;
}

/** The fields of a stage's terms; for one person, what is blank shows the team's. */
export function TermsFields(props: TermsFieldsProps) {
  const { stageId, terms, team, salesperson, isOpenStage, headers, errorOf, onEdit } = props;
  const texts = PROCESS_TEXTS;
  const isOwn = team !== null;
  const number = (field: 'targetConversion' | 'maxDays' | 'weeklyTarget', label: string) => (
    <TextField
      id={fieldId(stageId, field, isOwn)}
      label={label}
      kind="number"
      value={terms[field]}
      placeholder={team?.[field] ?? ''}
      error={errorOf(field)}
      onInput={(value) => onEdit({ [field]: value })}
    />
  );
  return (
    <>
      <div class="numbers">
        {isOpenStage ? number('targetConversion', texts.target) : null}
        {isOpenStage ? number('maxDays', texts.maxDays) : null}
        {number('weeklyTarget', texts.weekly)}
      </div>
      <TextField
        id={fieldId(stageId, 'exitCriteria', isOwn)}
        label={texts.exitCriteria}
        kind="long"
        value={terms.exitCriteria}
        placeholder={team?.exitCriteria ?? ''}
        onInput={(exitCriteria) => onEdit({ exitCriteria })}
      />
      <RequiredColumns
        id={fieldId(stageId, 'required', isOwn)}
        headers={headers}
        chosen={terms.requiredColumns}
        none={team === null ? texts.requiredNone : asTheTeams(team.requiredColumns)}
        onChange={(requiredColumns) => onEdit({ requiredColumns })}
      />
      {salesperson === null ? null : (
        <Checkbox
          id={fieldId(stageId, 'skip', isOwn)}
          label={notPartOf(salesperson)}
          isChecked={terms.skip}
          onChange={(skip) => onEdit({ skip })}
        />
      )}
    </>
  );
}
