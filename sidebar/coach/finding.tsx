import { quoted } from '../../src/core/language/format';
import { COACH_TEXTS, unknownKind } from '../../src/core/language/sidebar/coach';
import type { FindingData } from '../../src/server/contract';
import { NamedLines } from '../ui/named-lines';
import { TextList } from '../ui/text-list';
import { Causes } from './causes';

const KNOWN_KINDS: readonly string[] = ['finding', 'look', 'strength'];

/** A finding, a first place to look or a strength: the evidence first, then what it may mean and what to do. */
export function Finding({ finding }: { readonly finding: FindingData }) {
  const { kind, sentence, diagnosis } = finding;
  return (
    <div class="finding">
      {diagnosis === null ? null : <h4>{diagnosis.title}</h4>}
      <p>
        {sentence}
        {KNOWN_KINDS.includes(kind) ? null : <span class="quiet"> {unknownKind(kind)}</span>}
      </p>
      {diagnosis === null ? null : <Advice diagnosis={diagnosis} isLook={kind === 'look'} />}
    </div>
  );
}

interface AdviceProps {
  readonly diagnosis: NonNullable<FindingData['diagnosis']>;
  /** Nothing is proven, so that the questions come with an if. */
  readonly isLook: boolean;
}

function Advice({ diagnosis, isLook }: AdviceProps) {
  const texts = COACH_TEXTS;
  const { causes, questions, action, followUp, dataWanted } = diagnosis;
  const lines = [
    { name: texts.action, text: action },
    { name: texts.measure, text: followUp },
    { name: texts.record, text: dataWanted },
  ];
  return (
    <>
      <Causes causes={causes} />
      {questions.length === 0 ? null : (
        <>
          <h5>{isLook ? texts.ifSoAsk : texts.ask}</h5>
          <TextList look="questions" texts={questions.map(quoted)} />
        </>
      )}
      <NamedLines lines={lines} />
    </>
  );
}
