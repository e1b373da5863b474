import type { PLATFORM_REFUSALS as ENGLISH, LackingRight } from '../platform-refusals';

export type * from '../platform-refusals';

/** What to do where a right is lacking. */
export const LACKING_RIGHTS: Readonly<Record<LackingRight, string>> = {
  editing:
    'Você não pode editar esta planilha com a conta em que o Stagecoach está sendo executado. Peça ao proprietário dela a permissão para editar. Se houver várias contas do Google conectadas, abra a planilha em uma janela com uma só delas.',
  consent:
    'O Stagecoach precisa do seu consentimento: escolha Extensões ▸ Stagecoach ▸ Abrir a barra lateral e autorize o acesso.',
};

/** What is said of a tab that is a table, and what to do; its columns in brackets, or nothing. */
export function typedTable(columns: string): string {
  return ` é uma tabela com tipos de coluna fixos${columns}, que recusam outros valores. No menu da tabela, volte aos dados sem formatação e tente de novo.`;
}

/**
 * What Sheets itself refuses, by what its error says. Google writes these in the user's language,
 * which need not be this room's: the English ones are known word by word, of Portuguese ones only
 * the words that they can hardly do without. A lacking right is asked for instead (`LackingRight`).
 */
export const PLATFORM_REFUSALS: typeof ENGLISH = [
  {
    kind: 'protected',
    says: /protected cell or object|célula ou (?:um )?objeto protegid[oa]|célula protegida/i,
    sentence:
      'Uma parte desta planilha está protegida, e você não pode editá-la. Peça permissão ao proprietário da planilha.',
  },
  {
    kind: 'protected',
    says: /typed columns/i,
    sentence: `Uma das páginas em que o Stagecoach escreve${typedTable('')}`,
  },
  {
    kind: 'protected',
    says: /data validation rules|regras? de validação de dados/i,
    sentence:
      'Uma célula em que o Stagecoach escreve só aceita valores de uma lista. Remova a regra em Dados ▸ Validação de dados e tente de novo.',
  },
  {
    kind: 'protected',
    says: /50,?000 characters|50\.?000 caracteres/i,
    sentence:
      'Um texto tem mais que os 50.000 caracteres que cabem em uma célula. Reduza-o e tente de novo.',
  },
  {
    kind: 'protected',
    says: /10,?000,?000 cells|10\.?000\.?000 (?:de )?células/i,
    sentence:
      'A planilha tem tantas células quantas o Google permite. Exclua uma página ou linhas vazias e tente de novo.',
  },
  {
    kind: 'not-authorized',
    says: /PERMISSION_DENIED|do not have permission|permissions are not sufficient|authorization is required/i,
    sentence: `${LACKING_RIGHTS.editing} Se você tem essa permissão, a causa é outra. ${LACKING_RIGHTS.consent}`,
  },
];
