import { useQueryClient } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useOffices } from '../../api/session';
import { useWrite } from '../../api/useWrite';
import { WorkbookInput } from '../../files/WorkbookInput';
import { WriteNotice } from '../../states/WriteNotice';
import { useCommonWords } from '../../words/commonWords';
import { useImportWords } from '../../words/importWords';
import styles from './imports.module.css';

interface Workbook {
  readonly file: File;
  readonly areaCode: string;
}

function send({ file, areaCode }: Workbook, key: string) {
  const form = new FormData();
  // Fields come before the file, so that they are read before it.
  form.append('areaCode', areaCode);
  form.append('file', file, file.name);
  return call(() =>
    api.POST('/api/imports', {
      params: { header: { 'Idempotency-Key': key } },
      // The contract describes a multipart body by its parts; the browser writes it.
      body: form as unknown as Schemas['ImportUploadForm'],
      bodySerializer: (body) => body as unknown as FormData,
    }),
  );
}

/** One workbook; what it would do is shown on its page. */
export function UploadDialog({ onClose }: { onClose(): void }) {
  const t = useImportWords();
  const common = useCommonWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const county = useOffices().find(({ role }) => role === 'countyOfficer');
  const [file, setFile] = useState<File | null>(null);
  const [isAsked, setAsked] = useState(false);
  const write = useWrite(send);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (file === null || county === undefined) return;
    const made = await write.send({ file, areaCode: county.areaCode });
    if (made === null) return;
    void message.success(t('uploaded'));
    await client.invalidateQueries({ queryKey: ['imports'] });
    await navigate(`/imports/${made.id}`);
  };
  return (
    <Modal
      open
      title={t('upload')}
      onCancel={onClose}
      onOk={() => void submit()}
      okText={t('upload')}
      cancelText={common('cancel')}
      confirmLoading={write.state !== 'idle'}
    >
      <WriteNotice write={write} />
      <WorkbookInput label={t('file')} file={file} onChoose={setFile} />
      {isAsked && file === null && (
        <p role="alert" className={styles.fault}>
          {t('noFile')}
        </p>
      )}
    </Modal>
  );
}
