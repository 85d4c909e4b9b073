// The document of a booking: the draft with its check, or what was issued; and from here it is issued.
import { Accordion, Alert, Anchor, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { FileWarning } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { getBookingDocument } from '../../../generated/api/sdk.gen.ts'
import type { Booking, Invoice } from '../../../generated/api/types.gen.ts'
import { Compliance } from '../documents/compliance.tsx'
import { DocumentView } from '../documents/document-view.tsx'
import { LoadFailure, Loading } from '../pieces/states.tsx'
import { useRole } from '../session/me.ts'
import { ApiProblem } from '../session/problem.ts'
import { useAnswer } from '../session/requests.ts'
import { IssueBar } from './issue-bar.tsx'
import { IssuedDocument } from './issued-document.tsx'
import { liveInvoices, whyNot } from './open-for.ts'
import type { Doing } from './void-booking.tsx'

interface Documented extends Doing {
  /** Brings to the invoice details, with what is missing at its fields. */
  onEdit(lacking: Record<string, string>): void
}

export function DocumentModal(documented: Documented) {
  const isNarrow = useMediaQuery('(max-width: 48em)')
  const [isAsking, setAsking] = useState(false)
  return (
    <Modal
      opened={documented.opened}
      onClose={documented.onClose}
      title="Invoice document"
      size="58rem"
      fullScreen={isNarrow}
      // While the question on top is open, the key belongs to that.
      closeOnEscape={!isAsking}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Content {...documented} onAsking={setAsking} />
    </Modal>
  )
}

function Content(documented: Documented & { onAsking(on: boolean): void }) {
  const [isSelfBilled, setSelfBilled] = useState(false)
  return (
    <Stack gap="lg">
      <Side key={String(isSelfBilled)} {...documented} isSelfBilled={isSelfBilled} />
      <Accordion variant="default" chevronPosition="left">
        <Accordion.Item value="advanced" style={{ borderBottom: 0 }}>
          <Accordion.Control>Advanced</Accordion.Control>
          <Accordion.Panel>
            <Checkbox
              label="Self-billed (389)"
              description="The invoice that the platform writes in the name of the host."
              checked={isSelfBilled}
              onChange={event => setSelfBilled(event.currentTarget.checked)}
            />
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
    </Stack>
  )
}

interface Sided extends Documented {
  isSelfBilled: boolean
  onAsking(on: boolean): void
}

/** The commercial invoice, or the self-billed one. */
function Side({ booking, isSelfBilled, onAsking, onEdit }: Sided) {
  const [issued, setIssued] = useState<Invoice | null>(null)
  const type = isSelfBilled ? '389' : '380'
  const live = issued ?? liveInvoices(booking).find(({ document_type }) => document_type === type)
  if (live !== undefined) return <IssuedDocument invoiceId={live.id} />
  return (
    <Draft
      booking={booking}
      isSelfBilled={isSelfBilled}
      onAsking={onAsking}
      onEdit={onEdit}
      onIssued={setIssued}
    />
  )
}

interface Drafted {
  booking: Booking
  isSelfBilled: boolean
  onAsking(on: boolean): void
  onEdit(lacking: Record<string, string>): void
  onIssued(invoice: Invoice): void
}

function Draft({ booking, isSelfBilled, onEdit, ...issuing }: Drafted) {
  const { data, error, refetch } = useAnswer(['bookings', booking.id, 'document', isSelfBilled], signal =>
    getBookingDocument({
      path: { booking_id: booking.id },
      query: { self_billed: isSelfBilled },
      signal,
    }),
  )
  const whyNotEdited = whyNot(booking, 'details')
  if (error instanceof ApiProblem && error.code === 'seller_missing')
    return <NoSeller onEdit={whyNotEdited === null ? () => onEdit({}) : null} />
  if (data === undefined)
    return error === null ? <Loading /> : <LoadFailure error={error} onRetry={() => void refetch()} />
  const { supplier_legal_issuer_id: supplier } = booking.invoice_details
  return (
    <>
      <Compliance
        document={data}
        isSupplied={isSelfBilled && supplier !== null}
        whyNotEdited={whyNotEdited}
        onEdit={onEdit}
      />
      <IssueBar booking={booking} document={data} isSelfBilled={isSelfBilled} {...issuing} />
      <DocumentView document={data} />
    </>
  )
}

function NoSeller({ onEdit }: { onEdit: (() => void) | null }) {
  const { isAdmin } = useRole()
  return (
    <Alert color="yellow" icon={<FileWarning size={18} />} title="Nobody is named as the seller">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">
          A document needs a legal issuer. Name one in the details of this booking, or{' '}
          {isAdmin ? (
            <Anchor component={Link} to="/app/settings?section=legal" inherit>
              set the organization's default
            </Anchor>
          ) : (
            "ask an admin to set the organization's default"
          )}
          .
        </Text>
        {onEdit !== null && (
          <Group>
            <Button variant="default" size="xs" onClick={onEdit}>
              Edit details
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  )
}
