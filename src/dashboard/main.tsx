// Starts the dashboard: the session is asked for while the rest is still being set up.
import '@fontsource-variable/inter/wght.css'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './theme.css'
import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { Application } from './application.tsx'
import { loadAhead } from './screens.ts'
import { configureClient } from './session/client.ts'
import { startSession } from './session/session.ts'

configureClient()
void startSession()
loadAhead(location.pathname)
const place = document.getElementById('root')
// A transition is drawn in small steps, between which the browser answers to the person.
if (place !== null) startTransition(() => createRoot(place).render(<Application />))
