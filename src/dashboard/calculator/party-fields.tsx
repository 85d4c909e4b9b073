// Guests & Booking Purpose: why the stay was booked, and a row for each guest where ages and the like decide.
import { NumberInput, Select, SimpleGrid, Stack } from '@mantine/core'
import { clearable } from '../pieces/clearable.ts'
import { countries } from '../pieces/countries.ts'
import { words } from '../pieces/values.tsx'
import { bookingPurposes, choicesOf, drawnWhenOpen, guestTypes } from './choices.ts'
import type { StayForm } from './core-fields.tsx'
import { Rows } from './rows.tsx'
import { blankGuest, type GuestRow } from './stay.ts'

export function PartyFields({ form }: { form: StayForm }) {
  const { guests, number_of_guests } = form.values
  const add = () => {
    // The first row brings rows for everybody already counted.
    const wanted = guests.length === 0 ? Math.min(Math.max(Number(number_of_guests), 1), 500) : 1
    form.setFieldValue('guests', [...guests, ...Array.from({ length: wanted || 1 }, () => blankGuest)])
  }
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Booking purpose"
          data={choicesOf(bookingPurposes)}
          {...form.getInputProps('booking_purpose')}
        />
        <NumberInput
          label="Adults"
          placeholder="All guests"
          min={0}
          allowDecimal={false}
          clampBehavior="none"
          {...form.getInputProps('adults')}
        />
      </SimpleGrid>
      <Rows
        noun="Guest"
        count={guests.length}
        limit={500}
        onAdd={add}
        onRemove={place => form.removeListItem('guests', place)}
      >
        {place => <GuestFields form={form} at={`guests.${place}`} guest={guests[place] ?? blankGuest} />}
      </Rows>
    </Stack>
  )
}

function GuestFields({ form, at, guest }: { form: StayForm; at: string; guest: GuestRow }) {
  const choice = (name: 'nationality' | 'country_of_residence' | 'guest_type') => ({
    ...form.getInputProps(`${at}.${name}`),
    value: guest[name] === '' ? null : guest[name],
    onChange: (value: string | null) => form.setFieldValue(`${at}.${name}`, value ?? ''),
    ...clearable(`the ${words(name)}`),
  })
  return (
    <SimpleGrid cols={2} spacing="sm">
      <NumberInput
        label="Age"
        min={0}
        allowDecimal={false}
        clampBehavior="none"
        placeholder="Adult"
        {...form.getInputProps(`${at}.age`)}
      />
      <Select
        label="Guest type"
        placeholder="As above"
        data={choicesOf(guestTypes)}
        {...choice('guest_type')}
      />
      <Select
        label="Nationality"
        placeholder="Not given"
        searchable
        data={countries}
        comboboxProps={drawnWhenOpen}
        {...choice('nationality')}
      />
      <Select
        label="Residence"
        placeholder="Not given"
        searchable
        data={countries}
        comboboxProps={drawnWhenOpen}
        {...choice('country_of_residence')}
      />
      <NumberInput
        label="Disability"
        suffix=" %"
        min={0}
        max={100}
        allowDecimal={false}
        clampBehavior="none"
        placeholder="Not given"
        {...form.getInputProps(`${at}.disability_percentage`)}
      />
    </SimpleGrid>
  )
}
