// How smoothly the real UI runs in Chromium: what `cargo xtask bench smooth` runs.
import config from "./playwright.config.ts";

export default { ...config, testDir: "smooth", reporter: [["line"]] };
