// The fields of a property in four groups: who it is, where it stands, what taxes look at, who invoices for it.
import { Alert, Fieldset, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { Lock } from 'lucide-react'
import { choicesOf, propertyTypes } from '../calculator/choices.ts'
import { ClassificationField, HouseRoomsField, StarField, TaxZoneField } from '../calculator/house-fields.tsx'
import { clearable } from '../pieces/clearable.ts'
import { CountryField } from '../pieces/country-field.tsx'
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
        <CountryField label="Country" required {...form.getInputProps('country_code')} />
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
  const type = form.values.property_type
  return (
    <Fieldset legend="Tax drivers" className={classes.group}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label="Property type"
          searchable
          placeholder="Hotel, when left empty"
          data={choicesOf(propertyTypes)}
          {...form.getInputProps('property_type')}
          {...clearable('the property type')}
          value={type === '' ? null : type}
          onChange={value => form.setFieldValue('property_type', value ?? '')}
        />
        <StarField form={form} />
        <ClassificationField form={form} />
        <TaxZoneField form={form} />
        <HouseRoomsField form={form} />
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
