import { Card } from '../../show/Card';
import { useAuditWords } from '../../words/auditWords';
import { ProblemRows } from './ProblemRows';
import { useProblems } from './useProblems';

/** What audits found at a household; nothing where they found nothing. */
export function HouseholdProblems({ householdId }: { readonly householdId: string }) {
  const t = useAuditWords();
  const { pages } = useProblems({ householdId });
  if (pages.data?.pages[0]?.rows.length === 0) return null;
  return (
    <Card title={t('inCase')}>
      <ProblemRows pages={pages} isShort />
    </Card>
  );
}
