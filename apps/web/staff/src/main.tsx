import '@mantine/core/styles.css';
import './fonts.css';
import './staff.css';
import './print.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from './i18n/i18n.js';
import { queryClient } from './query-client.js';
import { returnFocus } from './return-focus.js';
import { router } from './router.js';
import { cssVariables, theme } from './theme.js';

await startLanguage();
returnFocus(router);

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place for the program');

createRoot(place).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);

if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('/can-bo/service-worker.js', { scope: '/can-bo/' }).catch(() => undefined);
