import { ConfigProvider } from 'antd';
import enUs from 'antd/es/locale/en_US';
import zhCn from 'antd/es/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLanguage } from '../words/words';
import { theme } from './theme';

/** Whatever is drawn with the component library stands in this: our look and the language chosen. Loaded with the first of it. */
export function Library({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  return (
    <ConfigProvider locale={language === 'zh' ? zhCn : enUs} theme={theme} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}
