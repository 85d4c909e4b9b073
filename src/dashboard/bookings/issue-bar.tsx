// Takes the draft along as UBL, and issues it: for admins, after asking, for it cannot be undone.
import { Group, Stack, Text } from '@mantine/core'
import { Download, Stamp } from 'lucide-react'
import { useState } from 'react'
import { getBookingDocumentUbl, issueInvoice } from '../../../generated/api/sdk.gen.ts'
import type { Booking, Document, Invoice } from '../../../generated/api/types.gen.ts'
import { ConfirmModal } from '../pieces/confirm-modal.tsx'
import { useDownload } from '../pieces/download.ts'
import { toast } from '../pieces/toasts.ts'
import { money } from '../pieces/values.tsx'
import { useRole } from '../session/me.ts'
import { useChange } from '../session/requests.ts'
import { Action } from './booking-actions.tsx'
import { whyNotIssued } from './open-for.ts'

interface Issuing {
  booking: Booking
  document: Document
  isSelfBilled: boolean
  /** The question is open. */
  onAsking(on: boolean): void
  onIssued(invoice: Invoice): void
}

export function IssueBar({ booking, document, isSelfBilled, onAsking, onIssued }: Issuing) {
  const { isAdmin } = useRole()
  const [isOpen, setOpen] = useState(false)
  const ask = (on: boolean) => {
    setOpen(on)
    onAsking(on)
  }
  const { id } = booking
  const download = useDownload(
    () => getBookingDocumentUbl({ path: { booking_id: id }, query: { self_billed: isSelfBilled } }),
    `booking-${id}.xml`,
  )
  const issue = useChange(
    (self_billed: boolean, once) =>
      issueInvoice({ path: { booking_id: id }, body: { self_billed }, ...once }),
    {
      changes: [['bookings'], ['invoices'], ['reports']],
      onDone: invoice => {
        ask(false)
        toast.success(`${invoice.invoice_number} is issued.`)
        onIssued(invoice)
      },
    },
  )
  const invalid = document.validation.is_valid ? null : 'First mend what the check above lists.'
  const series = `${booking.is_test ? 'TEST-' : ''}${isSelfBilled ? 'S' : 'A'}`
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Action
          icon={<Download size={16} />}
          why={invalid}
          loading={download.isPending}
          onClick={() => download.mutate()}
        >
          Download UBL
        </Action>
        {isAdmin && (
          <Action
            icon={<Stamp size={16} />}
            variant="filled"
            why={whyNotIssued(booking) ?? invalid}
            onClick={() => {
              issue.reset()
              ask(true)
            }}
          >
            Issue invoice
          </Action>
        )}
      </Group>
      {!isAdmin && (
        <Text size="sm" c="dimmed">
          An admin of your organization issues the invoice.
        </Text>
      )}
      <ConfirmModal
        opened={isOpen}
        title={isSelfBilled ? 'Issue self-billed invoice' : 'Issue invoice'}
        confirm="Issue invoice"
        running={issue.isPending}
        error={issue.error}
        onConfirm={() => issue.mutate(isSelfBilled)}
        onCancel={() => ask(false)}
      >
        <Stack gap="sm">
          <Text>
            An invoice over <strong>{money(document.totals.grand_total, document.totals.currency)}</strong>{' '}
            takes the next number of the series <strong>{series}</strong> of{' '}
            <strong>{document.seller.legal_name}</strong>, and freezes this booking.
          </Text>
          <Text>This cannot be undone except by a credit note.</Text>
          {booking.is_test && (
            <Text size="sm" c="dimmed">
              A test document is no fiscal document; live numbers are not touched.
            </Text>
          )}
        </Stack>
      </ConfirmModal>
    </Stack>
  )
}
