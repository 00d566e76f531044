// In the app's page: what a key in the search box takes until the results are painted, and what an empty one takes.
const BOX = "header [role='search'] input";
const nothing = document.createElement("input");
nothing.style.cssText = "position: fixed; inset: auto 0 0 auto; inline-size: 2rem; z-index: 9";
document.body.append(nothing);

const { fetch: ask } = window;
let sent = null;
window.keys = [];
window.nothing = nothing;

/** The answer to the latest text. */
window.fetch = async (target, options) => {
  const body = options?.body instanceof Uint8Array ? new TextDecoder().decode(options.body) : String(options?.body ?? "");
  const mine = body.includes('"search_find"') && sent;
  if (mine) mine.asked ??= performance.now();
  const answer = await ask(target, options);
  if (mine && mine === sent) {
    mine.answered = performance.now();
    arm(mine);
  }
  return answer;
};

/** After the change of the page that follows, or after two frames without one. */
function arm(key) {
  const settle = () => {
    observer.disconnect();
    clearTimeout(late);
    requestAnimationFrame(() => requestAnimationFrame(() => done(key)));
  };
  const observer = new MutationObserver(settle);
  observer.observe(document.querySelector("main"), { subtree: true, childList: true, characterData: true, attributes: true });
  const late = setTimeout(settle, 34);
}

function done(key) {
  key.painted = performance.now();
  window.keys.push(key);
  window.wake?.();
}

addEventListener(
  "keydown",
  (event) => {
    const key = { pressed: performance.now(), empty: event.target === nothing };
    if (event.target.matches(BOX)) sent = key;
    // A space changes nothing that is looked for.
    const silent = () => key.empty || (sent === key && !key.asked);
    requestAnimationFrame(() => requestAnimationFrame(() => silent() && done({ ...key, empty: key.empty, silent: !key.empty })));
  },
  true,
);
