// The files of an issued document: its UBL as it was made at issue, and its PDF.
import { Button, type ButtonProps, Group } from '@mantine/core'
import { Download } from 'lucide-react'
import { getInvoicePdf, getInvoiceUbl } from '../../../generated/api/sdk.gen.ts'
import type { InvoiceSummary } from '../../../generated/api/types.gen.ts'
import { useDownload } from '../pieces/download.ts'

interface Files extends Pick<ButtonProps, 'size'> {
  invoice: Pick<InvoiceSummary, 'id' | 'invoice_number'>
}

export function Downloads({ invoice: { id, invoice_number }, size }: Files) {
  const path = { invoice_id: id }
  const ubl = useDownload(() => getInvoiceUbl({ path }), `${invoice_number}.xml`)
  const pdf = useDownload(() => getInvoicePdf({ path }), `${invoice_number}.pdf`)
  const files = [
    { name: 'UBL', file: ubl },
    { name: 'PDF', file: pdf },
  ]
  return (
    <Group gap="xs" wrap="nowrap" justify="flex-end">
      {files.map(({ name, file }) => (
        <Button
          key={name}
          variant="default"
          size={size}
          aria-label={`${name} of ${invoice_number}`}
          leftSection={<Download size={size === undefined ? 16 : 14} />}
          loading={file.isPending}
          onClick={() => file.mutate()}
        >
          {name}
        </Button>
      ))}
    </Group>
  )
}
