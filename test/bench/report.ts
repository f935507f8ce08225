import { short } from './figures';

/** One line of the table. A line without target only informs. */
export interface Line {
  readonly metric: string;
  readonly unit: string;
  readonly ours: number;
  /** Null where nothing stands beside it. */
  readonly reference: number | null;
  /** What the ratio ours : reference must keep; null where nothing is asked. */
  readonly target: { readonly atMost: number } | { readonly atLeast: number } | null;
  /** The ratio as measured round by round, where that is steadier than the ratio of the two medians. */
  readonly ratio?: number;
}

/** Says on standard error what takes long; the table alone goes to standard output. */
export function progress(text: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
}

/** The lines as a Markdown table. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(rowOf);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Whether every line that has a target keeps it. */
export function allMet(lines: readonly Line[]): boolean {
  return lines.every((line) => isMet(line) !== false);
}

const head = ['metric', 'ours', 'reference', 'ratio', 'target', 'met'];

function rowOf(line: Line): string[] {
  const { metric, unit, ours, reference, target } = line;
  const met = isMet(line);
  return [
    metric,
    `${short(ours)} ${unit}`,
    reference === null ? '' : `${short(reference)} ${unit}`,
    reference === null ? '' : ratioOf(line).toFixed(2),
    target === null ? '' : 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`,
    met === null ? '' : met ? 'yes' : 'NO',
  ];
}

function ratioOf({ ours, reference, ratio }: Line): number {
  return ratio ?? ours / (reference ?? Number.NaN);
}

function isMet(line: Line): boolean | null {
  if (line.target === null) return null;
  return 'atMost' in line.target ? ratioOf(line) <= line.target.atMost : ratioOf(line) >= line.target.atLeast;
}
