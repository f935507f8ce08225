import type { Policy } from '../policy/policy';

/**
 * An item passes with yes votes of more than half of the voters present for it;
 * abstentions count as present, the recused do not, exactly half fails (process.md 2, Deliberation).
 */
export function majority({ yes, voters }: { yes: number; voters: number }): boolean {
  return yes * 2 > voters;
}

/** The fewest members who must be present, of those who should attend. */
export function quorumOf(shouldAttend: number, { numerator, denominator }: Policy['quorum']): number {
  return Math.ceil((shouldAttend * numerator) / denominator);
}
