// Short messages in the corner: it worked, it did not, it is good to know.
import { notifications } from '@mantine/notifications'
import { messageOf, Outdated } from '../session/problem.ts'

export const toast = {
  success: (message: string) => show(message, 'green'),
  /** `stays`: until it is closed, for what must not be missed. */
  info: (message: string, { stays = false } = {}) => show(message, 'blue', stays),
  failure: (error: unknown) => {
    if (!(error instanceof Outdated)) show(messageOf(error), 'red')
  },
}

function show(message: string, color: string, stays = false): void {
  notifications.show({
    message,
    color,
    autoClose: stays ? false : 6000,
    role: color === 'red' ? 'alert' : 'status',
    closeButtonProps: { 'aria-label': 'Close this message' },
  })
}
