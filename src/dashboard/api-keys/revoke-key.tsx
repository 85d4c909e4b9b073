// Revokes a key: at once and for good, so it asks first.
import { Text } from '@mantine/core'
import { revokeApiKey } from '../../../generated/api/sdk.gen.ts'
import type { ApiKey } from '../../../generated/api/types.gen.ts'
import { ConfirmModal } from '../pieces/confirm-modal.tsx'
import { useLast } from '../pieces/last.ts'
import { toast } from '../pieces/toasts.ts'
import { useChange } from '../session/requests.ts'

export function RevokeKey({ apiKey, onClose }: { apiKey: ApiKey | null; onClose(): void }) {
  const key = useLast(apiKey)
  const revoke = useChange((api_key_id: string, once) => revokeApiKey({ path: { api_key_id }, ...once }), {
    changes: [['api-keys']],
    onDone: () => {
      toast.success(`${key?.name ?? 'The key'} is revoked.`)
      onClose()
    },
  })
  return (
    <ConfirmModal
      opened={apiKey !== null}
      title="Revoke API Key"
      danger
      confirm="Revoke"
      running={revoke.isPending}
      error={revoke.error}
      onConfirm={() => key !== null && revoke.mutate(key.id)}
      onCancel={() => {
        revoke.reset()
        onClose()
      }}
    >
      <Text>
        <strong>{key?.name}</strong>{' '}
        <span className="mono">
          ({key?.prefix} … {key?.last_four})
        </span>{' '}
        stops working at once, and with it every integration that uses it. This cannot be taken back: a
        revoked key never works again.
      </Text>
    </ConfirmModal>
  )
}
