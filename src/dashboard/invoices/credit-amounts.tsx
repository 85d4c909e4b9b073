// What is credited of each line and of each levy that is on no line; at the most what is left of it.
import { Button, Text, TextInput, Title } from '@mantine/core'
import { inDecimals } from '../pieces/sums.ts'
import { money } from '../pieces/values.tsx'
import classes from './invoices.module.css'
import type { Left } from './left.ts'

interface Amounted {
  left: Left
  inputs(name: string): object
  fill(name: string, amount: string): void
}

export function Amounts({ left, ...form }: Amounted) {
  return (
    <section aria-label="Amounts per line">
      <Title order={3} size="h6">
        Lines, net
      </Title>
      <ul className={classes.rows}>
        {left.lines.map(({ line, net }, place) => (
          <Row
            key={line.id}
            {...form}
            left={left}
            name={`lines.${place}`}
            label={line.description}
            most={net}
            rate={line.tax_rate_percent}
          />
        ))}
      </ul>
      {left.levies.length > 0 && (
        <>
          <Title order={3} size="h6" mt="sm">
            Taxes remitted separately
          </Title>
          <ul className={classes.rows}>
            {left.levies.map(({ levy, tax }, place) => (
              <Row
                key={levy.component_id}
                {...form}
                left={left}
                name={`levies.${place}`}
                label={levy.name}
                most={tax}
                rate={null}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface RowOf extends Amounted {
  name: string
  label: string
  most: bigint
  rate: string | null
}

function Row({ left: { digits, currency }, inputs, fill, name, label, most, rate }: RowOf) {
  const amount = inDecimals(most, digits)
  const isOpen = most > 0n
  return (
    <li className={classes.row}>
      <div>
        <Text size="sm" fw={550}>
          {label}
        </Text>
        <Text size="xs" c="dimmed">
          {isOpen ? `${money(amount, currency)} left` : 'Credited already'}
          {rate !== null && rate !== '0' && `, VAT ${rate}%`}
        </Text>
      </div>
      <TextInput
        aria-label={`Amount of ${label}`}
        inputMode="decimal"
        autoComplete="off"
        placeholder={isOpen ? inDecimals(0n, digits) : undefined}
        disabled={!isOpen}
        rightSectionWidth="3rem"
        rightSection={
          isOpen && (
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={`All of ${label}`}
              onClick={() => fill(name, amount)}
            >
              All
            </Button>
          )
        }
        {...inputs(name)}
      />
    </li>
  )
}
