import { DEALS_TEXTS } from '../../src/core/language/sidebar/deals';
import type { OverviewData } from '../../src/server/contract';
import { SelectField } from '../ui/fields';
import type { DealsStore } from './deals-store';

/** Each language by its own name. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
};

interface LanguageFieldProps {
  readonly overview: OverviewData;
  readonly store: DealsStore;
}

/** Chooses the add-on's language in this spreadsheet; nothing where it speaks only one. */
export function LanguageField({ overview: { language }, store }: LanguageFieldProps) {
  const texts = DEALS_TEXTS;
  if (language.there.length < 2) return null;
  return (
    <SelectField
      id="language"
      label={texts.language}
      value={language.chosen ?? ''}
      options={[
        { value: '', text: texts.ownLanguage },
        ...language.there.map((tag) => ({ value: tag, text: NAMES[tag] ?? tag })),
      ]}
      onChange={(tag) => store.saveLanguage(tag === '' ? null : tag)}
    />
  );
}
