// Whether a document can be issued, and if not what is missing: each point with its term of EN 16931 and the way to mend it.
import { Anchor, Badge, Button, Group, Text, ThemeIcon } from '@mantine/core'
import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react'
import { Link } from 'react-router'
import type { Document, DocumentWarning, Violation } from '../../../generated/api/types.gen.ts'
import { useRole } from '../session/me.ts'
import classes from './compliance.module.css'
import { type Remedy, remedyOf } from './remedies.ts'

interface Checked {
  document: Document
  isSupplied: boolean
  /** Why the details cannot be edited now; null when they can. */
  whyNotEdited: string | null
  /** Brings to the form, with the messages at their fields. */
  onEdit(lacking: Record<string, string>): void
}

export function Compliance({ document, isSupplied, whyNotEdited, onEdit }: Checked) {
  const { violations, warnings, is_valid } = document.validation
  const known = (point: Violation | DocumentWarning) => remedyOf(point, isSupplied)
  const lacking = Object.fromEntries(
    violations.flatMap(violation => {
      const remedy = known(violation)
      return remedy?.at === 'details' ? [[remedy.field, violation.msg] as const] : []
    }),
  )
  const edit = whyNotEdited === null ? () => onEdit(lacking) : null
  return (
    <section className={classes.frame} aria-label="Compliance">
      <Mark document={document} />
      {!is_valid && (
        <ul className={classes.points} aria-label="What is missing">
          {violations.map(point => (
            <Point
              key={`${point.type} ${point.msg}`}
              point={point}
              color="red"
              remedy={known(point)}
              onEdit={edit}
            />
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <ul className={classes.points} aria-label="Good to know">
          {warnings.map(point => (
            <Point
              key={`${point.type} ${point.msg}`}
              point={point}
              color="yellow"
              remedy={known(point)}
              onEdit={edit}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function Mark({ document: { validation, document: head } }: { document: Document }) {
  const { is_valid, violations } = validation
  const Icon = is_valid ? CircleCheck : CircleX
  const standard = head.profile_id === null ? 'EN 16931' : 'EN 16931 and PEPPOL BIS Billing 3.0'
  return (
    <Group gap="sm" wrap="nowrap" role="status">
      <ThemeIcon variant="light" color={is_valid ? 'green' : 'red'} radius="xl" size="lg" aria-hidden>
        <Icon size={20} />
      </ThemeIcon>
      <div>
        <Text fw={650}>{is_valid ? 'Compliant' : 'Not compliant yet'}</Text>
        <Text size="sm" c="dimmed">
          {is_valid
            ? `It meets ${standard}.`
            : `${violations.length === 1 ? 'One point is' : `${violations.length} points are`} missing for ${standard}.`}
        </Text>
      </div>
    </Group>
  )
}

interface PointOf {
  point: Violation | DocumentWarning
  color: string
  remedy: Remedy | null
  /** Null when nothing can be edited. */
  onEdit: (() => void) | null
}

function Point({ point: { term, msg }, color, remedy, onEdit }: PointOf) {
  const { isAdmin } = useRole()
  return (
    <li className={classes.point}>
      <TriangleAlert size={16} aria-hidden color={`var(--mantine-color-${color}-light-color)`} />
      <div className={classes.text}>
        {term !== null && (
          <Badge variant="default" size="sm" mr={6}>
            {term}
          </Badge>
        )}
        <Text span size="sm">
          {msg}
        </Text>
      </div>
      {remedy?.at === 'details' && onEdit !== null && (
        <Button variant="default" size="compact-sm" onClick={onEdit}>
          Edit details
        </Button>
      )}
      {remedy?.at === 'issuer' &&
        (isAdmin ? (
          <Anchor component={Link} to="/app/settings?section=legal" size="sm">
            Open legal issuers
          </Anchor>
        ) : (
          <Text size="xs" c="dimmed">
            An admin sets it.
          </Text>
        ))}
      {remedy?.at === 'stay' && (
        <Text size="xs" c="dimmed">
          Adjust the booking to enter it.
        </Text>
      )}
    </li>
  )
}
