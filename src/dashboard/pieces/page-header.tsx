// The head of a screen: its title, also of the browser's tab, and what can be done there.
import { Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

interface Head {
  title: string
  /** What the tab says, when the title alone would not tell it apart. */
  tab?: string
  text?: ReactNode
  actions?: ReactNode
}

let opened = false

/** Names the tab, and after a navigation puts the focus on the heading, so that it is read and the keyboard goes on from there. */
export function usePageTitle(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    document.title = `${title} · TaxLens`
  }, [title])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record on the same screen is a navigation too.
  useEffect(() => {
    // On the first page the browser's own order is the right one.
    if (opened) heading.current?.focus({ preventScroll: true })
    opened = true
  }, [pathname])
  return heading
}

export function PageHeader({ title, tab = title, text, actions }: Head) {
  const heading = usePageTitle(tab)
  return (
    <Group justify="space-between" align="flex-start" mb="lg" gap="md">
      <Stack gap={4} flex="1 1 20rem" miw={0}>
        <Title order={1} size="h2" ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {text !== undefined && (
          <Text c="dimmed" maw="65ch" component="div">
            {text}
          </Text>
        )}
      </Stack>
      {actions !== undefined && <Group gap="sm">{actions}</Group>}
    </Group>
  )
}
