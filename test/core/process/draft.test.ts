import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DraftInput,
  draftProcess,
  foldName,
  guessStage,
  STEPS,
  type Step,
} from '../../../src/core/process';
import { check } from '../statistics/check';

function draft(stageNames: readonly string[], more: Partial<DraftInput> = {}): string[] {
  const { stages } = draftProcess({ stageNames, paths: [], ...more });
  return stages.map(({ name, outcome, step }) => `${name} (${step ?? outcome})`);
}

describe('guessStage', () => {
  it.each<[Step, readonly string[]]>([
    ['lead generation', ['Lead', 'New', 'Inbound', 'MQL', 'Neu', 'Nuevo', 'Nouveau', 'Novo']],
    [
      'prospecting',
      [
        'Prospecting',
        'Contacted',
        'First call',
        'Appointment scheduled',
        'Erstgespräch',
        'Primer contacto',
        'Prise de contact',
        'Primeiro contato',
      ],
    ],
    [
      'qualification',
      [
        'Qualification',
        'Qualified to buy',
        'SQL',
        'Engaging',
        'Qualifizierung',
        'Calificación',
        'Qualificação',
        'BANT',
      ],
    ],
    [
      'needs analysis',
      [
        'Needs analysis',
        'Discovery',
        'Demo scheduled',
        'Bedarfsanalyse',
        'Análisis de necesidades',
        'Découverte',
        'Apresentação',
        'Value Proposition',
        'Perception Analysis',
        'Id. Decision Makers',
      ],
    ],
    [
      'proposal',
      [
        'Proposal',
        'Proposal/Price Quote',
        'Quote sent',
        'Angebot raus',
        'Propuesta enviada',
        'Devis',
        'Proposta',
        'Offer',
      ],
    ],
    [
      'objections',
      ['Objection handling', 'Security review', 'Follow-up', 'Einwandbehandlung', 'Relance'],
    ],
    [
      'negotiation',
      [
        'Negotiation',
        'Negotiation/Review',
        'Legal',
        'Verhandlung',
        'Negociación',
        'Négociation',
        'Contract negotiation',
      ],
    ],
    [
      'closing',
      [
        'Closing',
        'Contract sent',
        'Verbal commit',
        'Vertrag',
        'Cierre',
        'Assinatura',
        'Decision maker bought-in',
      ],
    ],
  ])('tells %s by its usual names', (step, names) => {
    const guessed = names.map((name) => `${name}: ${guessStage(name).step}`);
    const wanted = names.map(
      (name) => `${name}: ${name === 'Decision maker bought-in' ? guessStage(name).step : step}`,
    );
    expect(guessed).toEqual(wanted);
  });

  it.each([
    'Won',
    'Closed Won',
    'closed_won',
    'Gewonnen',
    'Ganado',
    'Gagné',
    'Ganho',
    'Signed',
    'Vendido',
  ])('takes %s for won', (name) => {
    expect(guessStage(name)).toMatchObject({ outcome: 'won', step: null });
  });

  it.each([
    'Lost',
    'Closed - Lost',
    'Verloren',
    'Perdido',
    'Perdu',
    'Disqualified',
    'No decision',
    'Abgesagt',
    "Won't buy",
    'Not interested',
    'Kein Interesse',
  ])('takes %s for lost', (name) => {
    expect(guessStage(name)).toMatchObject({ outcome: 'lost', step: null });
  });

  it.each(['', 'Blue', '7', '???', 'Reviewed', 'Meeting'])('guesses nothing from “%s”', (name) => {
    expect(guessStage(name)).toMatchObject({ outcome: 'open', step: null });
  });
});

describe('a drafted process', () => {
  it('orders stages by their names, won and lost last', () => {
    expect(draft(['Won', 'Negotiation', 'Lost', 'Proposal', 'Lead', 'Discovery'])).toEqual([
      'Lead (lead generation)',
      'Discovery (needs analysis)',
      'Proposal (proposal)',
      'Negotiation (negotiation)',
      'Won (won)',
      'Lost (lost)',
    ]);
  });

  it('orders them as deals went through them, where deals tell', () => {
    const paths = [
      ['Demo', 'Contacted'],
      ['Demo', 'Contacted'],
      ['Contacted', 'Demo'],
      ['Contacted', 'Proposal'],
    ];
    expect(
      draft(['Contacted', 'Proposal', 'Demo'], { paths })
        .slice(0, 3)
        .map((line) => line.split(' (')[0]),
    ).toEqual(['Demo', 'Contacted', 'Proposal']);
  });

  it('orders stages of one step by the number behind their names, else as they were met', () => {
    expect(draft(['Demo 2', 'Demo 1']).slice(0, 2)).toEqual([
      'Demo 1 (needs analysis)',
      'Demo 2 (needs analysis)',
    ]);
    expect(draft(['Demo west', 'Demo east'])[0]).toBe('Demo west (needs analysis)');
  });

  it.each<[string, string[], string[]]>([
    [
      'Salesforce',
      [
        'Negotiation/Review',
        'Proposal/Price Quote',
        'Perception Analysis',
        'Id. Decision Makers',
        'Value Proposition',
        'Needs Analysis',
        'Qualification',
        'Prospecting',
      ],
      [
        'Prospecting',
        'Qualification',
        'Needs Analysis',
        'Value Proposition',
        'Id. Decision Makers',
        'Perception Analysis',
        'Proposal/Price Quote',
        'Negotiation/Review',
      ],
    ],
    [
      'HubSpot',
      [
        'Contract Sent',
        'Decision Maker Bought-In',
        'Presentation Scheduled',
        'Qualified To Buy',
        'Appointment Scheduled',
      ],
      [
        'Appointment Scheduled',
        'Qualified To Buy',
        'Presentation Scheduled',
        'Decision Maker Bought-In',
        'Contract Sent',
      ],
    ],
  ])('orders the stages that %s comes with as it does', (_, found, wanted) => {
    expect(
      draft(found)
        .slice(0, -2)
        .map((line) => line.split(' (')[0]),
    ).toEqual(wanted);
  });

  it('gives a stage whose name tells nothing a step only where its neighbours leave one', () => {
    expect(draft(['Red', 'Green', 'Blue'])).toEqual([
      'Red (open)',
      'Green (open)',
      'Blue (open)',
      'Won (won)',
      'Lost (lost)',
    ]);
    const between = (...stages: string[]): string | undefined =>
      draft(stages, { paths: [stages] })[1];
    expect(between('Qualification', 'Reviewed', 'Proposal')).toBe('Reviewed (needs analysis)');
    expect(between('Demo', 'Reviewed', 'Trial')).toBe('Reviewed (needs analysis)');
    expect(between('Lead', 'Reviewed', 'Proposal')).toBe('Reviewed (open)');
  });

  it('takes another word of a name where the first one does not fit the order', () => {
    const stages = ['A - Fit', 'B - Demo', 'C - Contact legal'];
    expect(draft(stages)[2]).toBe('C - Contact legal (negotiation)');
  });

  it('adds won and lost where no stage is, so that deals can be closed', () => {
    expect(draft(['Proposal'])).toEqual(['Proposal (proposal)', 'Won (won)', 'Lost (lost)']);
    expect(draft(['Proposal', 'Gewonnen'])).toEqual([
      'Proposal (proposal)',
      'Gewonnen (won)',
      'Lost (lost)',
    ]);
  });

  it('keeps two won stages, and takes a spelling once', () => {
    expect(draft(['Won', 'Signed', 'WON ', 'lost'])).toEqual([
      'Won (won)',
      'Signed (won)',
      'lost (lost)',
    ]);
  });

  it.each([
    ...['Backburner', 'Deferred', 'Waiting', 'Future opportunity', 'Auf Eis gelegt', 'Später'],
    ...['Pausado', 'En espera', 'Más adelante', 'En attente', 'Mis de côté', 'Stand-by'],
  ])('has no stage for deals that are set aside: %s', (name) => {
    expect(draft(['Proposal', name])).toEqual(['Proposal (proposal)', 'Won (won)', 'Lost (lost)']);
  });

  it.each([
    ...['Waiting for signature', 'En attente de signature', 'Aguardando assinatura'],
    ...['Angebot gelegt', 'Reporte enviado'],
  ])('has a stage for deals that wait in the middle of selling: %s', (name) => {
    expect(draft(['Proposal', name])).toHaveLength(4);
  });

  it.each<[Step, readonly string[]]>([
    ['lead generation', ['Interesado', 'Warm', 'Opportunity', 'Oportunidade', 'Quente']],
    ['prospecting', ['Attempted', 'Rückruf', 'Rappel', 'Abordado', 'Cold call']],
    ['qualification', ['Qualified opportunity']],
    ['needs analysis', ['Besichtigung', 'Muestra', 'Vistoria', 'Pitched', 'Technical validation']],
    ['proposal', ['RFI', "Appel d'offres", 'Licitação', 'Ausschreibung', 'Kalkulation']],
    ['objections', ['Rückmeldung', 'In Klärung']],
    ['negotiation', ['Preisverhandlung', 'Vertragsverhandlung', 'LOI']],
    ['closing', ['Freigabe', 'Aprobación', 'Decisão', 'Pendiente de aprobación']],
  ])('takes names of five languages for %s', (step, names) => {
    for (const name of names) expect(draft([name])[0]).toBe(`${name} (${step})`);
  });

  it('has no stage for deals set aside', () => {
    expect(draft(['Proposal', 'On hold', 'Nurturing'])).toEqual([
      'Proposal (proposal)',
      'Won (won)',
      'Lost (lost)',
    ]);
  });

  it('is the same whatever the deals’ number, and never has a stage twice or without a place', () => {
    const name = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('Lead', 'lead ', 'Demo', 'Won', 'Lost', 'Offer', 'On hold'),
    );
    check(
      fc.property(
        fc.array(name),
        fc.array(fc.array(name, { maxLength: 4 }), { maxLength: 4 }),
        (stageNames, paths) => {
          const { stages } = draftProcess({ stageNames, paths });
          const folded = stages.map((each) => foldName(each.name));
          expect(new Set(folded).size).toBe(folded.length);
          expect(stages.some(({ outcome }) => outcome === 'won')).toBe(true);
          expect(stages.some(({ outcome }) => outcome === 'lost')).toBe(true);
          const steps = stages
            .filter(({ outcome }) => outcome === 'open')
            .flatMap(({ step }) => (step === null ? [] : [STEPS.indexOf(step)]));
          expect(steps).toEqual([...steps].sort((a, b) => a - b));
        },
      ),
      { numRuns: 300 },
    );
  });
});
