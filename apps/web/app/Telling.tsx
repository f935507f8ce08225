import { App } from 'antd';
import { Outlet } from 'react-router';

/**
 * Around the pages that tell or ask something in passing (`App.useApp()`). What shows it is loaded with the first of them:
 * a phone's first page does not pay for it.
 */
export function Telling() {
  return (
    <App component={false}>
      <Outlet />
    </App>
  );
}
