// Who collects what: the taxes of a stay split by the party that takes them from the guest.
import { Badge, Group, Stack, Table, Text } from '@mantine/core'
import type { TaxCalculation, TaxComponent } from '../../../generated/api/types.gen.ts'
import { useCategoryLabels } from '../pieces/categories.ts'
import { sumOf } from '../pieces/sums.ts'
import { Money } from '../pieces/values.tsx'

const collectors: Record<TaxComponent['collected_by'], string> = {
  property: 'Property',
  platform: 'Platform',
  both: 'Property and platform',
  guest: 'Guest, to the authority',
}
const sellers = { property: 'the property', platform: 'the platform', none: 'nobody' }

export function Collection({ result }: { result: TaxCalculation }) {
  const { channel, merchant_of_record } = result.collection_info
  const { components, currency } = result.tax_breakdown
  const label = useCategoryLabels()
  const parties = Map.groupBy(components, ({ collected_by }) => collected_by)
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Badge variant="default">{channel}</Badge>
        <Text size="sm" c="dimmed">
          Merchant of record: {sellers[merchant_of_record]}
        </Text>
      </Group>
      {parties.size > 0 && (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Collected by</Table.Th>
              <Table.Th>Taxes</Table.Th>
              <Table.Th ta="right">Amount</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {[...parties].map(([party, own]) => (
              <Table.Tr key={party}>
                <Table.Td>{collectors[party]}</Table.Td>
                <Table.Td>
                  {[...new Set(own.map(({ category_code }) => category_code))].map((code, place) => (
                    <span key={code} title={code}>
                      {place > 0 && ', '}
                      {label(code)}
                    </span>
                  ))}
                </Table.Td>
                <Table.Td ta="right">
                  <Money amount={sumOf(own.map(({ tax_amount }) => tax_amount))} currency={currency} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  )
}
