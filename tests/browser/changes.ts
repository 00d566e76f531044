// Says at the very end, where a short log is still read, what differs in the snapshots that failed, and nothing else.
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

const MOST = 40;

export default class Changes implements Reporter {
  private readonly changed: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    for (const { message } of result.errors) {
      const lines = differences(message ?? "");
      if (lines.length > 0) {
        this.changed.push(`  changed in “${test.title}”:`, ...lines.slice(0, MOST).map((line) => `    ${line}`));
      }
    }
  }

  onEnd(): void {
    this.changed.forEach((line) => process.stdout.write(`${line}\n`));
  }

  printsToStdio(): boolean {
    return false;
  }
}

/** The lines of a difference that really differ: where one differs, those that only match a pattern are listed too. */
function differences(message: string): string[] {
  const lines = message
    .replace(/\u001b\[\d+m/g, "")
    .split("\n")
    .filter((line) => /^[-+] {2,}\S/.test(line));
  return lines.filter((line, at) => !fits(line, lines[at + 1]) && !fits(lines[at - 1], line));
}

function fits(expected: string | undefined, received: string | undefined): boolean {
  const pattern = expected?.startsWith("-") ? /^- +(.*)$/.exec(expected)?.[1] : undefined;
  const text = received?.startsWith("+") ? /^\+ +(.*)$/.exec(received)?.[1] : undefined;
  if (pattern === undefined || text === undefined) {
    return false;
  }
  const [, before, regex] = /^(.*?)\/(.+)\/$/.exec(pattern) ?? [];
  return regex === undefined
    ? pattern.endsWith('text: ""') && text.startsWith("- text:")
    : text.startsWith(before) && new RegExp(regex).test(text.slice(before.length));
}
