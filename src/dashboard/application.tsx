// The whole application: what surrounds every screen, and which address leads to which screen.
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { BrowserRouter, Navigate, Route, Routes } from 'react-router'
import { AccountLayout } from './account/account-layout.tsx'
import { Entry } from './screen-entry.tsx'
import { accountScreens, firstScreen, screens } from './screens.ts'
import { NotFound } from './shell/not-found.tsx'
import { Shell } from './shell/shell.tsx'
import { SignedIn } from './shell/signed-in.tsx'
import { colorScheme, cssVariables, theme } from './theme.ts'

export function Application() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <Notifications position="bottom-right" zIndex={400} />
      <BrowserRouter>
        <Routes>
          <Route element={<AccountLayout />}>
            {accountScreens.map(screen => (
              <Route key={screen.path} path={screen.path} element={<Entry screen={screen} />} />
            ))}
          </Route>
          <Route path="/app" element={<SignedIn />}>
            <Route element={<Shell />}>
              <Route index element={<Navigate to={`/app/${firstScreen}`} replace />} />
              {screens.map(screen => (
                <Route key={screen.path} path={screen.path} element={<Entry screen={screen} />} />
              ))}
              <Route path="*" element={<NotFound />} />
            </Route>
          </Route>
          <Route path="*" element={<Navigate to="/app" replace />} />
        </Routes>
      </BrowserRouter>
    </MantineProvider>
  )
}
