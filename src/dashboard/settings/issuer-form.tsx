// The form of a legal issuer, new or not.
import { Button, Paper, Select, TextInput } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import type { ReactNode } from 'react'
import type { LegalIssuer } from '../../../generated/api/types.gen.ts'
import { CountryField } from '../pieces/country-field.tsx'
import { currencies } from '../pieces/currencies.ts'
import { easSchemes } from '../pieces/eas-schemes.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { useFollowing } from './follow.ts'
import { FormSection } from './form-section.tsx'
import { type IssuerValues, valuesOf } from './issuer-values.ts'
import { paymentMeansWith } from './payment-means.ts'
import classes from './settings.module.css'

interface Form {
  /** Null for a new one. */
  issuer: LegalIssuer | null
  running: boolean
  error: unknown
  /** `before` is what the form began with; `taken` has it go on from what was saved. */
  onSave(values: IssuerValues, before: IssuerValues, taken: (saved: LegalIssuer) => void): void
  /** Beside the save button. */
  beside?: ReactNode
}

export function IssuerForm({ issuer, running, error, onSave, beside }: Form) {
  const form = useForm({
    initialValues: valuesOf(issuer),
    validate: {
      legal_name: text => (text.trim() === '' ? 'This field is required' : null),
      country_code: code => (code === null ? 'This field is required' : null),
    },
  })
  const take = useFollowing(form, valuesOf(issuer))
  const texts = useFormProblem(form, error)
  return (
    <Paper>
      <form
        onSubmit={form.onSubmit(
          values => onSave(values, form.getInitialValues(), saved => take(valuesOf(saved))),
          focusFirst,
        )}
        noValidate
      >
        <Seller form={form} />
        <Address form={form} />
        <Sending form={form} />
        <Payment form={form} />
        <div className={classes.foot}>
          {texts.length > 0 && (
            <div style={{ flexBasis: '100%' }}>
              <FormProblem texts={texts} />
            </div>
          )}
          <Button type="submit" loading={running} disabled={!form.isDirty()}>
            {issuer === null ? 'Add issuer' : 'Save changes'}
          </Button>
          {beside}
        </div>
      </form>
    </Paper>
  )
}

/** The fields are marked after this; then the first of them is the one to go on with. */
function focusFirst(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}

interface Part {
  form: UseFormReturnType<IssuerValues>
}

function Seller({ form }: Part) {
  return (
    <FormSection title="Seller" text="As it stands on documents. Changes count for future documents only.">
      <TextInput label="Legal name" maxLength={200} withAsterisk {...form.getInputProps('legal_name')} />
      <TextInput
        label="Trading name"
        description="The name that guests know."
        maxLength={200}
        {...form.getInputProps('trading_name')}
      />
      <CountryField
        label="Country"
        description="Gives the time zone of its documents. Fixed once one was issued."
        withAsterisk
        {...form.getInputProps('country_code')}
      />
      <TextInput
        label="Company registration"
        description="Needed where there is no VAT registration."
        placeholder="HRB 123456 B"
        maxLength={50}
        {...form.getInputProps('company_registration_id')}
      />
    </FormSection>
  )
}

function Address({ form }: Part) {
  const field = (name: string) => form.getInputProps(`registered_address.${name}`)
  return (
    <FormSection title="Registered address" text="Some national rules ask for the whole of it.">
      <TextInput label="Street and number" maxLength={200} {...field('line1')} />
      <TextInput label="Additional line" maxLength={200} {...field('line2')} />
      <div className={classes.pair}>
        <TextInput label="Postal code" maxLength={20} {...field('postal_code')} />
        <TextInput label="City" maxLength={100} {...field('city')} />
        <TextInput label="Region" maxLength={100} {...field('region')} />
        <CountryField
          label="Country of the address"
          placeholder="As the issuer"
          clears="the country of the address"
          {...field('country_code')}
        />
      </div>
    </FormSection>
  )
}

function Sending({ form }: Part) {
  return (
    <FormSection
      title="Electronic invoicing"
      text="The electronic address that PEPPOL reaches the seller by, and whom a buyer asks."
    >
      <div className={classes.pair}>
        <Select
          label="Endpoint scheme"
          data={easSchemes}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Clear the endpoint scheme' }}
          {...form.getInputProps('eas_scheme_code')}
        />
        <TextInput
          label="Endpoint"
          placeholder="DE136695976"
          maxLength={200}
          spellCheck={false}
          {...form.getInputProps('eas_endpoint_id')}
        />
      </div>
      <div className={classes.pair}>
        <TextInput label="Contact name" maxLength={100} {...form.getInputProps('contact.name')} />
        <TextInput label="Contact phone" type="tel" maxLength={50} {...form.getInputProps('contact.phone')} />
      </div>
      <TextInput
        label="Contact e-mail"
        type="email"
        maxLength={254}
        {...form.getInputProps('contact.email')}
      />
      <Select
        label="Levies outside VAT"
        description="City and tourist taxes that carry no VAT."
        data={[
          { value: 'excluded', label: 'Not on the invoice' },
          { value: 'line', label: 'A line of their own, without VAT' },
        ]}
        {...form.getInputProps('levy_presentation')}
      />
    </FormSection>
  )
}

function Payment({ form }: Part) {
  return (
    <FormSection title="Payment" text="How buyers pay what is still open.">
      <div className={classes.pair}>
        <Select
          label="Payment means"
          data={paymentMeansWith(form.values.payment_means_code)}
          searchable
          {...form.getInputProps('payment_means_code')}
        />
        <Select
          label="Default currency"
          data={currencies}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Clear the default currency' }}
          {...form.getInputProps('default_currency')}
        />
        <TextInput
          label="IBAN"
          maxLength={50}
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('payment_iban')}
        />
        <TextInput
          label="BIC"
          maxLength={11}
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('payment_bic')}
        />
      </div>
    </FormSection>
  )
}
