import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import type { UseQueryResult } from '@tanstack/react-query';
import { Alert } from '../../controls/Alert';
import { Button } from '../../controls/Button';
import { sheetKindNames } from '#domain/sheets/period';
import type { Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { useCommonWords } from '../../words/commonWords';
import { useSheetWords } from '../../words/sheetWords';
import { useLabel } from '../../words/words';
import { MonthlyParts } from './MonthlyParts';
import styles from './sheets.module.css';
import { WeeklyParts } from './WeeklyParts';

type Sheet = Schemas['SheetView'];

/** A sheet as a page to read, print on A4 and take as a workbook. */
export function SheetPaper({ sheet }: { readonly sheet: UseQueryResult<Sheet> }) {
  const t = useSheetWords();
  const common = useCommonWords();
  const say = useLabel();
  const { day, moment } = useMoments();
  const mayAnywhere = useMayAnywhere();
  const { data } = sheet;
  const title = data ? `${belowCity(data.areaName)} · ${say(sheetKindNames[data.kind])}` : t('title');
  return (
    <Page
      title={title}
      actions={
        <>
          {data?.isFinal === true && mayAnywhere('export.make') && (
            <Button
              icon={<DownloadOutlined />}
              href={`/api/sheets/${data.sheetId ?? ''}/sheet.xlsx`}
              title={t('downloadText')}
            >
              {t('download')}
            </Button>
          )}
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {common('print')}
          </Button>
        </>
      }
    >
      <Read query={sheet}>
        {(found) => (
          <>
            <p className={styles.period}>
              {t('period', { from: day(found.periodOn), on: day(found.endsOn) })}{' '}
              <span className={styles.quiet}>{t('made', { moment: moment(found.madeAt) })}</span>
            </p>
            {!found.isFinal && <Alert type="info" showIcon title={t('notFinal')} />}
            {found.weekly?.asOf != null && (
              <Alert type="info" showIcon title={t('madeUp', { moment: moment(found.weekly.asOf) })} />
            )}
            {found.weekly !== null && <WeeklyParts sheet={found.weekly} />}
            {found.monthly !== null && <MonthlyParts sheet={found.monthly} />}
          </>
        )}
      </Read>
    </Page>
  );
}
