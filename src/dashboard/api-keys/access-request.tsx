// The card in place of the form while API access is off: a request to have it switched on, and what became of it.
import {
  Button,
  Group,
  NumberInput,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core'
import { useForm } from '@mantine/form'
import { Hourglass, Send } from 'lucide-react'
import type { ReactNode } from 'react'
import { createApiAccessRequest } from '../../../generated/api/sdk.gen.ts'
import type { ApiAccess } from '../../../generated/api/types.gen.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { toast } from '../pieces/toasts.ts'
import { Instant } from '../pieces/values.tsx'
import { usePerson } from '../session/me.ts'
import { useChange } from '../session/requests.ts'

export function AccessRequest({ access, contact }: { access: ApiAccess; contact: ReactNode }) {
  const { request, status } = access
  if (status === 'requested' && request !== null) {
    return (
      <Paper>
        <Stack gap="sm">
          <Group gap="sm">
            <Hourglass size={20} aria-hidden />
            <Title order={2} size="h4">
              API access was requested
            </Title>
          </Group>
          <Text>
            Sent on <Instant at={request.created_at} /> by {request.created_by.name}. We are looking at it and
            will write to {request.contact_email}; as soon as access is on, you can make keys here.
          </Text>
          <Text c="dimmed" style={{ whiteSpace: 'pre-line' }}>
            {request.intended_integration} About {request.expected_monthly_volume.toLocaleString('en-US')}{' '}
            calculations a month.
          </Text>
          {contact}
        </Stack>
      </Paper>
    )
  }
  return <RequestForm contact={contact} />
}

function RequestForm({ contact }: { contact: ReactNode }) {
  const { user } = usePerson()
  const form = useForm({
    initialValues: {
      contact_name: user.full_name ?? '',
      contact_email: user.email,
      intended_integration: '',
      expected_monthly_volume: '' as number | '',
    },
    validate: {
      expected_monthly_volume: value => (value === '' ? 'This field is required' : null),
    },
  })
  const ask = useChange(
    (body: Parameters<typeof createApiAccessRequest>[0]['body'], once) =>
      createApiAccessRequest({ body, ...once }),
    { changes: [['api-access'], ['me']], onDone: () => toast.success('Your request was sent.') },
  )
  const texts = useFormProblem(form, ask.error)
  return (
    <Paper>
      <Stack>
        <div>
          <Title order={2} size="h4">
            Request API access
          </Title>
          <Text c="dimmed" maw="70ch">
            API access is switched on by hand, once your integration and its volume are clear. Tell us what
            you plan; everything else in TaxLens works meanwhile.
          </Text>
        </div>
        <FormProblem texts={texts} />
        <form
          onSubmit={form.onSubmit(({ expected_monthly_volume, ...rest }) =>
            ask.mutate({ ...rest, expected_monthly_volume: Number(expected_monthly_volume) }),
          )}
        >
          <Stack>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextInput
                label="Contact name"
                maxLength={100}
                required
                {...form.getInputProps('contact_name')}
              />
              <TextInput
                label="Contact e-mail"
                type="email"
                required
                {...form.getInputProps('contact_email')}
              />
            </SimpleGrid>
            <Textarea
              label="Intended integration"
              description="What will call the API, and for what."
              autosize
              minRows={3}
              maxLength={2000}
              required
              {...form.getInputProps('intended_integration')}
            />
            <NumberInput
              label="Expected monthly volume"
              description="Calculations a month."
              min={0}
              max={1_000_000_000}
              allowDecimal={false}
              thousandSeparator=","
              required
              maw={280}
              {...form.getInputProps('expected_monthly_volume')}
            />
            <Group>
              <Button type="submit" leftSection={<Send size={16} />} loading={ask.isPending}>
                Send request
              </Button>
              {contact}
            </Group>
          </Stack>
        </form>
      </Stack>
    </Paper>
  )
}
