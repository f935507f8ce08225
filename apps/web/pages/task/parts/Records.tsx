import { verdictLabels } from '#domain/comparison/answer';
import { departmentLabels } from '#domain/household/codes';
import { isTaskKind, taskKindFacts } from '#domain/process/taskKind';
import { stepNames } from '#domain/process/step';
import { isRole, roleFacts } from '#domain/access/roles';
import { fieldName } from '../../../forms/household/fieldNames';
import { Thumbnail } from '../../../files/FilePicker';
import { Card } from '../../../show/Card';
import { useFieldValue } from '../../../show/useFieldValue';
import { useMoments } from '../../../show/moments';
import { useWhoName } from '../../../show/whoName';
import { ListTable } from '../../../tables/ListTable';
import { useTaskWords } from '../../../words/taskWords';
import { useCodeLabel, useLabel } from '../../../words/words';
import { lastVerification, memberName, type TaskDetail, textOf } from '../detail';
import styles from '../task.module.css';
import { mark } from '../../../words/mark';

/** What the departments said, beside whether it goes together with the verification. */
export function ComparisonCard({ detail }: { readonly detail: TaskDetail }) {
  const t = useTaskWords();
  const say = useLabel();
  const code = useCodeLabel();
  const against = (department: string): string =>
    detail.contradictions
      .filter((each) => each.department === department)
      .map(say)
      .join(mark('；'));
  if (detail.comparison.length === 0) return null;
  return (
    <Card title={t('comparison')}>
      <ListTable
        isShort
        label={t('comparison')}
        rows={detail.comparison}
        keyOf={({ department }) => department}
        nameOf={({ department }) => code(departmentLabels, department)}
        columns={[
          {
            id: 'department',
            title: t('department'),
            width: 110,
            render: (row) => code(departmentLabels, row.department),
          },
          {
            id: 'verdict',
            title: t('verdict'),
            width: 110,
            render: ({ verdict }) => (verdict === 'silent' ? t('silent') : code(verdictLabels, verdict)),
          },
          { id: 'note', title: t('note'), width: 180, render: ({ note }) => note },
          {
            id: 'against',
            title: t('contradictions'),
            width: 220,
            render: ({ department }) => <strong className={styles.against}>{against(department)}</strong>,
          },
        ]}
        card={(row) => (
          <div style={{ padding: 10 }}>
            <strong>{code(departmentLabels, row.department)}</strong>{' '}
            {row.verdict === 'silent' ? t('silent') : code(verdictLabels, row.verdict)}
            <div className={styles.against}>{against(row.department)}</div>
          </div>
        )}
        empty={null}
      />
    </Card>
  );
}

/** What changed since the return, ticked fields marked. */
export function DifferencesCard({ detail }: { readonly detail: TaskDetail }) {
  const t = useTaskWords();
  const say = useLabel();
  const valueOf = useFieldValue();
  const facts = lastVerification(detail)?.facts;
  const nameOf = (field: string): string => {
    const { labels, memberId } = fieldName(field);
    return [...(memberId === undefined ? [] : [memberName(facts, memberId)]), ...labels.map(say)].join(' · ');
  };
  if (detail.differences.length === 0) return null;
  return (
    <Card title={t('differences')}>
      <ListTable
        isShort
        label={t('differences')}
        rows={detail.differences}
        keyOf={({ field }) => field}
        nameOf={({ field }) => nameOf(field)}
        columns={[
          {
            id: 'field',
            title: t('field'),
            width: 240,
            render: ({ field, ticked }) => (
              <>
                {nameOf(field)} {ticked && <strong className={styles.ticked}>{t('wasTicked')}</strong>}
              </>
            ),
          },
          {
            id: 'before',
            title: t('before'),
            width: 160,
            render: (row) => valueOf(fieldName(row.field).spec, row.before),
          },
          { id: 'after', title: t('after'), width: 160, render: (row) => valueOf(fieldName(row.field).spec, row.now) },
        ]}
        card={(row) => (
          <div style={{ padding: 10 }}>
            <strong>{nameOf(row.field)}</strong>
            <div>
              {valueOf(fieldName(row.field).spec, row.before)} → {valueOf(fieldName(row.field).spec, row.now)}
            </div>
          </div>
        )}
        empty={null}
      />
    </Card>
  );
}

/** What was submitted before, by whom and when, with what was written beside it. */
export function EarlierCard({ detail }: { readonly detail: TaskDetail }) {
  const t = useTaskWords();
  const say = useLabel();
  const { shortMoment } = useMoments();
  const formName = (form: string): string =>
    isTaskKind(form)
      ? say(taskKindFacts[form])
      : form === 'comparison'
        ? say(stepNames.comparison)
        : form === 'minutes'
          ? say(stepNames.deliberation)
          : form;
  const nameOf = useWhoName();
  const shown = detail.earlier.filter(({ form }) => form !== 'comparison');
  if (shown.length === 0) return null;
  return (
    <Card title={t('earlier')}>
      <ol className={styles.lines}>
        {shown.map(({ submissionId, form, by, at, content }) => (
          <li key={submissionId}>
            <span className={styles.when}>{shortMoment(at)}</span>
            <strong>{formName(form)}</strong> {nameOf(by)}
            {by.role !== null && isRole(by.role) && `${mark('（')}${say(roleFacts[by.role])}${mark('）')}`}
            {(textOf(content, 'reasonText') ?? textOf(content, 'answerText') ?? textOf(content, 'text')) !== null && (
              <div>{textOf(content, 'reasonText') ?? textOf(content, 'answerText') ?? textOf(content, 'text')}</div>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Photographs and papers of the case. */
export function DocumentsCard({ detail }: { readonly detail: TaskDetail }) {
  const t = useTaskWords();
  return (
    <Card title={t('documents')}>
      {detail.documents.length === 0 ? (
        t('noDocuments')
      ) : (
        <ul className={styles.papers}>
          {detail.documents.map(({ fileId, name, mediaType }) => (
            <li key={fileId}>
              <Thumbnail fileId={fileId} name={name ?? fileId} isPicture={mediaType.startsWith('image/')} />
              <span>{name}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The last events of the case. */
export function TraceCard({ detail }: { readonly detail: TaskDetail }) {
  const t = useTaskWords();
  const nameOf = useWhoName();
  const say = useLabel();
  const { shortMoment } = useMoments();
  return (
    <Card title={t('trace')}>
      <ol className={styles.lines}>
        {detail.trace.toReversed().map(({ seq, at, who, sentence }) => (
          <li key={seq}>
            <span className={styles.when}>{shortMoment(at)}</span> {nameOf(who)}
            {mark('：')}
            {say(sentence)}
          </li>
        ))}
      </ol>
    </Card>
  );
}
