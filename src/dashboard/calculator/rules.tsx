// Rules Evaluated: every rule that was looked at on every tax, what came of it and why; a rule opens to its law.
import { Badge, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { getRule } from '../../../generated/api/sdk.gen.ts'
import type { RuleEntry, TaxCalculation } from '../../../generated/api/types.gen.ts'
import { Outside } from '../pieces/outside.tsx'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { messageOf } from '../session/problem.ts'
import { useAnswer } from '../session/requests.ts'
import classes from './rules.module.css'

const colors: Record<RuleEntry['result'], string> = {
  applied: 'green',
  exempted: 'blue',
  replaced: 'orange',
  skipped: 'gray',
  not_applicable: 'gray',
}
const atFirst = 25

export function Rules({ result }: { result: TaxCalculation }) {
  const entries = result.rules_applied
  const [shown, setShown] = useState<'all' | 'effective'>('all')
  const [isWhole, setWhole] = useState(false)
  const effective = entries.filter(({ result: came }) => came !== 'skipped' && came !== 'not_applicable')
  const chosen = shown === 'all' ? entries : effective
  const visible = isWhole ? chosen : chosen.slice(0, atFirst)
  if (entries.length === 0) return <Text c="dimmed">No rule concerns this stay.</Text>
  return (
    <Stack gap="sm">
      <SegmentedControl
        size="xs"
        aria-label="Which rules to show"
        value={shown}
        onChange={value => setShown(value as typeof shown)}
        data={[
          { value: 'all', label: `All (${entries.length})` },
          { value: 'effective', label: `With effect (${effective.length})` },
        ]}
        style={{ alignSelf: 'flex-start' }}
      />
      {chosen.length === 0 && (
        <Text size="sm" c="dimmed">
          None of them changed anything.
        </Text>
      )}
      <ul className={classes.list}>
        {visible.map((entry, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule stands once for each tax and result, in an order that never changes.
          <Entry key={place} entry={entry} />
        ))}
      </ul>
      {visible.length < chosen.length && (
        <Button variant="default" size="xs" onClick={() => setWhole(true)} style={{ alignSelf: 'center' }}>
          Show all {chosen.length}
        </Button>
      )}
    </Stack>
  )
}

function Entry({ entry }: { entry: RuleEntry }) {
  const [isOpen, setOpen] = useState(false)
  const { rule_id, rule_type, guest_indexes, line_item_index } = entry
  return (
    <li className={classes.entry}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
        <Group gap={6} miw={0}>
          <Badge variant="default" size="sm">
            {rule_type ?? 'levy'}
          </Badge>
          <Text size="sm" fw={500}>
            {entry.name}
          </Text>
        </Group>
        <StatusBadge status={entry.result} color={colors[entry.result]} />
      </Group>
      <Text size="xs" c="dimmed">
        {entry.reason_text} <span className="mono">{entry.jurisdiction_code}</span>
        {line_item_index !== null && ` · line item ${line_item_index + 1}`}
        {guest_indexes !== null &&
          ` · ${guest_indexes.length === 1 ? 'guest' : 'guests'} ${guest_indexes.map(index => index + 1).join(', ')}`}
        {rule_id !== null && (
          <>
            {' · '}
            <button
              type="button"
              className={classes.opener}
              aria-expanded={isOpen}
              aria-label={`Law of ${entry.name}`}
              onClick={() => setOpen(!isOpen)}
            >
              Law
            </button>
          </>
        )}
      </Text>
      {isOpen && rule_id !== null && <RuleLaw id={rule_id} />}
    </li>
  )
}

function RuleLaw({ id }: { id: string }) {
  const rule = useAnswer(['rules', id], signal => getRule({ path: { rule_id: id }, signal }), {
    staleTime: 300_000,
  })
  if (rule.isPending) {
    return (
      <Text size="xs" c="dimmed" role="status">
        Loading…
      </Text>
    )
  }
  if (rule.isError) {
    return (
      <Text size="xs" c="red" role="alert">
        {messageOf(rule.error)}
      </Text>
    )
  }
  const { condition_summary, description, legal_reference, legal_uri, source_url, authority } = rule.data
  return (
    <div className={classes.law}>
      {description !== null && <Text size="xs">{description}</Text>}
      <Text size="xs">{condition_summary === '' ? 'No conditions (always applies)' : condition_summary}</Text>
      <Text size="xs" c="dimmed">
        {authority}
        {legal_reference !== null && ' · '}
        {legal_uri === null ? legal_reference : <Outside href={legal_uri} text={legal_reference ?? 'Law'} />}
        {source_url !== null && (
          <>
            {' · '}
            <Outside href={source_url} text="Source" label={`Source of ${rule.data.name}`} />
          </>
        )}
      </Text>
    </div>
  )
}
