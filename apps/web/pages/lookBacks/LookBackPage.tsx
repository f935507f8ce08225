import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { lookBackCauseLabels, lookBackStateLabels } from '#domain/lookBack/lookBack';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Thumbnail } from '../../files/FilePicker';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { useLookBackWords } from '../../words/lookBackWords';
import { useCodeLabel } from '../../words/words';
import { AnswerDialog } from './AnswerDialog';
import styles from './lookBacks.module.css';
import { mark } from '../../words/mark';

type LookBack = Schemas['LookBackView'];

/** One look-back: what is looked at again and why, and what was seen. */
export function LookBackPage() {
  const t = useLookBackWords();
  const { id = '' } = useParams();
  const [isAnswering, setAnswering] = useState(false);
  const found = useQuery({
    queryKey: ['lookBacks', id],
    queryFn: ({ signal }) => call(() => api.GET('/api/look-backs/{id}', { params: { path: { id } }, signal })),
  });
  const head = found.data?.headName;
  return (
    <Page
      title={head === undefined || head === null ? t('one') : `${head} · ${t('one')}`}
      actions={
        found.data?.mayAnswer === true && (
          <Button type="primary" onClick={() => setAnswering(true)}>
            {t('answer')}
          </Button>
        )
      }
    >
      <Read query={found}>
        {(data) => (
          <>
            <Asked lookBack={data} />
            {data.doneAt !== null && <Seen lookBack={data} />}
            {isAnswering && <AnswerDialog lookBack={data} onClose={() => setAnswering(false)} />}
          </>
        )}
      </Read>
    </Page>
  );
}

function Asked({ lookBack }: { readonly lookBack: LookBack }) {
  const t = useLookBackWords();
  const name = useCodeLabel();
  const { day } = useMoments();
  const { state, cause, areaName, headName, openedAt, dueOn, overdue, requestedByName, reason } = lookBack;
  const { caseId, problemId } = lookBack;
  const due = (
    <span className={overdue ? styles.late : undefined}>
      {day(dueOn)}
      {overdue && ` ${t('overdue')}`}
    </span>
  );
  return (
    <Card>
      <Facts
        rows={[
          [t('state'), name(lookBackStateLabels, state)],
          [t('cause'), name(lookBackCauseLabels, cause)],
          [t('place'), belowCity(areaName)],
          [t('household'), headName],
          [t('opened'), day(openedAt)],
          [t('due'), due],
          ...(requestedByName === null ? [] : [[t('requestedBy'), requestedByName] as const]),
        ]}
      />
      {reason !== null && (
        <>
          <h2 className={styles.next}>{t('reason')}</h2>
          <p className={styles.words}>{reason}</p>
        </>
      )}
      <div className={`${styles.bar} no-print`}>
        {caseId !== null && <Link to={`/cases/${caseId}`}>{t('openCase')}</Link>}
        {problemId !== null && <Link to={`/audit-problems/${problemId}`}>{t('openProblem')}</Link>}
      </div>
    </Card>
  );
}

function Seen({ lookBack }: { readonly lookBack: LookBack }) {
  const t = useLookBackWords();
  const { day } = useMoments();
  const { visitedOn, people, statement, files, doneByName, clueCaseId, clueReceiptNumber } = lookBack;
  const clue = clueCaseId !== null && <Link to={`/cases/${clueCaseId}`}>{clueReceiptNumber}</Link>;
  return (
    <Card title={t('result')}>
      <Facts
        rows={[
          [t('visitedOn'), visitedOn && day(visitedOn)],
          [t('people'), people.join(mark('、'))],
          [t('doneBy'), doneByName],
          [t('clue'), clue],
        ]}
      />
      <h3 className={styles.next}>{t('statement')}</h3>
      <p className={styles.words}>{statement}</p>
      <div className={styles.files}>
        {files.map(({ fileId, mediaType }, i) => (
          <Thumbnail
            key={fileId}
            fileId={fileId}
            name={`${t('photos')}${i + 1}`}
            isPicture={mediaType.startsWith('image/')}
          />
        ))}
      </div>
    </Card>
  );
}
