// What the parts of a form are called, where something is said about one from elsewhere on the page.
import { addressForm } from "../../../format/addressForm";
import { t } from "../../../state/language.svelte";
import type { Place } from "./faults";
import type { Filling } from "./filling.svelte";

/** The name of a place; none where the sentence about it says it already. */
export function placeName(place: Place, filling: Filling): string | null {
  switch (place) {
    case "name":
      return t("form-address-name");
    case "lines":
      return filling.kind.address ? t("form-address-line", { number: 1 }) : null;
    case "city":
      return t("form-address-city");
    case "code":
      return t("form-address-code");
    case "region":
      return t(`form-address-region-${addressForm(filling.form.address?.country ?? "").region}`);
    default:
      return place.startsWith("reason ") ? titleOf(place.slice("reason ".length), filling) : null;
  }
}

function titleOf(id: string, { order }: Filling): string | null {
  return order?.lines.find((line) => line.id === id)?.title ?? null;
}
