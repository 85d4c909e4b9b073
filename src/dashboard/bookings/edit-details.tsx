// Edits what the documents of a booking say beyond its taxes: the buyer, the payment, and who invoices.
import { Button, Group, Modal, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { updateInvoiceDetails } from '../../../generated/api/sdk.gen.ts'
import { CountryField } from '../pieces/country-field.tsx'
import { easSchemes } from '../pieces/eas-schemes.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { IssuerField } from '../pieces/issuers.tsx'
import { toast } from '../pieces/toasts.ts'
import { useChange } from '../session/requests.ts'
import { changeOf, type DetailsValues, valuesOf } from './details-values.ts'
import type { Doing } from './void-booking.tsx'

interface Editing extends Doing {
  /** What the document lacks, by field. */
  lacking: Record<string, string>
}

export function EditDetails(editing: Editing) {
  const isNarrow = useMediaQuery('(max-width: 48em)')
  return (
    <Modal
      opened={editing.opened}
      onClose={editing.onClose}
      title="Edit invoice details"
      size="46rem"
      fullScreen={isNarrow}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Details {...editing} />
    </Modal>
  )
}

type Form = UseFormReturnType<DetailsValues>

function Details({ booking, lacking, onClose }: Editing) {
  const form = useForm<DetailsValues>({
    initialValues: valuesOf(booking.invoice_details),
    initialErrors: lacking,
  })
  const save = useChange(
    (values: DetailsValues, once) =>
      updateInvoiceDetails({
        path: { booking_id: booking.id },
        body: changeOf(form.getInitialValues(), values),
        ...once,
      }),
    {
      changes: [['bookings']],
      onDone: () => {
        toast.success('The invoice details are saved.')
        onClose()
      },
    },
  )
  const problem = useFormProblem(form, save.error)
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        form.clearErrors()
        save.mutate(form.getValues())
      }}
    >
      <Stack gap="lg">
        <FormProblem texts={problem} />
        <Buyer form={form} />
        <Payment form={form} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={save.isPending}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            Save details
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Part({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <Title order={3} size="h6">
        {title}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {text}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {children}
      </SimpleGrid>
    </section>
  )
}

function Buyer({ form }: { form: Form }) {
  const { buyer_endpoint_scheme: scheme } = form.values
  const text = { autoComplete: 'off', maxLength: 200 }
  return (
    <>
      <Part title="Buyer" text="Who the invoice is made out to.">
        <TextInput label="Name" {...text} {...form.getInputProps('buyer_name')} />
        <CountryField
          label="Country"
          clears="the country"
          {...form.getInputProps('buyer_address.country_code')}
        />
        <TextInput label="Street" {...text} {...form.getInputProps('buyer_address.line1')} />
        <TextInput label="Address line 2" {...text} {...form.getInputProps('buyer_address.line2')} />
        <TextInput
          label="Postal code"
          {...text}
          maxLength={20}
          {...form.getInputProps('buyer_address.postal_code')}
        />
        <TextInput label="City" {...text} maxLength={100} {...form.getInputProps('buyer_address.city')} />
        <TextInput label="Region" {...text} maxLength={100} {...form.getInputProps('buyer_address.region')} />
      </Part>
      <Part title="Routing" text="Needed for business customers, and for sending through PEPPOL.">
        <TextInput
          label="Buyer reference"
          placeholder="Leitweg-ID, cost centre or order"
          {...text}
          {...form.getInputProps('buyer_reference')}
        />
        <Select
          label="Endpoint scheme"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Clear the scheme' }}
          placeholder="Choose"
          data={easSchemes}
          {...form.getInputProps('buyer_endpoint_scheme')}
          value={scheme === '' ? null : scheme}
          onChange={code => form.setFieldValue('buyer_endpoint_scheme', code ?? '')}
        />
        <TextInput
          label="Endpoint"
          placeholder="DE136695976"
          {...text}
          {...form.getInputProps('buyer_endpoint_id')}
        />
      </Part>
    </>
  )
}

function Payment({ form }: { form: Form }) {
  const { legal_issuer_id, supplier_legal_issuer_id } = form.values
  return (
    <>
      <Part title="Payment" text="When the invoice is to be paid.">
        <TextInput
          label="Payment terms"
          autoComplete="off"
          maxLength={300}
          {...form.getInputProps('payment_terms')}
        />
        <TextInput label="Due date" type="date" {...form.getInputProps('due_date')} />
      </Part>
      <Part
        title="Issuers"
        text="Who invoices; left empty, the defaults of the property or the organization."
      >
        <IssuerField
          label="Seller"
          placeholder="The default"
          {...form.getInputProps('legal_issuer_id')}
          value={legal_issuer_id}
        />
        <IssuerField
          label="Self-billing supplier"
          placeholder="The default"
          {...form.getInputProps('supplier_legal_issuer_id')}
          value={supplier_legal_issuer_id}
        />
      </Part>
    </>
  )
}
