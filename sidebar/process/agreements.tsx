import type { ComponentChildren } from 'preact';
import { SIDEBAR_TEXTS } from '../../src/core/texts/sidebar';
import type { ProcessViewData } from '../../src/server/contract';
import { TextList } from '../ui/text-list';

type AgreementData = ProcessViewData['agreements'][number];

/** How each salesperson's process stands. */
export function Agreements({ agreements }: { readonly agreements: readonly AgreementData[] }) {
  const texts = SIDEBAR_TEXTS.process;
  return (
    <section aria-labelledby="agreements">
      <h3 id="agreements">{texts.agreements}</h3>
      {agreements.length === 0 ? <p class="quiet">{texts.nobody}</p> : null}
      {agreements.map((agreement) => (
        <Agreement key={agreement.salesperson} agreement={agreement} />
      ))}
    </section>
  );
}

interface AgreementProps {
  readonly agreement: AgreementData;
  /** The buttons to agree, for the manager and for the salesperson. */
  readonly children?: ComponentChildren;
}

/** One salesperson's agreement: a word, a sentence, what changed since. */
function Agreement({ agreement, children }: AgreementProps) {
  const texts = SIDEBAR_TEXTS.process;
  const { salesperson, state, sentence, changes } = agreement;
  return (
    <div class="agreement">
      <h4>
        {salesperson} <span class={`mark ${state}`}>{texts.agreementStates[state] ?? state}</span>
      </h4>
      <p>{sentence}</p>
      {changes.length > 0 ? <TextList texts={changes} label={texts.changesSince} /> : null}
      {children === undefined ? null : <p class="buttons">{children}</p>}
    </div>
  );
}
