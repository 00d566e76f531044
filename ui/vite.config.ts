// How the user interface is built, served while developing, and tested.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  // Paths that also hold when the app's own scheme serves the files.
  base: "./",
  build: { target: ["chrome123", "safari18"], modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  // The words and the demo pictures live beside this folder.
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  resolve: mode === "test" ? { conditions: ["browser"] } : {},
  test: { environment: "happy-dom", include: ["tests/**/*.test.ts"] },
}));
