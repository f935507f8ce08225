import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { longestAreaName } from '#domain/access/areaRules';
import { prefixOf } from '#domain/access/areas';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useSignedIn } from '../../../api/session';
import { AreaInput } from '../../../forms/AreaInput';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { DayInput, TextInput } from '../../../forms/inputs';
import type { Form } from '../../../forms/useForm';
import { useAreaWords } from '../../../words/areaWords';
import {
  type AreaClosing,
  type AreaName,
  checkAreaClosing,
  checkAreaName,
  checkNewArea,
  longestSource,
  type NewArea,
} from './areaForms';
import { Holdings } from './Holdings';

interface DialogProps {
  readonly area: Schemas['AreaView'];
  onClose(): void;
}

const useReadAgain = (): (() => Promise<unknown>) => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['areas'] });
};

/** An area below another. */
export function NewAreaDialog({ area, onClose }: DialogProps) {
  const t = useAreaWords();
  const readAgain = useReadAgain();
  const { code: parentCode, name } = area;
  const send = useCallback(
    (form: NewArea, key: string) =>
      call(() =>
        api.POST('/api/areas', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...form, code: form.code.trim(), parentCode },
        }),
      ),
    [parentCode],
  );
  return (
    <FormDialog<NewArea>
      title={t('addTitle', { name })}
      initial={{ code: prefixOf(parentCode), name: '', source: '' }}
      check={useMemo(() => checkNewArea(parentCode), [parentCode])}
      send={send}
      done={t('added')}
      onClose={onClose}
      onDone={readAgain}
    >
      {(form) => (
        <>
          <Field<NewArea, string>
            form={form}
            path="code"
            label={t('code')}
            hint={t('codeHint', { prefix: prefixOf(parentCode) })}
          >
            {(input) => <TextInput {...input} max={12} inputMode="numeric" />}
          </Field>
          <Field<NewArea, string> form={form} path="name" label={t('name')}>
            {(input) => <TextInput {...input} max={longestAreaName} />}
          </Field>
          <Source form={form} />
        </>
      )}
    </FormDialog>
  );
}

/** Another name; refused where somebody else gave it one meanwhile. */
export function RenameAreaDialog({ area: { code, name: oldName }, onClose }: DialogProps) {
  const t = useAreaWords();
  const readAgain = useReadAgain();
  const send = useCallback(
    (form: AreaName, key: string) =>
      call(() =>
        api.POST('/api/areas/{code}/rename', {
          params: { path: { code }, header: { 'Idempotency-Key': key } },
          body: { ...form, oldName },
        }),
      ),
    [code, oldName],
  );
  return (
    <FormDialog<AreaName>
      title={t('renameTitle', { name: oldName })}
      initial={{ name: oldName, source: '' }}
      check={checkAreaName}
      send={send}
      done={t('renamed')}
      onClose={onClose}
      onDone={readAgain}
    >
      {(form) => (
        <>
          <Field<AreaName, string> form={form} path="name" label={t('newName')}>
            {(input) => <TextInput {...input} max={longestAreaName} />}
          </Field>
          <Source form={form} />
        </>
      )}
    </FormDialog>
  );
}

/** 撤并: what still hangs on the area is shown before anything is asked. */
export function CloseAreaDialog({ area: { code, name, level }, onClose }: DialogProps) {
  const t = useAreaWords();
  const readAgain = useReadAgain();
  const { todayOn } = useSignedIn();
  const send = useCallback(
    ({ closedOn = '', ...form }: AreaClosing, key: string) =>
      call(() =>
        api.POST('/api/areas/{code}/close', {
          params: { path: { code }, header: { 'Idempotency-Key': key } },
          body: { ...form, closedOn },
        }),
      ),
    [code],
  );
  return (
    <FormDialog<AreaClosing>
      title={t('closeTitle', { name })}
      text={t('closeText')}
      initial={{ closedOn: todayOn, source: '' }}
      check={checkAreaClosing}
      send={send}
      done={t('closeDone')}
      onClose={onClose}
      onDone={readAgain}
    >
      {(form) => (
        <>
          <Holdings code={code} />
          <Field<AreaClosing, string>
            form={form}
            path="successorCode"
            label={t('successor')}
            hint={t('successorHint')}
            isOptional
          >
            {(input) => <AreaInput {...input} level={level} except={code} />}
          </Field>
          <Field<AreaClosing, string> form={form} path="closedOn" label={t('closedOn')}>
            {(input) => <DayInput {...input} />}
          </Field>
          <Source form={form} />
        </>
      )}
    </FormDialog>
  );
}

function Source<T extends { readonly source: string }>({ form }: { readonly form: Form<T> }) {
  const t = useAreaWords();
  return (
    <Field<T, string> form={form} path="source" label={t('source')} hint={t('sourceHint')}>
      {(input) => <TextInput {...input} max={longestSource} />}
    </Field>
  );
}
