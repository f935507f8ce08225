import { useQuery } from '@tanstack/react-query';
import { departmentLabels } from '#domain/household/codes';
import type { IncomeFacts } from '#domain/household/facts';
import { propertyFen, selfPaidFen, transfersFen } from '#domain/household/income';
import { measureLabels } from '#domain/household/measures';
import { measureStateNames } from '#domain/assistance/measureState';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Thumbnail } from '../../files/FilePicker';
import { useIsPhone } from '../../shell/useIsPhone';
import { Card } from '../../show/Card';
import { yuan } from '../../show/money';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { Read } from '../../states/Read';
import { type Column, ListTable } from '../../tables/ListTable';
import { useCaseFileWords } from '../../words/caseFileWords';
import { mark } from '../../words/mark';
import { useCodeLabel } from '../../words/words';
import styles from './cases.module.css';

type Papers = Schemas['CasePapersView'];
type Assessment = Schemas['AssessmentView'];
type Measure = Schemas['CaseMeasureView'];

/** Incomes by assessment, measures, documents and photographs. */
export function PapersCards({ caseId }: { readonly caseId: string }) {
  const papers = useQuery({
    queryKey: ['cases', caseId, 'papers'],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/cases/{id}/papers', { params: { path: { id: caseId } }, signal })),
  });
  return (
    <Read query={papers}>
      {(data) => (
        <>
          <Incomes assessments={data.assessments} />
          <Measures papers={data} />
          <Documents documents={data.documents} />
        </>
      )}
    </Read>
  );
}

interface Line {
  readonly id: string;
  readonly name: string;
  value(assessment: Assessment): string;
}

function Incomes({ assessments }: Pick<Papers, 'assessments'>) {
  const t = useCaseFileWords();
  const { day } = useMoments();
  const isPhone = useIsPhone();
  // Entered field for field as the domain has it.
  const income = (assessment: Assessment) => assessment.income as unknown as IncomeFacts;
  const lines: readonly Line[] = [
    { id: 'wages', name: t('wages'), value: (a) => yuan(income(a).wagesFen) },
    { id: 'business', name: t('business'), value: (a) => yuan(income(a).businessFen) },
    { id: 'cost', name: t('businessCost'), value: (a) => yuan(-income(a).businessCostFen) },
    { id: 'property', name: t('property'), value: (a) => yuan(propertyFen(income(a))) },
    { id: 'transfers', name: t('transfers'), value: (a) => yuan(transfersFen(income(a))) },
    { id: 'net', name: t('net'), value: (a) => yuan(a.netFen) },
    { id: 'members', name: t('members'), value: (a) => String(a.memberCount) },
    { id: 'perHead', name: t('perHead'), value: (a) => yuan(a.perHeadFen) },
    { id: 'selfPaid', name: t('selfPaid'), value: (a) => yuan(selfPaidFen(income(a))) },
    { id: 'after', name: t('perHeadAfter'), value: (a) => yuan(a.perHeadAfterFen) },
  ];
  const titleOf = ({ form, visitedOn, at }: Assessment): string =>
    `${day(visitedOn ?? at)} ${form === 'verification' ? t('verification') : t('eliminationAssessment')}`;
  const columns: Column<Line>[] = [
    { id: 'source', title: t('source'), width: 220, render: ({ name }) => name },
    ...assessments.map((assessment, i): Column<Line> => ({
      id: String(i),
      title: titleOf(assessment),
      width: 180,
      align: 'right',
      render: ({ value }) => value(assessment),
    })),
  ];
  return (
    <Card title={t('income')}>
      {isPhone && assessments.length > 0 && (
        <p className={styles.quiet}>
          {t('source')}
          {mark('：')}
          {assessments.map(titleOf).join(' → ')}
        </p>
      )}
      {assessments.length === 0 ? (
        <p className={styles.quiet}>{t('noIncome')}</p>
      ) : (
        <ListTable
          label={t('income')}
          isShort
          rows={lines}
          columns={columns}
          keyOf={({ id }) => id}
          nameOf={({ name }) => name}
          card={({ name, value }) => (
            <div className={styles.cardHead} style={{ padding: '8px 12px' }}>
              <span>{name}</span>
              <span>{assessments.map((assessment) => value(assessment)).join(' → ')}</span>
            </div>
          )}
          empty={<Empty />}
        />
      )}
    </Card>
  );
}

function Measures({ papers: { measures, helperName } }: { readonly papers: Papers }) {
  const t = useCaseFileWords();
  const name = useCodeLabel();
  const { day } = useMoments();
  const columns: Column<Measure>[] = [
    { id: 'measure', title: t('measure'), width: 180, render: ({ category }) => name(measureLabels, category) },
    { id: 'department', title: t('department'), width: 120, render: (m) => name(departmentLabels, m.department) },
    { id: 'state', title: t('state'), width: 120, render: ({ state }) => name(measureStateNames, state) },
    { id: 'due', title: t('due'), width: 140, render: ({ dueOn }) => day(dueOn) },
    { id: 'days', title: t('measureDays'), width: 180, render: (measure) => <MeasureDays measure={measure} /> },
  ];
  return (
    <Card title={t('measures')}>
      {helperName !== null && <p>{t('helper', { name: helperName })}</p>}
      {measures.length === 0 ? (
        <p className={styles.quiet}>{t('noMeasures')}</p>
      ) : (
        <ListTable
          label={t('measures')}
          isShort
          rows={measures}
          columns={columns}
          keyOf={({ measureId }) => measureId}
          nameOf={({ category }) => name(measureLabels, category)}
          card={(measure) => (
            <div className={styles.card} style={{ padding: 12 }}>
              <div className={styles.cardHead}>
                <strong>{name(measureLabels, measure.category)}</strong>
                <span>{name(measureStateNames, measure.state)}</span>
              </div>
              <div className={styles.quiet}>
                {name(departmentLabels, measure.department)} · {day(measure.dueOn)}
              </div>
              <MeasureDays measure={measure} />
            </div>
          )}
          empty={<Empty />}
        />
      )}
    </Card>
  );
}

/** How far a measure has come, never without its dates. */
function MeasureDays({ measure }: { readonly measure: Measure }) {
  const t = useCaseFileWords();
  const { day } = useMoments();
  const isFirst = measure.firstImplementedOn === measure.implementedOn;
  const steps = [
    ['declaredOn', measure.declaredOn],
    ['approvedOn', measure.approvedOn],
    ['firstImplementedOn', isFirst ? null : measure.firstImplementedOn],
    ['implementedOn', measure.implementedOn],
    ['confirmedOn', measure.confirmedOn],
    ['stoppedOn', measure.stoppedOn],
  ] as const;
  return <>{steps.map(([step, on]) => on && <div key={step}>{t(step, { on: day(on) })}</div>)}</>;
}

function Documents({ documents }: Pick<Papers, 'documents'>) {
  const t = useCaseFileWords();
  const { shortDay } = useMoments();
  return (
    <Card title={t('documents')}>
      {documents.length === 0 ? (
        <p className={styles.quiet}>{t('noDocuments')}</p>
      ) : (
        <ul className={styles.photos}>
          {documents.map(({ fileId, name, mediaType, uploadedAt }, i) => (
            <li key={fileId}>
              <Thumbnail
                fileId={fileId}
                name={name ?? `${t('documents')} ${i + 1}`}
                isPicture={mediaType.startsWith('image/')}
              />
              <div className={styles.quiet}>
                {name} {shortDay(uploadedAt)}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
