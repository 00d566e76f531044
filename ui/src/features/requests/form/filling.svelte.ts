// A form while it is filled in: what of it would be sent, and what still keeps it from being sent.
import { untrack } from "svelte";
import type { ErrorView, FiledView, Form, FormView, Order, Subject } from "../../../host/bindings/api";
import { tidied } from "../../../format/addressForm";
import { app } from "../../../state/app.svelte";
import { Draft, isError } from "../../../state/draft.svelte";
import { t } from "../../../state/language.svelte";
import { blankAddress } from "./blank";
import { faultsOf, placeOf, type Fault, type Place } from "./faults";
import { choicesOf, chosen, type Choice } from "./goods";
import { kindOf, type Kind } from "./kinds";
import { awaited } from "./parcels";

export class Filling {
  readonly draft: Draft;
  readonly #view: () => FormView;
  /** It was tried to send it; from then on, what is missing is said. */
  #tried = $state(false);
  /** Why it was not taken, for as long as nothing is changed in it. */
  #answer = $state.raw<{ error: ErrorView; form: Form } | null>(null);

  constructor(subject: Subject, view: () => FormView) {
    this.#view = view;
    this.draft = new Draft(
      subject,
      untrack(() => view().draft),
    );
  }

  readonly kind: Kind = $derived.by(() => kindOf(this.#view().topic));
  readonly order: Order | null = $derived.by(() => this.#view().order);

  readonly choices: Choice[] = $derived.by(() => {
    const goods = this.order && this.kind.reasons.length > 0;
    return goods ? choicesOf(this.order, this.#view().verdict, app.view.store?.service ?? null) : [];
  });

  readonly parcels = $derived.by(() => (this.order && this.kind.parcel ? awaited(this.order) : []));

  /** What would be sent: what fits this topic of what stands in the draft, put in order. */
  readonly form: Form = $derived.by(() => {
    const { text, lines, wish, address, shipment_id } = this.draft.form;
    const parcel = this.parcels.length === 1 ? this.parcels[0] : this.parcels.find(({ id }) => id === shipment_id);
    return {
      text,
      lines: chosen(lines, this.choices, this.kind.reasons),
      wish: this.kind.wishes.length > 0 ? wish : null,
      address: this.kind.address ? tidied(address ?? this.usualAddress) : null,
      shipment_id: parcel?.id ?? null,
    };
  });

  /** Where the order goes to now. */
  get usualAddress() {
    return this.order?.shipping_address ?? blankAddress();
  }

  /** What is to be put right, once it was tried to send it. */
  readonly faults: Fault[] = $derived.by(() => {
    const told = this.#answer?.form === this.draft.form ? placeOf(this.#answer.error.code) : null;
    if (told) return [{ place: told, id: `error-${this.#answer!.error.code.replaceAll("_", "-")}` }];
    return this.#tried ? this.#missing() : [];
  });

  /** Why it was not taken, where that is about no part of it. */
  get failure(): ErrorView | null {
    const answer = this.#answer;
    return answer && answer.form === this.draft.form && !placeOf(answer.error.code) ? answer.error : null;
  }

  /** What is wrong at a place, in words. */
  wrong(place: Place): string | null {
    const fault = this.faults.find((fault) => fault.place === place);
    return fault ? t(fault.id, fault.args) : null;
  }

  /** Sends it, unless something is missing in it, or a file that was on its way was not taken. */
  async send(): Promise<FiledView | null> {
    const refused = () => this.draft.files.coming.filter(({ error }) => error).length;
    const before = refused();
    this.#tried = true;
    this.#answer = null;
    await this.draft.files.settled();
    if (this.faults.length > 0 || refused() > before) return null;
    const form = this.draft.form;
    const answer = await this.draft.send(this.form);
    if (!isError(answer)) return answer;
    this.#answer = { error: answer, form };
    return null;
  }

  #missing(): Fault[] {
    return faultsOf(this.form, {
      kind: this.kind,
      limits: this.#view().limits,
      files: this.draft.files.here.length,
      parcels: this.parcels.length,
      address: this.order?.shipping_address ?? null,
    });
  }
}
