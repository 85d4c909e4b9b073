// One entry of the audit log in full: every field before and after.
import { Anchor, Drawer, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import type { AuditEntry } from '../../../generated/api/types.gen.ts'
import { Facts } from '../pieces/facts.tsx'
import { useLast } from '../pieces/last.ts'
import { Code, missing, words } from '../pieces/values.tsx'
import { actionNames, entityName, pageOf } from './actions.ts'
import classes from './activity.module.css'
import { changesOf, textOf } from './changes.ts'
import { preciseInstant } from './entry-values.tsx'

export function AuditDetails({ entry, onClose }: { entry: AuditEntry | null; onClose(): void }) {
  const last = useLast(entry)
  return (
    <Drawer
      opened={entry !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={last === null ? '' : actionNames[last.action]}
      closeButtonProps={{ 'aria-label': 'Close' }}
      styles={{ title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' } }}
    >
      {last !== null && <Entry entry={last} onClose={onClose} />}
    </Drawer>
  )
}

function Entry({ entry, onClose }: { entry: AuditEntry; onClose(): void }) {
  const { actor, entity_type, entity_id, request_id } = entry
  const page = pageOf(entity_type, entity_id)
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          { label: 'Time', value: preciseInstant(entry.created_at), wide: true },
          { label: 'Actor', value: actor.name },
          { label: 'Actor id', value: actor.id && <Code>{actor.id}</Code> },
          {
            label: 'Entity',
            value:
              page === null ? (
                entityName(entity_type)
              ) : (
                <Anchor component={Link} to={page} inherit>
                  {entityName(entity_type)}
                </Anchor>
              ),
          },
          { label: 'Entity id', value: <Code>{entity_id}</Code> },
          { label: 'Address', value: entry.ip },
          {
            label: 'Request',
            value: request_id && (
              <Anchor
                component={Link}
                to={`/app/activity?request_id=${request_id}`}
                inherit
                onClick={onClose}
              >
                <Code>{request_id}</Code>
              </Anchor>
            ),
          },
        ]}
      />
      <div>
        <Title order={3} size="h5" mb="xs">
          What changed
        </Title>
        <Changes entry={entry} />
      </div>
    </Stack>
  )
}

function Changes({ entry }: { entry: AuditEntry }) {
  const changes = changesOf(entry.before, entry.after)
  if (changes.length === 0) {
    return <Text c="dimmed">The log tells no more of this change.</Text>
  }
  return (
    <table className={classes.changes}>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <td>{words(field).replaceAll('.', ' › ')}</td>
            <td>{textOf(before) ?? missing}</td>
            <td>{textOf(after) ?? missing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
