import type { DeedCount } from '../deed';
import { counted, oneDecimal, quoted, whole } from './format';

export type * from '../deed';

/** What the log’s Kept cell says: `preenchida em 5 de 6 propostas desde então`, `12 desde então (2,4 por semana)`. */
export function keptText(deed: DeedCount): string {
  switch (deed.kind) {
    case 'column': {
      const { filled, deals, place } = deed;
      const { none, one, several } = dealsAt(place);
      if (deals === 0) return `${none} desde então`;
      return `preenchida em ${whole(filled)} de ${counted(deals, one, several)} desde então`;
    }
    case 'blank column':
      return 'vazia em todos os negócios';
    case 'activity': {
      const { count, weeks } = deed;
      if (count === 0) return 'nenhuma desde então';
      // Less than a week makes no pace.
      const pace = weeks < 1 ? '' : ` (${oneDecimal(count / weeks)} por semana)`;
      return `${whole(count)} desde então${pace}`;
    }
    case 'not recorded':
      return 'não há atividades registradas';
    case 'unknown':
      return 'nenhuma coluna dos negócios e nenhuma atividade têm este nome';
  }
}

/** Whether an agreement is kept, within its line: ` “Needs summary”: preenchida em 5 de 6 propostas desde então.` */
export function keptSentence(shownBy: string, kept: string): string {
  return ` ${quoted(shownBy)}: ${kept}.`;
}

/** Which deals are counted: `nenhuma proposta`, `em 1 de 1 proposta`, `em 5 de 6 propostas`. */
interface DealsAt {
  readonly none: string;
  readonly one: string;
  readonly several: string;
}

function dealsAt(place: Extract<DeedCount, { kind: 'column' }>['place']): DealsAt {
  if (place === 'proposal') {
    return { none: 'nenhuma proposta', one: 'proposta', several: 'propostas' };
  }
  if (place === null) {
    return {
      none: 'nenhum negócio novo ou decidido',
      one: 'negócio novo ou decidido',
      several: 'negócios novos ou decididos',
    };
  }
  const stage = quoted(place.stage);
  return {
    none: `nenhum negócio chegou a ${stage}`,
    one: `negócio que chegou a ${stage}`,
    several: `negócios que chegaram a ${stage}`,
  };
}
