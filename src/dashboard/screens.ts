// Every screen and its address: to add one, add a line here. Each is loaded when it is first opened.
import { type ComponentType, lazy } from 'react'
import { matchPath } from 'react-router'
import type { Screen } from './screen-entry.tsx'

export const firstScreen = 'jurisdictions'

/** Below /app, for signed-in people. */
export const screens: Screen[] = [
  screen('jurisdictions', () => import('./jurisdictions/jurisdictions-screen.tsx')),
  screen('jurisdictions/:code', () => import('./jurisdictions/jurisdiction-screen.tsx')),
  screen('map', () => import('./map/map-screen.tsx')),
  screen('calculator', () => import('./calculator/calculator-screen.tsx')),
  screen('properties', () => import('./properties/properties-screen.tsx')),
  screen('properties/new', () => import('./properties/new-property-screen.tsx')),
  screen('properties/:property_id', () => import('./properties/property-screen.tsx')),
  screen('properties/:property_id/edit', () => import('./properties/edit-property-screen.tsx')),
  screen('bookings', () => import('./bookings/bookings-screen.tsx')),
  screen('bookings/:booking_id', () => import('./bookings/booking-screen.tsx')),
  screen('invoices', () => import('./invoices/invoices-screen.tsx')),
  screen('invoices/:invoice_id', () => import('./invoices/invoice-screen.tsx')),
  screen('tax-report', () => import('./tax-report/tax-report-screen.tsx')),
  screen('api-keys', () => import('./api-keys/api-keys-screen.tsx')),
  screen('activity', () => import('./activity/activity-screen.tsx')),
  screen('settings', () => import('./settings/settings-screen.tsx')),
  screen('settings/issuers/:legal_issuer_id', () => import('./settings/issuer-screen.tsx')),
  screen('profile', () => import('./profile/profile-screen.tsx')),
]

/** For visitors. */
export const accountScreens: Screen[] = [
  screen('/login', () => import('./account/log-in.tsx')),
  screen('/register', () => import('./account/register.tsx')),
  screen('/verify-email', () => import('./account/verify-email.tsx')),
  screen('/forgot-password', () => import('./account/forgot-password.tsx')),
  screen('/reset-password', () => import('./account/reset-password.tsx')),
  screen('/accept-invitation', () => import('./account/accept-invitation.tsx')),
]

/** Begins to load the code of the screen at an address, so that it comes while the session is still being asked for. */
export function loadAhead(pathname: string): void {
  const found = [...accountScreens, ...screens.map(each => ({ ...each, path: `/app/${each.path}` }))].find(
    ({ path }) => matchPath(path, pathname),
  )
  // Where it fails, the screen itself says so.
  found?.load().catch(() => undefined)
}

function screen(path: string, load: () => Promise<{ default: ComponentType }>): Screen {
  return { path, load, Content: lazy(load) }
}
