import { PlusOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '../../../controls/Button';
import { useCallback, useState } from 'react';
import { areaAt } from '#domain/access/areas';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useOffices, useSignedIn } from '../../../api/session';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { MoneyInput, NumberInput, TextInput } from '../../../forms/inputs';
import { AreaName } from '../../../show/AreaName';
import { Card } from '../../../show/Card';
import { yuan } from '../../../show/money';
import { Read } from '../../../states/Read';
import { type Column, ListTable } from '../../../tables/ListTable';
import { useReferenceWords } from '../../../words/referenceWords';
import styles from '../administration.module.css';
import { checkLine, type LineDraft, maxSource } from './referenceForms';

type Line = Schemas['MonitoringLineView'];

const provinceOf = (digits: string): string => digits.padEnd(12, '0');

/** The monitoring line of each year. */
export function LinesCard() {
  const t = useReferenceWords();
  const [isSetting, setSetting] = useState(false);
  const lines = useQuery({
    queryKey: ['monitoring-lines'],
    queryFn: ({ signal }) => call(() => api.GET('/api/monitoring-lines', { signal })),
  });
  const columns: Column<Line>[] = [
    { id: 'year', title: t('year'), width: 80, render: ({ year }) => year },
    {
      id: 'province',
      title: t('province'),
      width: 120,
      render: ({ provinceCode }) => <AreaName code={provinceOf(provinceCode)} />,
    },
    { id: 'amount', title: t('amount'), width: 180, align: 'right', render: ({ amountFen }) => yuan(amountFen) },
    { id: 'source', title: t('source'), width: 300, render: ({ source }) => source },
  ];
  return (
    <Card title={t('lines')}>
      <div className={`${styles.above} no-print`}>
        <Button icon={<PlusOutlined />} onClick={() => setSetting(true)}>
          {t('setLine')}
        </Button>
      </div>
      <Read query={lines}>
        {(rows) => (
          <ListTable
            label={t('lines')}
            isShort
            rows={rows}
            columns={columns}
            keyOf={({ year, provinceCode }) => `${provinceCode} ${year}`}
            nameOf={({ year }) => String(year)}
            card={(line) => (
              <div className={styles.rowCard}>
                <div className={styles.rowHead}>
                  <strong>
                    {line.year} <AreaName code={provinceOf(line.provinceCode)} />
                  </strong>
                  {yuan(line.amountFen)}
                  {t('yuan')}
                </div>
                <div className={styles.quiet}>{line.source}</div>
              </div>
            )}
            empty={<p className={styles.quiet}>{t('noLines')}</p>}
          />
        )}
      </Read>
      {isSetting && <LineDialog onClose={() => setSetting(false)} />}
    </Card>
  );
}

function LineDialog({ onClose }: { onClose(): void }) {
  const t = useReferenceWords();
  const client = useQueryClient();
  const { todayOn } = useSignedIn();
  const [office] = useOffices();
  const province = areaAt(office?.areaCode ?? '', 'province').slice(0, 2);
  const send = useCallback(
    ({ year = 0, amountFen = 0, source }: LineDraft, key: string) =>
      call(() =>
        api.PUT('/api/monitoring-lines/{province}/{year}', {
          params: { path: { province, year }, header: { 'Idempotency-Key': key } },
          body: { amountFen, source },
        }),
      ),
    [province],
  );
  return (
    <FormDialog<LineDraft>
      title={t('setLine')}
      initial={{ year: Number(todayOn.slice(0, 4)), source: '' }}
      check={checkLine}
      send={send}
      done={t('lineSet')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['monitoring-lines'] })}
    >
      {(form) => (
        <>
          <Field<LineDraft, number> form={form} path="year" label={t('year')}>
            {(input) => <NumberInput {...input} />}
          </Field>
          <Field<LineDraft, number> form={form} path="amountFen" label={t('amount')}>
            {(input) => <MoneyInput {...input} />}
          </Field>
          <Field<LineDraft, string> form={form} path="source" label={t('source')}>
            {(input) => <TextInput {...input} max={maxSource} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
