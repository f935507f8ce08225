import { App } from 'antd';
import { Outlet } from 'react-router';
import { Library } from './Library';

/**
 * Around the pages that are drawn with the component library, or tell and ask something in passing (`App.useApp()`).
 * It is loaded with the first of them: the pages that people open on a phone at the village do without.
 */
export function Telling() {
  return (
    <Library>
      <App component={false}>
        <Outlet />
      </App>
    </Library>
  );
}
