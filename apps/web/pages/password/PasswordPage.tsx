import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { Alert } from '../../controls/Alert';
import { Button } from '../../controls/Button';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { useSignedIn } from '../../api/session';
import { useWrite } from '../../api/useWrite';
import { Field } from '../../forms/Field';
import { PasswordInput } from '../../forms/PasswordInput';
import { useForm } from '../../forms/useForm';
import { Page } from '../../shell/Page';
import { Card } from '../../show/Card';
import { WriteNotice } from '../../states/WriteNotice';
import { useSignInWords } from '../../words/signInWords';

interface Passwords {
  readonly oldPassword: string;
  readonly newPassword: string;
  readonly repeated: string;
}

const max = 200;
const shape = object<Passwords>({
  oldPassword: required(text(max)),
  newPassword: required(text(max)),
  repeated: required(text(max)),
});
const check = (values: Passwords) => shape(values, '', '2000-01-01');

function changePassword({ oldPassword, newPassword }: Passwords, key: string): Promise<unknown> {
  return call(() =>
    api.POST('/api/session/password', {
      params: { header: { 'Idempotency-Key': key } },
      body: { oldPassword, newPassword },
    }),
  );
}

/** 修改密码 */
export function PasswordPage() {
  const t = useSignInWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { login, mustChangePassword } = useSignedIn();
  const form = useForm<Passwords>({ oldPassword: '', newPassword: '', repeated: '' }, check);
  const write = useWrite(changePassword);
  const { newPassword, repeated } = form.values;
  const isDifferent = repeated !== '' && repeated !== newPassword;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!form.attempt() || isDifferent) return;
    if ((await write.send(form.values)) === null) return;
    void message.success(t('changed'));
    await client.invalidateQueries({ queryKey: ['session'] });
    await navigate('/');
  };
  return (
    <Page title={t('passwordTitle')}>
      <Card>
        <form onSubmit={(event) => void submit(event)} noValidate style={{ maxWidth: 420 }}>
          {mustChangePassword && <Alert type="info" showIcon title={t('mustChange')} style={{ marginBottom: 16 }} />}
          <WriteNotice write={write} />
          <input type="text" autoComplete="username" value={login} readOnly hidden />
          <Field<Passwords, string> form={form} path="oldPassword" label={t('oldPassword')}>
            {(input) => <PasswordInput {...input} autoComplete="current-password" />}
          </Field>
          <Field<Passwords, string> form={form} path="newPassword" label={t('newPassword')} hint={t('newPasswordHint')}>
            {(input) => <PasswordInput {...input} autoComplete="new-password" />}
          </Field>
          <Field<Passwords, string>
            form={form}
            path="repeated"
            label={t('repeated')}
            {...(isDifferent && { hint: <span style={{ color: 'var(--red)' }}>{t('different')}</span> })}
          >
            {(input) => <PasswordInput {...input} autoComplete="new-password" />}
          </Field>
          <Button type="primary" htmlType="submit" loading={write.state !== 'idle'}>
            {t('passwordTitle')}
          </Button>
        </form>
      </Card>
    </Page>
  );
}
