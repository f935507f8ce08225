import type { SideEffects } from '#apps/worker/sideEffects';

/** Where a worker dies: as if the power went at that very moment. */
export const faults = [
  'none',
  'beforeRecord',
  'afterRecord',
  'afterOutcome',
  'beforeApply',
  'afterPrepare',
  'afterSheet',
] as const;
export type Fault = (typeof faults)[number];

/** Kills this process without a word. */
function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('killed');
}

/**
 * Side effects of a worker that dies at the named point when a command's key contains `crash`
 * (a meeting: at its first message of the kind). Nothing else differs from the product's own.
 */
export function dyingAt(fault: Fault, effects: SideEffects): SideEffects {
  return {
    ...effects,
    record: async (input) => {
      const marked = input.key?.includes('crash') ?? false;
      if (marked && fault === 'beforeRecord') die();
      const result = await effects.record(input);
      if (marked && fault === 'afterRecord' && result.outcome === 'written') die();
      return result;
    },
    prepareItem: async (meeting, item) => {
      const answer = await effects.prepareItem(meeting, item);
      if (fault === 'afterPrepare') die();
      return answer;
    },
    applyItem: async (meeting, item, by) => {
      if (fault === 'beforeApply') die();
      await effects.applyItem(meeting, item, by);
    },
    recordOutcome: async (meetingId, outcome) => {
      const stands = await effects.recordOutcome(meetingId, outcome);
      if (fault === 'afterOutcome') die();
      return stands;
    },
    makeSheet: async (of) => {
      const made = await effects.makeSheet(of);
      if (made && fault === 'afterSheet') die();
      return made;
    },
  };
}
