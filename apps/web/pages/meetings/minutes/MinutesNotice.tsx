import { Alert } from '../../../controls/Alert';
import type { ApiProblem } from '../../../api/problem';
import { WriteNotice } from '../../../states/WriteNotice';
import { useMeetingWords } from '../../../words/meetingWords';
import { useLabel } from '../../../words/words';
import type { MeetingView } from './minutesValues';

interface MinutesNoticeProps {
  readonly refused: ApiProblem | null;
  readonly view: MeetingView;
}

/** Why the minutes were not accepted; a refusal names the item by its household, and the rule. */
export function MinutesNotice({ refused, view }: MinutesNoticeProps) {
  const t = useMeetingWords();
  const say = useLabel();
  const errors = refused?.problem.errors ?? [];
  if (errors.length === 0)
    return <WriteNotice write={{ state: 'idle', attempts: 0, refused, retryNow: () => undefined }} />;
  const itemAt = (field = ''): string => {
    const [, number] = /^items\[(\d+)\]/.exec(field) ?? [];
    const item = number === undefined ? undefined : view.items[Number(number)];
    return item === undefined
      ? ''
      : t('itemNamed', { number: Number(number) + 1, name: item.headName ?? item.householdNumber ?? '—' });
  };
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('refused')}
      description={
        <ul>
          {errors.map(({ field, code, texts }) => (
            <li key={`${field ?? ''} ${code}`}>
              {itemAt(field)}
              {say(texts)}
            </li>
          ))}
        </ul>
      }
    />
  );
}
