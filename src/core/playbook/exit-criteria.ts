import type { DealField } from '../deals';
import type { LanguageTag } from '../language/this-language';
import type { Step } from '../process';

/** A column of the deals tab that shows whether a criterion is met. */
export interface ProvingColumn {
  /** Headers that mean it, by language, with commas between them; the first is written where it is added. */
  readonly names: Readonly<Record<LanguageTag, string>>;
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
      names: {
        en: 'Contact person, Contact, Contact name, Primary contact, Main contact, Person',
        de: 'Ansprechpartner, Ansprechpartnerin, Kontakt, Kontaktperson',
        es: 'Persona de contacto, Contacto',
        fr: 'Interlocuteur, Contact principal',
        pt: 'Pessoa de contato, Contato',
      },
      field: null,
    },
  },
  prospecting: {
    criterion: 'The customer has agreed to a first talk on a set day.',
    column: {
      names: {
        en: 'First talk on, First talk, First meeting, First meeting on, First meeting date, First call, Discovery call date',
        de: 'Erstgespräch am, Erstgespräch, Ersttermin',
        es: 'Primera reunión el, Primera reunión',
        fr: 'Premier rendez-vous le, Premier rendez-vous, Première réunion',
        pt: 'Primeira reunião em, Primeira reunião',
      },
      field: null,
    },
  },
  qualification: {
    criterion: 'The customer has said what the problem is, who decides, and what money there is.',
    column: {
      names: {
        en: 'Decision maker, Decision makers, Economic buyer, Buyer, Who decides',
        de: 'Entscheider, Entscheiderin, Entscheidungsträger',
        es: 'Persona que decide, Decisor, Tomador de decisiones',
        fr: 'Qui décide, Personne qui décide, Décideur',
        pt: 'Quem decide, Pessoa que decide, Decisor, Tomador de decisão',
      },
      field: 'decisionMaker',
    },
  },
  'needs analysis': {
    criterion: 'The customer has confirmed the need, and what it costs them, in writing.',
    column: {
      names: {
        en: 'Need in writing, Written need, Need, Needs, Needs summary, Summary of needs, Confirmed need',
        de: 'Bedarf schriftlich, Bedarf, Bedarfsanalyse, Zusammenfassung des Bedarfs',
        es: 'Necesidad por escrito, Necesidad',
        fr: 'Besoin par écrit, Besoin',
        pt: 'Necessidade por escrito, Necessidade',
      },
      field: null,
    },
  },
  proposal: {
    criterion: 'Those who decide have heard the proposal and named the day on which they decide.',
    column: {
      names: {
        en: 'Decision date, Decision on, Decision day, Decides on',
        de: 'Entscheidung am, Entscheidungsdatum',
        es: 'Fecha de decisión',
        fr: 'Date de décision',
        pt: 'Data da decisão',
      },
      field: 'closeDate',
    },
  },
  objections: {
    criterion: 'Each objection is written down, with the answer that the customer accepted.',
    column: {
      names: {
        en: 'Objections answered, Objections, Objection, Concerns',
        de: 'Einwände, Einwand',
        es: 'Objeciones, Objeción',
        fr: 'Objections levées',
        pt: 'Objeções, Objeção',
      },
      field: null,
    },
  },
  negotiation: {
    criterion: 'Price and terms are agreed, and we got something for each concession.',
    column: {
      names: {
        en: 'Agreed terms, Terms, Terms agreed, Conditions',
        de: 'Vereinbarte Konditionen, Konditionen',
        es: 'Condiciones acordadas, Condiciones',
        fr: 'Conditions convenues',
        pt: 'Condições acordadas, Condições',
      },
      field: null,
    },
  },
  closing: {
    criterion: 'The customer has said who signs, and on which day.',
    column: {
      names: {
        en: 'Signs on, Signing date, Signature date, Signed on, Contract date, Order date',
        de: 'Unterschrift am, Vertragsdatum',
        es: 'Fecha de firma',
        fr: 'Date de signature',
        pt: 'Data de assinatura',
      },
      field: null,
    },
  },
};
