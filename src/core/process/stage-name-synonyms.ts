import { names as words } from '../texts/names';
import type { Outcome } from './model';
import type { Step } from './steps';

/**
 * Words in stage names, in English, German, Spanish, French and Portuguese, and what they most
 * likely mean. `*` stands for any ending. The name is folded first (lower case, no accents).
 * Where several words match, the longest wins, then the later step: "proposal review" is a
 * proposal, "contract negotiation" a negotiation. Only a first guess, which people correct in
 * the Sales Process tab.
 */
export const OUTCOME_WORDS: Readonly<Record<Exclude<Outcome, 'open'>, readonly string[]>> = {
  lost: words(`lost, no deal, no decision, won t, no interest, not interested, kein interesse,
    sin interes, sem interesse, pas interesse, disqualified, unqualified, abandoned, dead, rejected,
    declined, cancelled, canceled, churned, dropped, omitted, verloren*, abgelehnt, abgesagt,
    storniert, perdid*, perdu*, descartad*, rechazad*, recusad*, abandonn*`),
  won: words(`won, signed, deal done, sold, gewonnen*, unterschrieben, verkauft, ganad*, gagne*,
    ganh*, signe, firmad*, assinad*, vendu*, vendid*`),
};

/**
 * Words for deals that somebody set aside. They are no stage that deals go through, so no stage is
 * drafted from them; the rows are reported as being in an unknown stage.
 */
export const PARKED_WORDS: readonly string[] = words(`on hold, hold, paused, parked, postponed,
  nurtur*, dormant, frozen, later, recycle*, pausiert, zuruckgestellt, verschoben, en pausa,
  aplazad*, en attente, reporte, em espera, adiad*`);

export const STEP_WORDS: Readonly<Record<Step, readonly string[]>> = {
  'lead generation': words(`lead*, new*, inbound, inquir*, enquir*, suspect*, target*, list*, mql,
    anfrage*, neu*, interessent*, nuev*, nouve*, nov*, piste*, entrada*, idea*`),
  prospecting: words(`prospect*, contact*, outreach*, call*, first call, first touch, intro*,
    appointment*, meeting set, meeting booked, connect*, approach*, working, reach*,
    kontakt*, erstgesprach*, erstkontakt*, kennenlern*, termin*, akquise*, kaltakquise*,
    premier contact, prise de contact, primeiro contato, contat*, llamada*, appel*, rendez vous,
    rdv, reuniao*, reunion*, conversation*, handshake*, hello*`),
  qualification:
    words(`qualif*, engag*, fit, fit check, bant, meddic*, sql, sal, screen*, vet*, budget*,
    eligib*, check*, qualifiz*, eignung*, calific*, cualific*, triage, triaje, prufung*`),
  'needs analysis':
    words(`need*, value proposition*, discover*, analys*, assess*, audit*, workshop*, demo*,
    presentation*, scop*, solution*, value*, perception*, id decision makers, decision makers,
    evaluat*, requirement*, pilot*, trial*, proof of concept, poc, technical*, consult*, diagnos*,
    deep dive, study, bedarf*, bedarfsanalyse*, anforderung*, beratung*, necesidad*, analis*,
    descubr*, besoin*, decouvert*, necessidade*, descobert*, apresentac*, demostr*, demonstr*`),
  proposal: words(`proposal*, propos*, quot*, offer*, bid*, tender*, estimate*, pricing*,
    price quote, rfp, angebot*, offerte*, propuesta*, oferta*, cotiza*, presupuest*, devis,
    offre*, proposta*, orcamento*, cotac*, kostenvoranschlag*`),
  objections: words(`objection*, concern*, review*, security*, reference*, follow up*,
    clarif*, doubt*, question*, einwand*, einwande*, nachfass*, ruckfrage*, objecion*, objec*,
    duda*, seguimiento*, relance*, duvida*`),
  negotiation:
    words(`negotiat*, contract negotiat*, redline*, term*, procurement*, legal*, bargain*, haggl*,
    negotiation review, verhandl*, kondition*, negoci*, acuerdo*, einkauf*, paper*`),
  closing: words(`clos*, contract*, commit*, verbal*, signature*, sign off*, sign*, decision*,
    purchase order*, po, approval*, abschluss*, vertrag*, unterschrift*, zusage*, entscheid*,
    cierre*, contrato*, firma*, contrat*, clotur*, fechament*, assinatur*, auftrag*, go live,
    handover*, final*`),
};

/**
 * The stages that the common CRMs come with, folded, in their order: a hint where deals do not tell
 * (Salesforce, HubSpot and Pipedrive, as documented in 2025).
 */
export const USUAL_PIPELINES: ReadonlyArray<readonly string[]> = [
  words(`prospecting, qualification, needs analysis, value proposition, id decision makers,
    perception analysis, proposal price quote, negotiation review`),
  words(`appointment scheduled, qualified to buy, presentation scheduled, decision maker bought in,
    contract sent`),
  words(`qualified, contact made, demo scheduled, proposal made, negotiations started`),
];
