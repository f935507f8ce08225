import { householdKindLabels, type Security, securityLabels } from '#domain/household/homeCodes';
import { comparedToLine, findPerHead } from '#domain/household/income';
import { healthLabels, labourLabels, relationLabels } from '#domain/household/personCodes';
import { incomeSpecs } from '../../../forms/household/incomeSpecs';
import { Card } from '../../../show/Card';
import { Facts } from '../../../show/Facts';
import { Masked } from '../../../show/Masked';
import { useMoments } from '../../../show/moments';
import { yuan } from '../../../show/money';
import { ListTable } from '../../../tables/ListTable';
import { useTaskWords } from '../../../words/taskWords';
import { useCodeLabel, useLabel } from '../../../words/words';
import { lastVerification, type TaskDetail } from '../detail';
import styles from '../task.module.css';
import { mark } from '../../../words/mark';

/** The household: where and who, its members as they were verified, numbers masked. */
export function HouseholdCard({ detail }: { readonly detail: TaskDetail }) {
  const t = useTaskWords();
  const code = useCodeLabel();
  const { day } = useMoments();
  const { household } = detail;
  if (household === null) return null;
  const verified = lastVerification(detail)?.facts.members ?? [];
  const of = (personId: string) => verified.find(({ memberId }) => memberId === personId);
  return (
    <Card title={t('household')}>
      <Facts
        rows={[
          [t('number'), household.number],
          [t('village'), `${household.areaName}${household.groupName ?? ''}`],
          [t('kind'), code(householdKindLabels, household.kind)],
          [
            t('phone'),
            <Masked key="phone" value={household.phoneMasked} field="phone" householdId={household.householdId} />,
          ],
        ]}
      />
      <div className={styles.members}>
        <ListTable
          isShort
          label={t('members')}
          rows={household.members}
          keyOf={({ personId }) => personId}
          nameOf={({ name }) => name}
          columns={[
            { id: 'name', title: t('name'), width: 90, render: ({ name }) => name },
            {
              id: 'relation',
              title: t('relation'),
              width: 100,
              render: ({ relation }) => code(relationLabels, relation),
            },
            { id: 'born', title: t('born'), width: 130, render: ({ birthOn }) => birthOn !== null && day(birthOn) },
            {
              id: 'idNumber',
              title: t('idNumber'),
              width: 210,
              render: (row) => (
                <Masked
                  value={row.idNumberMasked}
                  field="idNumber"
                  householdId={household.householdId}
                  memberId={row.personId}
                />
              ),
            },
            {
              id: 'health',
              title: t('health'),
              width: 110,
              render: ({ personId }) =>
                of(personId)
                  ?.health.map((each) => code(healthLabels, each))
                  .join(mark('、')),
            },
            {
              id: 'labour',
              title: t('labour'),
              width: 120,
              render: ({ personId }) => code(labourLabels, of(personId)?.labour ?? ''),
            },
          ]}
          card={(row) => (
            <div style={{ padding: 10 }}>
              <strong>{row.name}</strong> {code(relationLabels, row.relation)}{' '}
              {row.birthOn !== null && day(row.birthOn)}
            </div>
          )}
          empty={null}
        />
      </div>
    </Card>
  );
}

/** What was verified at the home: income per head against the line, and what is secured. */
export function VerifiedCard({ detail }: { readonly detail: TaskDetail }) {
  const t = useTaskWords();
  const say = useLabel();
  const form = lastVerification(detail);
  if (form === null) return null;
  const { facts } = form;
  const perHead = findPerHead(facts);
  const line = detail.monitoringLineFen;
  const isBelow = line !== null && comparedToLine(facts, line) === 'below';
  const filled = Object.entries(incomeSpecs).filter(([name]) => Number(Reflect.get(facts.income, name)) > 0);
  return (
    <Card title={t('income')}>
      <Facts
        rows={[
          [t('perHeadBefore'), perHead && `${yuan(perHead.beforeFen)}${mark('元')}`],
          [
            t('perHeadAfter'),
            perHead && (
              <strong key="after" style={isBelow ? { color: 'var(--red)' } : undefined}>
                {yuan(perHead.afterFen)}
                {mark('元')}
                {isBelow && `${mark('（')}${t('below')}${mark('）')}`}
              </strong>
            ),
          ],
          [t('line'), line !== null && `${yuan(line)}${mark('元')}`],
          ...filled.map(
            ([name, spec]) =>
              [say(spec), `${yuan(Number(Reflect.get(facts.income, name)))}${mark('元')}`] as [string, string],
          ),
          ...Object.entries(securityLabels).map(([name, label]): [string, React.ReactNode] => {
            // The table's keys are the securities.
            const holds = facts.securities[name as Security];
            if (holds === undefined) return [say(label), null];
            return [
              say(label),
              holds ? (
                t('holds')
              ) : (
                <strong key="fails" style={{ color: 'var(--red)' }}>
                  {t('fails')}
                </strong>
              ),
            ];
          }),
        ]}
      />
    </Card>
  );
}
