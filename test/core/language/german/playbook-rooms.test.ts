import { describe, expect, it } from 'vitest';
import {
  paceOfKind,
  waitingOfShortfall,
} from '../../../../src/core/language/german/playbook/efforts';
import { stageTakes } from '../../../../src/core/language/german/playbook/figures';
import {
  blankByNow,
  closesSooner,
  notFilledIn,
  pushedText,
  sameDealIn,
  skippedText,
} from '../../../../src/core/language/german/playbook/flags';
import { staysWithinSources } from '../../../../src/core/language/german/playbook/mixes';
import {
  fewDecided,
  fewProposalsDecided,
  openAndDecided,
  requiredIsBlank,
} from '../../../../src/core/language/german/playbook/notices';
import {
  discountsOfRushed,
  discountsOfSource,
  lostForSame,
} from '../../../../src/core/language/german/playbook/shares';

const SHARES = { n: 1, of: 8, otherN: 5, otherOf: 1200 };

describe('of one and of several', () => {
  it('says why a flag applies', () => {
    expect(blankByNow(['Bedarf'], 'Angebot')).toBe(
      '„Bedarf“ ist leer; der Prozess verlangt das bis zur Phase „Angebot“.',
    );
    expect(blankByNow(['Budget', 'Bedarf'], 'Angebot')).toBe(
      '„Budget“ und „Bedarf“ sind leer; der Prozess verlangt sie bis zur Phase „Angebot“.',
    );
    expect([sameDealIn([7]), sameDealIn([7, 12])]).toEqual([
      'Derselbe Deal steht auch in Zeile 7.',
      'Derselbe Deal steht auch in den Zeilen 7 und 12.',
    ]);
    expect([skippedText(['Fit']), skippedText(['Fit', 'Workshop'])]).toEqual([
      '„Fit“ wurde übersprungen.',
      '„Fit“ und „Workshop“ wurden übersprungen.',
    ]);
    expect([pushedText(2, 41), pushedText(3, 41)]).toEqual([
      'Das Abschlussdatum wurde zweimal verschoben, insgesamt um 41 Tage.',
      'Das Abschlussdatum wurde 3-mal verschoben, insgesamt um 41 Tage.',
    ]);
    const quick = [0, 1, 2].map((each) => closesSooner(46_000, 9, 'Angebot', each, 57));
    expect(quick.map((text) => text.split('“. ')[1])).toEqual([
      'Keiner von 57 gewonnenen Deals war von dort an so schnell.',
      'Nur 1 von 57 gewonnenen Deals war von dort an so schnell.',
      'Nur 2 von 57 gewonnenen Deals waren von dort an so schnell.',
    ]);
  });

  it('says what a notice states', () => {
    expect([fewDecided(1, 4), fewProposalsDecided(4, 1)]).toEqual([
      'Bisher 1 entschiedener Deal; für einen Vergleich fehlen noch 4.',
      'Bisher 4 entschiedene Angebote; für einen Vergleich der Angebote fehlt noch 1.',
    ]);
    expect([openAndDecided(240, 0), openAndDecided(240, 1)]).toEqual([
      '240 Deals sind offen, und noch keiner wurde gewonnen oder verloren.',
      '240 Deals sind offen, und nur 1 wurde je gewonnen oder verloren.',
    ]);
    const blank = {
      header: 'Bedarf',
      askedBy: 'Gespräch',
      reached: null,
      blank: 8,
      deals: 12,
      otherBlank: 5,
      otherDeals: 40,
    };
    expect(requiredIsBlank(blank)).toBe(
      'Bei 8 von 12 Angeboten ist „Bedarf“ heute leer (bei den anderen 5 von 40); der Prozess verlangt es bis zur Phase „Gespräch“.',
    );
    expect(requiredIsBlank({ ...blank, reached: 'Demo', otherDeals: 0 }, true)).toBe(
      'Im Team ist bei 8 von 12 Deals, die „Demo“ erreicht haben, „Bedarf“ heute leer; der Prozess verlangt es bis zur Phase „Gespräch“.',
    );
  });

  it('says what a pointer found', () => {
    expect(lostForSame({ ...SHARES, name: 'Zu teuer' })).toBe(
      'bei 1 von 8 späten Verlusten war der Grund „Zu teuer“ (bei den anderen 5 von 1.200)',
    );
    expect(discountsOfSource({ ...SHARES, name: 'Web' })).toBe(
      'bei 1 von 8 gewonnenen Deals ist die Quelle „Web“ (bei den anderen 5 von 1.200)',
    );
    const rushed = { stage: 'Workshop', limit: 4, n: 8, rest: 12, rate: 0.2, restRate: 0.05 };
    expect(discountsOfRushed(rushed)).toBe(
      'Median 20 % Rabatt bei den 8, in denen „Workshop“ übersprungen wurde oder weniger als 4 Tage dauerte, 5 % bei den übrigen 12',
    );
    expect(waitingOfShortfall({ ofWhole: 0.8, over: 0.12, n: 1, of: 31 })).toBe(
      '80 % des Rückstands (andere Teile gleichen 12 % aus): 1 von 31 Deals wartet noch vor einem Angebot',
    );
    expect(paceOfKind('Anruf', 0.5, 30.1)).toBe(
      '0,50 Aktivitäten der Art Anruf pro Woche (die anderen: 30,10)',
    );
    const times = (...days: number[]) =>
      ({
        kind: 'times',
        days: Float64Array.from(days),
        left: new Uint8Array(days.length),
      }) as const;
    const told = { stage: 'Workshop', rate: 9, otherRate: 1, own: times(9), other: times(1, 1) };
    expect(stageTakes(told)).toBe(
      '„Workshop“ dauert 9 Tage (1 Deal; die anderen: 1 Tag bei 2 Deals)',
    );
  });
});

describe('where deals come from', () => {
  it('says how much of a difference stays within the sources', () => {
    const stays = [0, 0.18, 1].map((explained) => staysWithinSources({ explained, examples: [] }));
    expect(stays).toEqual([
      'innerhalb jeder Quelle bleibt der ganze Unterschied',
      'innerhalb jeder Quelle bleiben 82 % des Unterschieds',
      'innerhalb jeder Quelle bleibt kein Unterschied',
    ]);
  });
});

it('says of a column in words that stand behind a number of deals', () => {
  expect([notFilledIn('Bedarf', null), notFilledIn('Bedarf', 'Angebot')]).toEqual([
    'fehlt „Bedarf“, obwohl der Prozess es verlangt',
    ', die „Angebot“ erreicht haben, fehlt „Bedarf“, obwohl der Prozess es verlangt',
  ]);
});
