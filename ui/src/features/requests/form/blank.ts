// An address in which nothing stands yet.
import type { Address } from "../../../host/bindings/api";
import { language } from "../../../state/language.svelte";

/** In the reader's own country. */
export function blankAddress(): Address {
  const country = new Intl.Locale(language.locale).maximize().region ?? "US";
  return { name: "", lines: [""], city: "", region: null, postal_code: null, country, phone: null };
}
