// The hashes that seal a document to the one before it, and the check that its whole sequence is intact.
import { Alert, Button, Text } from '@mantine/core'
import { Link2, ShieldAlert, ShieldCheck } from 'lucide-react'
import { checkInvoiceChain } from '../../../generated/api/sdk.gen.ts'
import type { ChainCheck, CounterCheck, Invoice } from '../../../generated/api/types.gen.ts'
import { CopyButton } from '../pieces/copy-button.tsx'
import { Section } from '../pieces/facts.tsx'
import { messageOf } from '../session/problem.ts'
import { useChange } from '../session/requests.ts'
import classes from './invoices.module.css'

export function ChainSection({ invoice }: { invoice: Invoice }) {
  const { legal_issuer_id, document_type, series, fiscal_year } = invoice
  const check = useChange((query: NonNullable<Parameters<typeof checkInvoiceChain>[0]['query']>) =>
    checkInvoiceChain({ query }),
  )
  const hashes = [
    { name: 'Content', value: invoice.content_hash },
    { name: 'Document before', value: invoice.previous_hash },
    { name: 'Chain', value: invoice.chain_hash },
    { name: 'UBL file', value: invoice.xml_sha256 },
  ]
  return (
    <Section
      title="Hash chain"
      aside={
        <Button
          variant="default"
          size="xs"
          leftSection={<Link2 size={14} />}
          loading={check.isPending}
          onClick={() => check.mutate({ legal_issuer_id, document_type, series, fiscal_year })}
        >
          Check chain
        </Button>
      }
    >
      <div aria-live="polite" className={classes.verdict}>
        {check.data !== undefined && <Verdict check={check.data} />}
        {check.isError && (
          <Alert color="red" icon={<ShieldAlert size={18} />}>
            {messageOf(check.error)}
          </Alert>
        )}
      </div>
      <Text size="sm" c="dimmed" mb="md">
        The chain hash seals this document (SHA-256) together with the one before it in {series}-{fiscal_year}
        : a change anywhere would show.
      </Text>
      <dl className={classes.hash}>
        {hashes.map(({ name, value }) => (
          <div key={name}>
            <dt>
              {name}
              <CopyButton
                value={value}
                size="compact-xs"
                variant="subtle"
                color="gray"
                aria-label={`Copy the hash: ${name}`}
              />
            </dt>
            <dd className="mono">{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function Verdict({ check: { ok, counters } }: { check: ChainCheck }) {
  const [counter] = counters
  if (counter === undefined) return null
  const { series, fiscal_year, count, first_broken } = counter
  const sequence = `${series}-${fiscal_year}`
  if (ok || first_broken === null) {
    return (
      <Alert color="brand" icon={<ShieldCheck size={18} />} title="The chain is intact">
        <Text size="sm">
          {count === 1 ? 'The one document' : `All ${count.toLocaleString('en-US')} documents`} of {sequence}{' '}
          {count === 1 ? 'is' : 'are'} there, without a gap, as issued.
        </Text>
      </Alert>
    )
  }
  return (
    <Alert color="red" icon={<ShieldAlert size={18} />} title={`The chain breaks at ${at(counter)}`}>
      <Text size="sm">
        That document is missing, was changed, or is not the one that was issued.{' '}
        {count.toLocaleString('en-US')} of {counter.last_number.toLocaleString('en-US')} numbers are there.
        Tell your auditor, and whoever runs the service.
      </Text>
    </Alert>
  )
}

function at({ series, fiscal_year, first_broken }: CounterCheck): string {
  return `${series}-${fiscal_year}-${String(first_broken).padStart(6, '0')}`
}
