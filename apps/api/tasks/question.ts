import type { HouseholdBrief } from '#contract/cases/caseFile';
import type { QuestionView } from '#contract/tasks/detail';
import { departmentQuestions } from '#domain/comparison/questions';
import type { ScopedClient } from '#database/scope';
import type { FoundTask } from './taskRow';

/** A department sees the fields it needs to answer and no others. */
export async function questionFor(
  client: ScopedClient,
  task: FoundTask,
  household: HouseholdBrief | null,
): Promise<QuestionView | null> {
  if (task.kind !== 'answerComparison' || task.department === null || household === null) return null;
  const { asks, shows } = departmentQuestions[task.department as keyof typeof departmentQuestions];
  const { rows } = await client.query<{ id: string; facts: Record<string, unknown> }>({
    name: 'question_people',
    text: 'SELECT id, facts FROM person WHERE household_id = $1 LIMIT 100',
    values: [task.householdId],
  });
  const shown: readonly string[] = shows;
  const members = household.members.map(({ personId, name, relation, idNumberMasked, birthOn }) => {
    const facts = rows.find((row) => row.id === personId)?.facts ?? {};
    return {
      memberId: personId,
      name,
      relation,
      idNumberMasked,
      birthOn,
      ...Object.fromEntries(Object.entries(facts).filter(([field]) => shown.includes(field))),
    };
  });
  return { asks, members };
}
