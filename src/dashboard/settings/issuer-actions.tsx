// What can be done with a legal issuer: made the default, switched off, and on again.
import { Button, Text, Tooltip } from '@mantine/core'
import { useState } from 'react'
import { updateLegalIssuer, updateLegalProfile } from '../../../generated/api/sdk.gen.ts'
import type { LegalIssuer, LegalIssuerStatus } from '../../../generated/api/types.gen.ts'
import { ConfirmModal } from '../pieces/confirm-modal.tsx'
import { toast } from '../pieces/toasts.ts'
import { useChange } from '../session/requests.ts'

export function IssuerActions({ issuer }: { issuer: LegalIssuer }) {
  const [isAsking, setAsking] = useState(false)
  const { id, legal_name, status, is_default } = issuer
  const choose = useChange(
    (default_legal_issuer_id: string, once) =>
      updateLegalProfile({ body: { default_legal_issuer_id }, ...once }),
    {
      changes: [['legal-issuers'], ['legal-profile']],
      onDone: () => toast.success(`${legal_name} is the default issuer now.`),
    },
  )
  const change = useChange(
    (next: LegalIssuerStatus, once) =>
      updateLegalIssuer({ path: { legal_issuer_id: id }, body: { status: next }, ...once }),
    {
      changes: [['legal-issuers']],
      onDone: issuer => {
        setAsking(false)
        toast.success(`${legal_name} is ${issuer.status} now.`)
      },
    },
  )
  if (status === 'inactive') {
    return (
      <Button
        variant="default"
        loading={change.isPending}
        onClick={() => change.mutate('active', { onError: toast.failure })}
      >
        Make active
      </Button>
    )
  }
  return (
    <>
      {!is_default && (
        <Button
          variant="default"
          loading={choose.isPending}
          onClick={() => choose.mutate(id, { onError: toast.failure })}
        >
          Make default
        </Button>
      )}
      <Tooltip
        label="The default issuer cannot be made inactive. Choose another default first."
        disabled={!is_default}
        multiline
        maw={260}
      >
        <Button
          variant="default"
          aria-disabled={is_default || undefined}
          data-disabled={is_default || undefined}
          onClick={is_default ? event => event.preventDefault() : () => setAsking(true)}
        >
          Make inactive
        </Button>
      </Tooltip>
      <ConfirmModal
        opened={isAsking}
        title="Make issuer inactive"
        confirm="Make inactive"
        running={change.isPending}
        error={change.error}
        onConfirm={() => change.mutate('inactive')}
        onCancel={() => {
          change.reset()
          setAsking(false)
        }}
      >
        <Text>
          No new invoice can be issued in the name of <strong>{legal_name}</strong> until it is active again.
          What was issued stays as it is.
        </Text>
      </ConfirmModal>
    </>
  )
}
