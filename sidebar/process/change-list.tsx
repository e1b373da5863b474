import { PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import { TextList } from '../ui/text-list';

interface ChangeListProps {
  /** What the changes are, where they can be told. */
  readonly title: string;
  readonly changes: readonly string[];
}

/** What somebody else has changed, or that it cannot be told. */
export function ChangeList({ title, changes }: ChangeListProps) {
  if (changes.length === 0) return <p>{PROCESS_TEXTS.conflictUnknown}</p>;
  return (
    <>
      <p>{title}</p>
      <TextList texts={changes} />
    </>
  );
}
