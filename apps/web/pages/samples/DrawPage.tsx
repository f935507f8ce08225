import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Radio, Select } from 'antd';
import { Button } from '../../controls/Button';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { roleHas } from '#domain/access/actions';
import { isRole } from '#domain/access/roles';
import { type Procedure, procedures } from '#domain/process/step';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useOffices } from '../../api/session';
import { ConfirmDialog } from '../../forms/ConfirmDialog';
import { Page } from '../../shell/Page';
import { Card } from '../../show/Card';
import { Empty } from '../../states/Empty';
import { Read } from '../../states/Read';
import { procedureLabels, useSampleWords } from '../../words/sampleWords';
import { useLabel } from '../../words/words';
import styles from './samples.module.css';
import { StrataTable } from './StrataTable';

type Waiting = Schemas['SampleWaitingView'];

const mostTownships = 200;

/** 抽取: who waits, by township, and what a draw would do, before it is made. */
export function DrawPage() {
  const t = useSampleWords();
  const county = useOffices().find(({ role }) => isRole(role) && roleHas(role, 'sample.draw'))?.areaCode;
  return (
    <Page title={`${t('title')} · ${t('draw')}`}>
      {county === undefined ? <Empty title={t('notYours')} /> : <Draw county={county} />}
    </Page>
  );
}

function Draw({ county }: { readonly county: string }) {
  const t = useSampleWords();
  const say = useLabel();
  const [areaCode, setAreaCode] = useState(county);
  const [procedure, setProcedure] = useState<Procedure>('elimination');
  const townships = useQuery({
    queryKey: ['areas', 'below', county],
    queryFn: ({ signal }) => {
      const query = { within: county, level: 'township' as const, limit: mostTownships };
      return call(() => api.GET('/api/areas', { params: { query }, signal }));
    },
  });
  const waiting = useQuery({
    queryKey: ['samples', 'waiting', areaCode, procedure],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/samples/waiting', { params: { query: { areaCode, procedure } }, signal })),
  });
  return (
    <>
      <Card>
        <div className={styles.choices}>
          <label className={styles.choice} htmlFor="sample-area">
            {t('area')}
            <Select
              id="sample-area"
              aria-label={t('area')}
              value={areaCode}
              showSearch={{ optionFilterProp: 'label' }}
              options={[
                { value: county, label: t('whole') },
                ...(townships.data?.rows ?? []).map(({ code, name }) => ({ value: code, label: name })),
              ]}
              onChange={setAreaCode}
            />
          </label>
          <div className={styles.choice}>
            <span>{t('procedure')}</span>
            <Radio.Group
              aria-label={t('procedure')}
              value={procedure}
              options={procedures.map((value) => ({ value, label: say(procedureLabels[value]) }))}
              onChange={(event) => {
                const chosen = procedures.find((each) => each === event.target.value);
                if (chosen !== undefined) setProcedure(chosen);
              }}
            />
          </div>
        </div>
      </Card>
      <Read query={waiting}>
        {(data) =>
          data.proposed === 0 ? (
            <Empty title={t('nobody')} text={t('nobodyText')} />
          ) : (
            <Foreseen waiting={data} areaCode={areaCode} procedure={procedure} />
          )
        }
      </Read>
    </>
  );
}

interface ForeseenProps {
  readonly waiting: Waiting;
  readonly areaCode: string;
  readonly procedure: Procedure;
}

function Foreseen({ waiting: { proposed, chosen, strata }, areaCode, procedure }: ForeseenProps) {
  const t = useSampleWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const send = useCallback(
    (key: string) =>
      call(() =>
        api.POST('/api/samples', {
          params: { header: { 'Idempotency-Key': key } },
          body: { areaCode, procedure },
        }),
      ),
    [areaCode, procedure],
  );
  return (
    <Card title={t('waiting')}>
      <p>{t('foreseen', { proposed, chosen })}</p>
      <StrataTable label={t('waiting')} strata={strata} />
      <p className={styles.quiet}>{t('what')}</p>
      <Button type="primary" size="large" onClick={() => setAsked(true)}>
        {t('drawCount', { proposed, chosen })}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={t('drawCount', { proposed, chosen })}
          text={t('what')}
          send={send}
          onClose={() => setAsked(false)}
          onDone={async ({ sampleId }) => {
            await navigate(`/samples/${sampleId}`);
            await client.invalidateQueries({ queryKey: ['samples'] });
          }}
        />
      )}
    </Card>
  );
}
