// Guests & Booking Purpose: why the stay was booked, and a row for each guest where ages and the like decide.
import { NumberInput, Select, SimpleGrid, Stack } from '@mantine/core'
import { clearable } from '../pieces/clearable.ts'
import { CountryField } from '../pieces/country-field.tsx'
import { bookingPurposes, choicesOf, guestTypes } from './choices.ts'
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
        {...form.getInputProps(`${at}.guest_type`)}
        {...clearable('the guest type')}
        value={guest.guest_type === '' ? null : guest.guest_type}
        onChange={value => form.setFieldValue(`${at}.guest_type`, value ?? '')}
      />
      <CountryField
        label="Nationality"
        placeholder="Not given"
        clears="the nationality"
        {...form.getInputProps(`${at}.nationality`)}
        value={guest.nationality}
      />
      <CountryField
        label="Residence"
        placeholder="Not given"
        clears="the country of residence"
        {...form.getInputProps(`${at}.country_of_residence`)}
        value={guest.country_of_residence}
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
