import { FilePicker } from '../../files/FilePicker';
import { Field } from '../../forms/Field';
import type { Form } from '../../forms/useForm';
import { useRegisterWords } from '../../words/registerWords';
import { mostPapers, type WithPapers } from './registerForms';

interface PapersFieldProps<T> {
  readonly form: Form<T>;
  /** The household's village: papers lie where it is managed. */
  readonly areaCode: string;
}

/** The papers on which the register is changed: photographed or as PDF. */
export function PapersField<T extends WithPapers>({ form, areaCode }: PapersFieldProps<T>) {
  const t = useRegisterWords();
  return (
    <Field<T, readonly string[]> form={form} path="fileIds" label={t('papers')} hint={t('papersHint')} isOptional>
      {({ id, value = [] }) => (
        <FilePicker
          id={id}
          belongs={{ areaCode }}
          fileIds={value}
          accepts="documents"
          max={mostPapers}
          // The picker's own list is what this field holds.
          onChange={(change) => form.update('fileIds', (before) => change((before ?? []) as readonly string[]))}
        />
      )}
    </Field>
  );
}
