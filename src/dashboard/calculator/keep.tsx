// What can be made of a result: a booking, or a calculation kept under a name; both on the side of the toggle.
import { Button, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { Bookmark, CalendarPlus } from 'lucide-react'
import { useNavigate } from 'react-router'
import { createBooking, createSavedCalculation } from '../../../generated/api/sdk.gen.ts'
import type { TaxCalculation, TaxCalculationRequest } from '../../../generated/api/types.gen.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { toast } from '../pieces/toasts.ts'
import { useMode } from '../session/me.ts'
import { useChange } from '../session/requests.ts'

interface Kept {
  request: TaxCalculationRequest
  result: TaxCalculation
  /** What is kept must be what is shown. */
  isOutdated: boolean
}

export function Keep(kept: Kept) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <SaveAsBooking {...kept} />
      <SaveCalculation {...kept} />
    </SimpleGrid>
  )
}

function SaveAsBooking({ request, result, isOutdated }: Kept) {
  const { isTest } = useMode()
  const navigate = useNavigate()
  const form = useForm({ initialValues: { external_reference: '' } })
  const save = useChange(
    ({ external_reference }: typeof form.values, once) =>
      createBooking({
        body: {
          calculation: request,
          is_test: isTest,
          ...(external_reference.trim() === '' ? {} : { external_reference: external_reference.trim() }),
        },
        ...once,
      }),
    {
      changes: [['bookings']],
      onDone: booking => {
        toast.success('The booking was saved.')
        void navigate(`/app/bookings/${booking.id}`)
      },
    },
  )
  const texts = useFormProblem(form, save.error)
  const why = isOutdated ? outdated : result.is_complete ? undefined : incomplete
  return (
    <Paper component="section" aria-label="Save as booking">
      <form onSubmit={form.onSubmit(values => save.mutate(values))}>
        <Stack gap="sm">
          <Head title="Save as booking" text={isTest ? 'A test booking' : 'A live booking'}>
            , with these figures frozen.
          </Head>
          <FormProblem texts={texts} />
          <TextInput
            label="External reference"
            placeholder="Your own booking number"
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps('external_reference')}
          />
          <Submit
            icon={<CalendarPlus size={16} />}
            text="Save & open booking"
            isRunning={save.isPending}
            why={why}
          />
        </Stack>
      </form>
    </Paper>
  )
}

function SaveCalculation({ request, isOutdated }: Kept) {
  const { isTest } = useMode()
  const form = useForm({ initialValues: { name: '' } })
  const save = useChange(
    (name: string, once) =>
      createSavedCalculation({ body: { name, calculation: request, is_test: isTest }, ...once }),
    {
      changes: [['saved-calculations']],
      onDone: ({ name }) => {
        form.reset()
        toast.success(`“${name}” was saved.`)
      },
    },
  )
  const texts = useFormProblem(form, save.error)
  const why = isOutdated ? outdated : undefined
  return (
    <Paper component="section" aria-label="Save calculation">
      <form onSubmit={form.onSubmit(({ name }) => save.mutate(name.trim()))}>
        <Stack gap="sm">
          <Head title="Save calculation" text="Kept under a name">
            , to be opened again below.
          </Head>
          <FormProblem texts={texts} />
          <TextInput
            label="Name"
            placeholder="Conference in July"
            maxLength={100}
            autoComplete="off"
            {...form.getInputProps('name')}
          />
          <Submit
            icon={<Bookmark size={16} />}
            text="Save calculation"
            isRunning={save.isPending}
            why={why}
            disabled={form.values.name.trim() === ''}
          />
        </Stack>
      </form>
    </Paper>
  )
}

const outdated = 'Calculate again first.'
const incomplete = 'Facts that the law needs are missing: see the warnings.'

function Head({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <div>
      <Title order={3} size="h5">
        {title}
      </Title>
      <Text size="sm" c="dimmed">
        {text}
        {children}
      </Text>
    </div>
  )
}

interface Submitting {
  icon: React.ReactNode
  text: string
  isRunning: boolean
  /** Why it cannot be done now. */
  why: string | undefined
  disabled?: boolean
}

function Submit({ icon, text, isRunning, why, disabled = false }: Submitting) {
  return (
    <div>
      <Button
        type="submit"
        variant="light"
        fullWidth
        leftSection={icon}
        loading={isRunning}
        disabled={disabled || why !== undefined}
      >
        {text}
      </Button>
      {why !== undefined && (
        <Text size="xs" c="dimmed" mt={6}>
          {why}
        </Text>
      )}
    </div>
  )
}
