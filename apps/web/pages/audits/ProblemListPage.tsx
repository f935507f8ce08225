import { DownloadOutlined } from '@ant-design/icons';
import { Button } from '../../controls/Button';
import { Checkbox } from '../../controls/Checkbox';
import { Link, useSearchParams } from 'react-router';
import { problemKindLabels, problemStateLabels } from '#domain/audits/problem';
import { useMayAnywhere } from '../../api/session';
import { Page } from '../../shell/Page';
import { useIsPhone } from '../../shell/useIsPhone';
import { useAuditWords } from '../../words/auditWords';
import { Choices } from '../../tables/Choices';
import { AreaFilter } from '../cases/AreaFilter';
import styles from './audits.module.css';
import { ProblemRows } from './ProblemRows';
import { type ProblemFilter, useProblems } from './useProblems';

const names = ['areaCode', 'kind', 'state', 'overdue', 'mine'] as const;
type Name = (typeof names)[number];

/** 问题台账: the problems of every audit, narrowed by what stands in the address. */
export function ProblemListPage() {
  const t = useAuditWords();
  const mayAnywhere = useMayAnywhere();
  const isPhone = useIsPhone();
  const [params, setParams] = useSearchParams();
  const asked = Object.fromEntries(names.flatMap((name) => (params.has(name) ? [[name, params.get(name)]] : [])));
  // Whatever stands in the address: the API refuses what it does not know.
  const filter = asked as ProblemFilter;
  const { pages } = useProblems(filter);
  const set = (name: Name, value: string | undefined): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === undefined) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const query = new URLSearchParams(asked as Record<string, string>).toString();
  return (
    <Page
      title={t('title')}
      isFull={!isPhone}
      actions={
        mayAnywhere('export.make') && (
          <Button icon={<DownloadOutlined />} href={`/api/audit-problems/list.xlsx?${query}`}>
            {t('export')}
          </Button>
        )
      }
    >
      <Filters params={params} set={set} />
      <ProblemRows pages={pages} />
    </Page>
  );
}

interface FiltersProps {
  readonly params: URLSearchParams;
  set(name: Name, value: string | undefined): void;
}

function Filters({ params, set }: FiltersProps) {
  const t = useAuditWords();
  const choices = [
    ['kind', t('problemKind'), problemKindLabels],
    ['state', t('state'), problemStateLabels],
  ] as const;
  return (
    <div className={`${styles.bar} no-print`}>
      <AreaFilter value={params.get('areaCode') ?? undefined} onChange={(code) => set('areaCode', code)} />
      <Choices choices={choices} params={params} set={set} />
      <Checkbox
        checked={params.get('overdue') === 'true'}
        onChange={(event) => set('overdue', event.target.checked ? 'true' : undefined)}
      >
        {t('onlyOverdue')}
      </Checkbox>
      <Checkbox
        checked={params.get('mine') === 'true'}
        onChange={(event) => set('mine', event.target.checked ? 'true' : undefined)}
      >
        {t('onlyMine')}
      </Checkbox>
      <Link to="/audits">{t('audits')}</Link>
    </div>
  );
}
