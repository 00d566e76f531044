// What time it is, for words like "2 minutes ago"; moves on by itself.

const STEP = 20_000;

let now = $state.raw(new Date());

export const clock = {
  get now(): Date {
    return now;
  },
};

/** Sets the clock in motion; a window that comes back to the front catches up at once. */
export function wind(): () => void {
  const strike = () => (now = new Date());
  const timer = setInterval(strike, STEP);
  document.addEventListener("visibilitychange", strike);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", strike);
  };
}
