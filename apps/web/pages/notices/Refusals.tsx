import { Alert } from '../../controls/Alert';
import type { Schemas } from '../../api/client';
import { useNoticeWords } from '../../words/noticeWords';
import { useLabel } from '../../words/words';
import type { OpenedNotice } from './openNotice';
import { mark } from '../../words/mark';

/** Households of the paper that could not be posted, by name and reason. */
export function Refusals({
  left,
  items,
}: {
  readonly left: OpenedNotice['left'];
  readonly items: Schemas['NoticeView']['items'];
}) {
  const t = useNoticeWords();
  const say = useLabel();
  if (left.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('notAll')}
      description={
        <ul>
          {left.map((refusal) => (
            <li key={refusal.caseId}>
              {items.find(({ caseId }) => caseId === refusal.caseId)?.headName ?? '—'}
              {mark('：')}
              {say(refusal)}
            </li>
          ))}
        </ul>
      }
    />
  );
}
