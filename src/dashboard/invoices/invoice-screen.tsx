// An issued document: the frozen invoice itself, what was credited of it or what it credits, and the hashes that seal it.
import { Badge, Group, Stack } from '@mantine/core'
import { FileMinus } from 'lucide-react'
import { useParams, useSearchParams } from 'react-router'
import { getInvoice } from '../../../generated/api/sdk.gen.ts'
import type { Invoice } from '../../../generated/api/types.gen.ts'
import { Action } from '../bookings/booking-actions.tsx'
import { DocumentView } from '../documents/document-view.tsx'
import { BackLink } from '../pieces/back-link.tsx'
import { PageHeader } from '../pieces/page-header.tsx'
import { LoadFailure, Loading } from '../pieces/states.tsx'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { calendarDate } from '../pieces/values.tsx'
import { useRole } from '../session/me.ts'
import { useAnswer } from '../session/requests.ts'
import { ChainSection } from './chain-section.tsx'
import { CreditModal } from './credit-modal.tsx'
import { Downloads } from './downloads.tsx'
import classes from './invoices.module.css'
import { kinds } from './kinds.ts'
import { AmountsSection, CreditsSection, RecordSection } from './sections.tsx'

export default function InvoiceScreen() {
  const { invoice_id = '' } = useParams()
  const {
    data: invoice,
    error,
    refetch,
  } = useAnswer(['invoices', invoice_id], signal => getInvoice({ path: { invoice_id }, signal }))
  return (
    <>
      <BackLink to="/app/invoices">Invoices</BackLink>
      {invoice !== undefined ? (
        <Shown invoice={invoice} key={invoice.id} />
      ) : error === null ? (
        <Loading />
      ) : (
        <>
          <PageHeader title="Invoice" />
          <LoadFailure error={error} onRetry={() => void refetch()} />
        </>
      )}
    </>
  )
}

function Shown({ invoice }: { invoice: Invoice }) {
  return (
    <>
      <PageHeader
        title={invoice.invoice_number}
        text={
          <Group component="span" gap="xs">
            <StatusBadge status={invoice.status} />
            {invoice.is_test && (
              <Badge variant="light" color="yellow">
                Test
              </Badge>
            )}
            <span>
              {kinds[invoice.document_type]} of {calendarDate(invoice.invoice_date)}
            </span>
          </Group>
        }
        actions={
          <>
            <Downloads invoice={invoice} />
            {invoice.document_type !== '381' && <Credit invoice={invoice} />}
          </>
        }
      />
      <div className={classes.page}>
        <DocumentView document={invoice.document} />
        <Stack gap="lg">
          <AmountsSection invoice={invoice} />
          <CreditsSection invoice={invoice} />
          <RecordSection invoice={invoice} />
          <ChainSection invoice={invoice} />
        </Stack>
      </div>
    </>
  )
}

/** Open while the address says `?credit`, so that other screens can lead right to it. */
function Credit({ invoice }: { invoice: Invoice }) {
  const { isAdmin } = useRole()
  const [parameters, setParameters] = useSearchParams()
  const why = whyNotCredited(invoice, isAdmin)
  const close = () => setParameters({}, { replace: true, preventScrollReset: true })
  return (
    <>
      <Action
        icon={<FileMinus size={16} />}
        variant="filled"
        why={why}
        onClick={() => setParameters({ credit: '' }, { replace: true, preventScrollReset: true })}
      >
        Issue credit note
      </Action>
      <CreditModal invoice={invoice} opened={parameters.has('credit') && why === null} onClose={close} />
    </>
  )
}

function whyNotCredited({ status }: Invoice, isAdmin: boolean): string | null {
  if (status === 'credited') return 'Everything on it is credited already.'
  if (!isAdmin) return 'An admin of your organization issues credit notes.'
  return null
}
