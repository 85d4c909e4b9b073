// What can be done with a booking; what cannot be done now stays in sight and says why.
import { Button, type ButtonProps, Tooltip } from '@mantine/core'
import { Ban, FilePenLine, FileText, PencilRuler, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Booking } from '../../../generated/api/types.gen.ts'
import { whyNot } from './open-for.ts'

export type Act = 'adjust' | 'void' | 'refund' | 'details' | 'document'

export function BookingActions({ booking, onAct }: { booking: Booking; onAct(act: Act): void }) {
  return (
    <>
      <Action
        icon={<PencilRuler size={16} />}
        why={whyNot(booking, 'adjust')}
        onClick={() => onAct('adjust')}
      >
        Adjust
      </Action>
      <Action icon={<Undo2 size={16} />} why={whyNot(booking, 'refund')} onClick={() => onAct('refund')}>
        Refund
      </Action>
      <Action
        icon={<Ban size={16} />}
        why={whyNot(booking, 'void')}
        c="var(--mantine-color-error)"
        onClick={() => onAct('void')}
      >
        Void
      </Action>
      <Action
        icon={<FilePenLine size={16} />}
        why={whyNot(booking, 'details')}
        onClick={() => onAct('details')}
      >
        Edit invoice details
      </Action>
      <Button leftSection={<FileText size={16} />} onClick={() => onAct('document')}>
        View invoice document
      </Button>
    </>
  )
}

interface Action extends ButtonProps {
  icon: ReactNode
  /** Null when it can be done. */
  why: string | null
  onClick(): void
}

/** A button that is really disabled takes no focus, and nobody would be told why. */
export function Action({ icon, why, onClick, c, ...button }: Action) {
  const isOff = why !== null
  return (
    <Tooltip label={why} disabled={!isOff} multiline maw={280}>
      <Button
        variant="default"
        leftSection={icon}
        aria-disabled={isOff || undefined}
        data-disabled={isOff || undefined}
        {...button}
        {...(isOff || c === undefined ? {} : { c })}
        onClick={event => (isOff ? event.preventDefault() : onClick())}
      />
    </Tooltip>
  )
}
