import { useQueryClient } from '@tanstack/react-query';
import { roleHas } from '#domain/access/actions';
import { isRole } from '#domain/access/roles';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useOffices } from '../../api/session';
import { AreaInput } from '../../forms/AreaInput';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { NumberInput } from '../../forms/inputs';
import { useLookBackWords } from '../../words/lookBackWords';
import { checkDraw, type DrawValues } from './lookBackForms';

const whole = 100;

const send = ({ areaCode = '', percent = 0 }: DrawValues, key: string): Promise<Schemas['LookBackDrawDetail']> =>
  call(() =>
    api.POST('/api/look-backs/draws', {
      params: { header: { 'Idempotency-Key': key } },
      body: { areaCode, numerator: percent, denominator: whole },
    }),
  );

/** 抽取回头看: over which area, and how many of a hundred. */
export function DrawDialog({ onClose, onDrawn }: { onClose(): void; onDrawn(drawId: string): void }) {
  const t = useLookBackWords();
  const client = useQueryClient();
  const office = useOffices().find(({ role }) => isRole(role) && roleHas(role, 'lookBack.draw'));
  return (
    <FormDialog<DrawValues, Schemas['LookBackDrawDetail']>
      title={t('draw')}
      text={t('drawText')}
      initial={office === undefined ? {} : { areaCode: office.areaCode }}
      check={checkDraw}
      send={send}
      done={t('drawn')}
      onClose={onClose}
      onDone={async ({ drawId }) => {
        onDrawn(drawId);
        await client.invalidateQueries({ queryKey: ['lookBacks'] });
      }}
    >
      {(form) => (
        <>
          <Field<DrawValues, string> form={form} path="areaCode" label={t('area')}>
            {(input) => <AreaInput {...input} />}
          </Field>
          <Field<DrawValues, number> form={form} path="percent" label={t('percent')}>
            {(input) => <NumberInput {...input} />}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
