// Fetches what draws maps when there is one to draw, a little at a time, so that nothing else has to wait for it.

export async function loadMap() {
  const [{ default: WayMap }, { outlines }] = await Promise.all([import("./WayMap.svelte"), import("./outlines")]);
  await breath();
  outlines();
  await breath();
  return WayMap;
}

/** Lets the window do what else there is. */
function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
