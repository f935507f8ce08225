import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { areaCode, type Check, required, text } from '#domain/form/check';
import { codeList, object } from '#domain/form/shape';
import { type NotificationKind, notificationKindNames, notificationKinds } from '#domain/notifications/kinds';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useOffices } from '../../../api/session';
import { AreaInput } from '../../../forms/AreaInput';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { CodesInput, TextInput } from '../../../forms/inputs';
import { useWebhookWords } from '../../../words/webhookWords';
import { ShownOnce } from '../accounts/ShownOnce';

interface NewWebhook {
  readonly name: string;
  readonly url: string;
  readonly areaCode?: string;
  readonly kinds: readonly NotificationKind[];
}

const maxName = 60;
const maxUrl = 500;
const checkNewWebhook: Check = object<NewWebhook>({
  name: required(text(maxName)),
  url: required(text(maxUrl)),
  areaCode: required(areaCode),
  kinds: codeList(notificationKinds, { min: 1 }),
});

/** A receiver; the secret is in the answer only. */
export function NewWebhookDialog({ onClose }: { onClose(): void }) {
  const t = useWebhookWords();
  const client = useQueryClient();
  const [office] = useOffices();
  const [made, setMade] = useState<Schemas['NewWebhookView'] | null>(null);
  const send = useCallback(({ areaCode: place = '', kinds, ...rest }: NewWebhook, key: string) => {
    const body = { ...rest, areaCode: place, kinds: [...kinds] };
    return call(() => api.POST('/api/webhooks', { params: { header: { 'Idempotency-Key': key } }, body }));
  }, []);
  if (made !== null)
    return (
      <ShownOnce title={t('created')} name={made.name} secret={made.secret} text={t('secretOnce')} onClose={onClose} />
    );
  return (
    <FormDialog<NewWebhook, Schemas['NewWebhookView']>
      title={t('create')}
      initial={{ name: '', url: '', kinds: notificationKinds, ...(office && { areaCode: office.areaCode }) }}
      check={checkNewWebhook}
      send={send}
      done={t('created')}
      onClose={onClose}
      staysOpen
      onDone={(answer) => {
        setMade(answer);
        return client.invalidateQueries({ queryKey: ['webhooks'] });
      }}
    >
      {(form) => (
        <>
          <Field<NewWebhook, string> form={form} path="name" label={t('name')}>
            {(input) => <TextInput {...input} max={maxName} />}
          </Field>
          <Field<NewWebhook, string> form={form} path="url" label={t('url')} hint={t('urlHint')}>
            {(input) => <TextInput {...input} max={maxUrl} placeholder="https://" />}
          </Field>
          <Field<NewWebhook, string> form={form} path="areaCode" label={t('area')} hint={t('areaHint')}>
            {(input) => <AreaInput {...input} />}
          </Field>
          <Field<NewWebhook, readonly string[]> form={form} path="kinds" label={t('kinds')} isGroup>
            {(input) => <CodesInput {...input} labels={notificationKindNames} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
