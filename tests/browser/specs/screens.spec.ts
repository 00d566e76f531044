// What each screen says to a screen reader, as aria snapshots; and that axe finds nothing on it.
import { expect, test } from "../bridge.ts";
import { SCREENS } from "../screens.ts";

// What other tests chose or read, such as help in another language, would be on the screens too.
test.use({ alone: "screens" });

/** Also looked at in a language from right to left, and in one without spaces. */
const ABROAD = ["home", "order", "return-form", "article", "search", "notices"];

for (const [name, path] of Object.entries(SCREENS)) {
  test(`${name} reads well to a screen reader`, async ({ app }) => {
    await app.open(await path(app));
    await expect(app.page.getByRole("main")).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
    expect(await app.violations()).toEqual([]);
  });
}

for (const language of ["he", "ja"]) {
  for (const name of ABROAD) {
    test(`${name} reads well to a screen reader in ${language}`, async ({ app }) => {
      await app.speak(language);
      await app.open(await SCREENS[name]!(app));
      await expect(app.page.getByRole("main")).toMatchAriaSnapshot({ name: `${name}.${language}.aria.yml` });
      expect(await app.violations()).toEqual([]);
    });
  }
}
