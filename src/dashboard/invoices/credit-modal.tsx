// Issues a credit note in two steps: what is taken back and why, then the preview, from which it is confirmed.
import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { createCreditNote } from '../../../generated/api/sdk.gen.ts'
import type { Invoice, NewCreditNote } from '../../../generated/api/types.gen.ts'
import { LoadFailure, Loading } from '../pieces/states.tsx'
import { toast } from '../pieces/toasts.ts'
import { useChange } from '../session/requests.ts'
import { CreditForm } from './credit-form.tsx'
import { CreditPreview } from './credit-preview.tsx'
import { blank, bodyOf, type CreditValues, wantedOf } from './credit-values.ts'
import type { Left } from './left.ts'
import { useLeft } from './use-left.ts'

interface Crediting {
  invoice: Invoice
  opened: boolean
  onClose(): void
}

export function CreditModal({ invoice, opened, onClose }: Crediting) {
  const isNarrow = useMediaQuery('(max-width: 48em)')
  const [isRunning, setRunning] = useState(false)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Credit ${invoice.invoice_number}`}
      size="42rem"
      fullScreen={isNarrow}
      closeOnClickOutside={false}
      closeOnEscape={!isRunning}
      closeButtonProps={{ 'aria-label': 'Close', disabled: isRunning }}
      styles={{ title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' } }}
    >
      <Content invoice={invoice} onClose={onClose} onRunning={setRunning} />
    </Modal>
  )
}

type Inner = Omit<Crediting, 'opened'> & { onRunning(on: boolean): void }

function Content(inner: Inner) {
  const { data: left, error, refetch } = useLeft(inner.invoice)
  if (left !== undefined) return <Steps {...inner} left={left} />
  return error === null ? <Loading /> : <LoadFailure error={error} onRetry={() => void refetch()} />
}

function Steps({ invoice, left, onClose, onRunning }: Inner & { left: Left }) {
  const navigate = useNavigate()
  const [values, setValues] = useState<CreditValues>(() => blank(left))
  const [isPreview, setPreview] = useState(false)
  const issue = useChange(
    (body: NewCreditNote, once) => {
      onRunning(true)
      return createCreditNote({ path: { invoice_id: invoice.id }, body, ...once }).finally(() =>
        onRunning(false),
      )
    },
    {
      changes: [['invoices'], ['bookings'], ['reports']],
      onDone: note => {
        toast.success(`${note.invoice_number} is issued.`)
        void navigate(`/app/invoices/${note.id}`)
      },
    },
  )
  if (isPreview) {
    return (
      <CreditPreview
        invoice={invoice}
        left={left}
        wanted={wantedOf(values, left)}
        reason={values.reason.trim()}
        running={issue.isPending}
        error={issue.error}
        onBack={() => {
          issue.reset()
          setPreview(false)
        }}
        onConfirm={() => issue.mutate(bodyOf(values, left))}
      />
    )
  }
  return (
    <CreditForm
      initial={values}
      left={left}
      onCancel={onClose}
      onPreview={next => {
        setValues(next)
        setPreview(true)
      }}
    />
  )
}
