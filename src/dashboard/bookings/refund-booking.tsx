// Notes a refund: an amount of what is left, with the tax in it shown before it is confirmed.
import { Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { refundBooking } from '../../../generated/api/sdk.gen.ts'
import { ConfirmModal } from '../pieces/confirm-modal.tsx'
import { Facts } from '../pieces/facts.tsx'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { toast } from '../pieces/toasts.ts'
import { Money, money } from '../pieces/values.tsx'
import { useChange } from '../session/requests.ts'
import classes from './bookings.module.css'
import { leftOf, refundShare } from './refund-share.ts'
import type { Doing } from './void-booking.tsx'

export function RefundBooking({ booking, opened, onClose }: Doing) {
  const { currency } = booking
  const left = leftOf(booking)
  const form = useForm({ initialValues: { amount: left, reason: '' } })
  const { amount, reason } = form.values
  const share = refundShare(booking, amount)
  const change = useChange(
    (values: typeof form.values, once) =>
      refundBooking({
        path: { booking_id: booking.id },
        body: { amount: values.amount.trim(), currency, reason: values.reason.trim() },
        ...once,
      }),
    {
      changes: [['bookings']],
      onDone: ({ refunded_amount, total_with_tax }) => {
        onClose()
        form.setInitialValues({ amount: leftOf({ ...booking, refunded_amount, total_with_tax }), reason: '' })
        form.reset()
        toast.success('The refund is noted.')
      },
    },
  )
  const problem = useFormProblem(form, change.error)
  return (
    <ConfirmModal
      opened={opened}
      title="Refund booking"
      confirm={share === null ? 'Refund' : `Refund ${money(share.amount, currency)}`}
      running={change.isPending}
      disabled={share === null || reason.trim() === ''}
      onConfirm={() => change.mutate(form.values)}
      onCancel={() => {
        change.reset()
        form.reset()
        onClose()
      }}
    >
      <Stack>
        <Text>
          Notes what the guest gets back. No money is moved by it; the booking's totals and taxes are reduced.
        </Text>
        <FormProblem texts={problem} />
        <TextInput
          label="Amount, tax included"
          description={`${money(left, currency)} are left`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          inputMode="decimal"
          autoComplete="off"
          rightSection={
            <Text size="sm" c="dimmed" pr="sm">
              {currency}
            </Text>
          }
          rightSectionWidth="4rem"
          {...form.getInputProps('amount')}
          error={form.errors.amount ?? (share === null ? wrong(amount, left, currency) : undefined)}
        />
        {share !== null && (
          <section className={classes.refunded} aria-label="What is refunded" aria-live="polite">
            <Facts
              as="rows"
              facts={[
                { label: 'Net', value: <Money amount={share.net} currency={currency} /> },
                { label: 'Tax share', value: <Money amount={share.tax} currency={currency} /> },
                { label: 'Refund', value: <Money amount={share.amount} currency={currency} /> },
                { label: 'Left of the booking', value: <Money amount={share.left} currency={currency} /> },
              ]}
            />
          </section>
        )}
        <Textarea
          label="Reason"
          required
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps('reason')}
        />
      </Stack>
    </ConfirmModal>
  )
}

function wrong(amount: string, left: string, currency: string): string {
  if (amount.trim() === '') return 'This field is required'
  return `Enter an amount above 0, at most ${money(left, currency)}`
}
