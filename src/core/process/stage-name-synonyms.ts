import { names as words } from '../text/names';
import type { Outcome } from './model';
import type { Step } from './steps';

/**
 * Words in stage names, in English, German, Spanish, French and Portuguese, and what they most
 * likely mean. `*` stands for any ending. The name is folded first (lower case, no accents).
 * Where several words match, the longest wins, then the later step: "proposal review" is a
 * proposal, "contract negotiation" a negotiation. Within a step the words stand in the order
 * in which stages of these names usually follow each other. Only a first guess, which people
 * correct in the Sales Process tab.
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
  prospecting: words(`prospect*, contact*, outreach*, call*, first touch, intro*,
    appointment*, meeting set, meeting booked, connect*, approach*, working, reach*,
    kontakt*, erstgesprach*, erstkontakt*, kennenlern*, termin*, akquise*, kaltakquise*,
    premier contact, prise de contact, primeiro contato, contat*, llamada*, appel*, rendez vous,
    rdv, reuniao*, reunion*, conversation*, handshake*, hello*`),
  qualification: words(`qualif*, engag*, fit, bant, meddic*, sql, sal, screen*, vet*, budget*,
    eligib*, check*, eignung*, calific*, cualific*, triage, triaje, prufung*`),
  'needs analysis':
    words(`needs analys*, need*, value proposition*, discover*, analys*, assess*, audit*, workshop*, demo*,
    presentation*, scop*, solution*, value*, decision makers, perception*,
    evaluat*, requirement*, pilot*, trial*, proof of concept, poc, technical*, consult*, diagnos*,
    deep dive, study, bedarf*, anforderung*, beratung*, necesidad*, analis*,
    descubr*, besoin*, decouvert*, necessidade*, descobert*, apresentac*, demostr*`),
  proposal: words(`proposal*, propos*, quot*, offer*, bid*, tender*, estimate*, pricing*,
    rfp, angebot*, offerte*, propuesta*, oferta*, cotiza*, presupuest*, devis,
    offre*, proposta*, orcamento*, cotac*, kostenvoranschlag*`),
  objections: words(`objection*, concern*, review*, security*, reference*, follow up*,
    clarif*, doubt*, question*, einwand*, nachfass*, ruckfrage*, objec*,
    duda*, seguimiento*, relance*, duvida*`),
  negotiation:
    words(`negotiat*, contract negotiat*, redline*, term*, procurement*, legal*, bargain*, haggl*,
    verhandl*, kondition*, negoci*, acuerdo*, einkauf*, paper*`),
  closing: words(`decision*, verbal*, commit*, contract*, sign*, clos*,
    purchase order*, po, approval*, abschluss*, vertrag*, unterschrift*, zusage*, entscheid*,
    cierre*, firma*, contrat*, clotur*, fechament*, assinatur*, auftrag*, go live,
    handover*, final*`),
};
