// Voids a booking: for good, so it asks first, and for a reason.
import { Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { voidBooking } from '../../../generated/api/sdk.gen.ts'
import type { Booking } from '../../../generated/api/types.gen.ts'
import { ConfirmModal } from '../pieces/confirm-modal.tsx'
import { toast } from '../pieces/toasts.ts'
import { money } from '../pieces/values.tsx'
import { useChange } from '../session/requests.ts'

export interface Doing {
  booking: Booking
  opened: boolean
  onClose(): void
}

export function VoidBooking({ booking, opened, onClose }: Doing) {
  const [reason, setReason] = useState('')
  const change = useChange(
    (text: string, once) =>
      voidBooking({ path: { booking_id: booking.id }, body: { reason: text }, ...once }),
    {
      changes: [['bookings']],
      onDone: () => {
        onClose()
        toast.success('The booking is voided.')
      },
    },
  )
  return (
    <ConfirmModal
      opened={opened}
      title="Void booking"
      danger
      confirm="Void booking"
      running={change.isPending}
      error={change.error}
      disabled={reason.trim() === ''}
      onConfirm={() => change.mutate(reason.trim())}
      onCancel={() => {
        change.reset()
        onClose()
      }}
    >
      <Stack>
        <Text>
          The booking over <strong>{money(booking.total_with_tax, booking.currency)}</strong> is cancelled for
          good: it can be neither adjusted nor invoiced any more. This cannot be taken back.
        </Text>
        <Textarea
          label="Reason"
          required
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmModal>
  )
}
