import { Button } from '../../../controls/Button';
import { useNavigate, useParams } from 'react-router';
import { useMayAnywhere } from '../../../api/session';
import { Page } from '../../../shell/Page';
import { AreaName } from '../../../show/AreaName';
import { Card } from '../../../show/Card';
import { Facts } from '../../../show/Facts';
import { useMoments } from '../../../show/moments';
import { Read } from '../../../states/Read';
import { usePolicyWords } from '../../../words/policyWords';
import { useLabel } from '../../../words/words';
import { policyLines } from './policyLines';
import { type SavedPolicy, usePolicy } from './usePolicy';

/** One saved version in words. */
export function PolicyPage() {
  const t = usePolicyWords();
  const say = useLabel();
  const navigate = useNavigate();
  const mayAnywhere = useMayAnywhere();
  const { code = '', version = '' } = useParams();
  const policy = usePolicy(`${code}@${version}`);
  const title =
    policy.data === undefined
      ? t('title')
      : `${say({ zh: policy.data.nameZh, en: policy.data.nameEn })} · ${t('version', { version })}`;
  return (
    <Page
      title={title}
      actions={
        <>
          <Button onClick={() => void navigate(`/policies/compare?left=${code}@${version}`)}>{t('compare')}</Button>
          {mayAnywhere('policy.edit') && (
            <Button type="primary" onClick={() => void navigate(`/policies/${code}/${version}/edit`)}>
              {t('edit')}
            </Button>
          )}
        </>
      }
    >
      <Read query={policy}>{(data) => <Content view={data} />}</Read>
    </Page>
  );
}

function Content({ view }: { readonly view: SavedPolicy }) {
  const t = usePolicyWords();
  const say = useLabel();
  const { day, moment } = useMoments();
  return (
    <>
      <Card>
        <Facts
          rows={[
            [t('area'), <AreaName key="area" code={view.areaCode} />],
            [t('from'), day(view.effectiveOn)],
            [t('by'), [view.createdByName, moment(view.createdAt)].filter(Boolean).join(' · ')],
          ]}
        />
      </Card>
      {policyLines(view.policy).map(({ id, name, lines }) => (
        <Card key={id} title={say(name)}>
          <Facts rows={lines.map((line) => [say(line.name), say(line.value)])} />
        </Card>
      ))}
    </>
  );
}
