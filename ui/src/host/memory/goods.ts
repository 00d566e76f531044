// What the canned shop sells, and who carries it.
import type { Carrier, OrderLine } from "../bindings/api";

const drawings = import.meta.glob<string>("../../../../store-server/demo/catalogue/*.svg", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Where the drawing of a product is; the product's id stands in for the hash. */
export function drawing(id: string): string {
  return drawings[`../../../../store-server/demo/catalogue/${id}.svg`] ?? "";
}

interface Product {
  title: string;
  price: number;
  options: Record<string, string>;
  made?: true;
  fast?: true;
}

const PRODUCTS: Record<string, Product> = {
  "linen-wrap-dress": {
    title: "Linen wrap dress",
    price: 12900,
    options: { Size: "M", Colour: "Terracotta" },
    made: true,
  },
  "lace-wedding-dress": {
    title: "Lace wedding dress with train",
    price: 79000,
    options: { Size: "Made to measure", Colour: "Ivory" },
    made: true,
  },
  "wool-suit": { title: "Two-piece wool suit", price: 42900, options: { Size: "50", Colour: "Charcoal" }, made: true },
  "garnet-ring": { title: "Garnet ring", price: 18900, options: { Size: "54" }, made: true },
  "flower-girl-dress": { title: "Tulle flower girl dress", price: 8900, options: { Size: "116" }, made: true },
  "mushroom-lamp": { title: "Glass mushroom table lamp", price: 7900, options: { Colour: "Amber" } },
  "reading-lamp": { title: "Brass reading lamp", price: 11800, options: { Plug: "Type C" }, fast: true },
  "leather-tote": { title: "Leather tote bag", price: 14900, options: { Colour: "Chestnut" } },
  "chelsea-boots": { title: "Chelsea boots", price: 16900, options: { Size: "41", Colour: "Black" } },
  "satin-heels": { title: "Satin heels", price: 12400, options: { Size: "38", Colour: "Champagne" } },
  "stoneware-mug": { title: "Speckled stoneware mug", price: 2400, options: { Colour: "Oat" }, fast: true },
  teapot: { title: "Teapot with bamboo handle", price: 6800, options: {} },
  "silk-scarf": { title: "Printed silk scarf", price: 5400, options: { Pattern: "Larkspur" }, fast: true },
  "mohair-scarf": { title: "Checked mohair scarf", price: 6900, options: { Colour: "Moss" } },
  "watering-can": { title: "Copper watering can", price: 5800, options: {} },
  "cast-iron-pot": { title: "Enamelled cast-iron pot", price: 13200, options: { Size: "24 cm", Colour: "Petrol" } },
  "canvas-backpack": { title: "Waxed canvas backpack", price: 11900, options: { Colour: "Olive" }, fast: true },
  "ribbed-vase": { title: "Tall ribbed vase", price: 4200, options: { Colour: "Sage" }, fast: true },
};

export const PRODUCT_IDS = Object.keys(PRODUCTS);

/** `quantity` of a product, as a line of an order in `currency`; `times` converts the price. */
export function line(id: string, quantity: number, currency: string, times: number): OrderLine {
  const product = PRODUCTS[id]!;
  const amount = Math.round(product.price * times);
  return {
    id: `line-${id}`,
    title: product.title,
    options: Object.entries(product.options).map(([name, value]) => ({ name, value })),
    quantity,
    unit_price: { amount, currency },
    total: { amount: amount * quantity, currency },
    image: id,
    made_to_order: product.made ?? false,
    ships_in_24_hours: product.fast ?? false,
  };
}

export const CARRIERS = {
  nordwind: {
    id: "nordwind",
    name: "Nordwind Cargo",
    phone: "+49 30 5550 1200",
    email: "care@nordwind.example",
    website: "https://nordwind.example/track",
  },
  stadtkurier: {
    id: "stadtkurier",
    name: "Stadtkurier",
    phone: "+49 30 5550 7700",
    email: "hallo@stadtkurier.example",
    website: "https://stadtkurier.example",
  },
  harbour: { id: "harbour", name: "Harbour & Hill", phone: "+44 20 5550 0140", website: "https://harbourhill.example" },
  plainpost: { id: "plainpost", name: "Plain Post" },
} satisfies Record<string, Carrier>;
