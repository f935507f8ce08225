import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type CaseCommandType, caseCommandRules } from '#domain/process/caseCommandRules';
import type { Schemas } from '../../../api/client';
import { AreaInput } from '../../../forms/AreaInput';
import { Field } from '../../../forms/Field';
import { FormDialog } from '../../../forms/FormDialog';
import { HelperInput } from '../../../forms/HelperInput';
import { TakerInput } from '../../../forms/TakerInput';
import { PolicyVersionInput } from '../../../forms/PolicyVersionInput';
import { SpecFields, type Specs } from '../../../forms/specs';
import { UnitInput } from '../../../forms/UnitInput';
import { useCaseActionWords } from '../../../words/caseActionWords';
import { useLabel } from '../../../words/words';
import type { CommandForm, CommandWords } from './commandForm';

interface CommandDialogProps {
  readonly file: Schemas['CaseFileView'];
  readonly type: CaseCommandType;
  readonly command: CommandForm;
  /** What is filled in already. */
  readonly initial?: CommandWords;
  onClose(): void;
}

const nothing: CommandWords = {};

/** One command on the case: what it asks for, and what became of it. */
export function CommandDialog({ file, type, command, initial = nothing, onClose }: CommandDialogProps) {
  const t = useCaseActionWords();
  const say = useLabel();
  const client = useQueryClient();
  const title = say(caseCommandRules[type]);
  const { caseId } = file;
  const send = useCallback((words: CommandWords, key: string) => command.send(caseId, words, key), [command, caseId]);
  const specs = command.specs(file);
  const { toAreaCode: village, toAccountId: helper, unitId: unit, takerId: taker, policy } = specs;
  return (
    <FormDialog
      title={title}
      initial={initial}
      check={command.check}
      send={send}
      done={t('done', { what: title })}
      onClose={onClose}
      onDone={() =>
        Promise.all([
          client.invalidateQueries({ queryKey: ['cases'] }),
          client.invalidateQueries({ queryKey: ['tasks'] }),
        ])
      }
    >
      {(form) => (
        <>
          {village && (
            <Field<CommandWords, string> form={form} path="toAreaCode" label={say(village)}>
              {(input) => <AreaInput {...input} level="village" />}
            </Field>
          )}
          {helper && (
            <Field<CommandWords, string> form={form} path="toAccountId" label={say(helper)}>
              {(input) => <HelperInput {...input} areaCode={file.areaCode} />}
            </Field>
          )}
          {unit && (
            <Field<CommandWords, string> form={form} path="unitId" label={say(unit)} isOptional>
              {(input) => <UnitInput {...input} areaCode={file.areaCode} />}
            </Field>
          )}
          {policy && (
            <Field<CommandWords, string> form={form} path="policy" label={say(policy)}>
              {(input) => (
                <PolicyVersionInput
                  {...input}
                  areaCode={file.areaCode}
                  newerThan={{ code: file.policyCode, version: file.policyVersion }}
                />
              )}
            </Field>
          )}
          {/* Only what the command asks for. */}
          <SpecFields form={form} specs={specs as Specs<object>} />
          {taker && (
            <Field<CommandWords, string> form={form} path="takerId" label={say(taker)}>
              {(input) => <TakerInput {...input} taskId={form.values.taskId} />}
            </Field>
          )}
        </>
      )}
    </FormDialog>
  );
}
