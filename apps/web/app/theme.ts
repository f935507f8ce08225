import type { ThemeConfig } from 'antd';

/** One look: quiet surfaces, one blue, texts dark enough for WCAG AA on every surface we use. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b5cab',
    colorLink: '#0b5cab',
    colorSuccess: '#1d7a3a',
    colorWarning: '#9a5b00',
    colorError: '#b42318',
    colorInfo: '#0b5cab',
    colorSuccessBg: '#e7f5ec',
    colorWarningBg: '#fff3d6',
    colorErrorBg: '#fdecea',
    colorInfoBg: '#e8f1fc',
    colorText: '#1b2430',
    colorTextSecondary: '#4a5667',
    colorTextTertiary: '#596577',
    colorTextDescription: '#4a5667',
    colorTextPlaceholder: '#667285',
    colorBgLayout: '#f4f6f9',
    borderRadius: 6,
    fontFamily:
      '-apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
  },
};
