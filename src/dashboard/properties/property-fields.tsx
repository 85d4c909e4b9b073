// The fields of a property in four groups: who it is, where it stands, what taxes look at, who invoices for it.
import { Alert, Fieldset, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { Lock } from 'lucide-react'
import { choicesOf, propertyTypes, stars } from '../calculator/choices.ts'
import { countries } from '../pieces/countries.ts'
import { IssuerField } from '../pieces/issuers.tsx'
import { JurisdictionField } from '../pieces/jurisdiction-field.tsx'
import { useRole } from '../session/me.ts'
import classes from './properties.module.css'
import type { PropertyValues } from './property-values.ts'

type Form = UseFormReturnType<PropertyValues>

export function PropertyFields({ form }: { form: Form }) {
  return (
    <Stack gap="lg">
      <Fieldset legend="Identity" className={classes.group}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label="Name" required maxLength={200} {...form.getInputProps('name')} />
          <TextInput
            label="External reference"
            description="Your own id of it, for instance of your PMS."
            inputWrapperOrder={below}
            maxLength={200}
            {...form.getInputProps('external_reference')}
          />
        </SimpleGrid>
      </Fieldset>
      <AddressGroup form={form} />
      <DriversGroup form={form} />
      <DefaultsGroup form={form} />
    </Stack>
  )
}

function AddressGroup({ form }: { form: Form }) {
  return (
    <Fieldset legend="Address" className={classes.group}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label="Street and number"
          required
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps('address_line1')}
        />
        <TextInput
          label="Address line 2"
          placeholder="Floor, flat and the like"
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps('address_line2')}
        />
        <TextInput label="City" maxLength={100} autoComplete="off" {...form.getInputProps('city')} />
        <TextInput
          label="Region"
          placeholder="State, province or region"
          maxLength={100}
          autoComplete="off"
          {...form.getInputProps('region')}
        />
        <TextInput
          label="Postal code"
          maxLength={20}
          autoComplete="off"
          {...form.getInputProps('postal_code')}
        />
        <Select
          label="Country"
          required
          searchable
          placeholder="Choose"
          data={countries}
          {...form.getInputProps('country_code')}
          value={form.values.country_code === '' ? null : form.values.country_code}
        />
      </SimpleGrid>
      <JurisdictionField
        label="Tax jurisdiction"
        placeholder="Found from the address on save"
        mt="md"
        {...form.getInputProps('jurisdiction_code')}
        value={form.values.jurisdiction_code}
      />
    </Fieldset>
  )
}

function DriversGroup({ form }: { form: Form }) {
  const optional = (name: 'property_type' | 'star_rating') => ({
    ...form.getInputProps(name),
    value: form.values[name] === '' ? null : form.values[name],
    onChange: (value: string | null) => form.setFieldValue(name, value ?? ''),
    clearable: true,
    clearButtonProps: { 'aria-label': 'Clear' },
  })
  return (
    <Fieldset legend="Tax drivers" className={classes.group}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label="Property type"
          searchable
          placeholder="Hotel, when left empty"
          data={choicesOf(propertyTypes)}
          {...optional('property_type')}
        />
        <Select label="Star rating" placeholder="None" data={stars} {...optional('star_rating')} />
        <TextInput
          label="Classification"
          placeholder="grand_luxury"
          maxLength={50}
          {...form.getInputProps('property_classification')}
        />
        <TextInput
          label="Tax ZIP or zone"
          maxLength={20}
          autoComplete="off"
          {...form.getInputProps('property_postal_code')}
        />
        <NumberInput
          label="Rooms of the house"
          min={1}
          allowDecimal={false}
          clampBehavior="none"
          {...form.getInputProps('establishment_rooms')}
        />
      </SimpleGrid>
    </Fieldset>
  )
}

function DefaultsGroup({ form }: { form: Form }) {
  const { isAdmin } = useRole()
  return (
    <Fieldset legend="Invoice defaults" className={classes.group}>
      {!isAdmin && (
        <Alert color="gray" icon={<Lock size={16} />} mb="md">
          Only admins of your organization set who invoices for a property.
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <IssuerField
          label="Seller"
          description="Issues the invoices of later bookings."
          inputWrapperOrder={below}
          placeholder="The organization's default"
          disabled={!isAdmin}
          {...form.getInputProps('default_legal_issuer_id')}
          value={form.values.default_legal_issuer_id}
        />
        <IssuerField
          label="Self-billing supplier"
          description="In whose name self-billed invoices are written."
          inputWrapperOrder={below}
          placeholder="None"
          disabled={!isAdmin}
          {...form.getInputProps('default_supplier_legal_issuer_id')}
          value={form.values.default_supplier_legal_issuer_id}
        />
      </SimpleGrid>
    </Fieldset>
  )
}

const below = ['label' as const, 'input' as const, 'description' as const, 'error' as const]
