import { DeviceFiles } from '../../../files/DeviceFiles';
import { Field } from '../../../forms/Field';
import type { Form } from '../../../forms/useForm';
import type { WorkValues } from './work';

interface PhotosFieldProps {
  readonly form: Form<WorkValues>;
  /** Path of the list of file ids. */
  readonly at: string;
  readonly label: string;
  readonly max: number;
  readonly belongs: { readonly caseId: string; readonly taskId: string };
  readonly isOptional?: boolean;
}

/** A list of photographs in a form. */
export function PhotosField({ form, at, label, max, belongs, isOptional = false }: PhotosFieldProps) {
  return (
    <Field<WorkValues, readonly string[]> form={form} path={at} label={label} isGroup isOptional={isOptional}>
      {(input) => (
        <DeviceFiles
          id={input.id}
          belongs={belongs}
          max={max}
          fileIds={input.value ?? []}
          onChange={(change) => form.update(at, (before) => change((before as readonly string[] | undefined) ?? []))}
        />
      )}
    </Field>
  );
}
