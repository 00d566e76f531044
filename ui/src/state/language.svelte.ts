// The words of the app: the host's FTL text, put into sentences.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Direction, MessagesView } from "../host/bindings/api";
import { localeOf } from "../format/locale";

interface Words {
  language: string;
  locale: string;
  direction: Direction;
  /** The reader's language first; later ones fill what is missing. */
  bundles: FluentBundle[];
}

let words = $state.raw<Words>({ language: "en", locale: "en", direction: "ltr", bundles: [] });

export const language = {
  /** The tag of the language that is spoken. */
  get tag(): string {
    return words.language;
  },
  /** The locale that numbers and dates are written in: the language, with the reader's own region. */
  get locale(): string {
    return words.locale;
  },
  get direction(): Direction {
    return words.direction;
  },
};

/** Speaks another language from now on, everywhere at once. */
export function speak(view: MessagesView): void {
  const locale = localeOf(view.language, navigator.languages);
  words = {
    language: view.language,
    locale,
    direction: view.direction,
    bundles: view.bundles.map(({ language: tag, ftl }) => {
      const bundle = new FluentBundle(tag === view.language ? [locale, tag] : [tag]);
      bundle.addResource(new FluentResource(ftl), { allowOverrides: true });
      return bundle;
    }),
  };
  document.documentElement.lang = view.language;
  document.documentElement.dir = view.direction;
}

/** The sentence `id`, arguments isolated for bidirectional text; the id itself if nobody wrote it. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  return find(id, args) ?? id;
}

/** As [`t`], for ids that are made from a store's codes; `fallback` if there is no such sentence. */
export function tOr(id: string, fallback: string, args?: Record<string, FluentVariable>): string {
  return find(id, args) ?? fallback;
}

function find(id: string, args?: Record<string, FluentVariable>): string | null {
  for (const bundle of words.bundles) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return endedOnce(bundle.formatPattern(pattern, args ?? null, []));
  }
  return null;
}

/** A sentence that closes with something that has a full stop of its own, such as `10:00 μ.μ.`, needs no second one. */
function endedOnce(sentence: string): string {
  return sentence.replace(/\.(\u2069)\./g, ".$1");
}
