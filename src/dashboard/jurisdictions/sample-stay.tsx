// A sample: what three nights in a hotel cost in taxes here, with a subtotal for each place that charges.
import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core'
import { Info } from 'lucide-react'
import { Fragment } from 'react'
import { calculateTax } from '../../../generated/api/sdk.gen.ts'
import type { Jurisdiction, TaxCalculation } from '../../../generated/api/types.gen.ts'
import { groupsOf } from '../calculator/groups.ts'
import { Section } from '../pieces/facts.tsx'
import { Money, percent } from '../pieces/values.tsx'
import { messageOf } from '../session/problem.ts'
import { useAnswer } from '../session/requests.ts'
import classes from './jurisdictions.module.css'
import { todayIn, unchanging } from './places.ts'

const nights = 3
const nightly_rate = '200'

export function useSample({ code, currency_code, timezone }: Jurisdiction) {
  const stay_date = todayIn(timezone)
  return useAnswer(
    ['calculations', 'sample', code, stay_date],
    signal =>
      calculateTax({
        body: {
          jurisdiction_code: code,
          stay_date,
          nights,
          nightly_rate,
          currency: currency_code,
          property_type: 'hotel',
        },
        signal,
      }),
    unchanging,
  )
}

interface Sample {
  place: Jurisdiction
  sample: ReturnType<typeof useSample>
  chain: readonly Jurisdiction[]
}

export function SampleStay({ place, sample, chain }: Sample) {
  return (
    <Section title="Sample calculation">
      <Text size="sm" c="dimmed" mb="sm">
        {nights} nights at <Money amount={nightly_rate} currency={place.currency_code} /> in a hotel, one
        guest, from today
      </Text>
      {sample.isPending && (
        <Stack gap="sm" role="status" aria-label="Calculating">
          <Skeleton h={16} />
          <Skeleton h={16} />
          <Skeleton h={16} w="60%" />
        </Stack>
      )}
      {sample.isError && (
        <Alert color="red" role="alert">
          <Text size="sm" mb="xs">
            {messageOf(sample.error)}
          </Text>
          <Button variant="default" size="compact-sm" onClick={() => void sample.refetch()}>
            Try again
          </Button>
        </Alert>
      )}
      {sample.data !== undefined && <Amounts result={sample.data} chain={chain} />}
    </Section>
  )
}

function Amounts({ result, chain }: { result: TaxCalculation; chain: readonly Jurisdiction[] }) {
  const { components, currency, subtotal_excluding_tax, total_tax, effective_rate } = result.tax_breakdown
  const drafts = result.warnings.filter(({ code }) => code === 'draft_levy_not_charged')
  return (
    <>
      <dl className={classes.amounts}>
        <Amount label="Room" amount={subtotal_excluding_tax} currency={currency} />
        {groupsOf(components, chain).map(group => (
          <Fragment key={group.code}>
            <Amount label={group.name} amount={group.tax} currency={currency} isTotal />
            {group.components.map(component => (
              <Amount
                key={component.component_id}
                label={component.exempt ? `${component.name} (exempt)` : component.name}
                amount={component.tax_amount}
                currency={currency}
                isPart
              />
            ))}
          </Fragment>
        ))}
        <Amount
          label={`Total tax (${percent(effective_rate)})`}
          amount={total_tax}
          currency={currency}
          isTotal
        />
        <Amount label="Total with tax" amount={result.total_with_tax} currency={currency} isTotal />
      </dl>
      {drafts.length > 0 && (
        <Alert color="yellow" variant="light" mt="md" p="sm" icon={<Info size={18} />}>
          <Text size="xs">{drafts.map(({ message }) => message).join(' ')}</Text>
        </Alert>
      )}
    </>
  )
}

interface Line {
  label: string
  amount: string
  currency: string
  isPart?: boolean
  isTotal?: boolean
}

function Amount({ label, amount, currency, isPart, isTotal }: Line) {
  return (
    <div data-part={isPart || undefined} data-total={isTotal || undefined}>
      <dt>{label}</dt>
      <dd className={classes.amount}>
        <Money amount={amount} currency={currency} />
      </dd>
    </div>
  )
}
