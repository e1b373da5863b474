import type { DealField } from '../deals';
import type { Step } from '../process';

/** A column of the deals tab that shows whether a criterion is met. */
export interface ProvingColumn {
  /** Its header where it is added. */
  readonly header: string;
  /** Headers that mean the same, in any language. */
  readonly alsoCalled: readonly string[];
  /** The field of a deal that means the same, whatever its header; null for none. */
  readonly field: DealField | null;
}

/** What may be proposed to a team that has not said yet when a deal is through with a step. */
export interface ProposedCriterion {
  /** What must be true before a deal moves on: something that the customer has done or said. */
  readonly criterion: string;
  readonly column: ProvingColumn;
}

/** The proposed exit criterion of each step of selling. */
export const EXIT_CRITERIA: Readonly<Record<Step, ProposedCriterion>> = {
  'lead generation': {
    criterion: 'We know whom to talk to there, and why they may need us now.',
    column: {
      header: 'Contact person',
      alsoCalled: [
        ...['Contact', 'Contact name', 'Primary contact', 'Main contact', 'Person'],
        ...['Ansprechpartner', 'Ansprechpartnerin', 'Kontakt', 'Kontaktperson'],
        ...['Contacto', 'Persona de contacto', 'Contact principal', 'Interlocuteur', 'Contato'],
      ],
      field: null,
    },
  },
  prospecting: {
    criterion: 'The customer has agreed to a first talk on a set day.',
    column: {
      header: 'First talk on',
      alsoCalled: [
        ...['First talk', 'First meeting', 'First meeting on', 'First meeting date', 'First call'],
        ...['Discovery call date', 'Erstgespräch', 'Erstgespräch am', 'Ersttermin'],
        ...['Primera reunión', 'Premier rendez-vous', 'Première réunion', 'Primeira reunião'],
      ],
      field: null,
    },
  },
  qualification: {
    criterion: 'The customer has said what the problem is, who decides, and what money there is.',
    column: {
      header: 'Decision maker',
      alsoCalled: [
        ...['Decision makers', 'Economic buyer', 'Buyer', 'Who decides'],
        ...['Entscheider', 'Entscheiderin', 'Entscheidungsträger'],
        ...['Decisor', 'Tomador de decisiones', 'Décideur', 'Tomador de decisão'],
      ],
      field: 'decisionMaker',
    },
  },
  'needs analysis': {
    criterion: 'The customer has confirmed the need, and what it costs them, in writing.',
    column: {
      header: 'Need in writing',
      alsoCalled: [
        ...['Written need', 'Need', 'Needs', 'Needs summary', 'Summary of needs', 'Confirmed need'],
        ...['Bedarf', 'Bedarf schriftlich', 'Bedarfsanalyse', 'Zusammenfassung des Bedarfs'],
        ...['Necesidad', 'Necesidad por escrito', 'Besoin', 'Besoin par écrit', 'Necessidade'],
      ],
      field: null,
    },
  },
  proposal: {
    criterion: 'Those who decide have heard the proposal and named the day on which they decide.',
    column: {
      header: 'Decision date',
      alsoCalled: [
        ...['Decision on', 'Decision day', 'Decides on', 'Entscheidung am', 'Entscheidungsdatum'],
        ...['Fecha de decisión', 'Date de décision', 'Data da decisão'],
      ],
      field: 'closeDate',
    },
  },
  objections: {
    criterion: 'Each objection is written down, with the answer that the customer accepted.',
    column: {
      header: 'Objections answered',
      alsoCalled: [
        ...['Objections', 'Objection', 'Concerns', 'Einwände', 'Einwand'],
        ...['Objeciones', 'Objeción', 'Objeções', 'Objeção'],
      ],
      field: null,
    },
  },
  negotiation: {
    criterion: 'Price and terms are agreed, and we got something for each concession.',
    column: {
      header: 'Agreed terms',
      alsoCalled: [
        ...['Terms', 'Terms agreed', 'Conditions', 'Konditionen', 'Vereinbarte Konditionen'],
        ...['Condiciones', 'Condiciones acordadas', 'Conditions convenues', 'Condições'],
      ],
      field: null,
    },
  },
  closing: {
    criterion: 'The customer has said who signs, and on which day.',
    column: {
      header: 'Signs on',
      alsoCalled: [
        ...['Signing date', 'Signature date', 'Signed on', 'Contract date', 'Order date'],
        ...['Unterschrift am', 'Vertragsdatum', 'Fecha de firma', 'Date de signature'],
        ...['Data de assinatura'],
      ],
      field: null,
    },
  },
};
