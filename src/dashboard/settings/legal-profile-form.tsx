// The legal profile: who sells when neither a booking nor its property names a legal issuer.
import { Button, Group, Paper, Skeleton, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { getLegalProfile, updateLegalProfile } from '../../../generated/api/sdk.gen.ts'
import type { LegalProfile } from '../../../generated/api/types.gen.ts'
import { CountryField } from '../pieces/country-field.tsx'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { IssuerField } from '../pieces/issuers.tsx'
import { LoadFailure } from '../pieces/states.tsx'
import { toast } from '../pieces/toasts.ts'
import { useAnswer, useChange } from '../session/requests.ts'
import { useFollowing } from './follow.ts'
import { FormSection } from './form-section.tsx'
import classes from './settings.module.css'

export function LegalProfileForm() {
  const profile = useAnswer(['legal-profile'], signal => getLegalProfile({ signal }))
  if (profile.isError) {
    return (
      <Paper>
        <LoadFailure error={profile.error} onRetry={() => void profile.refetch()} />
      </Paper>
    )
  }
  return (
    <Paper>
      <FormSection
        title="Legal profile"
        text="The seller of last resort: used on documents when neither the booking nor its property names a legal issuer."
      >
        {profile.isPending ? <Skeletons /> : <Fields profile={profile.data} />}
      </FormSection>
    </Paper>
  )
}

function Skeletons() {
  return (
    <Stack aria-busy role="status" aria-label="Loading">
      <Skeleton h={56} />
      <Skeleton h={56} />
      <Skeleton h={36} w={90} />
    </Stack>
  )
}

const valuesOf = (profile: LegalProfile) => ({
  legal_name: profile.legal_name ?? '',
  tax_country: profile.tax_country,
  default_legal_issuer_id: profile.default_legal_issuer_id ?? '',
})

function Fields({ profile }: { profile: LegalProfile }) {
  const form = useForm({ initialValues: valuesOf(profile) })
  const save = useChange(
    ({ legal_name, tax_country, default_legal_issuer_id }: typeof form.values, once) => {
      const names = { legal_name: legal_name.trim() || null, tax_country }
      const body = { ...names, default_legal_issuer_id: default_legal_issuer_id || null }
      return updateLegalProfile({ body, ...once })
    },
    {
      changes: [['legal-profile'], ['legal-issuers']],
      onDone: saved => {
        take(valuesOf(saved))
        toast.success('The legal profile is saved.')
      },
    },
  )
  const take = useFollowing(form, valuesOf(profile))
  const texts = useFormProblem(form, save.error)
  return (
    <form onSubmit={form.onSubmit(values => save.mutate(values))}>
      <Stack>
        <FormProblem texts={texts} />
        <div className={classes.pair}>
          <TextInput label="Legal name" maxLength={200} {...form.getInputProps('legal_name')} />
          <CountryField
            label="Tax country"
            clears="the tax country"
            {...form.getInputProps('tax_country')}
            onChange={code => form.setFieldValue('tax_country', code || null)}
          />
        </div>
        <IssuerField
          label="Default legal issuer"
          description="Sells for every property without an issuer of its own."
          placeholder="None"
          value={form.values.default_legal_issuer_id}
          error={form.errors.default_legal_issuer_id}
          onChange={id => form.setFieldValue('default_legal_issuer_id', id)}
        />
        <Group>
          <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
