import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUs from 'antd/es/locale/en_US';
import zhCn from 'antd/es/locale/zh_CN';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { useLanguage } from '../words/words';
import { makeQueryClient } from './queryClient';
import { makeRouter } from './routes';
import { theme } from './theme';

/** Everything the pages stand in: look, language, what was read, and the addresses. */
export function App() {
  const { language } = useLanguage();
  const [client] = useState(makeQueryClient);
  const [router] = useState(makeRouter);
  return (
    <ConfigProvider locale={language === 'zh' ? zhCn : enUs} theme={theme} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  );
}
