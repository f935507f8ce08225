import type { WorkDetail } from '../../../device/keptTasks';
import type { Form } from '../../../forms/useForm';
import { useVisitWords } from '../../../words/visitWords';
import { IncomeFields } from '../form/IncomeFields';
import { PhotosField } from '../form/PhotosField';
import type { WorkValues } from '../form/work';
import { CausesStep } from './CausesStep';
import { ConsentStep } from './ConsentStep';
import { HomeStep } from './HomeStep';
import { membersOf } from './homeForm';
import { OpinionStep } from './OpinionStep';
import { PeopleStep } from './PeopleStep';
import type { VisitStep } from './steps';

export interface StepProps {
  readonly detail: WorkDetail;
  readonly form: Form<WorkValues>;
  readonly today: string;
}

interface StepFieldsProps extends StepProps {
  readonly step: VisitStep;
  readonly openMember: number | null;
  onOpenMember(index: number | null): void;
}

const mostPhotos = 30;

/** The fields of one step. */
export function StepFields({ step, openMember, onOpenMember, ...props }: StepFieldsProps) {
  const t = useVisitWords();
  const { form, detail } = props;
  const { caseId, taskId } = detail.task;
  switch (step) {
    case 'people':
      return <PeopleStep {...props} open={openMember} onOpen={onOpenMember} />;
    case 'home':
      return <HomeStep {...props} />;
    case 'income':
      return (
        <IncomeFields
          form={form}
          at="form.facts.income"
          memberCount={membersOf(form.values).length}
          lineFen={detail.monitoringLineFen}
        />
      );
    case 'consent':
      return <ConsentStep {...props} />;
    case 'causes':
      return <CausesStep {...props} />;
    case 'photos':
      return (
        <PhotosField
          form={form}
          at="form.photoFileIds"
          label={t('photosTitle')}
          max={mostPhotos}
          belongs={{ caseId, taskId }}
        />
      );
    case 'opinion':
      return <OpinionStep {...props} />;
  }
}
