// Adjusts a booking: the stay is changed, old and new totals are shown beside each other, and only then it is confirmed.
import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMediaQuery } from '@mantine/hooks'
import { History } from 'lucide-react'
import { useMemo, useState } from 'react'
import { adjustBooking, calculateTax } from '../../../generated/api/sdk.gen.ts'
import type { Booking, TaxCalculationRequest } from '../../../generated/api/types.gen.ts'
import { AdvancedFields } from '../calculator/advanced.tsx'
import { CoreFields } from '../calculator/core-fields.tsx'
import { requestOf } from '../calculator/stay.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { toast } from '../pieces/toasts.ts'
import { money } from '../pieces/values.tsx'
import { useChange } from '../session/requests.ts'
import { previewOf, stayOfBooking } from './adjusted-stay.ts'
import classes from './bookings.module.css'
import { Comparison } from './comparison.tsx'
import type { Doing } from './void-booking.tsx'

export function AdjustBooking({ booking, opened, onClose }: Doing) {
  const isNarrow = useMediaQuery('(max-width: 48em)')
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Adjust booking"
      size="68rem"
      fullScreen={isNarrow}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Adjustment booking={booking} onClose={onClose} />
    </Modal>
  )
}

function Adjustment({ booking, onClose }: { booking: Booking; onClose(): void }) {
  const form = useForm({ initialValues: stayOfBooking(booking) })
  const [opened, setOpened] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const request = useMemo(() => requestOf(form.values), [form.values])
  const preview = useChange((body: TaxCalculationRequest) =>
    calculateTax({ body: previewOf(body, form.values) }),
  )
  const adjust = useChange(
    (body: { calculation: TaxCalculationRequest; reason: string }, once) =>
      adjustBooking({ path: { booking_id: booking.id }, body, ...once }),
    {
      changes: [['bookings']],
      onDone: ({ total_with_tax, currency }) => {
        onClose()
        toast.success(`The booking is adjusted. Its total is ${money(total_with_tax, currency)} now.`)
      },
    },
  )
  const problem = [
    ...useFormProblem(form, preview.error),
    ...useFormProblem(form, adjust.error, ['calculation']),
  ]
  const isCurrent = JSON.stringify(preview.variables) === JSON.stringify(request)
  const result = preview.data
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        adjust.reset()
        form.clearErrors()
        preview.mutate(request)
      }}
    >
      <div className={classes.adjustment}>
        <Stack gap="sm">
          <CoreFields
            form={form}
            isBooked
            onJurisdiction={code => form.setFieldValue('jurisdiction_code', code)}
          />
          <AdvancedFields form={form} opened={opened} onOpen={setOpened} />
        </Stack>
        <Stack className={classes.outcome} gap="md">
          <FormProblem texts={problem} />
          <Comparison booking={booking} result={result} isOutdated={!isCurrent} />
          {result !== undefined && !isCurrent && (
            <Alert color="yellow" icon={<History size={18} />}>
              The stay has changed since these totals were calculated.
            </Alert>
          )}
          <Button
            type="submit"
            variant={result !== undefined && isCurrent ? 'default' : 'filled'}
            loading={preview.isPending}
            disabled={adjust.isPending}
          >
            {result === undefined ? 'Calculate new totals' : 'Calculate again'}
          </Button>
          <Textarea
            label="Reason"
            description="Kept in the history of the booking."
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={adjust.isPending}>
              Cancel
            </Button>
            <Button
              loading={adjust.isPending}
              disabled={
                result === undefined ||
                !isCurrent ||
                !result.is_complete ||
                preview.isPending ||
                reason.trim() === ''
              }
              onClick={() => adjust.mutate({ calculation: request, reason: reason.trim() })}
            >
              Confirm adjustment
            </Button>
          </Group>
          <Text size="xs" c="dimmed">
            It is calculated with the tax content of now. What was in force before stays in the history.
          </Text>
        </Stack>
      </div>
    </form>
  )
}
