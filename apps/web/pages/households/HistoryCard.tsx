import { useQuery } from '@tanstack/react-query';
import { householdKindLabels } from '#domain/household/homeCodes';
import { relationLabels } from '#domain/household/personCodes';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Thumbnail } from '../../files/FilePicker';
import { fieldName } from '../../forms/household/fieldNames';
import { belowCity } from '../../show/areaNames';
import { Card } from '../../show/Card';
import { useMoments } from '../../show/moments';
import { useFieldValue } from '../../show/useFieldValue';
import { Read } from '../../states/Read';
import { useCommonWords } from '../../words/commonWords';
import { useRegisterWords } from '../../words/registerWords';
import { useCodeLabel, useLabel } from '../../words/words';
import styles from './households.module.css';
import { mark } from '../../words/mark';

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
  const code = useCodeLabel();
  const fieldValue = useFieldValue();
  const { moment } = useMoments();
  const { memberId, memberName, changedAt, changedByName, reason, added, files, fields } = entry;
  const pathOf = (field: string): string =>
    memberId === null ? `facts.${field}` : `facts.members[${memberId}].${field}`;
  const nameOf = (field: string): string => {
    if (isOwnName(field)) return t(field);
    const { labels, spec } = fieldName(pathOf(field));
    // A path that no form knows names itself.
    return spec === undefined && memberId !== null ? field : labels.map(say).join('·');
  };
  // Yes, no and codes come as the register keeps them.
  const valueOf = (field: string, old: string | null): string => {
    if (old === null) return t('none');
    if (old === 'true' || old === 'false') return common(old === 'true' ? 'yes' : 'no');
    if (field === 'areaCode' || field === 'residenceAreaCode') return belowCity(old);
    if (field === 'kind') return code(householdKindLabels, old);
    if (field === 'relation') return code(relationLabels, old);
    return fieldValue(fieldName(pathOf(field)).spec, old);
  };
  return (
    <li>
      <div>
        {moment(changedAt)} {changedByName ?? '—'} {memberName !== null && `· ${memberName}`}
      </div>
      <div>
        {t('why')}
        {mark('：')}
        {reason === 'transferred' ? t('transferred') : reason}
      </div>
      {added && <div className={styles.quiet}>{t('memberAdded')}</div>}
      {files.length > 0 && (
        <div className={styles.papers}>
          {files.map(({ fileId, mediaType }, i) => (
            <Thumbnail
              key={fileId}
              fileId={fileId}
              name={t('paper', { number: i + 1 })}
              isPicture={mediaType.startsWith('image/')}
            />
          ))}
        </div>
      )}
      <div className={styles.quiet}>
        {fields.map(({ field, old }) => t('was', { field: nameOf(field), old: valueOf(field, old) })).join(mark('；'))}
      </div>
    </li>
  );
}

// What only the register has, and no form of a visit.
const ownNames = [
  'provisional',
  'bankName',
  'gridId',
  'kind',
  'diedOn',
  'leftOn',
  'relation',
  'name',
  'areaCode',
  'residenceAreaCode',
  'groupName',
  'joinedOn',
  'birthOn',
  'sex',
] as const;
const isOwnName = (field: string): field is (typeof ownNames)[number] => ownNames.some((each) => each === field);
