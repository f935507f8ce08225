import { Alert } from '../../../../controls/Alert';
import type { Policy } from '#domain/policy/policy';
import { chainDays } from '#domain/policy/validate';
import { Card } from '../../../../show/Card';
import { usePolicyWords } from '../../../../words/policyWords';
import { useLabel } from '../../../../words/words';
import table from '../policies.module.css';
import { daysPerStep } from '../policyLines';

/** What the changes do: the days of each step before and now, and whether they fit into the whole limit. */
export function DaysPerStep({ before, now }: { readonly before: Policy; readonly now: Policy }) {
  const t = usePolicyWords();
  const say = useLabel();
  const old = new Map(daysPerStep(before).map((line) => [line.id, line]));
  const days = chainDays(now);
  const fits = days <= now.chain.days;
  return (
    <Card title={t('effect')}>
      <p>{t('effectText')}</p>
      <table className={table.compare} aria-label={t('effect')}>
        <thead>
          <tr>
            <th scope="col">{t('step')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('now')}</th>
          </tr>
        </thead>
        <tbody>
          {daysPerStep(now).map(({ id, name, value }) => {
            const was = old.get(id)?.value;
            return (
              <tr key={id} className={was?.zh === value.zh ? undefined : table.changed}>
                <th scope="row">{say(name)}</th>
                <td>{was === undefined ? '—' : say(was)}</td>
                <td>{say(value)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {Number.isFinite(days) && (
        <Alert
          type={fits ? 'success' : 'error'}
          showIcon
          style={{ marginTop: 12 }}
          role="status"
          title={t(fits ? 'fits' : 'exceeds', { days, chain: now.chain.days })}
        />
      )}
    </Card>
  );
}
