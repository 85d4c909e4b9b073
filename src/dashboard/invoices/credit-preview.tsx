// The credit note as it will be: each line and levy with its amounts, the sums, and what it does to the original.
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import type { Invoice } from '../../../generated/api/types.gen.ts'
import { Facts } from '../pieces/facts.tsx'
import { inDecimals } from '../pieces/sums.ts'
import { Money, money } from '../pieces/values.tsx'
import { messageOf } from '../session/problem.ts'
import classes from './invoices.module.css'
import { everything, isEmpty, type Left, take, totalsOf, type Wanted } from './left.ts'

interface Previewed {
  invoice: Invoice
  left: Left
  wanted: Wanted
  reason: string
  running: boolean
  error: unknown
  onBack(): void
  onConfirm(): void
}

export function CreditPreview({ invoice, left, wanted, reason, ...act }: Previewed) {
  const { currency, digits } = left
  const taken = take(left, wanted)
  const totals = totalsOf(taken)
  const text = (units: bigint) => inDecimals(units, digits)
  const amount = (units: bigint) => <Money amount={text(units)} currency={currency} />
  return (
    <Stack>
      <section aria-label="Preview of the credit note" className={classes.sum}>
        <Facts
          as="rows"
          facts={taken.lines.map(({ line, net }) => ({
            label: `${line.id}. ${line.description}${rateOf(line.tax_rate_percent)}`,
            value: amount(net),
          }))}
        />
        <hr className={classes.rule} />
        <Facts
          as="rows"
          facts={[
            { label: 'Net', value: amount(totals.net) },
            { label: 'VAT', value: amount(totals.vat) },
          ]}
        />
        <div className={classes.grand}>
          <span>Credit note</span>
          {amount(totals.grand)}
        </div>
        {taken.levies.length > 0 && (
          <Facts
            as="rows"
            facts={[
              ...taken.levies.map(({ levy, tax }) => ({
                label: `${levy.name}, remitted separately`,
                value: amount(tax),
              })),
              { label: 'Credited in all', value: <strong>{amount(totals.paid)}</strong> },
            ]}
          />
        )}
      </section>
      <Facts facts={[{ label: 'Reason', value: <Reason text={reason} />, wide: true }]} />
      <Effect invoice={invoice} after={taken.after} />
      {act.error !== null && (
        <Alert color="red" icon={<TriangleAlert size={18} />} role="alert">
          {messageOf(act.error)}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={act.onBack} disabled={act.running} data-autofocus>
          Back
        </Button>
        <Button color="red.8" loading={act.running} onClick={act.onConfirm}>
          Issue credit note over {money(text(totals.grand), currency)}
        </Button>
      </Group>
    </Stack>
  )
}

function Reason({ text }: { text: string }) {
  return <span style={{ whiteSpace: 'pre-line' }}>{text}</span>
}

function rateOf(rate: string | null): string {
  return rate === null || rate === '0' ? '' : ` · VAT ${rate}%`
}

function Effect({ invoice: { invoice_number, is_test }, after }: { invoice: Invoice; after: Left }) {
  const isFull = isEmpty(after)
  const rest = totalsOf(take(after, everything(after))).paid
  return (
    <Alert color="yellow" icon={<TriangleAlert size={18} />}>
      <Text size="sm">
        {isFull ? (
          <>
            <strong>{invoice_number}</strong> becomes credited and no longer freezes its booking, which can
            then be changed, refunded or invoiced again.
          </>
        ) : (
          <>
            <strong>{invoice_number}</strong> becomes partially credited, with{' '}
            {money(inDecimals(rest, after.digits), after.currency)} left. Its booking stays frozen.
          </>
        )}{' '}
        The credit note takes the next number of its series and cannot be undone.
        {is_test && ' A test document is no fiscal document; live numbers are not touched.'}
      </Text>
    </Alert>
  )
}
