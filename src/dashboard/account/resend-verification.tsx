// Sends the verification link again, for mails that never came.
import { Anchor, Text } from '@mantine/core'
import { resendVerification } from '../../../generated/api/sdk.gen.ts'
import { toast } from '../pieces/toasts.ts'
import { useChange } from '../session/requests.ts'

export function ResendVerification({ email }: { email: string }) {
  const resend = useChange((address: string) => resendVerification({ body: { email: address } }))
  if (resend.isSuccess && resend.variables === email) {
    return (
      <Text size="sm" role="status">
        If an account waits to be verified, a new link is on its way to {email}.
      </Text>
    )
  }
  return (
    <Text size="sm">
      Didn't get a verification e-mail?{' '}
      <Anchor
        component="button"
        type="button"
        inherit
        disabled={email === '' || resend.isPending}
        onClick={() => resend.mutate(email, { onError: toast.failure })}
      >
        Send it again
      </Anchor>
    </Text>
  )
}
