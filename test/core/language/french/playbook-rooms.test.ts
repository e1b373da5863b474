import { describe, expect, it } from 'vitest';
import {
  doneForOneContact,
  newDealsFrom,
  paceOfKind,
  waitingOfShortfall,
} from '../../../../src/core/language/french/playbook/efforts';
import { stageTakes } from '../../../../src/core/language/french/playbook/figures';
import {
  blankByNow,
  closesSooner,
  notFilledIn,
  overUsual,
  sameDealIn,
  skippedText,
  wentBackFrom,
} from '../../../../src/core/language/french/playbook/flags';
import { mostAre, staysWithinSources } from '../../../../src/core/language/french/playbook/mixes';
import {
  fewDecided,
  lackNextStep,
  olderThanWins,
  openAndDecided,
  pastCloseDate,
  requiredIsBlank,
} from '../../../../src/core/language/french/playbook/notices';
import {
  discountsOfRushed,
  discountsOfSource,
  lostForSame,
  resultOfActivities,
} from '../../../../src/core/language/french/playbook/shares';

const SHARES = { n: 1, of: 8, otherN: 5, otherOf: 1200 };

/** The text with plain spaces, so that a sentence here can be read. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}

describe('of one and of several', () => {
  it('says why a flag applies', () => {
    expect(
      [blankByNow(['Besoin'], 'Offre'), blankByNow(['Budget', 'Besoin'], 'Offre')].map(plain),
    ).toEqual([
      '« Besoin » est vide ; le processus demande cette information dès l’étape « Offre ».',
      '« Budget » et « Besoin » sont vides ; le processus demande ces informations dès l’étape « Offre ».',
    ]);
    expect([sameDealIn([7]), sameDealIn([7, 12])]).toEqual([
      'La même affaire figure aussi à la ligne 7.',
      'La même affaire figure aussi aux lignes 7 et 12.',
    ]);
    expect([skippedText(['Fit']), skippedText(['Fit', 'Atelier'])].map(plain)).toEqual([
      'Étape sautée : « Fit ».',
      'Étapes sautées : « Fit » et « Atelier ».',
    ]);
    expect([wentBackFrom(['Offre']), wentBackFrom(['Offre', 'Atelier'])].map(plain)).toEqual([
      'L’affaire est revenue de l’étape « Offre » à une étape antérieure.',
      'L’affaire est revenue des étapes « Offre » et « Atelier » à une étape antérieure.',
    ]);
    expect([overUsual(41, 'Offre', 8, 18), overUsual(1, 'Offre', 1, 1)].map(plain)).toEqual([
      '41 jours à l’étape « Offre » ; ici, 8 affaires sur 10 la quittent en 18 jours au plus.',
      '1 jour à l’étape « Offre » ; ici, 1 affaire sur 10 la quitte en 1 jour au plus.',
    ]);
    const quick = [0, 1, 2].map((each) => plain(closesSooner(46_000, 9, 'Offre', each, 57)));
    expect(quick.map((text) => text.split('». ')[1])).toEqual([
      'Sur 57 affaires gagnées, aucune n’a été aussi rapide à partir de là.',
      'Sur 57 affaires gagnées, 1 a été aussi rapide à partir de là.',
      'Sur 57 affaires gagnées, 2 ont été aussi rapides à partir de là.',
    ]);
  });

  it('says what a notice states', () => {
    expect([lackNextStep(1, 12), lackNextStep(5, 12)]).toEqual([
      'Sur 12 affaires en cours, 1 n’a pas de prochaine action à venir.',
      'Sur 12 affaires en cours, 5 n’ont pas de prochaine action à venir.',
    ]);
    expect([pastCloseDate(1, 12), pastCloseDate(5, 12)]).toEqual([
      'Sur 12 affaires en cours avec une date de clôture, 1 l’a dépassée ou a été repoussée au moins deux fois.',
      'Sur 12 affaires en cours avec une date de clôture, 5 l’ont dépassée ou ont été repoussées au moins deux fois.',
    ]);
    expect(olderThanWins(5, 12, 57, 180)).toBe(
      'Sur 12 affaires en cours, 5 durent depuis plus longtemps qu’aucune des 57 affaires gagnées de l’équipe n’a duré (180 jours au plus).',
    );
    expect(plain(fewDecided(1, 4))).toBe(
      '1 affaire close jusqu’ici ; il en faut encore 4 pour pouvoir comparer.',
    );
    expect([openAndDecided(240, 0), openAndDecided(240, 1), openAndDecided(240, 12)]).toEqual([
      '240 affaires sont en cours, et aucune n’a été gagnée ou perdue à ce jour.',
      '240 affaires sont en cours, et 1 seule a été gagnée ou perdue à ce jour.',
      '240 affaires sont en cours, et 12 seulement ont été gagnées ou perdues à ce jour.',
    ]);
    const blank = {
      header: 'Besoin',
      askedBy: 'Échange',
      reached: null,
      blank: 8,
      deals: 12,
      otherBlank: 5,
      otherDeals: 40,
    };
    expect(plain(requiredIsBlank(blank))).toBe(
      'Sur 12 propositions, « Besoin » est vide aujourd’hui pour 8 (les autres : 5 sur 40) ; le processus demande cette information dès l’étape « Échange ».',
    );
    expect(plain(requiredIsBlank({ ...blank, reached: 'Demo', otherDeals: 0 }, true))).toBe(
      'Dans l’équipe, sur 12 affaires ayant atteint l’étape « Demo », « Besoin » est vide aujourd’hui pour 8 ; le processus demande cette information dès l’étape « Échange ».',
    );
  });

  it('says what a pointer found', () => {
    expect(plain(lostForSame({ ...SHARES, name: 'Trop cher' }))).toBe(
      'pour 1 perte tardive sur 8, le motif est « Trop cher » (les autres : 5 sur 1 200)',
    );
    expect(plain(discountsOfSource({ ...SHARES, name: 'Web' }))).toBe(
      'pour 1 affaire gagnée sur 8, la source est « Web » (les autres : 5 sur 1 200)',
    );
    expect(plain(resultOfActivities({ ...SHARES, name: 'Appel', result: 'joint' }))).toBe(
      'pour 1 activité du type « Appel » sur 8, le résultat est « joint » (les autres : 5 sur 1 200)',
    );
    const rushed = { stage: 'Atelier', limit: 4, n: 8, rest: 1, rate: 0.2, restRate: 0.05 };
    expect(plain(discountsOfRushed(rushed))).toBe(
      'remise médiane de 20 % pour 8 affaires où l’étape « Atelier » a été sautée ou a duré moins de 4 jours, de 5 % pour 1 autre',
    );
    expect(plain(waitingOfShortfall({ ofWhole: 0.8, over: 0.12, n: 1, of: 31 }))).toBe(
      '80 % de l’écart (d’autres éléments en compensent 12 %) : sur 31 affaires, 1 attend encore avant une proposition',
    );
    expect(plain(paceOfKind('Appel', 0.5, 30.1))).toBe(
      '0,50 activité du type « Appel » par semaine (les autres : 30,10)',
    );
    const contacts = { done: 1, brought: 0, otherDone: 1300, otherContacts: 150 };
    expect(plain(doneForOneContact(contacts))).toBe(
      '1 activité et aucun premier contact (les autres : 8,7, soit 1 300 pour 150)',
    );
    const web = { name: 'Web', deals: 5, weeks: 13, dealsBefore: 64, weeksBefore: 51 };
    expect(plain(newDealsFrom(web))).toBe(
      '« Web » apporte 0,38 nouvelle affaire par semaine au dernier trimestre (5 en 13 semaines), contre 1,25 auparavant (64 en 51)',
    );
    const times = (...days: number[]) =>
      ({
        kind: 'times',
        days: Float64Array.from(days),
        left: new Uint8Array(days.length),
      }) as const;
    const told = { stage: 'Atelier', rate: 9, otherRate: 1, own: times(9), other: times(1, 1) };
    expect(plain(stageTakes(told))).toBe(
      'l’étape « Atelier » dure 9 jours (1 affaire ; les autres : 1 jour, pour 2 affaires)',
    );
  });
});

describe('where deals come from', () => {
  it('says how much of a difference stays within the sources', () => {
    const stays = [0, 0.18, 1].map((explained) =>
      plain(staysWithinSources({ explained, examples: [] })),
    );
    expect(stays).toEqual([
      'au sein de chaque source, toute la différence reste',
      'au sein de chaque source, il reste 82 % de la différence',
      'au sein de chaque source, il ne reste aucune différence',
    ]);
  });

  it('says from where most deals come', () => {
    const web = { name: 'Web', n: 14, of: 20, sum: 2, otherN: 30, otherOf: 100, otherSum: 12 };
    expect(plain(mostAre({ explained: 0, examples: [web] }))).toBe(
      'pour 14 affaires sur 20, il s’agit de « Web » (les autres : 30 sur 100)',
    );
  });
});

it('says of a column in words that stand behind a number of deals', () => {
  expect([notFilledIn('Besoin', null), notFilledIn('Besoin', 'Offre')].map(plain)).toEqual([
    'sans « Besoin », que le processus demande',
    'ayant atteint l’étape « Offre », sans « Besoin », que le processus demande',
  ]);
});
