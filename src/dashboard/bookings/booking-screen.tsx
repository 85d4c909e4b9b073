// A booking: what was asked and answered, what happened since, its documents, and what can be done with it.
import { Alert, Badge, Group, Text } from '@mantine/core'
import { Snowflake } from 'lucide-react'
import { useState } from 'react'
import { useParams } from 'react-router'
import { getBooking } from '../../../generated/api/sdk.gen.ts'
import type { Booking } from '../../../generated/api/types.gen.ts'
import { BackLink } from '../pieces/back-link.tsx'
import { PageHeader } from '../pieces/page-header.tsx'
import { LoadFailure, Loading } from '../pieces/states.tsx'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { calendarDate } from '../pieces/values.tsx'
import { useAnswer } from '../session/requests.ts'
import { AdjustBooking } from './adjust-booking.tsx'
import { type Act, BookingActions } from './booking-actions.tsx'
import classes from './bookings.module.css'
import { DocumentModal } from './document-modal.tsx'
import { EditDetails } from './edit-details.tsx'
import { DocumentsSection, HistorySection } from './history.tsx'
import { liveInvoices } from './open-for.ts'
import { RefundBooking } from './refund-booking.tsx'
import { AmountsSection, StaySection, SummarySection, TaxSection } from './sections.tsx'
import { VoidBooking } from './void-booking.tsx'

export default function BookingScreen() {
  const { booking_id = '' } = useParams()
  const {
    data: booking,
    error,
    refetch,
  } = useAnswer(['bookings', booking_id], signal => getBooking({ path: { booking_id }, signal }))
  return (
    <>
      <BackLink to="/app/bookings">Bookings</BackLink>
      {booking !== undefined ? (
        <Shown booking={booking} />
      ) : error === null ? (
        <Loading />
      ) : (
        <>
          <PageHeader title="Booking" />
          <LoadFailure error={error} onRetry={() => void refetch()} />
        </>
      )}
    </>
  )
}

function Shown({ booking }: { booking: Booking }) {
  const [doing, setDoing] = useState<Act | null>(null)
  /** The fields that the document lacks, when it led to the form: then the form leads back to it. */
  const [lacking, setLacking] = useState<Record<string, string> | null>(null)
  const close = () => {
    setDoing(doing === 'details' && lacking !== null ? 'document' : null)
    setLacking(null)
  }
  const state = (act: Act) => ({ booking, opened: doing === act, onClose: close })
  return (
    <>
      <PageHeader
        title={booking.external_reference ?? `Booking of ${calendarDate(booking.stay_date)}`}
        tab={booking.external_reference ?? `Booking ${booking.id.slice(-8)}`}
        text={
          <Group component="span" gap="xs">
            <StatusBadge status={booking.status} />
            {booking.is_test && (
              <Badge variant="light" color="yellow">
                Test
              </Badge>
            )}
            <span>
              {booking.jurisdiction.name}, {calendarDate(booking.stay_date)} –{' '}
              {calendarDate(booking.checkout_date)}
            </span>
          </Group>
        }
        actions={<BookingActions booking={booking} onAct={setDoing} />}
      />
      <Frozen booking={booking} />
      <div className={classes.page}>
        <div className={classes.left}>
          <SummarySection booking={booking} />
          <StaySection booking={booking} />
          <div className={classes.late}>
            <TaxSection booking={booking} />
          </div>
          <div className={classes.late}>
            <HistorySection booking={booking} />
          </div>
        </div>
        <div className={classes.right}>
          <AmountsSection booking={booking} />
          <div className={classes.last}>
            <DocumentsSection booking={booking} onOpen={() => setDoing('document')} />
          </div>
        </div>
      </div>
      <AdjustBooking {...state('adjust')} />
      <RefundBooking {...state('refund')} />
      <VoidBooking {...state('void')} />
      <EditDetails {...state('details')} lacking={lacking ?? {}} />
      <DocumentModal
        {...state('document')}
        onEdit={fields => {
          setLacking(fields)
          setDoing('details')
        }}
      />
    </>
  )
}

/** Said once for all actions that it holds back. */
function Frozen({ booking }: { booking: Booking }) {
  const live = liveInvoices(booking)
  if (live.length === 0) return null
  return (
    <Alert color="blue" icon={<Snowflake size={18} />} mb="lg" title="Frozen by its document">
      <Text size="sm">
        {live.map(({ invoice_number }) => invoice_number).join(' and ')}{' '}
        {live.length === 1 ? 'stands' : 'stand'} for this booking. To change it, first issue a credit note
        over the full amount.
      </Text>
    </Alert>
  )
}
