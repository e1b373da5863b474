import { describe, expect, it } from 'vitest';
import { shareSample } from '../../../../src/core/inference/samples/share';
import { columnAdded } from '../../../../src/core/language/french/added-column';
import {
  argumentsText,
  dayArrivedAs,
  localeText,
} from '../../../../src/core/language/french/check-installation';
import {
  annotationsCleared,
  changesLeft,
  changesRecorded,
  columnsAre,
  dealsAnnotated,
  notesMoved,
  reportWritten,
} from '../../../../src/core/language/french/command-messages';
import {
  argumentMissing,
  argumentsTooMany,
  EXPECTED_ARGUMENTS,
  functionRefuses,
  numberTooSmall,
  rangesTooLarge,
  wordUnknown,
} from '../../../../src/core/language/french/custom-functions';
import { mostHaveChanged } from '../../../../src/core/language/french/menu';
import { PLATFORM_REFUSALS } from '../../../../src/core/language/french/platform-refusals';
import { PLAYBOOK_TEXTS } from '../../../../src/core/language/french/playbook-texts';
import { problemSentence, problemsSummary } from '../../../../src/core/language/french/problems';
import { agreedByBoth } from '../../../../src/core/language/french/process-agreements';
import { changeText } from '../../../../src/core/language/french/process-changes';
import {
  tabIsProtected,
  tooManyCells,
  unexpected,
} from '../../../../src/core/language/french/refusals';
import { baselineText } from '../../../../src/core/language/french/samples';
import {
  columnsFound,
  columnsSaved,
  dealsRead,
  eitherWay,
} from '../../../../src/core/language/french/sidebar/deals';
import {
  askToRecord,
  daysAtMost,
  fieldsToCorrect,
  notPartOf,
  percentOff,
  withoutStep,
} from '../../../../src/core/language/french/sidebar/process';
import { dealsFound, haveAgreed } from '../../../../src/core/language/french/sidebar/start';
import {
  criteriaFilled,
  criteriaForAll,
  keepQuota,
  takePlan,
} from '../../../../src/core/language/french/sidebar/workshop';
import { unknownZone } from '../../../../src/core/language/french/time-zone';
import { rowOf } from '../../../../src/core/words/french/rows';
import { countsIn } from '../../../../src/core/words/kept-counts';

/** The text with common spaces, so that what is expected can be read. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}

describe('what a command says in French', () => {
  const holds = { findings: 0, looks: 0, strengths: 0, isCompared: true };

  it('counts what a report holds', () => {
    const said = [
      reportWritten(8, holds),
      reportWritten(1, { ...holds, findings: 1 }),
      reportWritten(8, { ...holds, findings: 3, looks: 1 }),
      reportWritten(3, { ...holds, looks: 1 }),
      reportWritten(2, { ...holds, isCompared: false }),
    ];
    expect(
      said.map((text) => plain(text).replace('Le rapport de coaching est prêt : ', '')),
    ).toEqual([
      '8 personnes, rien qui dépasse le hasard et les écarts habituels.',
      '1 personne, 1 point qui mérite une conversation.',
      '8 personnes, 3 points qui méritent une conversation.',
      '3 personnes, rien d’établi, 1 premier point à regarder.',
      '2 personnes, aucune comparaison pour l’instant.',
    ]);
  });

  it('counts rows from none on', () => {
    expect(plain(dealsAnnotated(0, 1200, 0))).toBe('Aucune ligne sur 1 200 n’a de signalement.');
    expect(plain(dealsAnnotated(1, 5, 1))).toBe(
      '1 ligne sur 5 a un signalement. 1 cellule contient un texte à vous et n’a pas été modifiée.',
    );
    expect(plain(dealsAnnotated(12, 1200, 2))).toBe(
      '12 lignes sur 1 200 ont un signalement. 2 cellules contiennent un texte à vous et n’ont pas été modifiées.',
    );
    expect(annotationsCleared(0, 0)).toBe('Il n’y avait pas d’annotations.');
  });

  it('says where something stands, with tabs behind nouns or in marks', () => {
    expect(
      plain(
        columnsAre([
          { tab: 'North', letters: ['N', 'O'] },
          { tab: 'South', letters: ['N', 'O'] },
          { tab: 'West', letters: ['H', 'I'] },
        ]),
      ),
    ).toBe(
      'Les signalements et les notes se trouvent dans les colonnes N et O de « North » et « South » et dans les colonnes H et I de « West ».',
    );
    expect(plain(rowOf(12, 'Deals'))).toBe('ligne 12 de « Deals »');
    expect(plain(columnAdded('Budget', ['Deals'], []))).toBe(
      'La colonne « Budget » se trouve maintenant dans « Deals », en dernière position.',
    );
    expect([notesMoved(0, 'Log'), plain(notesMoved(2, 'Log'))]).toEqual([
      '',
      ' Ce que vous aviez saisi dans la page précédente se trouve dans « Log », pour 2 personnes.',
    ]);
  });

  it('counts changes', () => {
    expect(plain(changesRecorded(1))).toMatch(/^1 changement enregistré dans la feuille/);
    expect(plain(changesLeft(1))).toBe(
      'Rien n’a été enregistré : 1 affaire reste telle que la feuille « Stage History » l’indique.',
    );
    expect(plain(changesLeft(24))).toMatch(/: 24 affaires restent telles que .* les indique\.$/);
    expect(plain(mostHaveChanged(24, 1200))).toMatch(
      /^24 affaires enregistrées sur 1 200 semblent avoir changé/,
    );
  });
});

describe('refusals in French', () => {
  it('say what may not be changed', () => {
    const reasons = [[], ['H'], ['H', 'I']].map((columns) =>
      plain(tabIsProtected('Deals', columns).reason.split('.')[0] ?? ''),
    );
    expect(reasons).toEqual([
      'La feuille « Deals » est protégée et vous ne pouvez pas la modifier',
      'La feuille « Deals » est protégée et vous ne pouvez pas modifier la colonne H',
      'La feuille « Deals » est protégée et vous ne pouvez pas modifier les colonnes H et I',
    ]);
    expect(plain(tooManyCells('Deals', 700_000, 5_000_000).reason)).toContain(
      'avec « Deals » (700 000 lignes), cela fait plus de 5 000 000 cellules',
    );
  });

  it('say what was written before, in its number', () => {
    const said = unexpected({ done: ['A', 'B'], begun: [], lacks: () => null });
    expect(plain(said)).toContain(' Les feuilles « A » et « B » ont été écrites avant cela. ');
    expect(plain(unexpected({ done: ['A'], begun: ['B'], lacks: () => null }))).toContain(
      ' La feuille « A » a été écrite avant cela. L’écriture dans « B » avait commencé ',
    );
  });

  it('know what Google says in French, with any space in a number', () => {
    const known = (says: string) => PLATFORM_REFUSALS.find((refusal) => refusal.says.test(says));
    for (const says of [
      'Vous essayez de modifier une cellule ou un objet protégé.',
      'Les données ne respectent pas les règles de validation.',
      'Votre saisie contient plus de 50\u202F000 caractères.',
      'Cette action dépasserait la limite de 10\u00A0000\u00A0000 cellules.',
    ]) {
      expect(known(says)?.kind).toBe('protected');
    }
    expect(known('Service indisponible')).toBeUndefined();
  });

  it('of a formula are one sentence with its name', () => {
    expect(
      plain(functionRefuses('SC_PLAN', argumentMissing('weeks', EXPECTED_ARGUMENTS.number))),
    ).toBe('SC_PLAN : « weeks » manque ; il faut un nombre.');
    expect(plain(numberTooSmall('weeks', -0.5))).toBe(
      '« weeks » doit être un nombre supérieur à 0 ; trouvé : -0,5.',
    );
    expect(plain(wordUnknown('by', ['source', 'method'], 'product'))).toBe(
      '« by » doit être source ou method ; trouvé : « product ».',
    );
    expect([1, 5].map((most) => plain(argumentsTooMany(most, 7)))).toEqual([
      'il faut 1 argument au plus ; trouvé : 7.',
      'il faut 5 arguments au plus ; trouvé : 7.',
    ]);
    expect(plain(rangesTooLarge(2_600_000, 2_000_000))).toContain('2 600 000 cellules ; une');
  });

  it('say how days and what is typed are read', () => {
    expect(plain(localeText('fr_FR', 'day first', ','))).toBe(
      'Ce qui est saisi est lu selon les paramètres régionaux fr_FR : dans les dates, le jour vient en premier ; 1,5 signifie un et demi.',
    );
    expect(plain(localeText('fr_FR', null, ','))).toMatch(/fr_FR : 1,5 signifie/);
    expect(plain(unknownZone('', 'Europe/Paris'))).toMatch(
      /^Le classeur n’a pas de fuseau horaire : les jours sont lus dans le fuseau Europe\/Paris\./,
    );
  });

  it('put into French what formulas of any language say that they were given', () => {
    const arrived = { atTheEnd: 'nothing', before: 'an empty text', error: 'the text “#N/A”' };
    expect(plain(argumentsText({ ...arrived, loading: 'the value 1' }))).toBe(
      'Ce qui arrive dans une formule : pour un argument omis à la fin, rien ; pour un argument omis avant un autre, un texte vide ; pour une erreur, le texte « #N/A » ; pour une cellule en cours de chargement, la valeur 1.',
    );
    expect(plain(dayArrivedAs('2026-03-01', 'the day 2026-02-28'))).toContain(
      ': le jour 2026-02-28. ',
    );
  });
});

describe('the sidebar in French', () => {
  it('puts nouns and verbs in their number', () => {
    expect([dealsRead(0, 3), dealsRead(1, 1), columnsSaved(412, 415)]).toEqual([
      '0 affaire lue sur 3 lignes.',
      '1 affaire lue sur 1 ligne.',
      'Enregistré. 412 affaires lues sur 415 lignes.',
    ]);
    expect(plain(dealsFound(412, 415, ['Deals', 'Renewals']))).toBe(
      '412 affaires lues sur 415 lignes de « Deals » et « Renewals ».',
    );
    expect([eitherWay(1), eitherWay(9)]).toEqual([
      '1 date peut se lire de deux façons.',
      '9 dates peuvent se lire de deux façons.',
    ]);
    expect([columnsFound(1, 20), columnsFound(12, 20)]).toEqual([
      '1 trouvée sur 20',
      '12 trouvées sur 20',
    ]);
    expect([haveAgreed(0, 5), haveAgreed(1, 5), haveAgreed(2, 5)]).toEqual([
      'Personne n’a encore donné son accord (0 sur 5).',
      '1 personne sur 5 a donné son accord.',
      '2 personnes sur 5 ont donné leur accord.',
    ]);
    expect([daysAtMost('1'), daysAtMost('1.5'), daysAtMost('30')]).toEqual([
      '1 jour',
      '1,5 jour',
      '30 jours',
    ]);
    expect(fieldsToCorrect(2)).toBe('Rien n’a été enregistré. 2 champs sont à corriger.');
    expect([criteriaForAll(1), criteriaFilled(1)]).toEqual([
      'Reprendre le critère de sortie proposé pour l’étape qui n’en a pas',
      '1 critère de sortie est rempli. Modifiez-le à votre gré, puis enregistrez.',
    ]);
  });

  it('puts no name where it would have to be elided', () => {
    expect(notPartOf('Ana')).toBe('Ne fait pas partie du processus pour Ana');
    expect(plain(askToRecord('Ana Berg', 'manager'))).toBe(
      'Enregistrer l’accord côté responsable sur le processus pour Ana Berg ?',
    );
    expect(plain(withoutStep(['Appel', 'Visite']))).toBe(
      ' « Appel » et « Visite » n’ont pas encore de phase de vente.',
    );
  });

  it('writes numbers as French does', () => {
    expect(plain(percentOff('12.5'))).toBe('remise médiane de 12,5 % au plus');
    expect(plain(takePlan('Ana', [{ name: 'Lead', target: 2.5 }], true))).toBe(
      'En faire quand même les objectifs par semaine pour Ana : Lead 2,5',
    );
    expect(plain(keepQuota({ quota: 60_000, period: 'quarter' }, null))).toBe(
      'Écrire aussi 60 000 par trimestre dans la feuille « Salespeople »',
    );
  });
});

describe('a change of a process in French', () => {
  it('says what changed, of which stage', () => {
    const change = { stage: 'Offre', before: '12.5 %', after: null } as const;
    expect(plain(changeText({ ...change, what: 'target conversion' }))).toBe(
      'objectif de taux de passage de « Offre » : 12,5 % → non renseigné',
    );
    expect(plain(changeText({ ...change, what: 'step', before: 'needs analysis' }))).toBe(
      'phase de vente de « Offre » : Analyse des besoins → non renseigné',
    );
    expect(plain(changeText({ ...change, what: 'skip', before: null, after: 'yes' }))).toBe(
      '« Offre » ne fait plus partie du processus',
    );
    expect(plain(changeText({ ...change, what: 'activity', before: null, after: 'Appel' }))).toBe(
      'activité « Offre » ajoutée',
    );
  });

  it('and when both agreed', () => {
    expect(agreedByBoth(46_268)).toMatch(/^Accord donné des deux côtés le \d+ \S+ 2026\.$/);
  });
});

describe('the counts of a figure kept in French', () => {
  it('are read again, with thousands and weeks', () => {
    expect(countsIn(baselineText(shareSample(12, 1200), 'share', 0))).toEqual({
      count: 12,
      of: 1200,
      areWeeks: false,
    });
    const pace = { kind: 'pace', events: 1200, weeks: 8.5, weekly: [] } as const;
    expect(countsIn(baselineText(pace, 'a week', 0))).toEqual({
      count: 1200,
      of: 8.5,
      areWeeks: true,
    });
  });
});

describe('problems in French', () => {
  const problem = { tab: 'Deals', row: 57, column: 'Montant', value: 'x', leftOut: false } as const;

  it('stand behind the row, whatever a column is called', () => {
    const sentences = [
      problemSentence({ ...problem, problem: 'not-a-number' }),
      problemSentence({ ...problem, problem: 'no-stage' }),
      problemSentence({ ...problem, problem: 'duplicate', detail: 'ligne 12' }),
      problemSentence({ ...problem, problem: 'bad-event', value: '' }),
    ];
    expect(sentences.map(plain)).toEqual([
      '« Deals », ligne 57 : la colonne « Montant » contient « x », qui n’est pas un nombre.',
      '« Deals », ligne 57 : pas d’étape.',
      '« Deals », ligne 57 : doublon (voir ligne 12).',
      '« Deals », ligne 57 : la colonne « Montant » est vide.',
    ]);
  });

  it('are counted where they are many', () => {
    const many = [2, 3, 4, 5, 6, 7].map(
      (row) => ({ ...problem, row, problem: 'no-stage' }) as const,
    );
    expect(problemsSummary(many)).toContain('6 lignes (2, 3, 4, 5, 6 …)');
  });
});

describe('the texts of the playbook in French', () => {
  it('have the spaces that French wants, and no mark of another language', () => {
    for (const french of Object.values(PLAYBOOK_TEXTS)) {
      expect(french).toMatch(/^[\p{L}«{](.*[\p{L}.?}»])?$/u);
      expect(french).not.toMatch(/["“”„']|(?<!\u00A0)[:;?!»]|«(?!\u00A0)/);
    }
  });
});
