import { Button } from '../../../controls/Button';
import type { HouseholdFacts, IncomeFacts } from '#domain/household/facts';
import { netIncomeFen, perHeadOf, selfPaidFen } from '#domain/household/income';
import { incomeSpecs } from '../../../forms/household/incomeSpecs';
import { SpecFields } from '../../../forms/specs';
import type { Form } from '../../../forms/useForm';
import { yuan } from '../../../show/money';
import { useWorkWords } from '../../../words/workWords';
import styles from './form.module.css';
import type { WorkValues } from './work';
import { mark } from '../../../words/mark';

type Amount = Exclude<keyof IncomeFacts, 'untilOn'>;
// The table names every field of the domain's form.
const names = Object.keys(incomeSpecs) as (keyof IncomeFacts)[];
const amounts = names.filter((name): name is Amount => name !== 'untilOn');

interface IncomeProps {
  readonly form: Form<WorkValues>;
  /** Path of the income. */
  readonly at: string;
  readonly memberCount: number;
  readonly lineFen: number | null;
}

/** Income and expenditure of twelve months, with the income per head worked out while it is entered. */
export function IncomeFields({ form, at, memberCount, lineFen }: IncomeProps) {
  const t = useWorkWords();
  // What these fields themselves write.
  const income = (form.get(at) as Partial<HouseholdFacts['income']> | null | undefined) ?? {};
  const filled = amounts.filter((name) => typeof income[name] === 'number');
  const fillRest = (): void => {
    const rest = Object.fromEntries(amounts.filter((name) => income[name] === undefined).map((name) => [name, 0]));
    form.set(at, { ...income, ...rest });
  };
  return (
    <>
      <SpecFields form={form} specs={incomeSpecs} at={at} />
      {filled.length < amounts.length && (
        <Button onClick={fillRest}>
          {t('zeroRest')}
          {mark('（')}
          {t('filled', { done: filled.length, all: amounts.length })}
          {mark('）')}
        </Button>
      )}
      <PerHeadBar income={income} memberCount={memberCount} lineFen={lineFen} />
    </>
  );
}

interface PerHeadProps extends Pick<IncomeProps, 'memberCount' | 'lineFen'> {
  readonly income: Partial<IncomeFacts>;
}

/** The domain's own sum: what is not filled in yet counts as nothing. */
function PerHeadBar({ income, memberCount, lineFen }: PerHeadProps) {
  const t = useWorkWords();
  const whole: IncomeFacts = {
    // Each amount that is missing becomes 0: the type is complete then.
    ...(Object.fromEntries(amounts.map((name) => [name, income[name] ?? 0])) as Omit<IncomeFacts, 'untilOn'>),
    untilOn: income.untilOn ?? '',
  };
  const perHead = memberCount > 0 ? perHeadOf(whole, memberCount) : null;
  const isBelow = perHead !== null && lineFen !== null && perHead.afterFen < lineFen;
  const amount = (fen: number): string => t('yuan', { amount: yuan(fen) });
  return (
    <section className={styles.perHead} aria-label={t('perHead')}>
      <div className={styles.perHeadRow}>
        <span>{t('netIncome')}</span>
        <span>{amount(netIncomeFen(whole))}</span>
      </div>
      <div className={styles.perHeadRow}>
        <span>{t('selfPaid')}</span>
        <span>{amount(selfPaidFen(whole))}</span>
      </div>
      {perHead !== null && (
        <>
          <div className={styles.perHeadRow}>
            <span>
              {t('perHead')}
              {mark('，')}
              {t('perHeadBefore')}
            </span>
            <span>{amount(perHead.beforeFen)}</span>
          </div>
          <div className={styles.perHeadRow}>
            <strong>
              {t('perHead')}
              {mark('，')}
              {t('perHeadAfter')}
            </strong>
            <strong className={isBelow ? styles.below : undefined}>{amount(perHead.afterFen)}</strong>
          </div>
        </>
      )}
      {lineFen !== null && perHead !== null && (
        <div className={isBelow ? styles.below : undefined}>
          {t(isBelow ? 'below' : 'above')}
          {mark('：')}
          {t('line', { amount: yuan(lineFen) })}
        </div>
      )}
    </section>
  );
}
