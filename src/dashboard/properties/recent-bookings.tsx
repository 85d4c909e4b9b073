// The latest bookings of a property, on the side of the toggle.
import { Anchor, Button } from '@mantine/core'
import { CalendarCheck } from 'lucide-react'
import { Link } from 'react-router'
import { listBookings } from '../../../generated/api/sdk.gen.ts'
import type { Property } from '../../../generated/api/types.gen.ts'
import { bookingColumns } from '../bookings/booking-columns.tsx'
import { DataTable } from '../pieces/data-table.tsx'
import { Section } from '../pieces/facts.tsx'
import { Empty } from '../pieces/states.tsx'
import { useMode } from '../session/me.ts'
import { useList } from '../session/requests.ts'
import classes from './properties.module.css'

export function RecentBookings({ property }: { property: Property }) {
  const { isTest } = useMode()
  const list = useList(
    ['bookings', 'of-property', property.id, isTest],
    (page, signal) => listBookings({ query: { property_id: property.id, is_test: isTest, ...page }, signal }),
    { limit: 5 },
  )
  return (
    <Section
      title={isTest ? 'Recent test bookings' : 'Recent bookings'}
      flush
      aside={
        <Anchor component={Link} to={`/app/bookings?property_id=${property.id}`} size="sm">
          All bookings
        </Anchor>
      }
    >
      <div className={classes.inner}>
        <DataTable
          label="Recent bookings"
          list={{ ...list, hasMore: false }}
          columns={bookingColumns}
          rowKey={({ id }) => id}
          href={({ id }) => `/app/bookings/${id}`}
          empty={
            <Empty
              icon={CalendarCheck}
              text={isTest ? 'No test bookings of this property yet' : 'No bookings of this property yet'}
              action={
                property.status === 'active' && (
                  <Button
                    variant="default"
                    component={Link}
                    to={`/app/calculator?property_id=${property.id}`}
                  >
                    Open calculator
                  </Button>
                )
              }
            />
          }
        />
      </div>
    </Section>
  )
}
