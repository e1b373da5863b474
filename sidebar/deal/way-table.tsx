import { DEAL_TEXTS } from '../../src/core/language/sidebar/deal';
import type { WayData } from '../../src/server/contract';

/** The stages in order, with the deal's days in each beside what is typical. */
export function WayTable({ way }: { readonly way: readonly WayData[] }) {
  const texts = DEAL_TEXTS;
  return (
    <table class="way" aria-label={texts.way}>
      <thead>
        <tr>
          <th scope="col">{texts.wayStage}</th>
          <th scope="col">{texts.wayDays}</th>
          <th scope="col">{texts.wayTypical}</th>
        </tr>
      </thead>
      <tbody>
        {way.map(({ stage, isNow, when, days, typical }) => (
          <tr key={stage} class={isNow ? 'now' : ''} aria-current={isNow ? 'step' : undefined}>
            <th scope="row">
              {stage}
              {when === '' ? null : <span class="quiet">{when}</span>}
            </th>
            <td>{days}</td>
            <td>{typical}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
