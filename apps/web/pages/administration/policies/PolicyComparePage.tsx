import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { Checkbox } from '../../../controls/Checkbox';
import { useSearchParams } from 'react-router';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { Page } from '../../../shell/Page';
import { Card } from '../../../show/Card';
import { Read } from '../../../states/Read';
import { usePolicyWords } from '../../../words/policyWords';
import { useLabel } from '../../../words/words';
import styles from '../administration.module.css';
import { compared } from './compared';
import table from './policies.module.css';
import { type SavedPolicy, usePolicy } from './usePolicy';

type View = SavedPolicy;

const mostVersions = 200;

/** Two saved versions side by side, figure by figure. Which ones stands in the address. */
export function PolicyComparePage() {
  const t = usePolicyWords();
  const [params] = useSearchParams();
  const left = usePolicy(params.get('left') ?? '');
  const right = usePolicy(params.get('right') ?? '');
  return (
    <Page title={t('compareTitle')}>
      <Choices />
      {params.get('left') !== null && params.get('right') !== null && (
        <Read query={left}>
          {(before) => <Read query={right}>{(after) => <Compared left={before} right={after} />}</Read>}
        </Read>
      )}
    </Page>
  );
}

function Choices() {
  const t = usePolicyWords();
  const say = useLabel();
  const [params, setParams] = useSearchParams();
  const policies = useQuery({
    queryKey: ['policies'],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/policies', { params: { query: { limit: mostVersions } }, signal })),
  });
  const options = (policies.data?.rows ?? []).map(({ code, version, nameZh, nameEn }) => ({
    value: `${code}@${version}`,
    label: `${say({ zh: nameZh, en: nameEn })} · ${t('version', { version })}`,
  }));
  const choose = (side: string, value: string): void => {
    const next = new URLSearchParams(params);
    next.set(side, value);
    setParams(next, { replace: true });
  };
  return (
    <div className={`${styles.search} no-print`}>
      {(['left', 'right'] as const).map((side) => (
        <Select
          key={side}
          aria-label={t(side)}
          placeholder={t(side)}
          value={options.length === 0 ? null : params.get(side)}
          options={options}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(value: string) => choose(side, value)}
          style={{ flex: '1 1 280px', maxWidth: 460 }}
        />
      ))}
      <Checkbox
        checked={params.get('all') === null}
        onChange={(event) => {
          const next = new URLSearchParams(params);
          if (event.target.checked) next.delete('all');
          else next.set('all', '1');
          setParams(next, { replace: true });
        }}
      >
        {t('onlyDifferent')}
      </Checkbox>
    </div>
  );
}

function Compared({ left, right }: { readonly left: View; readonly right: View }) {
  const t = usePolicyWords();
  const say = useLabel();
  const [params] = useSearchParams();
  const sections = compared(left.policy, right.policy);
  const count = sections.reduce((sum, { lines }) => sum + lines.filter(({ isSame }) => !isSame).length, 0);
  const shown = sections
    .map(({ lines, ...rest }) => ({
      ...rest,
      lines: lines.filter(({ isSame }) => !isSame || params.get('all') !== null),
    }))
    .filter(({ lines }) => lines.length > 0);
  const nameOf = ({ nameZh, nameEn, version }: View): string =>
    `${say({ zh: nameZh, en: nameEn })} · ${t('version', { version })}`;
  return (
    <>
      <p role="status">{count === 0 ? t('same') : t('different', { count })}</p>
      {shown.map(({ id, name, lines }) => (
        <Card key={id} title={say(name)}>
          <div className={table.scroller}>
            <table className={table.compare} aria-label={say(name)}>
              <thead>
                <tr>
                  <th scope="col">{t('what')}</th>
                  <th scope="col">{nameOf(left)}</th>
                  <th scope="col">{nameOf(right)}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.id} className={line.isSame ? undefined : table.changed}>
                    <th scope="row">{say(line.name)}</th>
                    <td>{line.left ? say(line.left) : t('notThere')}</td>
                    <td>{line.right ? say(line.right) : t('notThere')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Card>
      ))}
    </>
  );
}
