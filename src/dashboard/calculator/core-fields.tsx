// The facts that every calculation needs, and the few more that most have.
import { NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { currencies } from '../pieces/currencies.ts'
import { JurisdictionField } from '../pieces/jurisdiction-field.tsx'
import { calendarDate } from '../pieces/values.tsx'
import { choicesOf, drawnWhenOpen, guestTypes, propertyTypes } from './choices.ts'
import { StarField } from './house-fields.tsx'
import { PropertyField } from './property-field.tsx'
import { laterBy, type Stay } from './stay.ts'
import { withProperty } from './with-property.ts'

export type StayForm = UseFormReturnType<Stay>

interface Core {
  form: StayForm
  /** The place, which brings its currency. */
  onJurisdiction(code: string): void
  /** Of a booking: its property and its currency stay. */
  isBooked?: boolean
}

export function CoreFields({ form, onJurisdiction, isBooked = false }: Core) {
  const { values } = form
  const hasSchedule = values.nightly_rates.length > 0
  const hasGuests = values.guests.length > 0
  const nights = hasSchedule ? values.nightly_rates.length : Number(values.nights)
  const checkout = nights >= 1 && values.stay_date !== '' ? laterBy(values.stay_date, nights) : null
  return (
    <Stack gap="sm">
      {!isBooked && (
        <PropertyField
          value={values.property_id}
          error={form.errors.property_id}
          onChange={property => {
            const next = withProperty(values, property)
            form.setValues(next)
            onJurisdiction(next.jurisdiction_code)
          }}
        />
      )}
      <JurisdictionField
        label="Jurisdiction"
        withAddress
        required
        {...form.getInputProps('jurisdiction_code')}
        value={values.jurisdiction_code}
        onChange={code => {
          form.clearFieldError('jurisdiction_code')
          onJurisdiction(code)
        }}
      />
      <SimpleGrid cols={2} spacing="sm">
        <TextInput label="Stay date" type="date" required {...form.getInputProps('stay_date')} />
        <NumberInput
          label="Nights"
          required
          min={1}
          allowDecimal={false}
          clampBehavior="none"
          description={checkout === null ? undefined : `Until ${calendarDate(checkout)}`}
          inputWrapperOrder={below}
          {...form.getInputProps('nights')}
          {...(hasSchedule ? { disabled: true, value: nights } : {})}
        />
        <TextInput
          label="Nightly rate"
          required
          inputMode="decimal"
          autoComplete="off"
          placeholder={hasSchedule ? 'See Per-night Rates' : '200.00'}
          {...form.getInputProps('nightly_rate')}
          {...(hasSchedule ? { disabled: true, value: '' } : {})}
        />
        <Select
          label="Currency"
          required
          disabled={isBooked}
          searchable
          placeholder="Choose"
          data={currencies}
          comboboxProps={{ ...drawnWhenOpen, width: 260, position: 'bottom-end' }}
          {...form.getInputProps('currency')}
          value={values.currency === '' ? null : values.currency}
        />
        <Select
          label="Property type"
          searchable
          data={choicesOf(propertyTypes)}
          {...form.getInputProps('property_type')}
        />
        <StarField form={form} />
        <NumberInput
          label="Guests"
          min={1}
          allowDecimal={false}
          clampBehavior="none"
          description={hasGuests ? 'Counted below' : undefined}
          inputWrapperOrder={below}
          {...form.getInputProps('number_of_guests')}
          {...(hasGuests ? { disabled: true, value: values.guests.length } : {})}
        />
        <Select label="Guest type" data={choicesOf(guestTypes)} {...form.getInputProps('guest_type')} />
      </SimpleGrid>
    </Stack>
  )
}

const below = ['label' as const, 'input' as const, 'description' as const, 'error' as const]
