// Fields for passwords: the one in force, and one that is chosen, with what it must be below it.
import { PasswordInput, type PasswordInputProps } from '@mantine/core'

/** The library marks a wrong password for the eye only. */
export function PasswordField(input: PasswordInputProps) {
  return (
    <PasswordInput
      label="Password"
      name="password"
      autoComplete="current-password"
      required
      withAsterisk={false}
      aria-invalid={Boolean(input.error)}
      {...input}
    />
  )
}

export function NewPassword(input: PasswordInputProps) {
  return (
    <PasswordField
      description="At least 8 characters, and not a common password."
      name="new-password"
      autoComplete="new-password"
      minLength={8}
      maxLength={128}
      {...input}
    />
  )
}
