// A part of a form: what it is about on the left, its fields on the right; one below the other on narrow screens.
import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './settings.module.css'

interface Section {
  title: string
  text?: ReactNode
  order?: 2 | 3
  children: ReactNode
}

export function FormSection({ title, text, order = 2, children }: Section) {
  return (
    <section className={classes.section}>
      <div>
        <Title order={order} size="h4">
          {title}
        </Title>
        {text !== undefined && (
          <Text c="dimmed" size="sm" mt={4}>
            {text}
          </Text>
        )}
      </div>
      <Stack maw={640}>{children}</Stack>
    </section>
  )
}
