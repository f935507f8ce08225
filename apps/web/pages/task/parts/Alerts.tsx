import { Tag } from 'antd';
import { Alert } from '../../../controls/Alert';
import { departmentLabels } from '#domain/household/codes';
import { fieldName } from '../../../forms/household/fieldNames';
import { useFieldValue } from '../../../show/useFieldValue';
import { getAt } from '../../../forms/paths';
import { useMoments } from '../../../show/moments';
import { useTaskWords } from '../../../words/taskWords';
import { useCodeLabel, useLabel } from '../../../words/words';
import { lastVerification, memberName, type TaskDetail } from '../detail';
import { mark } from '../../../words/mark';

/** What has to be seen first: why it came back, what the inspection says, where departments say otherwise. */
export function Alerts({ detail }: { readonly detail: TaskDetail }) {
  const t = useTaskWords();
  const say = useLabel();
  const { shortMoment } = useMoments();
  const { returned, findings } = detail;
  return (
    <>
      {returned !== null && (
        <Alert
          type="warning"
          title={`${t('returned')}${mark('：')}${returned.reasonText ?? ''}`}
          description={
            <>
              {returned.by?.name} {returned.at !== null && shortMoment(returned.at)} · {t('ticked')}
              {mark('：')}
              {returned.fields.map((field) => fieldName(field).labels.map(say).join(' · ')).join(mark('；'))}
            </>
          }
        />
      )}
      {findings.length > 0 && (
        <Alert
          type={findings.some(({ effect }) => effect === 'block') ? 'error' : 'warning'}
          title={t('findings')}
          description={
            <ul>
              {findings.map((finding) => (
                <li key={`${finding.rule} ${finding.field}`}>
                  {finding.effect === 'block' ? t('block') : t('warn')}
                  {mark('：')}
                  {say(finding)}
                  {finding.explained && `${mark('（')}${t('explained')}${mark('）')}`}
                </li>
              ))}
            </ul>
          }
        />
      )}
      <Contradictions detail={detail} />
    </>
  );
}

function Contradictions({ detail }: { readonly detail: TaskDetail }) {
  const t = useTaskWords();
  const say = useLabel();
  const code = useCodeLabel();
  const valueOf = useFieldValue();
  const form = lastVerification(detail);
  if (detail.contradictions.length === 0) return null;
  return (
    <Alert
      type="error"
      title={t('contradictions')}
      description={
        <ul>
          {detail.contradictions.map((found) => {
            const { labels, spec } = fieldName(found.field);
            const verified = spec === undefined ? null : valueOf(spec, getAt(form, found.field));
            return (
              <li key={`${found.code} ${found.department} ${found.memberId ?? ''}`}>
                <Tag>{code(departmentLabels, found.department)}</Tag>
                {found.memberId !== undefined && `${memberName(form?.facts, found.memberId)}${mark('：')}`}
                {say(found)}
                {verified !== null &&
                  `${mark('（')}${t('verified')} ${labels.map(say).join(' · ')}${mark('：')}${verified}${mark('）')}`}
              </li>
            );
          })}
        </ul>
      }
    />
  );
}
