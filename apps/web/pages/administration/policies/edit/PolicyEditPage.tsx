import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { call } from '../../../../api/call';
import { api, type Schemas } from '../../../../api/client';
import { Page } from '../../../../shell/Page';
import { Read } from '../../../../states/Read';
import { usePolicyWords } from '../../../../words/policyWords';
import { useLabel } from '../../../../words/words';
import { usePolicy } from '../usePolicy';
import { PolicyEditor } from './PolicyEditor';

/** A new version written from a saved one. */
export function PolicyEditPage() {
  const t = usePolicyWords();
  const say = useLabel();
  const { code = '', version = '' } = useParams();
  const base = usePolicy(`${code}@${version}`);
  const versions = useQuery({
    queryKey: ['policies', code, 'versions'],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/policies/{code}/versions', { params: { path: { code } }, signal })),
  });
  const name = base.data === undefined ? code : say({ zh: base.data.nameZh, en: base.data.nameEn });
  return (
    <Page title={t('editTitle', { name })}>
      <Read query={base}>
        {(view) => <Read query={versions}>{(rows) => <PolicyEditor base={view} next={lastOf(rows) + 1} />}</Read>}
      </Read>
    </Page>
  );
}

const lastOf = (rows: readonly Schemas['PolicyRowView'][]): number =>
  Math.max(0, ...rows.map(({ version }) => version));
