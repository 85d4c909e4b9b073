// Saved calculations: what was kept under a name, to open again or to delete.
import { Button, Group, Text, Title } from '@mantine/core'
import { Bookmark } from 'lucide-react'
import { useMemo, useState } from 'react'
import { deleteSavedCalculation, listSavedCalculations } from '../../../generated/api/sdk.gen.ts'
import type { SavedCalculationSummary } from '../../../generated/api/types.gen.ts'
import { ConfirmModal } from '../pieces/confirm-modal.tsx'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { useLast } from '../pieces/last.ts'
import { Empty } from '../pieces/states.tsx'
import { toast } from '../pieces/toasts.ts'
import { Code, Instant, Money } from '../pieces/values.tsx'
import { useMode } from '../session/me.ts'
import { useChange, useList } from '../session/requests.ts'

interface Saved {
  onOpen(id: string): void
  onDeleted(id: string): void
}

export function SavedCalculations({ onOpen, onDeleted }: Saved) {
  const { isTest } = useMode()
  const list = useList(['saved-calculations', { isTest }], (page, signal) =>
    listSavedCalculations({ query: { ...page, is_test: isTest }, signal }),
  )
  const [deleting, setDeleting] = useState<SavedCalculationSummary | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what opens one does not change while the screen is there.
  const columns = useMemo<Column<SavedCalculationSummary>[]>(
    () => [
      ...facts,
      {
        title: 'Actions',
        hideTitle: true,
        align: 'right',
        render: saved => (
          <Group gap="xs" justify="flex-end" wrap="nowrap">
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`Open ${saved.name}`}
              onClick={() => onOpen(saved.id)}
            >
              Open
            </Button>
            <Button
              variant="subtle"
              color="red"
              size="compact-sm"
              aria-label={`Delete ${saved.name}`}
              onClick={() => setDeleting(saved)}
            >
              Delete
            </Button>
          </Group>
        ),
      },
    ],
    [],
  )
  return (
    <div>
      <Title order={2} size="h4" mb="sm">
        Saved calculations
      </Title>
      <DataTable
        label="Saved calculations"
        list={list}
        columns={columns}
        rowKey={saved => saved.id}
        empty={
          <Empty
            icon={Bookmark}
            text="No saved calculations yet. Calculate a stay, then keep it with Save calculation."
          />
        }
      />
      <DeleteSaved saved={deleting} onClose={() => setDeleting(null)} onDeleted={onDeleted} />
    </div>
  )
}

const facts: Column<SavedCalculationSummary>[] = [
  {
    title: 'Name',
    render: ({ name }) => (
      <Text inherit fw={600} style={{ overflowWrap: 'anywhere' }}>
        {name}
      </Text>
    ),
  },
  { title: 'Jurisdiction', render: ({ jurisdiction_code }) => <Code>{jurisdiction_code}</Code> },
  {
    title: 'Total',
    align: 'right',
    render: ({ total_with_tax, currency }) => <Money amount={total_with_tax} currency={currency} />,
  },
  { title: 'Date', render: ({ created_at }) => <Instant at={created_at} /> },
]

interface Deleting {
  saved: SavedCalculationSummary | null
  onClose(): void
  onDeleted(id: string): void
}

function DeleteSaved({ saved, onClose, onDeleted }: Deleting) {
  const shown = useLast(saved)
  const remove = useChange(
    (saved_calculation_id: string, once) =>
      deleteSavedCalculation({ path: { saved_calculation_id }, ...once }),
    {
      changes: [['saved-calculations']],
      onDone: (_, id) => {
        toast.success(`“${shown?.name}” was deleted.`)
        onClose()
        onDeleted(id)
      },
    },
  )
  return (
    <ConfirmModal
      opened={saved !== null}
      title="Delete saved calculation"
      danger
      confirm="Delete"
      running={remove.isPending}
      error={remove.error}
      onConfirm={() => shown !== null && remove.mutate(shown.id)}
      onCancel={() => {
        remove.reset()
        onClose()
      }}
    >
      <Text>
        <strong>{shown?.name}</strong> is deleted for everybody in your organization, and cannot be brought
        back. Bookings that were made of it stay.
      </Text>
    </ConfirmModal>
  )
}
