// How many properties need attention and why; each reason leads to those it is about.
import { Alert, Anchor, Text } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { listProperties } from '../../../generated/api/sdk.gen.ts'
import type { ListPropertiesData } from '../../../generated/api/types.gen.ts'
import { useAnswer } from '../session/requests.ts'
import type { PropertyFilters } from './filter-names.ts'

// The longest page of the API: beyond it there are "200+".
const most = 200

const reasons = {
  unresolved: { mapping_status: 'unresolved' },
  stale: { mapping_status: 'stale' },
  'mapped with medium confidence': { mapping_status: 'mapped', jurisdiction_confidence: 'medium' },
  'mapped with low confidence': { mapping_status: 'mapped', jurisdiction_confidence: 'low' },
} satisfies Record<string, ListPropertiesData['query']>

type Reason = keyof typeof reasons

interface Count {
  reason: Reason
  count: number
  isMore: boolean
}

export function Attention({ filters }: { filters: PropertyFilters }) {
  const counts = [
    useCount('unresolved'),
    useCount('stale'),
    useCount('mapped with medium confidence'),
    useCount('mapped with low confidence'),
  ].filter(found => found !== undefined && found.count > 0) as Count[]
  if (counts.length === 0) return null
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const isMore = counts.some(found => found.isMore)
  return (
    <Alert
      color="yellow"
      mb="md"
      role="status"
      icon={<TriangleAlert size={18} />}
      title={`${total}${isMore ? '+' : ''} ${total === 1 ? 'property needs' : 'properties need'} attention`}
    >
      <Text size="sm">
        {counts.map(({ reason, count, isMore: more }, place) => (
          <Fragment key={reason}>
            {place > 0 && ' · '}
            <Anchor
              component={Link}
              to={`?${new URLSearchParams(reasons[reason])}`}
              inherit
              aria-current={isShown(filters, reason) || undefined}
            >
              {count}
              {more && '+'} {reason}
            </Anchor>
          </Fragment>
        ))}
      </Text>
    </Alert>
  )
}

function useCount(reason: Reason): Count | undefined {
  const { data } = useAnswer(['properties', 'attention', reason], signal =>
    listProperties({ query: { ...reasons[reason], limit: most }, signal }),
  )
  return data && { reason, count: data.items.length, isMore: data.next_cursor !== null }
}

function isShown({ values }: PropertyFilters, reason: Reason): boolean {
  const wanted: Record<string, string> = reasons[reason]
  const names = ['mapping_status', 'jurisdiction_confidence'] as const
  return names.every(name => values[name] === wanted[name])
}
