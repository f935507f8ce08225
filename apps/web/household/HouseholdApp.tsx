import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { makeQueryClient } from '../app/queryClient';
import { Broken } from './Broken';
import { Frame } from './Frame';
import { ObjectionPage } from './objection/ObjectionPage';
import { ReportPage } from './report/ReportPage';
import { StatusPage } from './status/StatusPage';

const makeRouter = () =>
  createBrowserRouter([
    {
      element: <Frame />,
      errorElement: <Broken />,
      children: [
        { path: '/report', element: <ReportPage /> },
        { path: '/status', element: <StatusPage /> },
        { path: '/objection', element: <ObjectionPage /> },
      ],
    },
  ]);

/**
 * What people without an account open on their phones: an entry of its own, drawn with the browser's own inputs, so that
 * it is small enough for a weak signal and an old phone.
 */
export function HouseholdApp() {
  const [client] = useState(makeQueryClient);
  const [router] = useState(makeRouter);
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
