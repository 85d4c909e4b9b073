// Removes all test records of the organization, and says how many there were.
import { Alert, Button, Paper, Stack, Text } from '@mantine/core'
import { CircleCheck, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { wipeTestData } from '../../../generated/api/sdk.gen.ts'
import type { TestDataWiped } from '../../../generated/api/types.gen.ts'
import { ConfirmModal } from '../pieces/confirm-modal.tsx'
import { usePerson } from '../session/me.ts'
import { useChange } from '../session/requests.ts'
import { FormSection } from './form-section.tsx'
import classes from './settings.module.css'

export function TestData() {
  const { organization } = usePerson()
  const [isAsking, setAsking] = useState(false)
  const [removed, setRemoved] = useState<TestDataWiped | null>(null)
  const wipe = useChange((_: null) => wipeTestData(), {
    // Whatever is on screen somewhere else may have been a test record.
    changes: [[]],
    onDone: counts => {
      setAsking(false)
      setRemoved(counts)
    },
  })
  return (
    <Paper>
      <FormSection
        title="Test data"
        text="Everything that was saved in test mode. Live records and their numbering are never touched."
      >
        <Text>
          Wiping removes all test bookings, test invoices and credit notes, and test saved calculations, and
          starts the test numbering again. Properties, legal issuers and API keys stay.
        </Text>
        <div role="status">{removed !== null && <Removed counts={removed} />}</div>
        <div>
          <Button color="red.8" leftSection={<Trash2 size={16} />} onClick={() => setAsking(true)}>
            Wipe test data
          </Button>
        </div>
      </FormSection>
      <ConfirmModal
        opened={isAsking}
        title="Wipe test data"
        danger
        confirm="Wipe test data"
        typed={organization.name.trim()}
        running={wipe.isPending}
        error={wipe.error}
        onConfirm={() => wipe.mutate(null)}
        onCancel={() => {
          wipe.reset()
          setAsking(false)
        }}
      >
        <Text>
          All test records of <strong>{organization.name}</strong> are removed for everyone, at once. This
          cannot be taken back.
        </Text>
      </ConfirmModal>
    </Paper>
  )
}

function Removed({ counts }: { counts: TestDataWiped }) {
  if (counts.total === 0) {
    return (
      <Alert color="gray" icon={<CircleCheck size={18} />}>
        There were no test records.
      </Alert>
    )
  }
  const rows = [
    ['Bookings', counts.bookings],
    ['Invoices', counts.invoices],
    ['Saved calculations', counts.saved_calculations],
    ['In all', counts.total],
  ] as const
  return (
    <Stack gap="xs">
      <Text fw={600}>Removed</Text>
      <dl className={classes.counts}>
        {rows.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count.toLocaleString('en-US')}</dd>
          </div>
        ))}
      </dl>
    </Stack>
  )
}
