// What stands where content could be: nothing yet, a failure with a way on, and the notice for those who may not see it.
import { Button, Center, Loader, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { Inbox, LockKeyhole, type LucideIcon, RotateCw, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { ApiProblem, messageOf } from '../session/problem.ts'

interface Stated {
  icon: LucideIcon
  color: string
  children: ReactNode
}

function State({ icon: Icon, color, children }: Stated) {
  return (
    <Center mih={220} p="xl">
      <Stack align="center" gap="sm" maw={420} ta="center">
        <ThemeIcon size={48} radius="xl" variant="light" color={color} aria-hidden>
          <Icon size={22} />
        </ThemeIcon>
        {children}
      </Stack>
    </Center>
  )
}

export function Loading() {
  return (
    <Center mih="40vh" role="status" aria-label="Loading">
      <Loader />
    </Center>
  )
}

/** One sentence, and where the person can do something about it, a button. */
export function Empty({
  icon = Inbox,
  text,
  action,
}: {
  icon?: LucideIcon
  text: string
  action?: ReactNode
}) {
  return (
    <State icon={icon} color="gray">
      <Text c="dimmed">{text}</Text>
      {action}
    </State>
  )
}

export function Failure({
  message,
  action = 'Try again',
  onAction,
}: {
  message: string
  action?: string
  onAction?: () => void
}) {
  return (
    <div role="alert">
      <State icon={TriangleAlert} color="red">
        <Text>{message}</Text>
        {onAction !== undefined && (
          <Button variant="default" leftSection={<RotateCw size={16} />} onClick={onAction}>
            {action}
          </Button>
        )}
      </State>
    </div>
  )
}

/** For members on what only admins may see. */
export function AdminNotice({ title = 'Admin access required', text }: { title?: string; text?: string }) {
  return (
    <State icon={LockKeyhole} color="gray">
      <Title order={2} size="h3">
        {title}
      </Title>
      <Text c="dimmed">
        {text ?? 'Only admins of your organization can open this page. Ask one of them for help.'}
      </Text>
    </State>
  )
}

/** A load that failed: the notice when it is the role that is missing, otherwise the message and another try. */
export function LoadFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (error instanceof ApiProblem && error.code === 'organization_admin_required') return <AdminNotice />
  return <Failure message={messageOf(error)} onAction={onRetry} />
}
