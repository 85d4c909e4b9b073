// What the cards of the account pages have in common: heading, text, and the message that takes a form's place.
import { Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { CircleAlert, CircleCheck, MailCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { usePageTitle } from '../pieces/page-header.tsx'

interface Head {
  title: string
  text?: ReactNode
  children?: ReactNode
}

export function Card({ title, text, children }: Head) {
  const heading = usePageTitle(title)
  return (
    <Stack gap="lg">
      <Stack gap={6}>
        <Title order={1} size="h3" ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {text !== undefined && <Text c="dimmed">{text}</Text>}
      </Stack>
      {children}
    </Stack>
  )
}

const kinds = {
  done: { icon: CircleCheck, color: 'green' },
  mail: { icon: MailCheck, color: 'brand' },
  failed: { icon: CircleAlert, color: 'red' },
}

/** Stands where a form was: what happened, and what comes next. It is read aloud when it appears. */
export function Message({ kind, title, text, children }: Head & { kind: keyof typeof kinds }) {
  const heading = usePageTitle(title)
  const { icon: Icon, color } = kinds[kind]
  return (
    <Stack align="center" ta="center" gap="md" role="status">
      <ThemeIcon size={56} radius="xl" variant="light" color={color} aria-hidden>
        <Icon size={28} />
      </ThemeIcon>
      <Title order={1} size="h3" ref={heading} tabIndex={-1}>
        {title}
      </Title>
      {text !== undefined && <Text c="dimmed">{text}</Text>}
      {children}
    </Stack>
  )
}
