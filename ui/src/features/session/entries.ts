// What is wrong with what was typed to look an order up, before the store is asked.

export interface Entries {
  email: string;
  number: string;
}

/** The id of the sentence about each entry that cannot be right. */
export function mistakes({ email, number }: Entries): Partial<Entries> {
  const found: Partial<Entries> = {};
  if (!email.trim()) found.email = "session-find-email-missing";
  else if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email.trim())) found.email = "session-find-email-wrong";
  if (!number.trim()) found.number = "session-find-number-missing";
  return found;
}

/** In words for a wait: seconds up to a minute and a half, then minutes, rounded up. */
export function waitWords(seconds: number): [id: string, args: Record<string, number>] {
  if (seconds <= 0) return ["session-find-wait-over", {}];
  if (seconds <= 90) return ["session-find-wait-text", { seconds }];
  return ["session-find-wait-minutes", { minutes: Math.ceil(seconds / 60) }];
}
