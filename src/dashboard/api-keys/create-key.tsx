// Create New Key: a name, and if wanted an end, fewer scopes, networks, test records only.
import {
  Button,
  Checkbox,
  Collapse,
  Group,
  Paper,
  Radio,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  TextInput,
  Title,
} from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useDisclosure } from '@mantine/hooks'
import { ChevronDown, ChevronRight, Plus } from 'lucide-react'
import { createApiKey } from '../../../generated/api/sdk.gen.ts'
import type { NewApiKey, Scope } from '../../../generated/api/types.gen.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { useChange } from '../session/requests.ts'
import { expiries, expiryOf, tomorrow } from './expiry.ts'
import type { MadeKey } from './one-time-panel.tsx'
import { scopes } from './scopes.ts'

const blank = {
  name: '',
  expires: 'never',
  expires_at: '',
  limited: 'all',
  scopes: [] as Scope[],
  allowed_ips: [] as string[],
  test_only: false,
}

function bodyOf(values: typeof blank): NewApiKey {
  const expires_at = expiryOf(values.expires, values.expires_at, new Date())
  return {
    name: values.name,
    ...(expires_at === null ? {} : { expires_at }),
    ...(values.limited === 'some' ? { scopes: values.scopes } : {}),
    ...(values.allowed_ips.length === 0 ? {} : { allowed_ips: values.allowed_ips }),
    ...(values.test_only ? { test_only: true } : {}),
  }
}

export function CreateKey({ onMade }: { onMade(made: MadeKey): void }) {
  const [hasLimits, limits] = useDisclosure(false)
  const form = useForm({
    initialValues: blank,
    validate: {
      scopes: (chosen, { limited }) =>
        limited === 'some' && chosen.length === 0
          ? 'Choose at least one, or let the key do everything'
          : null,
      expires_at: (day, { expires }) => (expires === 'day' && day === '' ? 'Choose a day' : null),
    },
  })
  const make = useChange((body: NewApiKey, once) => createApiKey({ body, ...once }), {
    changes: [['api-keys']],
    onDone: key => {
      form.reset()
      limits.close()
      onMade({ key, note: null })
    },
  })
  const texts = useFormProblem(form, make.error)
  return (
    <Paper>
      <Title order={2} size="h4" mb="md">
        Create New Key
      </Title>
      <form onSubmit={form.onSubmit(values => make.mutate(bodyOf(values)))}>
        <Stack>
          <FormProblem texts={texts} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label="Name"
              description="Tells keys apart later."
              placeholder="Production Integration"
              maxLength={100}
              autoComplete="off"
              {...form.getInputProps('name')}
            />
            <Select
              label="Expires"
              description="A key that ends by itself is safer."
              data={expiries}
              {...form.getInputProps('expires')}
            />
          </SimpleGrid>
          {form.values.expires === 'day' && (
            <TextInput
              label="Last day"
              description="The key works until this day ends."
              type="date"
              min={tomorrow(new Date())}
              maw={240}
              {...form.getInputProps('expires_at')}
            />
          )}
          <div>
            <Button
              variant="subtle"
              color="gray"
              px="xs"
              ml={-8}
              leftSection={hasLimits ? <ChevronDown size={16} /> : <ChevronRight size={16} />}
              aria-expanded={hasLimits}
              onClick={limits.toggle}
            >
              Limit what the key may do
            </Button>
          </div>
          <Collapse expanded={hasLimits}>
            <Limits form={form} />
          </Collapse>
          <Group>
            <Button
              type="submit"
              leftSection={<Plus size={16} />}
              loading={make.isPending}
              disabled={form.values.name.trim() === ''}
            >
              Create Key
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}

function Limits({ form }: { form: Pick<UseFormReturnType<typeof blank>, 'values' | 'getInputProps'> }) {
  return (
    <Stack>
      <Radio.Group label="Scopes" {...form.getInputProps('limited')}>
        <Group mt={6}>
          <Radio value="all" label="Everything a key can do" />
          <Radio value="some" label="Only what is chosen" />
        </Group>
      </Radio.Group>
      {form.values.limited === 'some' && (
        <Checkbox.Group aria-label="Scopes of the key" {...form.getInputProps('scopes')}>
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="xs">
            {scopes.map(({ scope, label }) => (
              <Checkbox
                key={scope}
                value={scope}
                label={label}
                description={<span className="mono">{scope}</span>}
              />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
      )}
      <TagsInput
        label="Allowed networks"
        description="CIDR ranges that the key may be used from, such as 203.0.113.0/24. Empty means from anywhere."
        placeholder={form.values.allowed_ips.length === 0 ? '203.0.113.0/24' : ''}
        maxTags={20}
        splitChars={[',', ' ']}
        acceptValueOnBlur
        {...form.getInputProps('allowed_ips')}
      />
      <Checkbox
        label="Test records only"
        description="The key reads everything, but may write test records only."
        {...form.getInputProps('test_only', { type: 'checkbox' })}
      />
    </Stack>
  )
}
