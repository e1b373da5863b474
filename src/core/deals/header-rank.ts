import { memoize } from '../memoize';
import { DATE_FIELDS, DEAL_FIELD_CODES, type DealField } from './deal-field';
import { FALLBACK_SYNONYMS } from './fallback-synonyms';
import { writtenOut } from './header-abbreviations';
import { HEADER_PARTS, type HeaderParts, isMadeUpOf } from './header-parts';
import { DATE_WORDS, HEADER_SYNONYMS } from './header-synonyms';

/** How much worse a header is whose form stands a step further from a listed name. */
const STEP = 1000;

/** Ranks from here on belong to headers that serve a field only where nothing better does. */
export const FALLBACK_RANK = 10 * STEP;

/**
 * How well a folded header names a field: 0 for the best name of its list, more for a later one
 * and for a form that is less direct; null where it does not name the field at all.
 */
export function headerRank(header: string, field: DealField): number | null {
  return ranksOf(header).get(field) ?? null;
}

/** All fields that a header names. Many texts are looked at that are no headers and name none. */
const ranksOf = memoize((header: string): ReadonlyMap<DealField, number> => {
  if (header === '') return new Map();
  const whole = writtenOut(header);
  if (whole === header) return ranksAsWritten(header);
  return new Map([...ranksAsWritten(whole), ...ranksAsWritten(header)]);
});

function ranksAsWritten(header: string): Map<DealField, number> {
  const { own, makeshift } = listedRanks(header);
  const ranks = new Map<DealField, number>();
  for (const [field, rank] of makeshift) ranks.set(field, rank + FALLBACK_RANK);
  for (const [field, rank] of own) {
    const other = makeshift.get(field);
    // "Lead owner" is listed as a makeshift, which counts more than that "owner" is in it.
    if (rank < STEP || other === undefined || other >= STEP) ranks.set(field, rank);
  }
  for (const [field, parts] of PARTS) {
    if (!ranks.has(field) && isMadeUpOf(header, parts)) ranks.set(field, 5 * STEP);
  }
  if (!ranks.has('salesperson') && OWNER_OF_SOMETHING.test(header)) {
    ranks.set('salesperson', OTHER_OWNER_RANK);
  }
  return ranks;
}

const PARTS = Object.entries(HEADER_PARTS) as Array<[DealField, HeaderParts]>;

/** Behind an account's owner, before managers and whoever wrote the deal down. */
const OTHER_OWNER_RANK = FALLBACK_RANK + 5;

/** "SDR owner", "Propietario del contacto", "Who handles it": who has to do with the deal. */
const OWNER_OF_SOMETHING =
  /.(?: owner| inhaber| besitzer| verantwortlicher)(?: name)?$|^(?:propietario|proprietaire|proprietario|dono) d|^who(?! decid)/;

/** How many steps a header in the plural stands from a name. */
const SINGULAR = 2;

/** How well a header goes with the names that are listed for each field, and for want of better. */
interface ListedRanks {
  readonly own: Map<DealField, number>;
  readonly makeshift: Map<DealField, number>;
}

function listedRanks(header: string): ListedRanks {
  const ranks: ListedRanks = { own: new Map(), makeshift: new Map() };
  const { direct, bare } = formsOf(header);
  const see = (forms: readonly string[], names: NamesByForm, steps: number): void => {
    for (const { field, list, place } of forms.flatMap((form) => names.get(form) ?? [])) {
      const rank = steps * STEP + place;
      // "Deals" heads a column of counts.
      if (steps === SINGULAR && field === 'deal') continue;
      if (!(rank > (ranks[list].get(field) ?? rank))) ranks[list].set(field, rank);
    }
  };
  see(direct, wholeNames(), 0);
  see(bare, wholeNames(), 1);
  see(bare.flatMap(singulars), wholeNames(), SINGULAR);
  see(bare.map(join).flatMap(withoutJoinedWords), joinedNames(), 3);
  const undated = bare.map(withoutDateWords).filter((form, index) => form !== bare[index]);
  see(undated, undatedNames(), 4);
  return ranks;
}

/** A name in the list of a field: its place there, 0 for the best. */
interface ListedName {
  readonly field: DealField;
  readonly list: keyof ListedRanks;
  readonly place: number;
}

type NamesByForm = ReadonlyMap<string, readonly ListedName[]>;

const wholeNames = memoize(() => namesBy((name) => name));
const joinedNames = memoize(() => namesBy(join));
const undatedNames = memoize(() => namesBy(withoutDateWords, DATE_FIELDS));

/** All names of the fields by a form of theirs. */
function namesBy(
  form: (name: string) => string,
  fields: readonly DealField[] = DEAL_FIELD_CODES,
): NamesByForm {
  const all = new Map<string, ListedName[]>();
  for (const field of fields) {
    const lists = { own: HEADER_SYNONYMS[field], makeshift: FALLBACK_SYNONYMS[field] ?? [] };
    for (const list of ['own', 'makeshift'] as const) {
      lists[list].forEach((name, place) => {
        const key = form(name);
        const alike = all.get(key) ?? [];
        all.set(key, alike);
        alike.push({ field, list, place });
      });
    }
  }
  return all;
}

/** The forms of a header: as it is or without a word for the deal; and stripped of all else. */
function formsOf(header: string): { direct: string[]; bare: string[] } {
  const direct = unique([header, ...stripped(header)]);
  const bare = unique(direct.flatMap((form) => [form, form.replace(LOOSE_PREFIX, '')]));
  return { direct, bare: unique(bare.flatMap((form) => [form, ...stripped(form)])) };
}

function stripped(header: string): string[] {
  const short = header.replace(DEAL_BEFORE, '');
  const nameless = header.replace(NAME_OF, '');
  const numbered = header.replace(NUMBER_BEFORE, '$1');
  return [short, header.replace(BEHIND, ''), short.replace(BEHIND, ''), nameless, numbered];
}

const DEAL = `deals?|opportunity|opp|negocio|oportunidad|trato|affaire|opportunite|transaction|
  oportunidade|geschaft|verkaufschance|opportunitat|vorgang`.replace(/\s+/g, '');
/** "Deal - Owner", "Opportunity: Stage" */
const DEAL_BEFORE = new RegExp(`^(?:(?:${DEAL}) )+`);
/** "Owner name", "Discount %", "Etapa del negocio", "Phase des Deals" */
const BEHIND = new RegExp(
  ` (?:name|full name|%|percent(?:age)?|pct|rate|(?:del?|de la|de l|du|do|da|des|der|of|of the) (?:${DEAL}|geschafts|vorgangs|deals))$`,
);
/** "N° affaire", "Número de oportunidad" */
const NUMBER_BEFORE = new RegExp(
  `^(n|nº|no|nr|id|num|numero|number|codigo|code) (?:(?:del?|de la|de l|d|do|da|of) )?(?:${DEAL})$`,
);
/** "Nombre del vendedor" */
const NAME_OF = /^(?:name|nombre|nom|nome) (?:del?|de la|de l|du|do|da|des|der|of|of the) /;
/** What systems write before their own fields, and lists of leads or tasks before theirs. */
const LOOSE_PREFIX =
  /^(?:(?:lead|leads|task|item|project|record|notes|hs|hubspot|v2|crm|cf|custom|x|sf|our|the) )+/;

/** Without the ending of a plural, or the second form of "Vendedor/a" and "Verkäufer/in". */
function singulars(form: string): string[] {
  return [
    form.replace(/(?<=\w{2})s$/, ''),
    form.replace(/(?<=\w{2})es$/, ''),
    form.replace(/ (?:in|innen|a|o|e|s)$/, ''),
  ];
}

function join(form: string): string {
  return form.replace(/ /g, '');
}

/** "dealname", "opportunityowner" */
function withoutJoinedWords(form: string): string[] {
  const short = form.replace(/^(?:deal|opportunity|lead)(?=\w{2})/, '');
  return [form, short, short.replace(/(?<=\w{3})name$/, '')];
}

/** A header without the words that say that a day stands under it; as it is, if it has no other. */
function withoutDateWords(header: string): string {
  const words = header.split(' ').filter((word) => !DATE_WORDS.includes(word));
  return words.join(' ') || header;
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
