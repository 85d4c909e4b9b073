// Per-night Rates: a price for each night in place of one for all.
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { Minus, Plus } from 'lucide-react'
import { calendarDate } from '../pieces/values.tsx'
import classes from './calculator.module.css'
import type { StayForm } from './core-fields.tsx'
import { laterBy } from './stay.ts'

const mostNights = 1095
const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' })

export function ScheduleFields({ form }: { form: StayForm }) {
  const { nights, nightly_rate, nightly_rates: rates, stay_date } = form.values
  if (rates.length === 0) {
    const begin = () => {
      const length = Math.min(Math.max(Math.trunc(Number(nights)) || 1, 1), mostNights)
      form.setFieldValue(
        'nightly_rates',
        Array.from({ length }, () => ({ rate: nightly_rate })),
      )
    }
    return (
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          For stays whose nights have different prices. It replaces Nights and Nightly rate.
        </Text>
        <Group>
          <Button variant="default" size="xs" onClick={begin}>
            Set a rate for each night
          </Button>
        </Group>
      </Stack>
    )
  }
  const end = () => {
    form.setValues({
      nights: rates.length,
      nightly_rate: nightly_rate === '' ? (rates[0]?.rate ?? '') : nightly_rate,
      nightly_rates: [],
    })
  }
  return (
    <Stack gap="sm">
      <Stack gap={6} className={classes.nights}>
        {rates.map((_, night) => {
          const date = stay_date === '' ? null : laterBy(stay_date, night)
          const day = date === null ? `Night ${night + 1}` : `${dayOf(date)}, ${calendarDate(date)}`
          return (
            <Group
              // biome-ignore lint/suspicious/noArrayIndexKey: a night is its place, and its input is controlled.
              key={night}
              justify="space-between"
              wrap="nowrap"
            >
              <Text size="sm" className="figures">
                {day}
              </Text>
              <TextInput
                aria-label={`Rate of ${day}`}
                inputMode="decimal"
                autoComplete="off"
                w="9rem"
                {...form.getInputProps(`nightly_rates.${night}.rate`)}
              />
            </Group>
          )
        })}
      </Stack>
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          leftSection={<Plus size={14} />}
          disabled={rates.length >= mostNights}
          onClick={() => form.insertListItem('nightly_rates', { rate: rates.at(-1)?.rate ?? '' })}
        >
          Add night
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<Minus size={14} />}
          disabled={rates.length === 1}
          onClick={() => form.removeListItem('nightly_rates', rates.length - 1)}
        >
          Remove last night
        </Button>
        <Button variant="subtle" color="gray" size="xs" onClick={end}>
          Use one rate for all
        </Button>
      </Group>
    </Stack>
  )
}

function dayOf(date: string): string {
  return weekday.format(new Date(`${date}T00:00:00Z`))
}
