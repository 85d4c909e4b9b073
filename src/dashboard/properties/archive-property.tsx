// Takes a property out of use, after asking; and back into it.
import { Button, Text } from '@mantine/core'
import { Archive, ArchiveRestore } from 'lucide-react'
import { useState } from 'react'
import { archiveProperty, restoreProperty } from '../../../generated/api/sdk.gen.ts'
import type { Property } from '../../../generated/api/types.gen.ts'
import { ConfirmModal } from '../pieces/confirm-modal.tsx'
import { toast } from '../pieces/toasts.ts'
import { useChange } from '../session/requests.ts'

export function ArchiveProperty({ property }: { property: Property }) {
  const [isOpen, setOpen] = useState(false)
  const archive = useChange(
    (property_id: string, once) => archiveProperty({ path: { property_id }, ...once }),
    {
      changes: [['properties']],
      onDone: () => {
        setOpen(false)
        toast.success(`${property.name} is archived.`)
      },
    },
  )
  return (
    <>
      <Button
        variant="default"
        c="var(--mantine-color-error)"
        leftSection={<Archive size={16} />}
        onClick={() => {
          archive.reset()
          setOpen(true)
        }}
      >
        Archive
      </Button>
      <ConfirmModal
        opened={isOpen}
        title="Archive property"
        danger
        confirm="Archive"
        running={archive.isPending}
        error={archive.error}
        onConfirm={() => archive.mutate(property.id)}
        onCancel={() => setOpen(false)}
      >
        <Text>
          <strong>{property.name}</strong> is refused for new calculations and bookings from now on. Its
          bookings and their documents stay. It can be restored at any time.
        </Text>
      </ConfirmModal>
    </>
  )
}

export function RestoreProperty({ property }: { property: Property }) {
  const restore = useChange(
    (property_id: string, once) => restoreProperty({ path: { property_id }, ...once }),
    { changes: [['properties']], onDone: () => toast.success(`${property.name} is restored.`) },
  )
  return (
    <Button
      leftSection={<ArchiveRestore size={16} />}
      loading={restore.isPending}
      onClick={() => restore.mutate(property.id, { onError: toast.failure })}
    >
      Restore
    </Button>
  )
}
