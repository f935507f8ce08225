import type { Refusal } from '../refusal';
import { gate } from '../steps/eliminationGate';
import type { ProposeElimination } from './helpCommand';
import type { Draft } from './draft';
import { enterStage, leaveRoad, roadOf } from './road';
import type { Step } from './step';

/** 提出风险消除: refused with every unmet condition that can be known before the home is assessed. */
export function proposeElimination(draft: Draft, { way }: ProposeElimination): Refusal | void {
  const unmet = gate(draft, way, 'proposal');
  if (unmet) return unmet;
  draft.emit('eliminationProposed', { way });
  enterStage(draft, 0, roadOf(draft)[0] ?? []);
}

/** The risk is not gone, or not shown to be: the road of elimination is left and help goes on. */
export function dropElimination(draft: Draft, byStep: Step, reasonCode: string): void {
  leaveRoad(draft, 'ended');
  draft.emit('eliminationDropped', { byStep, reasonCode });
}
