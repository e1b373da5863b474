import type { ComponentChildren } from 'preact';
import { asTheTeams, notPartOf, PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import type { Session } from '../state/session';
import { Checkbox, TextField } from '../ui/fields';
import type { StageDraft, TermsDraft } from './draft';
import type { CheckedField, NumberField } from './draft-errors';
import type { ShownFigure } from './figures';
import { fieldId } from './ids';
import { numberFields } from './number-fields';
import { RequiredColumns } from './required-columns';
import { TargetField } from './target-field';

interface TermsFieldsProps {
  readonly stageId: number;
  readonly terms: TermsDraft;
  /** The team's terms, where these are one person's own. */
  readonly team: TermsDraft | null;
  readonly salesperson: string | null;
  readonly outcome: StageDraft['outcome'];
  /** Today's figure beside a target; null where there is none. */
  readonly figureOf: (field: NumberField) => ShownFigure | null;
  readonly headers: readonly string[];
  readonly session: Session;
  /** What stands between the criterion and the columns that show it. */
  readonly children?: ComponentChildren;
  readonly errorOf: (field: CheckedField) => string | undefined;
  readonly onEdit: (change: Partial<TermsDraft>) => void;
}

/** The fields of a stage's terms; for one person, what is blank shows the team's. */
export function TermsFields(props: TermsFieldsProps) {
  const { stageId, terms, team, salesperson, outcome, headers, errorOf, figureOf, onEdit } = props;
  const { session, children } = props;
  const texts = PROCESS_TEXTS;
  const isOwn = team !== null;
  const number = (field: NumberField, label: string) => (
    <TargetField
      key={field}
      id={fieldId(stageId, field, isOwn)}
      label={label}
      value={terms[field]}
      placeholder={team?.[field] ?? ''}
      figure={figureOf(field)}
      error={errorOf(field)}
      session={session}
      onInput={(value) => onEdit({ [field]: value })}
    />
  );
  return (
    <>
      <div class="numbers">
        {numberFields(outcome).map(([field, label]) => number(field, label))}
      </div>
      <TextField
        id={fieldId(stageId, 'exitCriteria', isOwn)}
        label={texts.exitCriteria}
        kind="long"
        value={terms.exitCriteria}
        placeholder={team?.exitCriteria ?? ''}
        onInput={(exitCriteria) => onEdit({ exitCriteria })}
      />
      {children}
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
