import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { roleFacts } from '#domain/access/roles';
import { problemActLabels, problemKindLabels, problemStateLabels } from '#domain/audits/problem';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Thumbnail } from '../../files/FilePicker';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { useAuditWords } from '../../words/auditWords';
import { useCommonWords } from '../../words/commonWords';
import { useCodeLabel, useLabel } from '../../words/words';
import styles from './audits.module.css';
import { MoveDialog } from './MoveDialog';

type Problem = Schemas['ProblemView'];
type Move = Problem['moves'][number];

/** One problem: what was found, who mends it by when, and every act. */
export function ProblemPage() {
  const t = useAuditWords();
  const common = useCommonWords();
  const { id = '' } = useParams();
  const [move, setMove] = useState<Move | null>(null);
  const problem = useQuery({
    queryKey: ['audits', 'problem', id],
    queryFn: ({ signal }) => call(() => api.GET('/api/audit-problems/{id}', { params: { path: { id } }, signal })),
  });
  const ordinal = problem.data?.ordinal;
  return (
    <Page
      title={ordinal === undefined ? t('title') : t('number', { ordinal })}
      actions={
        <>
          {(problem.data?.moves ?? []).map((each) => (
            <Button key={each} type={each === 'assign' ? 'default' : 'primary'} onClick={() => setMove(each)}>
              {t(each)}
            </Button>
          ))}
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {common('print')}
          </Button>
        </>
      }
    >
      <Read query={problem}>
        {(data) => (
          <>
            <Found problem={data} />
            <Card title={t('record')}>
              <ol className={styles.acts}>
                {data.acts.map((act) => (
                  <Act key={`${act.at} ${act.act}`} act={act} />
                ))}
              </ol>
            </Card>
            {move !== null && <MoveDialog move={move} problem={data} onClose={() => setMove(null)} />}
          </>
        )}
      </Read>
    </Page>
  );
}

function Found({ problem }: { readonly problem: Problem }) {
  const t = useAuditWords();
  const name = useCodeLabel();
  const { day } = useMoments();
  const { auditId, auditBody, kind, areaName, headName, householdNumber, caseId, description, state } = problem;
  const { ownerName, dueOn, overdue } = problem;
  const due = dueOn && (
    <span className={overdue ? styles.late : undefined}>
      {day(dueOn)}
      {overdue && ` ${t('overdue')}`}
    </span>
  );
  const audit = <Link to={`/audits/${auditId}`}>{auditBody}</Link>;
  return (
    <Card>
      <Facts
        rows={[
          [t('state'), name(problemStateLabels, state)],
          [t('owner'), ownerName],
          [t('due'), due],
          [t('problemKind'), name(problemKindLabels, kind)],
          [t('place'), belowCity(areaName)],
          [t('household'), headName ?? householdNumber],
          [t('audit'), audit],
        ]}
      />
      <h2 className={styles.next}>{t('description')}</h2>
      <p className={styles.words}>{description}</p>
      {caseId !== null && (
        <Link className="no-print" to={`/cases/${caseId}`}>
          {t('openCase')}
        </Link>
      )}
    </Card>
  );
}

function Act({ act }: { readonly act: Problem['acts'][number] }) {
  const t = useAuditWords();
  const say = useLabel();
  const { moment, day } = useMoments();
  const { byName, role, onBehalfOfName, at, ownerName, dueOn, note, files } = act;
  return (
    <li>
      <div className={styles.cardHead}>
        <strong>{say(problemActLabels[act.act])}</strong>
        <time className={styles.quiet} dateTime={at}>
          {moment(at)}
        </time>
      </div>
      {ownerName !== null && dueOn !== null && <div>{t('toOwner', { name: ownerName, day: day(dueOn) })}</div>}
      {note !== null && <p className={styles.words}>{note}</p>}
      {files.length > 0 && (
        <div className={styles.files}>
          {files.map(({ fileId, mediaType }, i) => (
            <Thumbnail
              key={fileId}
              fileId={fileId}
              name={t('file', { number: i + 1 })}
              isPicture={mediaType.startsWith('image/')}
            />
          ))}
        </div>
      )}
      <div className={styles.quiet}>
        {byName}
        {onBehalfOfName !== null && t('onBehalf', { name: onBehalfOfName })} · {say(roleFacts[role])}
      </div>
    </li>
  );
}
