// The document that stands for a booking: its number, what can be taken along, and the way to credit it.
import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { Download, FileCheck, FileMinus } from 'lucide-react'
import { Link } from 'react-router'
import { getInvoice, getInvoicePdf, getInvoiceUbl } from '../../../generated/api/sdk.gen.ts'
import { DocumentView } from '../documents/document-view.tsx'
import { useDownload } from '../pieces/download.ts'
import { LoadFailure, Loading } from '../pieces/states.tsx'
import { Instant } from '../pieces/values.tsx'
import { useRole } from '../session/me.ts'
import { useAnswer } from '../session/requests.ts'

export function IssuedDocument({ invoiceId }: { invoiceId: string }) {
  const { isAdmin } = useRole()
  const path = { invoice_id: invoiceId }
  const { data, error, refetch } = useAnswer(['invoices', invoiceId], signal => getInvoice({ path, signal }))
  const ubl = useDownload(() => getInvoiceUbl({ path }), `${invoiceId}.xml`)
  const pdf = useDownload(() => getInvoicePdf({ path }), `${invoiceId}.pdf`)
  if (data === undefined)
    return error === null ? <Loading /> : <LoadFailure error={error} onRetry={() => void refetch()} />
  return (
    <>
      <Alert color="brand" icon={<FileCheck size={18} />} title={`Issued as ${data.invoice_number}`}>
        <Stack gap="sm">
          <Text size="sm">
            <Instant at={data.issued_at} withTime /> by {data.issued_by.name}.{' '}
            <Anchor component={Link} to={`/app/invoices/${data.id}`} inherit>
              Open {data.invoice_number}
            </Anchor>
          </Text>
          <Group gap="sm">
            <Button
              variant="default"
              size="xs"
              leftSection={<Download size={14} />}
              loading={ubl.isPending}
              onClick={() => ubl.mutate()}
            >
              UBL
            </Button>
            <Button
              variant="default"
              size="xs"
              leftSection={<Download size={14} />}
              loading={pdf.isPending}
              onClick={() => pdf.mutate()}
            >
              PDF
            </Button>
            {isAdmin && (
              <Button
                variant="default"
                size="xs"
                component={Link}
                to={`/app/invoices/${data.id}?credit`}
                leftSection={<FileMinus size={14} />}
              >
                Issue credit note
              </Button>
            )}
          </Group>
        </Stack>
      </Alert>
      <DocumentView document={data.document} />
    </>
  )
}
