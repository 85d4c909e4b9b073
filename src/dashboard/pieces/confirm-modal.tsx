// Asks before something happens that cannot be taken back: what will happen, cancel first, and for the worst the name typed out.
import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { messageOf } from '../session/problem.ts'

interface Confirmation {
  opened: boolean
  title: string
  /** What will happen, in a sentence or two. */
  children: ReactNode
  confirm: string
  danger?: boolean
  /** Has to be typed before confirm can be pressed. */
  typed?: string
  running: boolean
  error?: unknown
  /** Other things that must be filled in first, such as a reason. */
  disabled?: boolean
  onConfirm(): void
  onCancel(): void
}

export function ConfirmModal(props: Confirmation) {
  const { opened, title, running, onCancel } = props
  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      title={title}
      closeOnEscape={!running}
      closeOnClickOutside={!running}
      withCloseButton={false}
      styles={{ title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' } }}
    >
      <Question {...props} />
    </Modal>
  )
}

/** Mounted with each opening, so that what was typed the last time is gone. */
function Question({
  children,
  confirm,
  danger,
  typed,
  running,
  error,
  disabled,
  onConfirm,
  onCancel,
}: Confirmation) {
  const [text, setText] = useState('')
  return (
    <Stack>
      <div>{children}</div>
      {typed !== undefined && (
        <TextInput
          label={`Type ${typed} to confirm`}
          value={text}
          autoComplete="off"
          onChange={event => setText(event.currentTarget.value)}
        />
      )}
      {error !== undefined && error !== null && (
        <Alert color="red" icon={<TriangleAlert size={18} />} role="alert">
          {messageOf(error)}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel} disabled={running} data-autofocus>
          Cancel
        </Button>
        <Button
          color={danger ? 'red.8' : undefined}
          loading={running}
          disabled={disabled || (typed !== undefined && text.trim() !== typed)}
          onClick={onConfirm}
        >
          {confirm}
        </Button>
      </Group>
    </Stack>
  )
}
