// Whose report this is, over which invoices, and whether they are live or test: so that a print of it explains itself.
import { Badge, Paper } from '@mantine/core'
import { Facts } from '../pieces/facts.tsx'
import { IssuerName } from '../pieces/issuers.tsx'
import { calendarDate } from '../pieces/values.tsx'
import { useMode, usePerson } from '../session/me.ts'
import type { Period } from './period.ts'
import type { Report } from './report-query.ts'

export function Banner({ report: { filters, period } }: { report: Report }) {
  const { organization } = usePerson()
  const { isTest } = useMode()
  const { legal_issuer_id = null, currency } = filters.values
  return (
    <Paper component="section" aria-label="What is reported" mb="lg" py="md">
      <Facts
        facts={[
          { label: 'Organization', value: organization.name },
          { label: 'Issuer', value: <IssuerName id={legal_issuer_id} absent="All legal issuers" /> },
          { label: 'Currency', value: currency ?? 'All, each for itself' },
          { label: 'Issued', value: span(period) },
          {
            label: 'Documents',
            value: (
              <Badge variant="light" color={isTest ? 'yellow' : 'brand'}>
                {isTest ? 'Test' : 'Live'}
              </Badge>
            ),
          },
        ]}
      />
    </Paper>
  )
}

/** Broken between the days, not inside of one. */
function span({ from, to }: Period): string {
  return [from, to].map(day => calendarDate(day).replaceAll(' ', '\u00a0')).join(' – ')
}
