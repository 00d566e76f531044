// Which locale numbers and dates are written in.

/** The reader's own region for `language`, where the system names one: `en` becomes `en-GB` in Britain. */
export function localeOf(language: string, system: readonly string[]): string {
  const own = system.find((tag) => tag === language || tag.startsWith(`${language}-`));
  return own && isLocale(own) ? own : language;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
