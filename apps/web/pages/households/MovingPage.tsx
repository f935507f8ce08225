import { useQueryClient } from '@tanstack/react-query';
import { Alert } from '../../controls/Alert';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { isAreaCode } from '#domain/access/areas';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { AreaInput } from '../../forms/AreaInput';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { Card } from '../../show/Card';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useMovingWords } from '../../words/movingWords';
import styles from './households.module.css';
import { type Moved, MovingDialog } from './MovingDialog';
import { mark } from '../../words/mark';

type Household = Schemas['HouseholdRow'];

const pageRows = 100;
const mostAtOnce = 200;

/** 整村迁移: the households of a village that is merged away go to another; open cases by their own transfer. */
export function MovingPage() {
  const t = useMovingWords();
  const mayAnywhere = useMayAnywhere();
  const [params, setParams] = useSearchParams();
  const from = params.get('from') ?? '';
  return (
    <Page title={t('title')}>
      <p className={styles.quiet}>{t('text')}</p>
      <div className={`${styles.from} no-print`}>
        <label htmlFor="moving-from">{t('from')}</label>
        <AreaInput
          id="moving-from"
          label={t('from')}
          level="village"
          invalid={false}
          value={isAreaCode(from) ? from : undefined}
          describedBy={undefined}
          onChange={(code) => setParams(code === undefined ? {} : { from: code })}
          onBlur={() => undefined}
        />
      </div>
      {isAreaCode(from) && mayAnywhere('household.move') ? (
        <Village key={from} code={from} />
      ) : (
        <Empty title={t('choose')} />
      )}
    </Page>
  );
}

function Village({ code }: { readonly code: string }) {
  const pages = usePages({
    queryKey: ['households', 'moving', code],
    limit: pageRows,
    read: (page, signal) => call(() => api.POST('/api/households/search', { body: { within: code, ...page }, signal })),
  });
  return <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} from={code} {...more} />}</ReadPages>;
}

interface RowsProps extends More {
  readonly rows: readonly Household[];
  readonly from: string;
}

function Rows({ rows, from, ...more }: RowsProps) {
  const t = useMovingWords();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isMoving, setMoving] = useState(false);
  const [results, setResults] = useState<readonly Moved[] | null>(null);
  const who = ({ headName, number }: Household): string => headName ?? number;
  const way = ({ openCaseId }: Household): string => t(openCaseId === null ? 'atOnce' : 'byTransfer');
  const place = ({ areaName, groupName }: Household): string => `${belowCity(areaName)}${groupName ?? ''}`;
  const columns: Column<Household>[] = [
    { id: 'head', title: t('head'), width: 110, render: who },
    { id: 'number', title: t('number'), width: 180, render: ({ number }) => number },
    { id: 'place', title: t('place'), width: 220, render: place },
    { id: 'way', title: t('way'), width: 220, render: way },
  ];
  return (
    <>
      {results !== null && <Results results={results} />}
      <div className={`${styles.buttons} ${styles.above} no-print`}>
        <Button
          disabled={rows.length === 0}
          onClick={() => setChosen(new Set(rows.slice(0, mostAtOnce).map(({ id }) => id)))}
        >
          {t('chooseAll', { count: Math.min(rows.length, mostAtOnce) })}
        </Button>
        <Button type="primary" disabled={chosen.size === 0} onClick={() => setMoving(true)}>
          {t('move', { count: chosen.size })}
        </Button>
      </div>
      <ListTable
        label={t('title')}
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={who}
        hrefOf={({ id }) => `/households/${id}`}
        selection={{ chosen, most: mostAtOnce, onChange: setChosen }}
        card={(row) => (
          <>
            <strong>{who(row)}</strong>
            <div>{place(row)}</div>
            <div className={styles.quiet}>{way(row)}</div>
          </>
        )}
        empty={<Empty title={t('empty')} text={t('emptyText')} />}
        isShort
        {...more}
      />
      {isMoving && (
        <MovingDialog
          from={from}
          rows={rows.filter(({ id }) => chosen.has(id))}
          onClose={() => setMoving(false)}
          onDone={(done) => {
            setMoving(false);
            setResults(done);
            setChosen(new Set());
            void client.invalidateQueries({ queryKey: ['households'] });
          }}
        />
      )}
    </>
  );
}

function Results({ results }: { readonly results: readonly Moved[] }) {
  const t = useMovingWords();
  const count = (outcome: Moved['outcome']): number => results.filter((each) => each.outcome === outcome).length;
  const refused = results.filter(({ outcome }) => outcome === 'refused');
  return (
    <Alert
      type={refused.length === 0 ? 'success' : 'warning'}
      showIcon
      title={t('result', { moved: count('moved'), asked: count('asked'), refused: refused.length })}
      description={
        refused.length > 0 && (
          <Card>
            <ul>
              {refused.map(({ id, name, why }) => (
                <li key={id}>
                  <Link to={`/households/${id}`}>{name}</Link>
                  {mark('：')}
                  {why}
                </li>
              ))}
            </ul>
          </Card>
        )
      }
    />
  );
}
