// What happened to a booking since it was made, and the documents that were issued for it.
import { Anchor, Button, Stack, Table, Text, Timeline } from '@mantine/core'
import { Ban, CalendarPlus, FileText, PencilRuler, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Actor, Booking } from '../../../generated/api/types.gen.ts'
import { Section } from '../pieces/facts.tsx'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { Instant, Money, money } from '../pieces/values.tsx'

interface Happening {
  id: string
  at: string
  icon: ReactNode
  title: string
  by: Actor | null
  reason: string | null
  children?: ReactNode
}

export function HistorySection({ booking }: { booking: Booking }) {
  const happenings = happeningsOf(booking)
  return (
    <Section title="History">
      <Timeline bulletSize={26} lineWidth={2} active={happenings.length}>
        {happenings.map(({ id, at, icon, title, by, reason, children }) => (
          <Timeline.Item key={id} bullet={icon} title={title}>
            {children}
            {reason !== null && (
              <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
                “{reason}”
              </Text>
            )}
            <Text size="xs" c="dimmed" mt={2}>
              <Instant at={at} withTime />
              {by !== null && ` · ${by.name}${by.type === 'api_key' ? ' (API key)' : ''}`}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  )
}

/** Newest first. */
function happeningsOf(booking: Booking): Happening[] {
  const { adjustments, refunds, currency } = booking
  const names = new Map(booking.tax_components.map(({ component_id, name }) => [component_id, name]))
  const adjusted = adjustments.map(
    ({ id, created_at, created_by, reason, previous, new: next }): Happening => ({
      ...{ id, at: created_at, by: created_by, reason },
      icon: <PencilRuler size={14} />,
      title: 'Adjusted',
      children: (
        <Text size="sm">
          Total <Money amount={previous.total_with_tax} currency={currency} /> →{' '}
          <strong>
            <Money amount={next.total_with_tax} currency={currency} />
          </strong>
          , tax <Money amount={previous.total_tax} currency={currency} /> →{' '}
          <Money amount={next.total_tax} currency={currency} />
        </Text>
      ),
    }),
  )
  const refunded = refunds.map(
    ({ id, created_at, created_by, reason, amount, tax_amount, components }): Happening => ({
      ...{ id, at: created_at, by: created_by, reason },
      icon: <Undo2 size={14} />,
      title: `Refunded ${money(amount, currency)}`,
      children: (
        <Text size="sm">
          Tax in it <Money amount={tax_amount} currency={currency} />
          {components.length > 0 &&
            `: ${components
              .map(part => `${names.get(part.component_id)} ${money(part.tax_amount, currency)}`)
              .join(', ')}`}
        </Text>
      ),
    }),
  )
  const { id, voided_at, void_reason, created_at, created_by } = booking
  const made = { id, at: created_at, by: created_by, reason: null }
  return [
    { ...made, icon: <CalendarPlus size={14} />, title: 'Created' },
    ...[...adjusted, ...refunded].sort((a, b) => a.at.localeCompare(b.at)),
    ...(voided_at === null
      ? []
      : [
          {
            ...made,
            id: 'void',
            at: voided_at,
            by: null,
            reason: void_reason,
            icon: <Ban size={14} />,
            title: 'Voided',
          },
        ]),
  ].reverse()
}

const types = { '380': 'Invoice', '381': 'Credit note', '389': 'Self-billed invoice' }

export function DocumentsSection({ booking, onOpen }: { booking: Booking; onOpen(): void }) {
  const { invoices, currency } = booking
  return (
    <Section title="Documents">
      {invoices.length === 0 ? (
        <Stack gap="sm" align="flex-start">
          <Text size="sm" c="dimmed">
            Nothing is issued yet. The document shows what is still missing.
          </Text>
          <Button variant="default" size="xs" leftSection={<FileText size={14} />} onClick={onOpen}>
            View the draft
          </Button>
        </Stack>
      ) : (
        <Table verticalSpacing="xs" horizontalSpacing={0} aria-label="Documents">
          <Table.Tbody>
            {invoices.map(({ id, document_type, invoice_number, status, grand_total }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <Anchor component={Link} to={`/app/invoices/${id}`} inherit className="mono">
                    {invoice_number}
                  </Anchor>
                  <Text size="xs" c="dimmed">
                    {types[document_type]}
                  </Text>
                </Table.Td>
                <Table.Td ta="right">
                  <Money
                    amount={document_type === '381' ? `-${grand_total}` : grand_total}
                    currency={currency}
                  />
                  <div>{document_type !== '381' && <StatusBadge status={status} />}</div>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  )
}
