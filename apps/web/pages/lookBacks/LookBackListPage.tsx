import { ExperimentOutlined } from '@ant-design/icons';
import { Button } from '../../controls/Button';
import { Checkbox } from '../../controls/Checkbox';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { lookBackCauseLabels, lookBackStateLabels } from '#domain/lookBack/lookBack';
import { useMayAnywhere } from '../../api/session';
import { Page } from '../../shell/Page';
import { useLookBackWords } from '../../words/lookBackWords';
import { Choices } from '../../tables/Choices';
import { AreaFilter } from '../cases/AreaFilter';
import { DrawDialog } from './DrawDialog';
import { Draws } from './Draws';
import { LookBackRows } from './LookBackRows';
import styles from './lookBacks.module.css';
import { type LookBackFilter, useLookBacks } from './useLookBacks';

const names = ['areaCode', 'cause', 'state', 'overdue', 'drawId'] as const;
type Name = (typeof names)[number];

/** 回头看: what falls due, was drawn or is asked for, narrowed by what stands in the address. */
export function LookBackListPage() {
  const t = useLookBackWords();
  const mayAnywhere = useMayAnywhere();
  const [isDrawing, setDrawing] = useState(false);
  const [params, setParams] = useSearchParams();
  const asked = Object.fromEntries(names.flatMap((name) => (params.has(name) ? [[name, params.get(name)]] : [])));
  // Whatever stands in the address: the API refuses what it does not know.
  const pages = useLookBacks(asked as LookBackFilter);
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
  return (
    <Page
      title={t('title')}
      actions={
        mayAnywhere('lookBack.draw') && (
          <Button type="primary" icon={<ExperimentOutlined />} onClick={() => setDrawing(true)}>
            {t('draw')}
          </Button>
        )
      }
    >
      <p className={styles.quiet}>{t('text')}</p>
      <Filters params={params} set={set} />
      <LookBackRows pages={pages} isShort />
      <Draws onChoose={(drawId) => set('drawId', drawId)} />
      {isDrawing && <DrawDialog onClose={() => setDrawing(false)} onDrawn={(drawId) => set('drawId', drawId)} />}
    </Page>
  );
}

interface FiltersProps {
  readonly params: URLSearchParams;
  set(name: Name, value: string | undefined): void;
}

function Filters({ params, set }: FiltersProps) {
  const t = useLookBackWords();
  const choices = [
    ['cause', t('cause'), lookBackCauseLabels],
    ['state', t('state'), lookBackStateLabels],
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
      {params.has('drawId') && (
        <Checkbox checked onChange={() => set('drawId', undefined)}>
          {t('drawn')}
        </Checkbox>
      )}
    </div>
  );
}
