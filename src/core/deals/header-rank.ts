import { memoize } from '../memoize';
import { DATE_FIELDS, type DealField } from './deal-field';
import { FALLBACK_SYNONYMS } from './fallback-synonyms';
import { writtenOut } from './header-abbreviations';
import { HEADER_PARTS, isMadeUpOf } from './header-parts';
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
  if (header === '') return null;
  const whole = writtenOut(header);
  return rankAsWritten(header, field) ?? (whole === header ? null : rankAsWritten(whole, field));
}

function rankAsWritten(header: string, field: DealField): number | null {
  const { main, fallback } = namesOf(field);
  const [own, makeshift] = [rankIn(main, header, field), rankIn(fallback, header, field)];
  // "Lead owner" is listed as a makeshift, which counts more than that "owner" is in it.
  const isOwn = own !== null && (own < STEP || makeshift === null || makeshift >= STEP);
  const rank = isOwn ? own : plus(makeshift, FALLBACK_RANK);
  if (rank !== null) return rank;
  const parts = HEADER_PARTS[field];
  if (parts !== undefined && isMadeUpOf(header, parts)) return 5 * STEP;
  if (field !== 'salesperson') return null;
  return OWNER_OF_SOMETHING.test(header) ? FALLBACK_RANK + STEP : null;
}

/** "SDR owner", "Propietario del contacto": whoever has something to do with the deal. */
const OWNER_OF_SOMETHING =
  /.(?: owner| inhaber| besitzer| verantwortlicher)(?: name)?$|^(?:propietario|proprietaire|proprietario|dono) d/;

function plus(rank: number | null, more: number): number | null {
  return rank === null ? null : rank + more;
}

function rankIn(names: Names, header: string, field: DealField): number | null {
  const forms = formsOf(header);
  const best = (index: ReadonlyMap<string, number>, all: readonly string[]): number | null => {
    const found = all.map((form) => index.get(form)).filter((at) => at !== undefined);
    return found.length === 0 ? null : Math.min(...found);
  };
  const direct = best(names.whole, forms.direct) ?? plus(best(names.whole, forms.bare), STEP);
  if (direct !== null) return direct;
  // "Deals" heads a column of counts.
  const single = field === 'deal' ? null : best(names.whole, forms.bare.flatMap(singulars));
  const joined = best(names.joined, forms.bare.map(join).flatMap(withoutJoinedWords));
  const inexact = plus(single, 2 * STEP) ?? plus(joined, 3 * STEP);
  if (inexact !== null || !DATE_FIELDS.includes(field)) return inexact;
  const undated = forms.bare.filter((form) => withoutDateWords(form) !== form);
  return plus(best(names.undated, undated.map(withoutDateWords)), 4 * STEP);
}

/** A field's names with their places in its list, by the form in which they are looked up. */
interface Names {
  readonly whole: ReadonlyMap<string, number>;
  readonly joined: ReadonlyMap<string, number>;
  readonly undated: ReadonlyMap<string, number>;
}

const namesOf = memoize((field: DealField) => ({
  main: indexed(HEADER_SYNONYMS[field]),
  fallback: indexed(FALLBACK_SYNONYMS[field] ?? []),
}));

function indexed(synonyms: readonly string[]): Names {
  const by = (form: (name: string) => string): ReadonlyMap<string, number> => {
    // The first of two alike counts.
    const entries = synonyms.map((name, index) => [form(name), index] as const);
    return new Map(entries.reverse());
  };
  return { whole: by((name) => name), joined: by(join), undated: by(withoutDateWords) };
}

/** The forms of a header: as it is or without a word for the deal; and stripped of all else. */
const formsOf = memoize((header: string) => {
  const direct = unique([header, ...stripped(header)]);
  const bare = unique(direct.flatMap((form) => [form, form.replace(LOOSE_PREFIX, '')]));
  return { direct, bare: unique(bare.flatMap((form) => [form, ...stripped(form)])) };
});

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
