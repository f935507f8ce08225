import type { Schemas } from '../api/client';
import { useLabel } from '../words/words';

/** Those who act without an account. */
const nameless: Partial<Record<string, { readonly zh: string; readonly en: string }>> = {
  system: { zh: '系统', en: 'The system' },
  household: { zh: '农户', en: 'The household' },
};

/** Who did it, as the language chosen says it: a person by name, the household, or the clock. */
export function useWhoName(): (who: Pick<Schemas['PersonView'], 'name' | 'role'>) => string {
  const say = useLabel();
  return ({ name, role }) => {
    const told = role === null ? undefined : nameless[role];
    return told === undefined ? name : say(told);
  };
}
