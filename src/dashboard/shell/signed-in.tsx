// Lets people in: to the log-in page without a session, and to a clear screen when the session belongs to no organization.
import { Center, Stack, Text } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { Failure, Loading } from '../pieces/states.tsx'
import { makeQueryClient } from '../session/requests.ts'
import { retrySession, useSession } from '../session/session.ts'

export function SignedIn() {
  // Deferred, so that a screen is drawn in small steps once there is a session.
  const session = useDeferredValue(useSession())
  const { pathname, search } = useLocation()
  const holder =
    session.phase === 'in'
      ? `${session.granted.grant.user.id} ${session.granted.grant.organization?.id ?? ''}`
      : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person or organization begins with nothing in memory.
  const queries = useMemo(makeQueryClient, [holder])
  if (session.phase === 'starting') return <Loading />
  if (session.phase === 'moved') return <Moving />
  if (session.phase === 'unreachable') {
    return (
      <Failure
        message="TaxLens cannot be reached at the moment. Check your connection and try again."
        onAction={retrySession}
      />
    )
  }
  if (session.phase === 'out') {
    const back = session.why === 'left' ? '' : `?return_to=${encodeURIComponent(pathname + search)}`
    return <Navigate to={`/login${back}`} replace />
  }
  return (
    <QueryClientProvider client={queries} key={holder}>
      <Outlet />
    </QueryClientProvider>
  )
}

function Moving() {
  return (
    <Center mih="60vh" p="lg" role="status">
      <Stack align="center">
        <Loading />
        <Text>The organization was changed. This page is being loaded again.</Text>
      </Stack>
    </Center>
  )
}
