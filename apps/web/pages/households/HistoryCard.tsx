import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { fieldName } from '../../forms/household/fieldNames';
import { Card } from '../../show/Card';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { useCommonWords } from '../../words/commonWords';
import { useRegisterWords } from '../../words/registerWords';
import { useLabel } from '../../words/words';
import styles from './households.module.css';

/** What was changed, by whom, when and why; what stood there before. */
export function HistoryCard({ householdId }: { readonly householdId: string }) {
  const t = useRegisterWords();
  const history = useQuery({
    queryKey: ['households', householdId, 'history'],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/households/{id}/history', { params: { path: { id: householdId } }, signal })),
  });
  return (
    <Card title={t('history')}>
      <Read query={history}>
        {(entries) =>
          entries.length === 0 ? (
            <p className={styles.quiet}>{t('noHistory')}</p>
          ) : (
            <ul className={styles.history}>
              {entries.map((entry) => (
                <Entry key={`${entry.version} ${entry.memberId ?? ''}`} entry={entry} />
              ))}
            </ul>
          )
        }
      </Read>
    </Card>
  );
}

function Entry({ entry }: { readonly entry: Schemas['HistoryEntry'] }) {
  const t = useRegisterWords();
  const common = useCommonWords();
  const say = useLabel();
  const { moment } = useMoments();
  const { memberId, memberName, changedAt, changedByName, reason, fields } = entry;
  const nameOf = (field: string): string => {
    if (isOwnName(field)) return t(field);
    const { labels, spec } = fieldName(memberId === null ? `facts.${field}` : `facts.members[${memberId}].${field}`);
    // A path that no form knows names itself.
    return spec === undefined && memberId !== null ? field : labels.map(say).join('·');
  };
  // Yes and no come as the register keeps them.
  const valueOf = (old: string | null): string =>
    old === null ? t('none') : old === 'true' ? common('yes') : old === 'false' ? common('no') : old;
  return (
    <li>
      <div>
        {moment(changedAt)} {changedByName ?? '—'} {memberName !== null && `· ${memberName}`}
      </div>
      <div>
        {t('why')}：{reason}
      </div>
      <div className={styles.quiet}>
        {fields.map(({ field, old }) => t('was', { field: nameOf(field), old: valueOf(old) })).join('；')}
      </div>
    </li>
  );
}

// What only the register has, and no form of a visit.
const ownNames = ['provisional', 'bankName', 'gridId', 'kind', 'diedOn', 'leftOn', 'relation', 'name'] as const;
const isOwnName = (field: string): field is (typeof ownNames)[number] => ownNames.some((each) => each === field);
