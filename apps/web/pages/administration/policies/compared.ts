import type { Label } from '#domain/household/labels';
import type { Policy } from '#domain/policy/policy';
import { type PolicyLine, policyLines } from './policyLines';

export interface ComparedLine {
  readonly id: string;
  readonly name: Label;
  /** Undefined where that version has no such figure. */
  readonly left: Label | undefined;
  readonly right: Label | undefined;
  readonly isSame: boolean;
}
export interface ComparedSection {
  readonly id: string;
  readonly name: Label;
  readonly lines: readonly ComparedLine[];
}

/** Two policies figure by figure; what only one of them has stands there too. */
export function compared(left: Policy, right: Policy): readonly ComparedSection[] {
  const others = policyLines(right);
  return policyLines(left).map(({ id, name, lines }) => {
    const there = others.find((section) => section.id === id)?.lines ?? [];
    const ids = [...new Set([...lines, ...there].map((line) => line.id))];
    return { id, name, lines: ids.flatMap((each) => lineOf(each, lines, there)) };
  });
}

function lineOf(id: string, lines: readonly PolicyLine[], there: readonly PolicyLine[]): ComparedLine[] {
  const [left, right] = [lines, there].map((all) => all.find((line) => line.id === id));
  const name = (left ?? right)?.name;
  if (name === undefined) return [];
  const isSame = left?.value.zh === right?.value.zh && left?.value.en === right?.value.en;
  return [{ id, name, left: left?.value, right: right?.value, isSame }];
}
