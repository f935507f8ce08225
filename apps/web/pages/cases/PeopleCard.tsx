import { householdKindLabels } from '#domain/household/homeCodes';
import { relationLabels } from '#domain/household/personCodes';
import type { Schemas } from '../../api/client';
import { belowCity } from '../../show/areaNames';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { Masked } from '../../show/Masked';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { type Column, ListTable } from '../../tables/ListTable';
import { useCaseFileWords } from '../../words/caseFileWords';
import { useCodeLabel } from '../../words/words';
import styles from './cases.module.css';
import { mark } from '../../words/mark';

type Household = Schemas['HouseholdBrief'];
type Member = Schemas['MemberBrief'];

/** The household and its people; numbers masked, opened with a reason. */
export function PeopleCard({ household }: { readonly household: Household }) {
  const t = useCaseFileWords();
  const name = useCodeLabel();
  const { day } = useMoments();
  const { householdId } = household;
  const idNumber = ({ idNumberMasked, personId }: Member) => (
    <Masked value={idNumberMasked} field="idNumber" householdId={householdId} memberId={personId} />
  );
  const who = (member: Member): string =>
    member.diedOn === null
      ? member.name
      : `${member.name}${mark('（')}${t('died', { on: day(member.diedOn) })}${mark('）')}`;
  const columns: Column<Member>[] = [
    { id: 'name', title: t('name'), width: 160, render: who },
    { id: 'relation', title: t('relation'), width: 120, render: ({ relation }) => name(relationLabels, relation) },
    { id: 'birth', title: t('birth'), width: 130, render: ({ birthOn }) => birthOn && day(birthOn) },
    { id: 'idNumber', title: t('idNumber'), width: 240, render: idNumber },
  ];
  return (
    <Card title={t('household')}>
      <Facts
        rows={[
          [t('number'), household.number],
          [t('place'), `${belowCity(household.areaName)}${household.groupName ?? ''}`],
          [t('kind'), name(householdKindLabels, household.kind)],
          [t('phone'), <Masked key="phone" value={household.phoneMasked} field="phone" householdId={householdId} />],
        ]}
      />
      <h3 style={{ margin: '12px 0 8px' }}>{t('people')}</h3>
      <ListTable
        label={t('people')}
        isShort
        rows={household.members}
        columns={columns}
        keyOf={({ personId }) => personId}
        nameOf={({ name: shown }) => shown}
        card={(member) => (
          <div className={styles.card} style={{ padding: 12 }}>
            <div className={styles.cardHead}>
              <strong>{who(member)}</strong>
              <span>{name(relationLabels, member.relation)}</span>
            </div>
            {idNumber(member)}
          </div>
        )}
        empty={<Empty />}
      />
    </Card>
  );
}
