import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../app/app.css';
import { makeQueryClient } from '../app/queryClient';
import { SignInPage } from './SignInPage';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the application');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={makeQueryClient()}>
      <SignInPage />
    </QueryClientProvider>
  </StrictMode>,
);
