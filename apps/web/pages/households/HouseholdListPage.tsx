import { Input } from 'antd';
import { Link, useLocation, useNavigate } from 'react-router';
import { householdKindLabels } from '#domain/household/homeCodes';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { Page } from '../../shell/Page';
import { useIsPhone } from '../../shell/useIsPhone';
import { belowCity } from '../../show/areaNames';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useCommonWords } from '../../words/commonWords';
import { useRegisterWords } from '../../words/registerWords';
import { useCodeLabel } from '../../words/words';
import styles from './households.module.css';

type Household = Schemas['HouseholdRow'];
type Sought = Pick<Schemas['HouseholdSearchForm'], 'text' | 'idNumber'>;

// Names and numbers stand in the history entry instead of the address.
function soughtIn(state: unknown): Sought {
  const { text, idNumber } = (state ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...(typeof text === 'string' && text !== '' && { text }),
    ...(typeof idNumber === 'string' && idNumber !== '' && { idNumber }),
  };
}

/** 农户: the register, found by name or number. */
export function HouseholdListPage() {
  const t = useRegisterWords();
  const isPhone = useIsPhone();
  const mayAnywhere = useMayAnywhere();
  const { state } = useLocation();
  const sought = soughtIn(state);
  const pages = usePages({
    queryKey: ['households', 'list', sought],
    read: (page, signal) =>
      call(() =>
        api.POST('/api/households/search', {
          body: { ...sought, ...page },
          signal,
        }),
      ),
  });
  return (
    <Page
      title={t('title')}
      isFull={!isPhone}
      actions={mayAnywhere('household.move') && <Link to="/households/moving">{t('moving')}</Link>}
    >
      <Search sought={sought} />
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
    </Page>
  );
}

function Search({ sought }: { readonly sought: Sought }) {
  const t = useRegisterWords();
  const common = useCommonWords();
  const navigate = useNavigate();
  const find = (next: Sought): void => void navigate('.', { replace: true, state: next });
  return (
    <div className={`${styles.search} no-print`}>
      <Input.Search
        key={`text ${sought.text ?? ''}`}
        aria-label={t('searchLabel')}
        placeholder={t('search')}
        defaultValue={sought.text ?? ''}
        allowClear
        maxLength={50}
        enterButton={common('search')}
        onSearch={(text) => find({ text: text.trim() })}
      />
      <Input.Search
        key={`id ${sought.idNumber ?? ''}`}
        aria-label={t('byId')}
        placeholder={t('byId')}
        defaultValue={sought.idNumber ?? ''}
        allowClear
        maxLength={18}
        autoComplete="off"
        onSearch={(idNumber) => find({ idNumber: idNumber.trim() })}
      />
    </div>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Household[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = useRegisterWords();
  const name = useCodeLabel();
  const who = ({ headName, number }: Household): string => headName ?? number;
  const place = ({ areaName, groupName }: Household): string => `${belowCity(areaName)}${groupName ?? ''}`;
  const columns: Column<Household>[] = [
    { id: 'head', title: t('head'), width: 110, render: who },
    // Somebody else of the family was found by the name.
    ...(rows.some(({ foundName }) => foundName !== undefined)
      ? [{ id: 'found', title: t('found'), width: 110, render: ({ foundName }: Household) => foundName ?? '—' }]
      : []),
    { id: 'number', title: t('number'), width: 180, render: ({ number }) => number },
    { id: 'place', title: t('place'), width: 240, render: place },
    { id: 'kind', title: t('kind'), width: 130, render: ({ kind }) => name(householdKindLabels, kind) },
    {
      id: 'case',
      title: t('openCase'),
      width: 100,
      render: ({ openCaseId }) => (openCaseId === null ? t('none') : t('there')),
    },
  ];
  return (
    <ListTable
      label={t('title')}
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={who}
      hrefOf={({ id }) => `/households/${id}`}
      card={(row) => (
        <>
          <div className={styles.head}>
            <strong>{who(row)}</strong>
            {row.openCaseId !== null && <span>{t('openCase')}</span>}
          </div>
          <div>{place(row)}</div>
          <div className={styles.quiet}>{name(householdKindLabels, row.kind)}</div>
        </>
      )}
      empty={<Empty title={t('empty')} text={t('emptyText')} />}
      {...more}
    />
  );
}
