import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { useOffices } from '../../api/session';
import { AreaInput } from '../../forms/AreaInput';
import { ConfirmDialog } from '../../forms/ConfirmDialog';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { TextInput } from '../../forms/inputs';
import { usePairingWords } from '../../words/pairingWords';
import { checkName, checkUnit, maxUnitName, type NameDraft, type UnitDraft } from './pairingForms';
import type { Unit } from './UnitListPage';
import { mark } from '../../words/mark';

interface UnitDialogProps {
  readonly unit: Unit;
  onClose(): void;
}

function useUnitsAgain(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['helping-units'] });
}

const create = ({ areaCode = '', name }: UnitDraft, key: string) =>
  call(() =>
    api.POST('/api/helping-units', { params: { header: { 'Idempotency-Key': key } }, body: { areaCode, name } }),
  );

/** A unit that helps in an area: the own one unless another is chosen. */
export function NewUnitDialog({ onClose }: Pick<UnitDialogProps, 'onClose'>) {
  const t = usePairingWords();
  const again = useUnitsAgain();
  const [office] = useOffices();
  return (
    <FormDialog<UnitDraft>
      title={t('newUnit')}
      initial={{ ...(office && { areaCode: office.areaCode }), name: '' }}
      check={checkUnit}
      send={create}
      done={t('unitMade')}
      onClose={onClose}
      onDone={again}
    >
      {(form) => (
        <>
          <Field<UnitDraft, string> form={form} path="name" label={t('unitName')}>
            {(input) => <TextInput {...input} max={maxUnitName} />}
          </Field>
          <Field<UnitDraft, string> form={form} path="areaCode" label={t('unitArea')}>
            {(input) => <AreaInput {...input} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}

const change = (id: string, body: { name?: string; active?: boolean }, key: string) =>
  call(() =>
    api.PATCH('/api/helping-units/{id}', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
  );

export function RenameUnitDialog({ unit: { id, name }, onClose }: UnitDialogProps) {
  const t = usePairingWords();
  const again = useUnitsAgain();
  const send = useCallback((draft: NameDraft, key: string) => change(id, { name: draft.name }, key), [id]);
  return (
    <FormDialog<NameDraft>
      title={`${t('rename')}${mark('：')}${name}`}
      initial={{ name }}
      check={checkName}
      send={send}
      done={t('renamed')}
      onClose={onClose}
      onDone={again}
    >
      {(form) => (
        <Field<NameDraft, string> form={form} path="name" label={t('unitName')}>
          {(input) => <TextInput {...input} max={maxUnitName} />}
        </Field>
      )}
    </FormDialog>
  );
}

/** Ends a unit's help, or takes it up again; the API refuses while households are paired under it. */
export function UnitUseDialog({ unit: { id, name, active }, onClose }: UnitDialogProps) {
  const t = usePairingWords();
  const again = useUnitsAgain();
  const send = useCallback((key: string) => change(id, { active: !active }, key), [id, active]);
  return (
    <ConfirmDialog
      title={active ? t('stop') : t('restart')}
      text={`${name}${mark('：')}${active ? t('stopText') : t('restartText')}`}
      send={send}
      isDangerous={active}
      onClose={onClose}
      onDone={async () => {
        onClose();
        await again();
      }}
    />
  );
}
