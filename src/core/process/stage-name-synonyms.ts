import { names as words } from '../text/names';
import type { Step } from './steps';

/**
 * Words for deals that somebody set aside. They are no stage that deals go through, so no stage is
 * drafted from them; the rows are reported as being in an unknown stage.
 */
export const PARKED_WORDS: readonly string[] = words(`on hold, hold, lost contact, lost touch,
  paused, parked, parking lot, postponed, nurtur*, dormant, frozen, later, recycle*, back burner,
  backburner, deferred, shelved, snoozed, someday, revisit, waitlist, not now, next year,
  pausiert, zuruckgestellt, verschoben, auf eis, wiedervorlage, ruht, ruhend*, geparkt, spater,
  aufgeschoben, vertagt, warteliste, ausgesetzt, unterbrochen,
  en pausa, pausad*, aplazad*, pospuest*, postergad*, mas adelante, congelad*, suspendid*, a futuro,
  en pause, reportee, gele, gelee, suspendu*, en sommeil, en veille, plus tard, mis de cote, differe,
  differee, em pausa, adiad*, suspens*, em stand by, stand by, standby, mais tarde, geladeira`);

/**
 * Words for deals set aside only where nothing else stands beside them: who is "Waiting for the
 * signature" is in the middle of it.
 */
export const PARKED_ALONE: readonly string[] = words(`waiting, future, delayed, stalled, stuck,
  sleeping, inactive, suspended, not ready, wartet, en espera, detenid*, parado, parada, en attente,
  reporte, em espera, aguardando, inactiv*, inativ*, inactif, inaktiv*`);

/**
 * Words in stage names, in English, German, Spanish, French and Portuguese, and the steps that they
 * most likely mean. `*` stands for any ending. The name is folded first (lower case, no accents).
 * Where several words match, the longest wins, then the later step: "contract negotiation" is a
 * negotiation. Within a step the words stand in the order in which stages of these names usually
 * follow each other. Words that may mean any step ("review", "meeting") are in none,
 * and words that say little beside others have a short stem: "Qualified opportunity" (`opp*`). Only a first
 * guess, which people correct in the Sales Process tab.
 */
export const STEP_WORDS: Readonly<Record<Step, readonly string[]>> = {
  'lead generation': words(`lead*, new*, inbound, inquir*, enquir*, suspect*, target*, list*, mql,
    anfrage*, consulta, consultas, neu*, interessent*, nuev*, nouve*, nov*, piste*, entrada*, idea*, demande*,
    solicitud*, captac*, eingang*, backlog, interested, interes*, cold, kalt, frio, froid, warm,
    tibio, morno, tiede, hot, heiss, caliente, chaud, quente, opp*, opo*`),
  prospecting: words(`prospec*, contact*, outreach*, call*, first t*, intro*,
    appointment*, meeting set, meeting booked, first meeting, connect*, approach*, working, reach*,
    kontakt*, erstgesprach*, erstkontakt*, erstes gesprach, kennenlern*, termin*, akquise*,
    kaltakquise*, ansprache*, premier contact, prise de contact, primer contacto, contacto inicial,
    primeiro contato, primeiro contacto, contat*, llamada*, appel*, rendez vous, rdv, reuniao*,
    reunion*, cita*, visita*, conversation*, handshake*, hello*, discussion*,
    attempted, ruckruf, rappel, angesprochen*, abordad*`),
  qualification: words(`qualif*, engag*, fit, bant, meddic*, sql, sal, screen*, vet*, budget*,
    eligib*, check*, eignung*, calific*, cualific*, triage, triaje, triagem, prufung*, vorqualif*`),
  'needs analysis':
    words(`needs analys*, need*, value proposition*, discover*, analys*, assess*, audit*, workshop*, demo*,
    presentation*, scop*, solution*, value*, decision makers, perception*,
    evaluat*, requirement*, pilot*, trial*, proof of concept, poc, technical*, consult*, diagnos*,
    deep dive, study, survey*, site visit*, bedarf*, anforderung*, beratung*, prasentation*,
    vorfuhrung*, vorstellung*, teststellung*, testphase*, necesidad*, analis*, descubr*, evaluac*,
    presentac*, prueba*, besoin*, decouvert*, etude*, essai*, evaluation*, necessidade*, descobert*,
    apresentac*, demostr*, avaliac*, levantamento*, teste*,
    pitch*, besichtigung*, aufmass, metrage, vistoria*, levantamiento*, bewertung*, evaluierung*,
    sample*, muster*, muestra*, amostra*, maquette*`),
  proposal:
    words(`rfi, ausschreibung*, licitac*, appel d offres, kalkulation*, proposal*, propos*, quot*, offer*, bid*, tender*, estimate*, pricing*,
    rfp, rfq, angebot*, offerte*, propuesta*, oferta*, cotiza*, presupuest*, devis, chiffrage*,
    offre*, proposta*, orcamento*, cotac*, kostenvoranschlag*, shortlist*`),
  objections: words(`objection*, concern*, security*, reference*, follow up*,
    clarif*, doubt*, question*, einwand*, nachfass*, ruckfrage*, objec*,
    duda*, seguimiento*, relance*, suivi, duvida*, acompanhamento*, nachverfolgung, ruckmeldung,
    in klarung`),
  negotiation:
    words(`negotiat*, contract negotiat*, redline*, term*, procurement*, legal*, bargain*, haggl*,
    verhandl*, preisverhandl*, vertragsverhandl*, loi, kondition*, negoc*, acuerdo*, einkauf*, paper*`),
  closing: words(`decision*, verbal*, commit*, contract*, sign*, clos*,
    purchase order*, po, approval*, abschluss*, vertrag*, unterschrift*, zusage*, entscheid*,
    cierre*, firma*, contrat*, clotur*, fechament*, assinatur*, auftrag*, go live,
    handover*, final*, freigabe*, aprobac*, aprovac*, pendiente de aprobacion, decisao*,
    attente de validation, bestellung offen`),
};
