// A page of the same framework and component library that does nothing but count: what our pages are measured against.
import { Button, ConfigProvider } from 'antd';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Counting() {
  const [count, setCount] = useState(0);
  return createElement(Button, { onClick: () => setCount(count + 1) }, `${count}`);
}

const root = document.getElementById('root');
if (root === null) throw new Error('no place for the page');
createRoot(root).render(createElement(ConfigProvider, null, createElement(Counting)));
