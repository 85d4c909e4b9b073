// One rule in full: when it applies and what it does, in words, and its law.
import { Blockquote, Text } from '@mantine/core'
import { getRule } from '../../../generated/api/sdk.gen.ts'
import type { Rule } from '../../../generated/api/types.gen.ts'
import { useCategoryLabels } from '../pieces/categories.ts'
import { type Fact, Facts } from '../pieces/facts.tsx'
import { useLast } from '../pieces/last.ts'
import { CalendarDate, Code, missing } from '../pieces/values.tsx'
import { useAnswer } from '../session/requests.ts'
import { unchanging } from './places.ts'
import { DraftNote, lawOf } from './rate-detail.tsx'
import { windowText } from './rate-text.ts'
import { RecordDrawer } from './record-drawer.tsx'
import { actionText } from './rule-text.ts'

interface Shown {
  id: string | null
  today: string
  onClose(): void
}

export function RuleDetail({ id, today, onClose }: Shown) {
  const last = useLast(id) ?? ''
  const rule = useAnswer(['rules', last], signal => getRule({ path: { rule_id: last }, signal }), {
    ...unchanging,
    enabled: last !== '',
  })
  const labelOf = useCategoryLabels()
  return (
    <RecordDrawer opened={id !== null} onClose={onClose} kind="Rule" answer={rule}>
      {rule.data !== undefined && (
        <>
          {rule.data.status === 'draft' && <DraftNote />}
          <Blockquote p="md" radius="md" color="brand">
            <Text size="xs" c="dimmed" fw={550}>
              When
            </Text>
            <Text size="sm" mb="sm">
              {rule.data.condition_summary}
            </Text>
            <Text size="xs" c="dimmed" fw={550}>
              Then
            </Text>
            <Text size="sm" fw={550}>
              {actionText(rule.data)}
            </Text>
          </Blockquote>
          <Facts facts={factsOf(rule.data, today, labelOf)} />
        </>
      )}
    </RecordDrawer>
  )
}

function factsOf(rule: Rule, today: string, labelOf: (code: string) => string): Fact[] {
  return [
    { label: 'Type', value: rule.rule_type },
    { label: 'Priority', value: rule.priority },
    { label: 'Effective', value: windowText(rule, today) },
    { label: 'Enacted', value: <CalendarDate date={rule.enacted_date} /> },
    {
      label: 'Belongs to',
      value: rule.tax_rate_id === null ? 'All levies of the place' : <Code>{rule.tax_rate_id}</Code>,
    },
    {
      label: 'Only categories',
      value: rule.category_codes.length === 0 ? missing : rule.category_codes.map(labelOf).join(', '),
    },
    ...(rule.target_jurisdiction_codes.length === 0
      ? []
      : [
          {
            label: 'For the levies of',
            value: <Code>{rule.target_jurisdiction_codes.join(', ')}</Code>,
            wide: true,
          },
        ]),
    { label: 'Description', value: rule.description, wide: true },
    ...lawOf(rule),
  ]
}
