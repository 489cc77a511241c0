import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import vi from './vi.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof vi };
  }
}

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT_AS = 'language';

/** Starts in the language that was chosen on this machine; English is loaded only when wanted. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    resources: { vi: { translation: vi } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (localStorage.getItem(KEPT_AS) === 'en') await chooseLanguage('en');
}

/** Changes the language of this machine. Kept first: whoever goes on before English is there finds the next page in it. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT_AS, language);
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    i18next.addResourceBundle('en', 'translation', (await import('./en.json')).default);
  }
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
