// A list of rows in a form: each with its number and a button that takes it out, and one that adds another.
import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core'
import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import classes from './calculator.module.css'

interface Rows {
  /** What a row is: "Guest". */
  noun: string
  count: number
  limit: number
  children(place: number): ReactNode
  onAdd(): void
  onRemove(place: number): void
}

export function Rows({ noun, count, limit, children, onAdd, onRemove }: Rows) {
  return (
    <Stack gap="sm">
      {Array.from({ length: count }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity, and their inputs are controlled.
        <fieldset key={place} className={classes.row} aria-label={`${noun} ${place + 1}`}>
          <Group justify="space-between" mb={6}>
            <Text size="sm" fw={600}>
              {noun} {place + 1}
            </Text>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Remove ${noun.toLowerCase()} ${place + 1}`}
              onClick={() => onRemove(place)}
            >
              <X size={16} />
            </ActionIcon>
          </Group>
          {children(place)}
        </fieldset>
      ))}
      <Group>
        <Button
          variant="default"
          size="xs"
          leftSection={<Plus size={14} />}
          disabled={count >= limit}
          onClick={onAdd}
        >
          Add {noun.toLowerCase()}
        </Button>
      </Group>
    </Stack>
  )
}
