import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderStages } from '../../../src/core/process/order-stages';
import { check } from '../statistics/check';

const NOTHING = { paths: [], probabilities: new Map<string, number>() };

function order(names: readonly string[], paths: ReadonlyArray<readonly string[]> = []): string[] {
  return orderStages(names, { ...NOTHING, paths });
}

describe('the order of open stages', () => {
  it.each<[string, string[]]>([
    ['numbers', ['1. Zither', '2. Amber', '10. Klaxon']],
    ['numbers with a dash', ['01 - Zither', '02 - Amber', '03 - Klaxon']],
    ['numbers behind a letter', ['S1 Zither', 'S2 Amber', 'S3 Klaxon']],
    ['numbers behind any letter', ['L0 Zither', 'L1 Amber', 'L10 Klaxon']],
    ['numbers behind several letters', ['A2 Zither', 'A10 Amber', 'B1 Klaxon']],
    ['circled numbers', ['① Zither', '② Amber', '⑩ Klaxon']],
    ['ornate numbers', ['⓪ Zither', '❶ Amber', '❷ Klaxon']],
    ['ordinals', ['1st call', '2nd call', '3rd call', '10th call']],
    ['ordinals in French', ['1er zither', '2ème amber', '3ème klaxon']],
    ['ordinals with a sign', ['1º Zither', '2ª Amber', '3º Klaxon']],
    ['numbers with a letter behind', ['1a Zither', '1b Amber', '2a Klaxon', '2b Tuba']],
    ['numbers behind a word', ['Stage 1: Zither', 'Stage 2: Amber']],
    ['numbers behind a word, in French', ['Étape 1 : Zither', 'Étape 2 : Amber']],
    ['numbers in brackets', ['(1) Zither', '(2) Amber', '(3) Klaxon']],
    ['bare numbers', ['0', '1', '2', '10']],
    ['letters', ['A - Zither', 'B - Amber', 'C - Klaxon']],
    ['small letters', ['a) Zither', 'b) Amber', 'c) Klaxon']],
    ['Roman numerals', ['I. Zither', 'II. Amber', 'IV. Klaxon', 'IX. Oboe']],
    ['probabilities', ['10 % - Zither', '40 % - Amber', '100% - Klaxon']],
    ['probabilities behind', ['Zither (10%)', 'Amber (25 %)', 'Klaxon (90%)']],
    ['numbers against the known words', ['1. Proposal', '2. Demo', '3. Lead']],
    ['numbers, one of them missing', ['1. Zither', '2. Amber', '3. Klaxon', 'Oboe']],
  ])('is that of the %s in their names', (_, names) => {
    expect(order([...names].reverse()).filter((name) => name !== 'Oboe')).toEqual(
      names.filter((name) => name !== 'Oboe'),
    );
  });

  it('is not that of letters that begin a word', () => {
    expect(order(['E-mail sent', 'Demo', 'A-Team'])).toEqual(['E-mail sent', 'Demo', 'A-Team']);
  });

  it('is that of the probability beside them, before that of the words', () => {
    const probabilities = new Map([
      ['demo', 0.6],
      ['oboe', 0.4],
      ['proposal', 0.1],
    ]);
    expect(orderStages(['Demo', 'Proposal', 'Oboe'], { ...NOTHING, probabilities })).toEqual([
      'Proposal',
      'Oboe',
      'Demo',
    ]);
  });

  it('is as deals went, before the words, and numbers come before both', () => {
    expect(order(['Demo', 'Proposal'], [['Proposal', 'Demo']])).toEqual(['Proposal', 'Demo']);
    expect(order(['2. Demo', '1. Offer'], [['2. Demo', '1. Offer']])[0]).toBe('1. Offer');
  });

  it.each<[string, string[]]>([
    ['Spanish', ['Prospección', 'Cualificación', 'Demostración', 'Propuesta', 'Negociación']],
    ['German', ['Erstkontakt', 'Qualifizierung', 'Präsentation', 'Angebot', 'Verhandlung']],
    ['French', ['Prospection', 'Qualification', 'Découverte', 'Devis', 'Négociation']],
    ['Portuguese', ['Prospecção', 'Qualificação', 'Apresentação', 'Proposta', 'Negociação']],
  ])('follows the known words of %s', (_, names) => {
    expect(order([...names].reverse())).toEqual(names);
  });

  it('of known names is never turned by unknown ones', () => {
    const known = ['Prospecting', 'Qualification', 'Demo', 'Proposal', 'Negotiation'];
    const unknown = ['Zither', 'Amber', 'Klaxon', 'Oboe'];
    check(
      fc.property(fc.shuffledSubarray([...known, ...unknown]), (names) => {
        const ordered = order(names);
        expect([...ordered].sort()).toEqual([...names].sort());
        expect(ordered.filter((name) => known.includes(name))).toEqual(
          known.filter((name) => names.includes(name)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('holds for a wrong column of very many names, too', () => {
    const names = Array.from({ length: 1200 }, (_, index) => `Ticket ${index}`);
    expect(order(names)).toHaveLength(1200);
  });
});
