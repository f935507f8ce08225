import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { useCallback, useState } from 'react';
import { departmentLabels } from '#domain/household/codes';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { ConfirmDialog } from '../../forms/ConfirmDialog';
import { Card } from '../../show/Card';
import { yuan } from '../../show/money';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { useBenefitWords } from '../../words/benefitWords';
import { useCodeLabel, useLabel } from '../../words/words';
import styles from './benefits.module.css';
import { BenefitRecordDialog } from './BenefitRecordDialog';
import { mark } from '../../words/mark';

type Benefits = Schemas['HouseholdBenefitsView'];
export type HouseholdBenefit = Schemas['HouseholdBenefitView'];
type BenefitRecord = Schemas['BenefitRecordView'];

/** 应享、已申请、已享受 of one household, what is missing first; and the way to record one. */
export function BenefitsCard({ householdId }: { readonly householdId: string }) {
  const t = useBenefitWords();
  const benefits = useQuery({
    queryKey: ['benefits', 'of', householdId],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/households/{id}/benefits', { params: { path: { id: householdId } }, signal })),
  });
  return (
    <Card title={t('ofHousehold')}>
      <Read query={benefits}>{(data) => <Rows householdId={householdId} benefits={data} />}</Read>
    </Card>
  );
}

function Rows({ householdId, benefits }: { readonly householdId: string; readonly benefits: Benefits }) {
  const t = useBenefitWords();
  const { day } = useMoments();
  const { factsOn, missing, rows } = benefits;
  const order = { missing: 0, applied: 1, received: 2 } as const;
  const sorted = rows.toSorted((a, b) => order[a.state] - order[b.state]);
  return (
    <>
      <p>
        <strong className={missing > 0 ? styles.late : styles.good}>
          {missing > 0 ? t('missingCount', { count: missing }) : t('noneMissing')}
        </strong>{' '}
        <span className={styles.quiet}>{factsOn === null ? t('noFacts') : t('factsText', { on: day(factsOn) })}</span>
      </p>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{t('noBenefits')}</p>
      ) : (
        <ul className={styles.list}>
          {sorted.map((row) => (
            <Row key={row.benefit.code} householdId={householdId} row={row} />
          ))}
        </ul>
      )}
    </>
  );
}

interface RowProps {
  readonly householdId: string;
  readonly row: HouseholdBenefit;
}

function Row({ householdId, row }: RowProps) {
  const t = useBenefitWords();
  const say = useLabel();
  const name = useCodeLabel();
  const mayAnywhere = useMayAnywhere();
  const [isRecording, setRecording] = useState(false);
  const { benefit, entitled, state, people, records } = row;
  const states = { missing: t('notApplied'), applied: t('applied'), received: t('received') } as const;
  const mayRecord = mayAnywhere('household.recordBenefit');
  const title = say(benefit.name);
  return (
    <li>
      <div className={styles.head}>
        <h3>{title}</h3>
        <span className={state === 'received' ? styles.good : styles.late}>
          {entitled ? states[state] : `${t('notEntitled')} · ${states[state]}`}
        </span>
      </div>
      <div className={styles.quiet}>
        {name(departmentLabels, benefit.department)}
        {people.length > 0 &&
          ` · ${people.map((person) => `${person.name}${mark('（')}${states[person.state]}${mark('）')}`).join(mark('、'))}`}
        {benefit.toCheck !== null && ` · ${t('toCheck')}${mark('：')}${say(benefit.toCheck)}`}
      </div>
      {records.length > 0 && (
        <ul className={styles.records} aria-label={t('records')}>
          {records.map((record, i) => (
            <Record
              key={record.id ?? `${record.from} ${record.personId ?? ''} ${i}`}
              householdId={householdId}
              record={record}
              who={people.find(({ personId }) => personId === record.personId)?.name}
              mayCancel={mayRecord}
            />
          ))}
        </ul>
      )}
      {mayRecord && (state !== 'received' || !entitled) && (
        <Button
          size="small"
          className="no-print"
          aria-label={`${t('record')}：${title}`}
          onClick={() => setRecording(true)}
          style={{ marginTop: 6 }}
        >
          {t('record')}
        </Button>
      )}
      {isRecording && <BenefitRecordDialog householdId={householdId} row={row} onClose={() => setRecording(false)} />}
    </li>
  );
}

interface RecordProps {
  readonly householdId: string;
  readonly record: BenefitRecord;
  readonly who: string | undefined;
  readonly mayCancel: boolean;
}

function Record({ householdId, record, who, mayCancel }: RecordProps) {
  const t = useBenefitWords();
  const client = useQueryClient();
  const { day } = useMoments();
  const [isCancelling, setCancelling] = useState(false);
  const { id, from, state, on, amountFen, byName } = record;
  const send = useCallback(
    (key: string) =>
      call(() =>
        api.POST('/api/households/{id}/benefits/{recordId}/cancel', {
          params: { path: { id: householdId, recordId: id ?? '' }, header: { 'Idempotency-Key': key } },
        }),
      ),
    [householdId, id],
  );
  const said = { record: byName, visit: t('fromVisit'), register: t('fromRegister') }[from];
  const parts = [
    who,
    state === 'received' ? t('received') : t('applied'),
    on && day(on),
    amountFen !== null && `${yuan(amountFen)}${t('yuan')}`,
    said,
  ];
  return (
    <li>
      <span>{parts.filter(Boolean).join(' · ')}</span>
      {mayCancel && id !== null && (
        <Button size="small" type="link" className="no-print" onClick={() => setCancelling(true)}>
          {t('cancel')}
        </Button>
      )}
      {isCancelling && (
        <ConfirmDialog
          title={t('cancelTitle')}
          text={t('cancelText')}
          send={send}
          isDangerous
          onClose={() => setCancelling(false)}
          onDone={async () => {
            setCancelling(false);
            await client.invalidateQueries({ queryKey: ['benefits'] });
          }}
        />
      )}
    </li>
  );
}
