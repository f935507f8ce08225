import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useCallback } from 'react';
import { required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { type Session, signIn } from '../../api/session';
import { useWrite } from '../../api/useWrite';
import { Field } from '../../forms/Field';
import { PasswordInput, TextInput } from '../../forms/textInputs';
import { useForm } from '../../forms/useForm';
import { WriteNotice } from '../../states/WriteNotice';
import { useSignInWords } from '../../words/signInWords';

interface SignInFormProps {
  /** Only the password is asked for: the same person goes on. */
  readonly login?: string;
  onSignedIn(session: Session): void;
}

interface Credentials {
  readonly login: string;
  readonly password: string;
}

const maxLogin = 40;
const maxPassword = 200;
const shape = object<Credentials>({ login: required(text(maxLogin)), password: required(text(maxPassword)) });
const check = (values: Credentials) => shape(values, '', '2000-01-01');

export function SignInForm({ login, onSignedIn }: SignInFormProps) {
  const t = useSignInWords();
  const client = useQueryClient();
  const form = useForm<Credentials>({ login: login ?? '', password: '' }, check);
  const send = useCallback((values: Credentials) => signIn(client, values.login.trim(), values.password), [client]);
  const write = useWrite(send);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!form.attempt()) return;
    const session = await write.send(form.values);
    if (session !== null) onSignedIn(session);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <WriteNotice write={write} />
      {login === undefined && (
        <Field<Credentials, string> form={form} path="login" label={t('login')}>
          {(input) => <TextInput {...input} max={maxLogin} autoComplete="username" />}
        </Field>
      )}
      <Field<Credentials, string> form={form} path="password" label={t('password')}>
        {(input) => <PasswordInput {...input} autoComplete="current-password" />}
      </Field>
      <Button type="primary" htmlType="submit" size="large" block loading={write.state !== 'idle'}>
        {t('submit')}
      </Button>
    </form>
  );
}
