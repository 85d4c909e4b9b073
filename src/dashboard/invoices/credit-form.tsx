// What a credit note takes back: all that is left, or amounts of lines and levies; and why.
import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { inDecimals } from '../pieces/sums.ts'
import { money } from '../pieces/values.tsx'
import { Amounts } from './credit-amounts.tsx'
import { type CreditValues, readAmount, wantedOf } from './credit-values.ts'
import classes from './invoices.module.css'
import { everything, type Left, take, totalsOf } from './left.ts'

interface Filled {
  initial: CreditValues
  left: Left
  onCancel(): void
  onPreview(values: CreditValues): void
}

export function CreditForm({ initial, left, onCancel, onPreview }: Filled) {
  const form = useForm<CreditValues>({
    initialValues: initial,
    validateInputOnBlur: [
      ...left.lines.map((_, place) => `lines.${place}`),
      ...left.levies.map((_, place) => `levies.${place}`),
    ],
    validate: values => problemsOf(values, left),
  })
  const { extent } = form.values
  const show = (units: bigint) => money(inDecimals(units, left.digits), left.currency)
  const all = totalsOf(take(left, everything(left)))
  const part = totalsOf(take(left, wantedOf(form.values, left)))
  return (
    <form noValidate onSubmit={form.onSubmit(onPreview)}>
      <Stack>
        <Text size="sm">
          A credit note takes back what was invoiced, with a number of its own. It moves no money: a refund is
          noted on the booking.
        </Text>
        <Radio.Group
          label="What to credit"
          {...form.getInputProps('extent')}
          error={part.paid === 0n ? form.errors.extent : undefined}
          onChange={value => {
            form.clearErrors()
            form.setFieldValue('extent', value === 'full' ? 'full' : 'partial')
          }}
        >
          <Stack gap="xs" mt={6}>
            <Radio
              className={classes.choice}
              value="full"
              data-autofocus
              label={`Everything that is left: ${show(all.paid)}`}
              description={
                all.excluded > 0n
                  ? `Taxes remitted separately, ${show(all.excluded)}, included`
                  : 'VAT included'
              }
            />
            <Radio
              className={classes.choice}
              value="partial"
              label="Amounts per line"
              description="For a reduction, or a part of the stay; VAT follows by itself"
            />
          </Stack>
        </Radio.Group>
        {extent === 'partial' && (
          <Amounts left={left} inputs={name => form.getInputProps(name)} fill={form.setFieldValue} />
        )}
        <Textarea
          label="Reason"
          description="Stands on the credit note"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps('reason')}
        />
        <Group justify="space-between">
          <Text size="sm" aria-live="polite">
            {extent === 'partial' && (
              <>
                Credit <strong className="figures">{show(part.paid)}</strong>, VAT {show(part.vat)} in it
              </>
            )}
          </Text>
          <Group gap="sm">
            <Button variant="default" onClick={onCancel}>
              Cancel
            </Button>
            <Button type="submit">Preview</Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}

function problemsOf(values: CreditValues, left: Left): Record<string, string> {
  const found: Record<string, string> = {}
  if (values.reason.trim() === '') found.reason = 'This field is required'
  if (values.extent === 'full') return found
  const check = (name: string, text: string | undefined, most: bigint) => {
    const amount = readAmount(text ?? '', most, left)
    if (typeof amount === 'string') found[name] = amount
  }
  for (const [place, { net }] of left.lines.entries()) check(`lines.${place}`, values.lines[place], net)
  for (const [place, { tax }] of left.levies.entries()) check(`levies.${place}`, values.levies[place], tax)
  const { lines, levies } = wantedOf(values, left)
  const isNone = lines.size === 0 && levies.size === 0
  if (isNone && Object.keys(found).every(name => name === 'reason'))
    found.extent = 'Enter an amount for at least one line.'
  return found
}
