import type { DeedCount } from '../deed';
import { counted, oneDecimal, whole } from './format';

export type * from '../deed';

/** What the log’s Kept cell says: `desde entonces, con dato en 5 de 6 propuestas`, `desde entonces, 12 (2,4 por semana)`. */
export function keptText(deed: DeedCount): string {
  switch (deed.kind) {
    case 'column': {
      const { filled, deals, place } = deed;
      const [one, several] = dealsAt(place);
      if (deals === 0) return `desde entonces, ninguna ${one}`;
      return `desde entonces, con dato en ${whole(filled)} de ${counted(deals, one, several)}`;
    }
    case 'blank column':
      return 'ninguna oportunidad tiene este dato';
    case 'activity': {
      const { count, weeks } = deed;
      if (count === 0) return 'desde entonces, ninguna';
      // Less than a week makes no pace.
      const pace = weeks < 1 ? '' : ` (${oneDecimal(count / weeks)} por semana)`;
      return `desde entonces, ${whole(count)}${pace}`;
    }
    case 'not recorded':
      return 'no se registran actividades';
    case 'unknown':
      return 'así no se llama ninguna columna de las oportunidades ni ninguna actividad';
  }
}

/** Whether an agreement is kept, within its line: ` “Necesidades”: desde entonces, con dato en 5 de 6 propuestas.` */
export function keptSentence(shownBy: string, kept: string): string {
  return ` “${shownBy}”: ${kept}.`;
}

/** Which deals are counted, all feminine: `ninguna propuesta`, `1 de 1 propuesta`, `5 de 6 propuestas`. */
function dealsAt(
  place: Extract<DeedCount, { kind: 'column' }>['place'],
): readonly [one: string, several: string] {
  if (place === 'proposal') return ['propuesta', 'propuestas'];
  if (place === null) {
    return ['oportunidad nueva o con resultado', 'oportunidades nuevas o con resultado'];
  }
  const stage = `a la etapa “${place.stage}”`;
  return [`oportunidad que llegó ${stage}`, `oportunidades que llegaron ${stage}`];
}
