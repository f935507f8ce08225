// A page of the same framework and component library that does nothing but count: what our pages are measured against.
import { Button, ConfigProvider } from 'antd';
import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Counting() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const add = () => setCount((before) => before + 1);
    window.addEventListener('keydown', add);
    return () => window.removeEventListener('keydown', add);
  }, []);
  return createElement(
    'div',
    { id: 'scroller', style: { height: 600, overflow: 'auto' } },
    createElement(Button, { onClick: () => setCount(count + 1) }, `${count}`),
    createElement('div', { style: { height: 480_000 } }),
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('no place for the page');
createRoot(root).render(createElement(ConfigProvider, null, createElement(Counting)));
