import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { useCallback, useState } from 'react';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { LinesInput } from '../../forms/inputs';
import { Card } from '../../show/Card';
import { useLookBackWords } from '../../words/lookBackWords';
import { checkRequest, longestNote, type RequestValues } from './lookBackForms';
import { LookBackRows } from './LookBackRows';
import { useLookBacks } from './useLookBacks';

/** Look-backs at a household, and for a supervisor the way to ask for one; nothing where there is neither. */
export function HouseholdLookBacks({ householdId }: { readonly householdId: string }) {
  const t = useLookBackWords();
  const mayAnywhere = useMayAnywhere();
  const [isAsking, setAsking] = useState(false);
  const pages = useLookBacks({ householdId });
  const hasNone = pages.data?.pages[0]?.rows.length === 0;
  const mayAsk = mayAnywhere('lookBack.request');
  if (hasNone && !mayAsk) return null;
  return (
    <Card
      title={t('title')}
      extra={
        mayAsk && (
          <Button size="small" className="no-print" onClick={() => setAsking(true)}>
            {t('ask')}
          </Button>
        )
      }
    >
      {!hasNone && <LookBackRows pages={pages} isShort />}
      {isAsking && <RequestDialog householdId={householdId} onClose={() => setAsking(false)} />}
    </Card>
  );
}

const nothing: RequestValues = {};

function RequestDialog({ householdId, onClose }: { readonly householdId: string; onClose(): void }) {
  const t = useLookBackWords();
  const client = useQueryClient();
  const send = useCallback(
    ({ reason = '' }: RequestValues, key: string) =>
      call(() =>
        api.POST('/api/look-backs', {
          params: { header: { 'Idempotency-Key': key } },
          body: { householdId, reason },
        }),
      ),
    [householdId],
  );
  return (
    <FormDialog<RequestValues>
      title={t('ask')}
      initial={nothing}
      check={checkRequest}
      send={send}
      done={t('asked')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['lookBacks'] })}
    >
      {(form) => (
        <Field<RequestValues, string> form={form} path="reason" label={t('reason')}>
          {(input) => <LinesInput {...input} max={longestNote} />}
        </Field>
      )}
    </FormDialog>
  );
}
