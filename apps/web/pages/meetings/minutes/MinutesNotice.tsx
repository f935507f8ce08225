import { Alert } from 'antd';
import type { Write } from '../../../api/useWrite';
import { WriteNotice } from '../../../states/WriteNotice';
import { useMeetingWords } from '../../../words/meetingWords';
import { useLabel } from '../../../words/words';
import type { MeetingView } from './minutesValues';

interface MinutesNoticeProps {
  readonly write: Pick<Write<never, unknown>, 'state' | 'attempts' | 'refused' | 'retryNow'>;
  readonly view: MeetingView;
}

/** What became of the minutes; a refusal names the item by its household, and the rule. */
export function MinutesNotice({ write, view }: MinutesNoticeProps) {
  const t = useMeetingWords();
  const say = useLabel();
  const errors = write.refused?.problem.errors ?? [];
  if (write.state !== 'idle' || errors.length === 0) return <WriteNotice write={write} />;
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
