import { DownloadOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { Button } from '../../controls/Button';
import { useCallback, useState } from 'react';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useWrite } from '../../api/useWrite';
import { WorkbookInput } from '../../files/WorkbookInput';
import { WriteNotice } from '../../states/WriteNotice';
import { useAuditWords } from '../../words/auditWords';
import { useCommonWords } from '../../words/commonWords';
import { useLabel } from '../../words/words';
import { mark } from '../../words/mark';

type Result = Schemas['ProblemImportResult'];

/** The contract describes a multipart body by its parts; the browser writes it. */
function multipart(file: File) {
  const form = new FormData();
  form.append('file', file, file.name);
  return {
    body: form as unknown as Schemas['ProblemUploadForm'],
    bodySerializer: (body: unknown) => body as FormData,
  };
}

interface ImportDialogProps {
  readonly auditId: string;
  onClose(): void;
}

/** 导入清单: chosen, looked at row by row, and only then taken. */
export function ImportDialog({ auditId, onClose }: ImportDialogProps) {
  const t = useAuditWords();
  const common = useCommonWords();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [file, setFile] = useState<File | null>(null);
  const [found, setFound] = useState<Result | null>(null);
  const check = useWrite(
    useCallback(
      (chosen: File) =>
        call(() =>
          api.POST('/api/audits/{id}/problems/check', { params: { path: { id: auditId } }, ...multipart(chosen) }),
        ),
      [auditId],
    ),
  );
  const take = useWrite(
    useCallback(
      (chosen: File, key: string) =>
        call(() =>
          api.POST('/api/audits/{id}/problems/import', {
            params: { path: { id: auditId }, header: { 'Idempotency-Key': key } },
            ...multipart(chosen),
          }),
        ),
      [auditId],
    ),
  );
  const good = found?.rows.filter(({ outcome }) => outcome === 'good').length ?? 0;
  const submit = async (): Promise<void> => {
    if (file === null) return;
    if (found === null) return setFound(await check.send(file));
    const taken = await take.send(file);
    if (taken === null) return;
    void message.success(t('tookGood', { count: taken.rows.filter(({ outcome }) => outcome === 'done').length }));
    onClose();
    await client.invalidateQueries({ queryKey: ['audits'] });
  };
  return (
    <Modal
      open
      title={t('importBook')}
      onCancel={onClose}
      onOk={() => void submit()}
      okText={found === null ? t('tryBook') : t('takeBook', { count: good })}
      okButtonProps={{ disabled: file === null || (found !== null && good === 0) }}
      cancelText={common('cancel')}
      confirmLoading={check.state !== 'idle' || take.state !== 'idle'}
    >
      <WriteNotice write={check} />
      <WriteNotice write={take} />
      <p>{t('importText')}</p>
      <Button icon={<DownloadOutlined />} href="/api/audits/problem-template.xlsx">
        {t('template')}
      </Button>
      <WorkbookInput
        label={t('workbook')}
        file={file}
        onChoose={(chosen) => {
          setFile(chosen);
          setFound(null);
        }}
      />
      {found !== null && <Faults result={found} good={good} />}
    </Modal>
  );
}

function Faults({ result, good }: { readonly result: Result; readonly good: number }) {
  const t = useAuditWords();
  const say = useLabel();
  const faulty = result.rows.filter(({ outcome }) => outcome === 'faulty');
  return (
    <>
      <p role="status">{t('foundGood', { good, faulty: faulty.length })}</p>
      <ul>
        {faulty.map(({ row, faults }) => (
          <li key={row}>
            {t('rowFault', { row })}
            {mark('：')}
            {faults.map(({ column, texts }) => `${column ?? ''} ${say(texts)}`).join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
}
