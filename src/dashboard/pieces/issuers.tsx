// Legal issuers as other screens name them: one by its id, and a list to choose from.
import { Select, type SelectProps } from '@mantine/core'
import { getLegalIssuer, listLegalIssuers } from '../../../generated/api/sdk.gen.ts'
import type { LegalIssuer } from '../../../generated/api/types.gen.ts'
import { useAnswer } from '../session/requests.ts'
import { useEvery } from './every.ts'
import { Code, missing } from './values.tsx'

export function useIssuer(legal_issuer_id: string | null) {
  return useAnswer(
    ['legal-issuers', legal_issuer_id],
    signal => getLegalIssuer({ path: { legal_issuer_id: legal_issuer_id ?? '' }, signal }),
    { enabled: legal_issuer_id !== null, staleTime: 60_000 },
  )
}

/** Its name; the id until that is known. */
export function IssuerName({ id, absent = missing }: { id: string | null; absent?: string }) {
  const { data } = useIssuer(id)
  if (id === null) return absent
  return data === undefined ? <Code>{id}</Code> : data.legal_name
}

interface Field extends Omit<SelectProps, 'value' | 'onChange' | 'data'> {
  /** Empty for none. */
  value: string
  onChange(id: string): void
}

/** Active issuers, and the one that is chosen already, whatever became of it. */
export function IssuerField({ value, onChange, ...input }: Field) {
  const list = useEvery(
    ['legal-issuers', 'every', 'active'],
    (page, signal) => listLegalIssuers({ query: { ...page, status: 'active' }, signal }),
    { staleTime: 60_000 },
  )
  const chosen = useIssuer(value === '' ? null : value).data
  const found = list.data ?? []
  const all = chosen === undefined || found.some(({ id }) => id === chosen.id) ? found : [chosen, ...found]
  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Clear' }}
      nothingFoundMessage={list.isLoading ? 'Loading…' : 'No legal issuer. Admins add them in Settings.'}
      {...input}
      data={all.map(issuer => ({ value: issuer.id, label: labelOf(issuer) }))}
      value={value === '' ? null : value}
      onChange={id => onChange(id ?? '')}
    />
  )
}

function labelOf({ legal_name, country_code, status }: LegalIssuer): string {
  return `${legal_name} (${country_code})${status === 'active' ? '' : ' · inactive'}`
}
