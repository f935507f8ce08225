import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { Button } from '../../controls/Button';
import { Link, useSearchParams } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useOffices } from '../../api/session';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { Card } from '../../show/Card';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { Read } from '../../states/Read';
import { usePages } from '../../tables/usePages';
import { useBenefitWords } from '../../words/benefitWords';
import { useCommonWords } from '../../words/commonWords';
import { useLabel } from '../../words/words';
import { AreaFilter } from '../cases/AreaFilter';
import styles from './benefits.module.css';
import { BenefitSections } from './BenefitSections';
import { mark } from '../../words/mark';

type Gap = Schemas['BenefitGapRow'];

const pageRows = 40;
const mostOffered = 200;

/** 政策零遗漏: household by household what it may have and has not. Each is worked out anew, so the list goes on when asked to. */
export function GapsPage() {
  const t = useBenefitWords();
  const common = useCommonWords();
  const offices = useOffices();
  const [params, setParams] = useSearchParams();
  const [areaCode, code] = [params.get('areaCode'), params.get('code')];
  const pages = usePages({
    queryKey: ['benefits', 'gaps', areaCode, code],
    limit: pageRows,
    read: (page, signal) => {
      const query = {
        ...(areaCode !== null && { areaCode }),
        ...(code !== null && { code }),
        ...page,
      };
      return call(() => api.GET('/api/benefits/gaps', { params: { query }, signal }));
    },
  });
  const narrow = (name: string, value: string | null | undefined): void => {
    const next = new URLSearchParams(params);
    if (value === null || value === undefined) next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  return (
    <Page
      title={t('gaps')}
      actions={
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          {common('print')}
        </Button>
      }
    >
      <BenefitSections />
      <p className={styles.quiet}>{t('gapsText')}</p>
      <div className={`${styles.bar} no-print`}>
        {offices.some(({ role }) => role !== 'helper') && (
          <AreaFilter value={areaCode ?? undefined} onChange={(chosen) => narrow('areaCode', chosen)} />
        )}
        <BenefitFilter value={code} onChange={(chosen) => narrow('code', chosen)} />
      </div>
      <Read query={pages}>
        {({ pages: read }) => {
          const rows = read.flatMap((page) => page.rows);
          const lookedAt = read.reduce((sum, page) => sum + page.lookedAt, 0);
          return (
            <Card>
              <p role="status">{t('lookedAt', { count: lookedAt, missing: rows.length })}</p>
              {rows.length === 0 && !pages.hasNextPage ? (
                <Empty title={t('noGaps')} text={t('noGapsText')} />
              ) : (
                <ul className={styles.list}>
                  {rows.map((row) => (
                    <Household key={row.householdId} gap={row} />
                  ))}
                </ul>
              )}
              {pages.hasNextPage && (
                <Button
                  className="no-print"
                  loading={pages.isFetchingNextPage}
                  onClick={() => void pages.fetchNextPage()}
                >
                  {t('more')}
                </Button>
              )}
            </Card>
          );
        }}
      </Read>
    </Page>
  );
}

interface BenefitFilterProps {
  readonly value: string | null;
  onChange(code: string | null | undefined): void;
}

function BenefitFilter({ value, onChange }: BenefitFilterProps) {
  const t = useBenefitWords();
  const say = useLabel();
  const catalogue = useQuery({
    queryKey: ['benefits', 'offered'],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/benefits', { params: { query: { limit: mostOffered } }, signal })),
  });
  return (
    <Select
      aria-label={t('benefit')}
      placeholder={t('benefit')}
      // A code alone says nothing to a reader: it stands here once its name is known.
      value={catalogue.data === undefined ? null : value}
      options={(catalogue.data?.rows ?? []).map(({ code, name }) => ({ value: code, label: say(name) }))}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      onChange={onChange}
    />
  );
}

function Household({ gap }: { readonly gap: Gap }) {
  const t = useBenefitWords();
  const say = useLabel();
  const { day } = useMoments();
  const { householdId, householdNumber, headName, areaName, factsOn, missing } = gap;
  return (
    <li>
      <div className={styles.head}>
        <h3>
          <Link to={`/households/${householdId}`}>{headName ?? householdNumber}</Link>
        </h3>
        <span className={styles.quiet}>
          {belowCity(areaName)} · {factsOn === null ? t('neverSeen') : `${t('factsOn')} ${day(factsOn)}`}
        </span>
      </div>
      <ul className={styles.tags} aria-label={t('missing')}>
        {missing.map(({ code, name, state, people }) => (
          <li key={code}>
            {say(name)}
            {people.length > 0 && `${mark('（')}${people.join(mark('、'))}${mark('）')}`}
            <span className={state === 'missing' ? styles.late : styles.quiet}>
              {' '}
              {state === 'missing' ? t('notApplied') : t('applied')}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
