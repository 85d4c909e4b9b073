// The advanced sections, closed at first; each says how much in it is filled in, so that nothing works unseen.
import {
  Accordion,
  Badge,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  TextInput,
} from '@mantine/core'
import type { ReactNode } from 'react'
import { clearable } from '../pieces/clearable.ts'
import { CountryField } from '../pieces/country-field.tsx'
import { currencies } from '../pieces/currencies.ts'
import { words } from '../pieces/values.tsx'
import { choicesOf, customerTypes, drawnWhenOpen, itemTypes, merchants } from './choices.ts'
import type { StayForm } from './core-fields.tsx'
import { ClassificationField, HouseRoomsField, TaxZoneField } from './house-fields.tsx'
import { PartyFields } from './party-fields.tsx'
import { Rows } from './rows.tsx'
import { ScheduleFields } from './schedule-fields.tsx'
import { sections } from './sections.ts'
import { blank, type Stay } from './stay.ts'

interface Advanced {
  form: StayForm
  opened: string[]
  onOpen(names: string[]): void
}

const contents: Record<string, (props: { form: StayForm }) => ReactNode> = {
  party: PartyFields,
  schedule: ScheduleFields,
  items: ItemFields,
  channel: ChannelFields,
  customer: CustomerFields,
  pricing: PricingFields,
  property: PropertyDetails,
}

export function AdvancedFields({ form, opened, onOpen }: Advanced) {
  return (
    <Accordion
      multiple
      value={opened}
      onChange={onOpen}
      chevronPosition="left"
      styles={{ label: { fontSize: 'var(--mantine-font-size-sm)', fontWeight: 500 } }}
    >
      {sections.map(({ name, title, fields }) => {
        const Content = contents[name]
        return (
          <Accordion.Item key={name} value={name}>
            <Accordion.Control data-fields={fields.join(' ')}>
              <Group justify="space-between" wrap="nowrap" gap="xs">
                <span>{title}</span>
                <Filled count={fields.filter(field => isFilled(form.values, field)).length} />
              </Group>
            </Accordion.Control>
            <Accordion.Panel>{Content !== undefined && <Content form={form} />}</Accordion.Panel>
          </Accordion.Item>
        )
      })}
    </Accordion>
  )
}

function Filled({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <Badge variant="light" size="sm" tt="none" style={{ flexShrink: 0 }}>
      {count} set
    </Badge>
  )
}

function isFilled(values: Stay, field: keyof Stay): boolean {
  const value = values[field]
  return Array.isArray(value) ? value.length > 0 : value !== blank[field]
}

function ItemFields({ form }: { form: StayForm }) {
  const items = form.values.line_items
  return (
    <Rows
      noun="Line item"
      count={items.length}
      limit={50}
      onAdd={() =>
        form.insertListItem('line_items', { item_type: 'cleaning_fee', amount: '', description: '' })
      }
      onRemove={place => form.removeListItem('line_items', place)}
    >
      {place => (
        <SimpleGrid cols={2} spacing="sm">
          <Select
            label="Type"
            data={choicesOf(itemTypes)}
            {...form.getInputProps(`line_items.${place}.item_type`)}
          />
          <TextInput
            label="Amount per stay"
            inputMode="decimal"
            autoComplete="off"
            placeholder="40.00"
            {...form.getInputProps(`line_items.${place}.amount`)}
          />
          <TextInput
            label="Description"
            maxLength={200}
            style={{ gridColumn: '1 / -1' }}
            {...form.getInputProps(`line_items.${place}.description`)}
          />
        </SimpleGrid>
      )}
    </Rows>
  )
}

function ChannelFields({ form }: { form: StayForm }) {
  return (
    <Stack gap="sm">
      <Select
        label="Merchant of record"
        description="Who sells to the guest. Left open: the platform on a marketplace, else the property."
        placeholder="By the channel"
        {...optional(form, 'merchant_of_record')}
        data={choicesOf(merchants)}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          label="Platform type"
          placeholder="direct, ota, …"
          maxLength={50}
          {...form.getInputProps('platform_type')}
        />
        <CountryField
          label="Commission supplier"
          placeholder="Not given"
          clears="the commission supplier"
          {...form.getInputProps('commission_supplier_country')}
        />
      </SimpleGrid>
      <Switch label="Sold by a marketplace" {...form.getInputProps('is_marketplace', { type: 'checkbox' })} />
      <Switch label="Part of a package" {...form.getInputProps('is_bundled', { type: 'checkbox' })} />
    </Stack>
  )
}

function CustomerFields({ form }: { form: StayForm }) {
  return (
    <SimpleGrid cols={2} spacing="sm">
      <Select
        label="Customer type"
        data={choicesOf(customerTypes)}
        {...form.getInputProps('customer_type')}
      />
      <TextInput
        label="Business tax ID"
        placeholder="ATU12345678"
        maxLength={30}
        autoComplete="off"
        {...form.getInputProps('business_tax_id')}
      />
    </SimpleGrid>
  )
}

function PricingFields({ form }: { form: StayForm }) {
  return (
    <Stack gap="sm">
      <Switch
        label="Prices include tax"
        description="All prices contain all taxes charged to the customer."
        {...form.getInputProps('price_includes_tax', { type: 'checkbox' })}
      />
      <Select
        label="Settlement currency"
        description="Shows the total in it too, by the reference rate of the day."
        placeholder="None"
        searchable
        comboboxProps={drawnWhenOpen}
        data={currencies}
        {...optional(form, 'settlement_currency')}
      />
    </Stack>
  )
}

function PropertyDetails({ form }: { form: StayForm }) {
  return (
    <SimpleGrid cols={2} spacing="sm">
      <ClassificationField form={form} />
      <TaxZoneField form={form} />
      <NumberInput
        label="Rooms booked"
        placeholder="1"
        min={1}
        allowDecimal={false}
        clampBehavior="none"
        {...form.getInputProps('number_of_rooms')}
      />
      <HouseRoomsField form={form} />
      <TextInput label="Booking date" type="date" {...form.getInputProps('booking_date')} />
    </SimpleGrid>
  )
}

/** A Select whose empty value is a text in the form. */
function optional(form: StayForm, field: 'merchant_of_record' | 'settlement_currency') {
  const value = form.values[field]
  return {
    ...form.getInputProps(field),
    value: value === '' ? null : value,
    onChange: (chosen: string | null) => form.setFieldValue(field, (chosen ?? '') as typeof value),
    ...clearable(`the ${words(field)}`),
  }
}
