// Adds a tax registration, or changes one.
import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { createTaxRegistration, updateTaxRegistration } from '../../../generated/api/sdk.gen.ts'
import type { LegalIssuer, TaxRegistration, TaxRegistrationScheme } from '../../../generated/api/types.gen.ts'
import { CountryField } from '../pieces/country-field.tsx'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { JurisdictionField } from '../pieces/jurisdiction-field.tsx'
import { useLast } from '../pieces/last.ts'
import { toast } from '../pieces/toasts.ts'
import { useChange } from '../session/requests.ts'
import { schemes } from './schemes.ts'
import classes from './settings.module.css'

type Edited = TaxRegistration | 'new'

interface Modals {
  issuer: LegalIssuer
  editing: Edited | null
  onClose(): void
}

export function RegistrationModal({ issuer, editing, onClose }: Modals) {
  const last = useLast(editing)
  return (
    <Modal
      opened={editing !== null}
      onClose={onClose}
      title={last === 'new' ? 'Add tax registration' : 'Edit tax registration'}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
      styles={{ title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' } }}
    >
      {last !== null && <RegistrationForm issuer={issuer} edited={last} onClose={onClose} />}
    </Modal>
  )
}

/** Mounted with each opening. */
function RegistrationForm({
  issuer,
  edited,
  onClose,
}: {
  issuer: LegalIssuer
  edited: Edited
  onClose(): void
}) {
  const before = edited === 'new' ? null : edited
  const form = useForm({
    initialValues: {
      scheme: before?.scheme ?? ('vat' as TaxRegistrationScheme),
      number: before?.number ?? '',
      country_code: before?.country_code ?? issuer.country_code,
      jurisdiction_code: before?.jurisdiction_code ?? '',
      valid_from: before?.valid_from ?? '',
      valid_to: before?.valid_to ?? '',
    },
  })
  const save = useChange(
    (values: typeof form.values, once) => {
      const { jurisdiction_code, valid_from, valid_to, ...rest } = values
      const body = {
        ...rest,
        jurisdiction_code: jurisdiction_code || null,
        valid_from: valid_from || null,
        valid_to: valid_to || null,
      }
      const path = { legal_issuer_id: issuer.id }
      return before === null
        ? createTaxRegistration({ path, body, ...once })
        : updateTaxRegistration({ path: { ...path, tax_registration_id: before.id }, body, ...once })
    },
    {
      changes: [['legal-issuers']],
      onDone: ({ number }) => {
        toast.success(`The registration ${number} is saved.`)
        onClose()
      },
    },
  )
  const texts = useFormProblem(form, save.error)
  return (
    <form onSubmit={form.onSubmit(values => save.mutate({ ...values, number: values.number.trim() }))}>
      <Stack>
        <FormProblem texts={texts} />
        <div className={classes.pair}>
          <Select label="Scheme" data={schemes} data-autofocus {...form.getInputProps('scheme')} />
          <CountryField label="Country" {...form.getInputProps('country_code')} />
        </div>
        <TextInput
          label="Number"
          description={
            form.values.scheme === 'vat'
              ? 'With the prefix of its country, for instance DE136695976.'
              : undefined
          }
          maxLength={50}
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('number')}
        />
        <JurisdictionField
          label="Granted by a state or city"
          placeholder="None"
          value={form.values.jurisdiction_code}
          error={form.errors.jurisdiction_code}
          onChange={code => form.setFieldValue('jurisdiction_code', code)}
        />
        <div className={classes.pair}>
          <TextInput
            label="Valid from"
            description="First day; empty for always."
            type="date"
            {...form.getInputProps('valid_from')}
          />
          <TextInput
            label="Ends before"
            description="First day without it; empty for no end."
            type="date"
            {...form.getInputProps('valid_to')}
          />
        </div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={save.isPending}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending} disabled={form.values.number.trim() === ''}>
            {before === null ? 'Add' : 'Save'}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
