// Every word that the app says was written, and every state has a name and a meaning.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { AttentionCode, StepKey } from "../src/host/bindings/api";
import { speak } from "../src/state/language.svelte";
import { attentionWords, kebab, milestoneWords, statusWords, STEP_ICONS } from "../src/state/orderWords";

const root = join(import.meta.dirname, "..");
const folder = join(root, "../locales/en");
const ftl = readdirSync(folder)
  .filter((file) => file.endsWith(".ftl"))
  .map((file) => readFileSync(join(folder, file), "utf8"))
  .join("\n");
const bundle = new FluentBundle("en");
const troubles = bundle.addResource(new FluentResource(ftl));
const written = (id: string) => bundle.getMessage(id)?.value != null;

beforeAll(() => speak({ language: "en", direction: "ltr", bundles: [{ language: "en", ftl }] }));

test("no word is written twice", () => {
  expect(troubles).toEqual([]);
});

test("every word that a screen names was written", () => {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(svelte|ts)$/.test(file),
  );
  const named = sources.flatMap((file) => {
    const text = readFileSync(join(root, "src", file), "utf8");
    return [...text.matchAll(/\bt\(\s*"([a-z0-9-]+)"/g)].map(([, id]) => `${file}: ${id}`);
  });
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((entry) => !written(entry.split(": ")[1]!))).toEqual([]);
});

describe("every state has a name and a meaning", () => {
  const families: Record<string, string[]> = {
    "order-status": ["awaiting_payment", "processing", "shipped", "delivered", "cancelled", "unknown"],
    "order-sub-status": ["payment_received", "payment_confirmed", "packaging", "packaging_made"],
    milestone: [
      "not_found",
      "info_received",
      "in_transit",
      "out_for_delivery",
      "available_for_pickup",
      "attempt_failed",
      "delivered",
      "exception",
      "returning",
      "returned",
      "expired",
      "unknown",
    ],
    "sub-milestone": ["customs", "delayed", "address", "damaged", "lost", "refused", "no_one_home"],
    "order-payment": ["awaiting", "authorized", "paid", "partially_refunded", "refunded", "failed"],
    "order-state": ["open", "completed", "cancelled"],
    "order-shipment": ["not_shipped", "partially_shipped", "shipped", "partially_delivered", "delivered"],
    "order-returns": ["none", "requested", "in_transit", "received", "refunded"],
  };

  test.each(Object.entries(families))("%s", (family, codes) => {
    const ids = codes.flatMap((code) => [`${family}-${kebab(code)}`, `${family}-${kebab(code)}-meaning`]);
    expect(ids.filter((id) => !written(id))).toEqual([]);
  });

  test("things to look at say what to do", () => {
    const codes: AttentionCode[] = [
      "payment_due",
      "payment_failed",
      "customs_action",
      "address_action",
      "action_required",
      "pickup_ready",
      "attempt_failed",
      "parcel_lost",
      "parcel_damaged",
      "parcel_exception",
      "parcel_returning",
      "held_at_customs",
      "late_to_ship",
      "late_to_arrive",
      "no_scan",
    ];
    for (const code of codes) {
      const plain = { code, urgency: "act", shipment_id: null, until: null, since: null } as const;
      expect(attentionWords(plain).label).not.toContain("attention-");
      expect(attentionWords({ ...plain, until: "2026-11-26T18:00:00Z" }).meaning).not.toContain("attention-");
      expect(attentionWords({ ...plain, since: "2026-11-20" }).meaning).not.toContain("attention-");
    }
  });

  test("steps have names, both behind and ahead", () => {
    const keys = Object.keys(STEP_ICONS) as StepKey[];
    const ids = keys.flatMap((key) => [`order-step-${kebab(key)}`, `order-next-${kebab(key)}`]);
    expect(ids.filter((id) => !written(id))).toEqual([]);
  });
});

describe("a store that is newer than the app", () => {
  test("shows an unknown status as something in progress", () => {
    expect(statusWords("teleported").label).toBe("In progress");
  });

  test("shows an unknown sub-status as the status around it", () => {
    expect(statusWords("processing", "polishing").label).toBe("In preparation");
  });

  test("shows an unknown milestone as news, and an unknown detail as its milestone", () => {
    expect(milestoneWords("beamed_up").label).toBe("News from the carrier");
    expect(milestoneWords("in_transit", "by_camel").label).toBe("On its way");
  });
});
