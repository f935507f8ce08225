import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { useParams } from 'react-router';
import { auditKindLabels, problemStateLabels, problemStates } from '#domain/audits/problem';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { useAuditWords } from '../../words/auditWords';
import { useCodeLabel, useLabel } from '../../words/words';
import styles from './audits.module.css';
import { ImportDialog } from './ImportDialog';
import { NewProblemDialog } from './NewProblemDialog';
import { ProblemRows } from './ProblemRows';
import { useProblems } from './useProblems';

/** One audit: what it looked at, and its problems. */
export function AuditPage() {
  const t = useAuditWords();
  const { id = '' } = useParams();
  const [isRecording, setRecording] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const audit = useQuery({
    queryKey: ['audits', id],
    queryFn: ({ signal }) => call(() => api.GET('/api/audits/{id}', { params: { path: { id } }, signal })),
  });
  return (
    <Page
      title={audit.data?.body ?? t('audit')}
      actions={
        audit.data?.mayRecord === true && (
          <>
            <Button onClick={() => setImporting(true)}>{t('importBook')}</Button>
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setRecording(true)}>
              {t('recordProblem')}
            </Button>
          </>
        )
      }
    >
      <Read query={audit}>
        {(data) => (
          <>
            <Summary audit={data} />
            <Problems auditId={id} />
          </>
        )}
      </Read>
      {isImporting && <ImportDialog auditId={id} onClose={() => setImporting(false)} />}
      {isRecording && <NewProblemDialog auditId={id} onClose={() => setRecording(false)} />}
    </Page>
  );
}

function Summary({ audit }: { readonly audit: Schemas['AuditView'] }) {
  const t = useAuditWords();
  const name = useCodeLabel();
  const say = useLabel();
  const { day } = useMoments();
  const { kind, areaName, fromOn, toOn, villageCount, householdCount, recordedByName, counts } = audit;
  const overdue = <span className={counts.overdue > 0 ? styles.late : undefined}>{counts.overdue}</span>;
  return (
    <Card>
      <Facts
        rows={[
          [t('kind'), name(auditKindLabels, kind)],
          [t('area'), belowCity(areaName)],
          [t('period'), `${day(fromOn)} — ${day(toOn)}`],
          [t('villages'), villageCount],
          [t('households'), householdCount],
          [t('recordedBy'), recordedByName],
          [t('problems'), counts.all],
          ...problemStates.map((state) => [say(problemStateLabels[state]), counts[state]] as const),
          [t('overdue'), overdue],
        ]}
      />
    </Card>
  );
}

function Problems({ auditId }: { readonly auditId: string }) {
  const t = useAuditWords();
  const { pages } = useProblems({ auditId });
  return (
    <Card title={t('problems')}>
      <ProblemRows pages={pages} isShort />
    </Card>
  );
}
