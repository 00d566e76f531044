// The canned articles that were translated, by language.

interface Translation {
  title: string;
  summary: string;
  html: string;
  headings: [level: number, id: string, text: string][];
}

export const TRANSLATIONS: Record<string, Record<string, Translation>> = {
  "cancel-an-order": {
    de: {
      title: "Bestellung stornieren",
      summary: "Bis wann eine Bestellung storniert werden kann und was erstattet wird.",
      html: `<p>Sie können uns jederzeit vor dem Versand bitten, eine Bestellung zu stornieren. Danach warten Sie bitte, bis sie da ist, und senden sie zurück.</p>
<h2 id="kosten">Was es kostet</h2><p>Innerhalb von 24 Stunden kostet es nichts. Sobald ein Kleidungsstück für Sie zugeschnitten wird, behalten wir ein, was die Arbeit gekostet hat.</p>`,
      headings: [[2, "kosten", "Was es kostet"]],
    },
    he: {
      title: "ביטול הזמנה",
      summary: "עד מתי אפשר לבטל הזמנה, ומה מוחזר.",
      html: `<p>אפשר לבקש מאיתנו לבטל הזמנה בכל עת לפני שהיא נשלחת. מספר ההזמנה נראה כך: LK-1042/3, ובטלפון: +972-3-555.</p>
<h2 id="כמה">כמה זה עולה</h2><p>בתוך 24 שעות הביטול אינו עולה דבר. לאחר שהתחלנו לגזור בגד עבורכם, ננכה את עלות העבודה.</p>`,
      headings: [[2, "כמה", "כמה זה עולה"]],
    },
  },
};
