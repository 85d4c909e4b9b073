// Tax Components: every tax of a stay, grouped by the authority's place, with its rate, base, law and source.
import { Badge, Box, Group, Table, Text } from '@mantine/core'
import { lookupRates } from '../../../generated/api/sdk.gen.ts'
import type { Rate, TaxCalculation, TaxComponent } from '../../../generated/api/types.gen.ts'
import { useCategories } from '../pieces/categories.ts'
import { useChain } from '../pieces/jurisdictions.ts'
import { Outside } from '../pieces/outside.tsx'
import { calendarDate, Money, words } from '../pieces/values.tsx'
import { useAnswer } from '../session/requests.ts'
import { itemTypes } from './choices.ts'
import classes from './components.module.css'
import { groupsOf } from './groups.ts'
import { quantityWords, rateWords } from './rate-words.ts'

interface Components {
  result: Pick<TaxCalculation, 'jurisdiction' | 'input' | 'tax_breakdown'>
  /** Those of the commission, or those of the stay when left out. */
  components?: TaxComponent[]
}

export function Components({ result, components = result.tax_breakdown.components }: Components) {
  const { code } = result.jurisdiction
  const currency = result.tax_breakdown.currency
  const chain = useChain(code).data?.items ?? []
  const laws = useLaws(code, result.input.stay_date)
  if (components.length === 0) return <Text c="dimmed">No tax applies to this stay.</Text>
  return groupsOf(components, chain).map(group => (
    <section key={group.code} className={classes.group} aria-label={group.name}>
      <Group justify="space-between" wrap="nowrap" className={classes.head}>
        <Group gap="xs" miw={0}>
          <Text fw={600} size="sm">
            {group.name}
          </Text>
          <Text size="xs" c="dimmed">
            <span className="mono">{group.code}</span> · {words(group.level)}
          </Text>
        </Group>
        <Text fw={600} size="sm">
          <Money amount={group.tax} currency={currency} />
        </Text>
      </Group>
      {group.components.map(component => (
        <Layer
          key={component.component_id}
          component={component}
          result={result}
          law={laws.get(component.rate_id)}
        />
      ))}
    </section>
  ))
}

/** The records behind the components, for the address of the law, which a component does not carry. */
function useLaws(code: string, effective_date: string): Map<string, Rate> {
  const { data } = useAnswer(
    ['rates', 'lookup', code, effective_date],
    signal => lookupRates({ query: { jurisdiction_code: code, effective_date }, signal }),
    { staleTime: 300_000 },
  )
  return new Map(data?.rates.map(rate => [rate.id, rate]))
}

interface Layered {
  component: TaxComponent
  result: Components['result']
  law: Pick<Rate, 'legal_uri'> | undefined
}

function Layer({ component, result, law }: Layered) {
  const { input, tax_breakdown } = result
  const { currency } = tax_breakdown
  const category = useCategories().get(component.category_code)
  const quantity = quantityWords(component)
  const isPart = component.from_date !== input.stay_date || component.to_date !== input.checkout_date
  return (
    <div className={classes.layer} data-exempt={component.exempt || undefined}>
      <div className={classes.what}>
        <Group gap={6}>
          <Text size="sm" fw={500}>
            {component.name}
          </Text>
          <Badge variant="default" size="sm">
            {words(component.rate_type)}
          </Badge>
          {component.line_item_index !== null && (
            <Badge variant="light" color="gray" size="sm" tt="none">
              {itemName(component.line_item_index, input)}
            </Badge>
          )}
        </Group>
        <Text size="xs" c="dimmed">
          <span title={component.category_code}>{category?.label ?? words(component.category_code)}</span>
          {' · '}
          {rateWords(component, currency, category?.basis)}
          {quantity !== null && ` × ${quantity}`}
          {isPart && `, ${calendarDate(component.from_date)} to ${calendarDate(component.to_date)}`}
          {component.in_vat_base && ' · taxed with VAT'}
          {component.source_currency !== null &&
            ` · set in ${component.source_currency}, converted at ${component.source_fx_rate}`}
        </Text>
        {component.exemption_reason !== null && (
          <Text size="xs" fw={500}>
            {component.exempt ? 'Exempt: ' : ''}
            {words(component.exemption_reason)}
          </Text>
        )}
        <Law component={component} legal_uri={law?.legal_uri ?? null} />
        <ByGuest component={component} currency={currency} />
      </div>
      <Box className={classes.amounts}>
        <Text size="sm" fw={600}>
          <Money amount={component.tax_amount} currency={currency} />
        </Text>
        {component.taxable_amount !== null && (
          <Text size="xs" c="dimmed">
            on <Money amount={component.taxable_amount} currency={currency} />
          </Text>
        )}
      </Box>
    </div>
  )
}

function Law({ component, legal_uri }: { component: TaxComponent; legal_uri: string | null }) {
  return (
    <Text size="xs" c="dimmed">
      {component.authority} ·{' '}
      {legal_uri === null ? (
        component.legal_reference
      ) : (
        <Outside href={legal_uri} text={component.legal_reference} />
      )}
      {' · '}
      <Outside href={component.source_url} text="Source" label={`Source of ${component.name}`} />
    </Text>
  )
}

function ByGuest({ component, currency }: { component: TaxComponent; currency: string }) {
  const shares = component.guest_breakdown
  if (shares === null) return null
  return (
    <details className={classes.guests}>
      <summary>By guest</summary>
      <Table withRowBorders={false} verticalSpacing={2} fz="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Guest</Table.Th>
            <Table.Th ta="right">Unit</Table.Th>
            <Table.Th ta="right">Nights</Table.Th>
            <Table.Th ta="right">Tax</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shares.map(share => (
            <Table.Tr key={share.guest_index}>
              <Table.Td>
                {share.guest_index + 1}
                {share.exempt && ' (exempt)'}
              </Table.Td>
              <Table.Td ta="right">
                {component.taxable_amount === null ? (
                  <Money amount={share.unit_amount} currency={currency} />
                ) : (
                  '—'
                )}
              </Table.Td>
              <Table.Td ta="right">{share.nights}</Table.Td>
              <Table.Td ta="right">
                <Money amount={share.amount} currency={currency} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  )
}

function itemName(index: number, { line_items }: Components['result']['input']): string {
  const item = line_items?.[index]
  if (item === undefined) return `Line item ${index + 1}`
  return item.description ?? itemTypes[item.item_type]
}
