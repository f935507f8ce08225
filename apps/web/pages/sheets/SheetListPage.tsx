import { Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { levelOf } from '#domain/access/areas';
import { sheetKindNames, sheetKinds } from '#domain/sheets/period';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useOffices } from '../../api/session';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useSheetWords } from '../../words/sheetWords';
import { useLabel } from '../../words/words';
import styles from './sheets.module.css';

type Sheet = Schemas['SheetRow'];

/** Every sheet of one’s areas, the newest first; and the way to what the running week or month would say. */
export function SheetListPage() {
  const t = useSheetWords();
  const say = useLabel();
  const [params, setParams] = useSearchParams();
  const kind = sheetKinds.find((each) => each === params.get('kind'));
  const pages = usePages({
    queryKey: ['sheets', kind],
    read: (page, signal) => {
      const query = { ...(kind && { kind }), ...page };
      return call(() => api.GET('/api/sheets', { params: { query }, signal }));
    },
  });
  return (
    <Page title={t('title')} actions={<Running />}>
      <p className={styles.quiet}>{t('text')}</p>
      <div className={styles.choice}>
        <Select
          aria-label={t('kind')}
          placeholder={t('kind')}
          value={kind ?? null}
          options={sheetKinds.map((each) => ({ value: each, label: say(sheetKindNames[each]) }))}
          allowClear
          onChange={(chosen: string | null | undefined) => setParams(chosen ? { kind: chosen } : {}, { replace: true })}
        />
      </div>
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
    </Page>
  );
}

/** What a sheet would say now, of the office’s own county or township. */
function Running() {
  const t = useSheetWords();
  const offices = useOffices();
  const own = offices.find(({ areaCode }) => ['county', 'township'].includes(levelOf(areaCode)))?.areaCode;
  if (own === undefined) return null;
  const kinds = levelOf(own) === 'county' ? sheetKinds : (['weekly'] as const);
  return (
    <>
      {kinds.map((kind) => (
        <Link key={kind} to={`/sheets/now?kind=${kind}&areaCode=${own}`} className={styles.running}>
          {t(kind === 'weekly' ? 'thisWeek' : 'thisMonth')}
        </Link>
      ))}
    </>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Sheet[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = useSheetWords();
  const say = useLabel();
  const { day, moment } = useMoments();
  const period = ({ periodOn, endsOn }: Sheet): string => t('period', { from: day(periodOn), on: day(endsOn) });
  const kind = (row: Sheet): string => say(sheetKindNames[row.kind]);
  const columns: Column<Sheet>[] = [
    { id: 'kind', title: t('kind'), width: 140, render: kind },
    { id: 'period', title: t('periodColumn'), width: 260, render: period },
    { id: 'area', title: t('area'), width: 160, render: ({ areaName }) => belowCity(areaName) },
    { id: 'made', title: t('madeAt'), width: 180, render: ({ madeAt }) => moment(madeAt) },
  ];
  return (
    <ListTable
      label={t('title')}
      isShort
      rows={rows}
      columns={columns}
      keyOf={({ sheetId, areaCode }) => sheetId ?? areaCode}
      nameOf={(row) => `${kind(row)} ${belowCity(row.areaName)} ${period(row)}`}
      hrefOf={({ sheetId }) => `/sheets/${sheetId ?? ''}`}
      card={(row) => (
        <div className={styles.card}>
          <strong>{kind(row)}</strong>
          <span>{belowCity(row.areaName)}</span>
          <span>{period(row)}</span>
        </div>
      )}
      empty={<Empty title={t('empty')} text={t('emptyText')} />}
      {...more}
    />
  );
}
