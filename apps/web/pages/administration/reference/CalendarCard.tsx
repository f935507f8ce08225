import { PlusOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { Button } from '../../../controls/Button';
import { useCallback, useState } from 'react';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useSignedIn } from '../../../api/session';
import { ConfirmDialog } from '../../../forms/ConfirmDialog';
import { Card } from '../../../show/Card';
import { useMoments } from '../../../show/moments';
import { Read } from '../../../states/Read';
import { type Column, ListTable } from '../../../tables/ListTable';
import { useReferenceWords } from '../../../words/referenceWords';
import styles from '../administration.module.css';
import { DayDialog } from './DayDialog';

type Day = Schemas['CalendarDayView'];

const yearsBefore = 3;
const yearsShown = 5;

/** Holidays on weekdays and working days at weekends, year by year. */
export function CalendarCard() {
  const t = useReferenceWords();
  const { todayOn } = useSignedIn();
  const thisYear = Number(todayOn.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [isSetting, setSetting] = useState(false);
  const days = useQuery({
    queryKey: ['calendar-days', year],
    queryFn: ({ signal }) => call(() => api.GET('/api/calendar-days', { params: { query: { year } }, signal })),
  });
  const years = Array.from({ length: yearsShown }, (_, i) => thisYear - yearsBefore + i);
  return (
    <Card title={t('calendar')}>
      <div className={`${styles.above} no-print`}>
        <Button icon={<PlusOutlined />} onClick={() => setSetting(true)}>
          {t('setDay')}
        </Button>
        <Select
          aria-label={t('calendarYear')}
          value={year}
          options={years.map((each) => ({ value: each, label: String(each) }))}
          onChange={setYear}
        />
      </div>
      <Read query={days}>{(rows) => <Days rows={rows} />}</Read>
      {isSetting && <DayDialog onClose={() => setSetting(false)} />}
    </Card>
  );
}

function Days({ rows }: { readonly rows: readonly Day[] }) {
  const t = useReferenceWords();
  const { day } = useMoments();
  const [removing, setRemoving] = useState<string | null>(null);
  const remove = ({ on }: Day) => (
    <Button
      size="small"
      className="no-print"
      aria-label={`${t('removeDay')}：${day(on)}`}
      onClick={() => setRemoving(on)}
    >
      {t('removeDay')}
    </Button>
  );
  const columns: Column<Day>[] = [
    { id: 'on', title: t('day'), width: 150, render: ({ on }) => day(on) },
    { id: 'kind', title: t('kind'), width: 110, render: ({ kind }) => t(kind) },
    { id: 'source', title: t('source'), width: 280, render: ({ source }) => source },
    { id: 'remove', title: t('removeDay'), width: 160, render: remove },
  ];
  return (
    <>
      <ListTable
        label={t('calendar')}
        isShort
        rows={rows}
        columns={columns}
        keyOf={({ on }) => on}
        nameOf={({ on }) => day(on)}
        card={(row) => (
          <div className={styles.rowCard}>
            <div className={styles.rowHead}>
              <strong>{day(row.on)}</strong>
              {t(row.kind)}
            </div>
            <div className={styles.quiet}>{row.source}</div>
            <div>{remove(row)}</div>
          </div>
        )}
        empty={<p className={styles.quiet}>{t('noDays')}</p>}
      />
      {removing !== null && <RemoveDialog on={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}

function RemoveDialog({ on, onClose }: { readonly on: string; onClose(): void }) {
  const t = useReferenceWords();
  const client = useQueryClient();
  const { day } = useMoments();
  const send = useCallback(
    (key: string) =>
      call(() =>
        api.DELETE('/api/calendar-days/{on}', { params: { path: { on }, header: { 'Idempotency-Key': key } } }),
      ),
    [on],
  );
  return (
    <ConfirmDialog
      title={t('removeTitle', { day: day(on) })}
      text={t('removeText')}
      send={send}
      onClose={onClose}
      onDone={() => {
        onClose();
        return client.invalidateQueries({ queryKey: ['calendar-days'] });
      }}
    />
  );
}
