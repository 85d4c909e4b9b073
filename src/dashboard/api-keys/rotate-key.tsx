// Replaces a key by a successor with the same settings; the old one can live on while integrations move over.
import { Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { rotateApiKey } from '../../../generated/api/sdk.gen.ts'
import type { ApiKey } from '../../../generated/api/types.gen.ts'
import { ConfirmModal } from '../pieces/confirm-modal.tsx'
import { useLast } from '../pieces/last.ts'
import { useChange } from '../session/requests.ts'
import type { MadeKey } from './one-time-panel.tsx'

const overlaps = [
  { value: '0', label: 'No overlap: revoke it now', note: 'The key before was revoked.' },
  { value: '3600', label: '1 hour', note: 'The key before works for another hour.' },
  { value: '86400', label: '1 day', note: 'The key before works for another day.' },
  { value: '259200', label: '3 days', note: 'The key before works for another 3 days.' },
  { value: '604800', label: '7 days', note: 'The key before works for another 7 days.' },
]

interface Rotation {
  apiKey: ApiKey | null
  onClose(): void
  onRotated(made: MadeKey): void
}

export function RotateKey({ apiKey, onClose, onRotated }: Rotation) {
  const key = useLast(apiKey)
  const [overlap, setOverlap] = useState('86400')
  const chosen = overlaps.find(({ value }) => value === overlap)
  const rotate = useChange(
    ({ id, overlap_seconds }: { id: string; overlap_seconds: number }, once) =>
      rotateApiKey({ path: { api_key_id: id }, body: { overlap_seconds }, ...once }),
    {
      changes: [['api-keys']],
      onDone: successor => {
        onClose()
        onRotated({ key: successor, note: chosen?.note ?? null })
      },
    },
  )
  return (
    <ConfirmModal
      opened={apiKey !== null}
      title="Rotate API Key"
      confirm="Rotate"
      danger={overlap === '0'}
      running={rotate.isPending}
      error={rotate.error}
      onConfirm={() => key !== null && rotate.mutate({ id: key.id, overlap_seconds: Number(overlap) })}
      onCancel={() => {
        rotate.reset()
        onClose()
      }}
    >
      <Stack>
        <Text>
          <strong>{key?.name}</strong> gets a successor with the same settings and a new secret, which is
          shown once.
        </Text>
        <Select
          label="How long the old key goes on working"
          description="Give your integrations the time to move over."
          data={overlaps.map(({ value, label }) => ({ value, label }))}
          value={overlap}
          onChange={value => value !== null && setOverlap(value)}
        />
      </Stack>
    </ConfirmModal>
  )
}
