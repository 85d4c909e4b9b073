// Sign in: opens a session and goes back to where the person came from.
import { Alert, Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect } from 'react'
import { Link, Navigate, useSearchParams } from 'react-router'
import { logIn } from '../../../generated/api/sdk.gen.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { Loading } from '../pieces/states.tsx'
import { useChange } from '../session/requests.ts'
import { enter, useSession } from '../session/session.ts'
import { Card } from './card.tsx'
import { PasswordField } from './password-field.tsx'
import { ResendVerification } from './resend-verification.tsx'

/** Only places of ours: a link from elsewhere must not send a person anywhere after log-in. */
export function returnPath(wanted: string | null): string {
  const ours = /^\/((app|accept-invitation)(?=[/?]|$)|docs\/guides\/[a-z-]+(#[a-z0-9-]+)?$)/
  return wanted !== null && ours.test(wanted) ? wanted : '/app'
}

/** The guides are pages beside this application. */
function Return({ path }: { path: string }) {
  const isGuide = path.startsWith('/docs/')
  useEffect(() => {
    if (isGuide) location.replace(path)
  }, [isGuide, path])
  return isGuide ? <Loading /> : <Navigate to={path} replace />
}

export default function LogIn() {
  const session = useSession()
  const [parameters] = useSearchParams()
  const form = useForm({ initialValues: { email: parameters.get('email') ?? '', password: '' } })
  const entry = useChange((body: typeof form.values) => logIn({ body }), { onDone: enter })
  const texts = useFormProblem(form, entry.error)
  if (session.phase === 'in') return <Return path={returnPath(parameters.get('return_to'))} />
  if (session.phase === 'starting') return <Loading />
  return (
    <Card title="Sign in" text="Welcome back.">
      {session.phase === 'out' && session.why === 'ended' && !entry.isError && (
        <Alert color="blue" role="status">
          Your session has ended. Sign in again to go on where you were.
        </Alert>
      )}
      <FormProblem texts={texts} />
      <form onSubmit={form.onSubmit(values => entry.mutate(values))}>
        <Stack>
          <TextInput
            label="E-mail"
            type="email"
            name="email"
            autoComplete="username"
            required
            withAsterisk={false}
            data-autofocus
            autoFocus
            {...form.getInputProps('email')}
          />
          <PasswordField {...form.getInputProps('password')} />
          <Button type="submit" size="md" loading={entry.isPending}>
            Sign in
          </Button>
        </Stack>
      </form>
      {entry.isError && <ResendVerification email={form.values.email} />}
      <Group justify="space-between" gap="xs">
        <Anchor component={Link} to="/forgot-password" size="sm">
          Forgot your password?
        </Anchor>
        <Text size="sm">
          New here?{' '}
          <Anchor component={Link} to="/register" inherit>
            Create an account
          </Anchor>
        </Text>
      </Group>
    </Card>
  )
}
