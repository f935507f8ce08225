import type { Report } from '../servers/report';

const millisecondsASecond = 1000;

/** Prints each step with the seconds since the start, Chinese first. */
export function timedReport(startedMs = Date.now()): Report {
  return (zh, en) => {
    const seconds = ((Date.now() - startedMs) / millisecondsASecond).toFixed(1).padStart(6);
    print(`[${seconds} s] ${zh}  ${en}`);
  };
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
