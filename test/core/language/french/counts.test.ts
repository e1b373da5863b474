import { describe, expect, it } from 'vitest';
import { shareSample } from '../../../../src/core/inference/samples/share';
import { howToTell, judgedWhen, openAction } from '../../../../src/core/language/french/agenda';
import { standingText, usualStay } from '../../../../src/core/language/french/deal-page';
import { likeItText } from '../../../../src/core/language/french/deals-like-it';
import { keptText } from '../../../../src/core/language/french/deed';
import { effortLine, unkeptText } from '../../../../src/core/language/french/effort';
import {
  entryStart,
  thenAndSince,
  verdictText,
} from '../../../../src/core/language/french/follow-up';
import {
  counted,
  days,
  listed,
  lowerFirst,
  percent,
  percentRange,
  whole,
} from '../../../../src/core/language/french/format';
import { moreWithout, sinceLastReport } from '../../../../src/core/language/french/in-short';
import { nextStepChanged, nextStepWritten } from '../../../../src/core/language/french/next-step';
import {
  discountNote,
  lostNowhere,
  openNowhere,
} from '../../../../src/core/language/french/numbers';
import { attainedText, planText } from '../../../../src/core/language/french/plan';
import { readingNoteText } from '../../../../src/core/language/french/reading-notes';
import { noFinding, ofNobody, wonAndLost } from '../../../../src/core/language/french/report';
import { baselineText, sampleText } from '../../../../src/core/language/french/samples';
import { wonValueText } from '../../../../src/core/language/french/shortfall';
import { countsIn } from '../../../../src/core/words/kept-counts';

/** 23 Nov 2026. */
const TODAY = 46_349;

/** The text with plain spaces, so that a sentence here can be read; the spaces have a test of their own. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}

describe('numbers in French', () => {
  it('have a comma, narrow spaces between thousands and a space before %', () => {
    expect([whole(-12_300), percent(0.164), percentRange(0.07, 0.33)]).toEqual([
      '−12\u202F300',
      '16\u00A0%',
      '7–33\u00A0%',
    ]);
  });

  it('take the singular below 2', () => {
    expect([0, 0.5, 1, 1.5, 2, 1200].map((value) => plain(days(value)))).toEqual([
      '0 jour',
      '0,5 jour',
      '1 jour',
      '1,5 jour',
      '2 jours',
      '1 200 jours',
    ]);
    expect([0, 1, 2].map((count) => counted(count, 'affaire'))).toEqual([
      '0 affaire',
      '1 affaire',
      '2 affaires',
    ]);
  });
});

it('lists, and begins within a sentence', () => {
  expect([listed(['a', 'b', 'c']), listed(['a', 'b'], 'or')]).toEqual(['a, b et c', 'a ou b']);
  expect([lowerFirst('À l’arrêt'), lowerFirst('CRM vide')]).toEqual(['à l’arrêt', 'CRM vide']);
});

describe('of one, of several and of none', () => {
  it('says what became of deals like one', () => {
    const still = { kind: 'as-long', stage: 'Offre', days: 30 } as const;
    expect(plain(likeItText({ ...still, won: 6, lost: 20, open: 5 }))).toBe(
      'Sur 31 autres affaires qui étaient encore à l’étape « Offre » après 30 jours, 6 ont été gagnées et 20 perdues ; 5 sont en cours.',
    );
    expect(plain(likeItText({ ...still, won: 0, lost: 7, open: 1 }))).toBe(
      'Sur 8 autres affaires qui étaient encore à l’étape « Offre » après 30 jours, aucune n’a été gagnée et 7 ont été perdues ; 1 est en cours.',
    );
    expect(plain(likeItText({ ...still, won: 1, lost: 0, open: 0 }))).toBe(
      'Une autre affaire était encore à l’étape « Offre » après 30 jours ; elle a été gagnée. Trop peu d’affaires sont closes pour dire ce que deviendra celle-ci.',
    );
    expect(plain(likeItText({ kind: 'as-old', days: 90, won: 0, lost: 0, open: 3 }))).toContain(
      'Sur 3 autres affaires qui étaient encore en cours 90 jours après leur création, toutes sont encore en cours.',
    );
    expect(
      plain(
        likeItText({ kind: 'reached', stage: 'Offre', missing: null, won: 0, lost: 0, open: 0 }),
      ),
    ).toBe('Aucune autre affaire n’a encore atteint l’étape « Offre ».');
    expect(likeItText({ kind: 'not-known', why: 'too-few-outcomes' })).toBe(
      'On ne peut pas encore dire ce que deviennent les affaires comme celle-ci.',
    );
  });

  it('says how long a deal has been where it is', () => {
    const deal = {
      standing: 'open',
      closedAt: null,
      age: 1,
      stage: 'Offre',
      stageText: 'Offre',
      daysInStage: 41,
    } as const;
    expect(plain(standingText(deal))).toBe(
      'À l’étape « Offre » depuis 41 jours. En cours depuis 1 jour.',
    );
    expect(plain(usualStay('Offre', { median: 11, most: 18 }, 30))).toBe(
      'La moitié des affaires de l’équipe quittent l’étape « Offre » en 11 jours au plus, 8 sur 10 en 18 jours au plus. Le processus autorise 30 jours.',
    );
  });

  it('says whether an agreement is kept', () => {
    const column = { kind: 'column', name: 'Besoin', deals: 6, place: 'proposal' } as const;
    expect([0, 1, 5].map((filled) => keptText({ ...column, filled }))).toEqual([
      'depuis, colonne remplie pour 0 proposition sur 6',
      'depuis, colonne remplie pour 1 proposition sur 6',
      'depuis, colonne remplie pour 5 propositions sur 6',
    ]);
    expect(plain(keptText({ ...column, filled: 0, deals: 0, place: { stage: 'Demo' } }))).toBe(
      'aucune affaire ayant atteint l’étape « Demo » depuis',
    );
    expect(keptText({ kind: 'activity', name: 'Appel', count: 12, weeks: 5 })).toBe(
      '12 depuis (2,4 par semaine)',
    );
  });

  it('says what an agreement came to', () => {
    expect([
      verdictText('too early', { count: 1, areWeeks: true }),
      verdictText('too early', { count: 11, areWeeks: false }),
      verdictText('too early', null),
    ]).toEqual([
      'trop tôt (encore 1 semaine)',
      'trop tôt (encore 11)',
      'trop tôt (rien à compter depuis)',
    ]);
    expect(plain(thenAndSince('4 sur 25', '1 sur 6', 'trop tôt (encore 11)'))).toBe(
      ' Avant : 4 sur 25 ; depuis : 1 sur 6. Bilan : trop tôt (encore 11).',
    );
    // A month that is cut has a point of its own.
    expect(plain(thenAndSince('', null, { judgedOn: '22 janv.' }))).toBe(
      ' Avant : non compté ; depuis : aucun résultat. Bilan : prévu le 22 janv.',
    );
    expect(entryStart(true, '24 sept.', '')).toBe('Convenu le 24 sept.');
  });

  it('says when to look again', () => {
    expect(openAction('Deux références.', TODAY + 60, TODAY)).toBe(
      'Deux références, évaluation prévue le 22 Jan 2027.',
    );
    const measure = { measure: 'Propositions', baseline: '', reviewOn: TODAY + 30, when: '' };
    expect(plain(howToTell(measure, TODAY + 14, TODAY))).toBe(
      'Mesure : propositions. Refaire le point le 23 Dec.',
    );
    expect(plain(howToTell({ ...measure, when: 'Ainsi.' }, TODAY + 14, TODAY))).toBe(
      'Mesure : propositions. Ainsi. Vérifier le 7 Dec si c’est fait ; refaire le point le 23 Dec.',
    );
    const nouns = ['proposition close', 'propositions closes'] as const;
    const judged = { on: TODAY + 300, outcomes: 1, needed: 1, areWeeks: false };
    expect(plain(judgedWhen(judged, nouns, TODAY))).toBe(
      'Le chiffre pourra être jugé dès Sep 2027 : il faut 1 proposition close, et il en arrive environ 1 en six mois.',
    );
  });

  it('says how much was done', () => {
    const call = { activity: 'Appel', count: 12, perWeek: 8.2, targetPerWeek: 40 };
    expect(plain(effortLine([call], 1.4, true))).toBe(
      'Appel : 8,2 par semaine (convenu : 40) ; 1,4 activité pour un premier contact.',
    );
    expect(unkeptText({ from: TODAY - 7, to: TODAY - 1 }, TODAY)).toBe(
      'du 16 Nov au 22 Nov (1 semaine)',
    );
  });

  it('says what has happened since', () => {
    const since = { newDeals: 1, won: 0, lost: 2, wonValue: 0, lostValue: 96_300 };
    expect(plain(sinceLastReport(TODAY, since))).toBe(
      'Depuis le dernier rapport (23 Nov 2026) : 1 nouvelle affaire, 0 gagnée, 2 perdues (96 300).',
    );
    expect([moreWithout(1), moreWithout(12)].map(plain)).toEqual([
      'Aucun signe pour 1 autre personne ; voir « À noter aussi » dans le rapport.',
      'Aucun signe pour 12 autres personnes ; voir « À noter aussi » dans le rapport.',
    ]);
  });

  it('says which deals are counted nowhere', () => {
    expect([ofNobody(1), ofNobody(3)]).toEqual([
      '1 affaire n’indique pas qui la suit et ne compte que pour l’équipe.',
      '3 affaires n’indiquent pas qui les suit et ne comptent que pour l’équipe.',
    ]);
    expect([lostNowhere(1), openNowhere(2)].map(plain)).toEqual([
      '1 affaire perdue ne figure dans aucune ligne : la feuille ne dit pas jusqu’à quelle étape elle est allée.',
      '2 affaires en cours ne figurent dans aucune ligne : leur étape ne fait pas partie du processus ou n’est pas connue.',
    ]);
    expect(discountNote(1)).toBe(
      'La remise est la médiane des affaires gagnées, sans compter 1 affaire gagnée qui n’a ni prix catalogue ni remise.',
    );
    expect(wonAndLost(1, null)).toBe('1 affaire gagnée, affaires perdues non enregistrées');
  });

  it('says how a person compares', () => {
    const told = { figures: ['Remise médiane'], isApart: true, hasStrength: false } as const;
    expect(plain(noFinding(12, { ...told, references: ['own past'] }))).toBe(
      'Les chiffres diffèrent ici, mais pas plus que le hasard ne peut l’expliquer (12 affaires closes ; comparaison uniquement avec ses propres chiffres antérieurs : remise médiane).',
    );
    const share = shareSample(5, 31);
    const figure = { unit: 'share', value: 0.16, low: 0.07, high: 0.33, beside: 0.4 } as const;
    expect(plain(sampleText(share, figure))).toBe('5 sur 31 (16 %, probablement 7–33 %)');
    const pace = { kind: 'pace', events: 1200, weeks: 6.5, weekly: [] } as const;
    expect(countsIn(baselineText(pace, 'a week', 184))).toEqual({
      count: 1200,
      of: 6.5,
      areWeeks: true,
    });
  });

  it('says what a quota takes', () => {
    const quota = { quota: 60_000, period: 'quarter', neededWins: 1.5, expectedWins: 0 } as const;
    const step = { stage: 'Appel', needed: 11, low: 7, high: 19, now: 6 };
    expect(plain(planText(quota, step))).toBe(
      'Pour atteindre 60 000 par trimestre avec les affaires en cours : environ 11 nouvelles affaires par semaine à l’étape « Appel » (probablement 7,0–19) ; aujourd’hui 6,0, il faut 1,8 fois ce nombre.',
    );
    expect(plain(planText({ ...quota, expectedWins: 2 }, null))).toBe(
      'Pour atteindre 60 000 par trimestre avec les affaires en cours : environ 1,5 affaire gagnée. En moyenne, les affaires en cours devraient en apporter 2 : elles suffiront peut-être.',
    );
    const year = { period: 'year', since: TODAY - 50, passed: 0.01 } as const;
    expect(plain(attainedText(100, 38, year, 2026))).toBe(
      '38 % du quota de l’année : 38 sur 100 depuis le 4 Oct ; année écoulée à 1 %.',
    );
    const split = { own: 1200, reference: 2000, low: -1000, high: -500, less: 800 };
    const parts = [
      { factor: 'effort', less: 900 },
      { factor: 'deal size', less: -100 },
    ] as const;
    expect(plain(wonValueText({ ...split, parts }))).toBe(
      'Sur les affaires entrées, la valeur gagnée par semaine est de 1 200 ; chez les autres, de 2 000. Cela fait 800 de moins (intervalle à 80 % : 500–1 000) : 900 (moins de premiers contacts) et +100 (des affaires plus grandes).',
    );
  });

  it('says which part of a next step a row has', () => {
    const written = [
      nextStepWritten('Deals', 12, 'Appeler Jane', TODAY),
      nextStepWritten('Deals', 12, '', ''),
      nextStepWritten('Deals', 12, null, ''),
    ];
    expect(written.map(plain)).toEqual([
      'La ligne 12 de la feuille « Deals » contient maintenant la prochaine action « Appeler Jane », à la date du 23 Nov 2026.',
      'La ligne 12 de la feuille « Deals » ne contient maintenant ni prochaine action ni date.',
      'La ligne 12 de la feuille « Deals » ne contient maintenant aucune date pour la prochaine action.',
    ]);
    expect(plain(nextStepChanged('Deals', 12, 'Envoyer l’offre', ''))).toBe(
      'Rien n’a été écrit : quelqu’un a modifié entre-temps la ligne 12 de la feuille « Deals ». Elle contient maintenant : prochaine action « Envoyer l’offre », aucune date.',
    );
  });

  it('says what was guessed in reading', () => {
    const gap = { tab: 'Deals', noun: 'affaires gagnées', what: 'sans date de gain' };
    expect(
      plain(
        readingNoteText({
          code: 'gaps',
          gaps: [
            { ...gap, missing: 40, of: 41 },
            { ...gap, missing: 6, of: 6 },
            { ...gap, missing: 1, of: 1 },
          ],
        }),
      ),
    ).toBe(
      'Presque jamais ou jamais renseigné, donc non signalé affaire par affaire : 40 des 41 affaires gagnées de la feuille « Deals » sans date de gain ; les 6 affaires gagnées de la feuille « Deals » sans date de gain ; affaires gagnées de la feuille « Deals » sans date de gain (1 sur 1).',
    );
    const dates = { code: 'dates-guessed', tab: 'Deals', columns: ['Créée'], count: 1 } as const;
    expect(plain(readingNoteText({ ...dates, order: 'day first', reason: 'default' }))).toContain(
      '1 date dans « Créée » de la feuille « Deals » peut se lire de deux façons, le jour ou le mois en premier.',
    );
  });
});
