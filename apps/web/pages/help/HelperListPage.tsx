import { Input } from 'antd';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Page } from '../../shell/Page';
import { useIsPhone } from '../../shell/useIsPhone';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useCommonWords } from '../../words/commonWords';
import { usePairingWords } from '../../words/pairingWords';
import { AreaFilter } from '../cases/AreaFilter';
import styles from './help.module.css';
import { Offices } from './Offices';
import { Sections } from './Sections';
import { mark } from '../../words/mark';

type Helper = Schemas['HelperView'];

// A name stands in the history entry instead of the address.
function useHelpers(text: string, areaCode: string | null, unitId: string | null) {
  return usePages({
    queryKey: ['helpers', 'list', text, areaCode, unitId],
    read: (page, signal) => {
      const query = {
        ...(areaCode !== null && { areaCode }),
        ...(unitId !== null && { unitId }),
        ...page,
      };
      return text === ''
        ? call(() => api.GET('/api/helpers', { params: { query }, signal }))
        : call(() => api.POST('/api/helpers/search', { body: { ...query, text }, signal }));
    },
  });
}

/** 帮扶责任人: everybody who may help in the area, each with the load carried. */
export function HelperListPage() {
  const t = usePairingWords();
  const common = useCommonWords();
  const isPhone = useIsPhone();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const { state, search } = useLocation();
  const typed: unknown = (state as { text?: unknown } | null)?.text;
  const text = typeof typed === 'string' ? typed : '';
  const pages = useHelpers(text, params.get('areaCode'), params.get('unitId'));
  const narrow = (code: string | undefined): void => {
    const next = new URLSearchParams(params);
    if (code === undefined) next.delete('areaCode');
    else next.set('areaCode', code);
    setParams(next, { replace: true, state: { text } });
  };
  return (
    <Page title={t('helpers')} isFull={!isPhone}>
      <Sections />
      <div className={`${styles.bar} no-print`}>
        <Input.Search
          aria-label={t('searchLabel')}
          placeholder={t('search')}
          defaultValue={text}
          allowClear
          maxLength={40}
          enterButton={common('search')}
          onSearch={(value) => void navigate({ search }, { replace: true, state: { text: value.trim() } })}
        />
        <AreaFilter value={params.get('areaCode') ?? undefined} onChange={narrow} />
      </div>
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
    </Page>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Helper[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = usePairingWords();
  const count = (households: number): string => t('households', { count: households });
  const units = ({ units: under }: Helper): string => under.map(({ name }) => name).join(mark('、'));
  const load = ({ households, inCases, tracked }: Helper): string => t('loadText', { households, inCases, tracked });
  const late = ({ overdueDuties }: Helper) => (
    <span className={overdueDuties > 0 ? styles.late : undefined}>{overdueDuties}</span>
  );
  const columns: Column<Helper>[] = [
    { id: 'name', title: t('helper'), width: 110, render: ({ name }) => name },
    { id: 'offices', title: t('offices'), width: 190, render: ({ areaCodes }) => <Offices codes={areaCodes} /> },
    { id: 'units', title: t('unit'), width: 200, render: (helper) => units(helper) || '—' },
    { id: 'load', title: t('load'), width: 80, align: 'right', render: ({ households }) => count(households) },
    { id: 'inCases', title: t('inCases'), width: 90, align: 'right', render: ({ inCases }) => count(inCases) },
    { id: 'tracked', title: t('tracked'), width: 80, align: 'right', render: ({ tracked }) => count(tracked) },
    { id: 'duties', title: t('duties'), width: 110, align: 'right', render: ({ openDuties }) => openDuties },
    { id: 'overdue', title: t('overdue'), width: 70, align: 'right', render: late },
  ];
  return (
    <ListTable
      label={t('helpers')}
      rows={rows}
      columns={columns}
      keyOf={({ accountId }) => accountId}
      nameOf={({ name }) => name}
      hrefOf={({ accountId }) => `/helpers/${accountId}`}
      card={(helper) => (
        <div className={styles.card}>
          <div className={styles.head}>
            <strong>{helper.name}</strong>
            <Offices codes={helper.areaCodes} />
          </div>
          <div>{load(helper)}</div>
          <div className={helper.overdueDuties > 0 ? styles.late : styles.quiet}>
            {t('dutiesText', { open: helper.openDuties, overdue: helper.overdueDuties })}
          </div>
          {helper.units.length > 0 && <div className={styles.quiet}>{units(helper)}</div>}
        </div>
      )}
      empty={<Empty title={t('noHelpers')} text={t('noHelpersText')} />}
      {...more}
    />
  );
}
