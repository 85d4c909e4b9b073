// The three signals of the mapping, each with what it means and what to do about it, and the point that was found.
import { Alert, Anchor, Group, Text, VisuallyHidden } from '@mantine/core'
import { MapPin, Pin, TriangleAlert } from 'lucide-react'
import { lazy, type ReactNode, Suspense } from 'react'
import { Link } from 'react-router'
import type { Property } from '../../../generated/api/types.gen.ts'
import { Section } from '../pieces/facts.tsx'
import { useJurisdiction } from '../pieces/jurisdictions.ts'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { Code, Instant, missing } from '../pieces/values.tsx'
import classes from './properties.module.css'

// The shapes of the world are loaded only where there is a point to show.
const PointMap = lazy(() => import('./point-map.tsx'))

export function MappingSection({ property }: { property: Property }) {
  const { mapping_status, jurisdiction_code: code, jurisdiction_confidence: confidence } = property
  const todo = todoOf(property)
  return (
    <Section title="Tax mapping">
      {todo !== null && (
        <Alert color="yellow" icon={<TriangleAlert size={18} />} mb="lg" title={todo.title}>
          {todo.text}
        </Alert>
      )}
      <div className={classes.mapping}>
        <div className={classes.signals}>
          <Signal label="Mapping status" value={<StatusBadge status={mapping_status} />}>
            {statuses[mapping_status]}
          </Signal>
          <Signal label="Jurisdiction" value={<Place code={code} />}>
            {property.jurisdiction_pinned ? (
              <>
                <Pin size={12} aria-hidden /> Pinned: the address does not change it.
              </>
            ) : (
              'Used for calculations.'
            )}
          </Signal>
          <Signal
            label="Confidence"
            value={confidence === null ? missing : <StatusBadge status={confidence} />}
          >
            {confidence === null ? 'There is no place yet.' : confidences[confidence]}
          </Signal>
          <Signal label="Point" value={<Point property={property} />}>
            {property.mapped_at === null ? (
              'Never mapped.'
            ) : (
              <>
                Mapped <Instant at={property.mapped_at} withTime />
              </>
            )}
          </Signal>
        </div>
        {property.lat !== null && property.lng !== null && (
          <Suspense fallback={<div className={classes.map} />}>
            <PointMap country_code={property.country_code} lat={property.lat} lng={property.lng} />
          </Suspense>
        )}
      </div>
    </Section>
  )
}

function Signal({ label, value, children }: { label: string; value: ReactNode; children: ReactNode }) {
  return (
    <div>
      <Text size="xs" c="dimmed" fw={550} mb={4}>
        {label}
      </Text>
      <div>{value}</div>
      <Text size="xs" c="dimmed" mt={4}>
        {children}
      </Text>
    </div>
  )
}

function Place({ code }: { code: string | null }) {
  const { data } = useJurisdiction(code ?? '')
  if (code === null) return missing
  return (
    <Group gap={6}>
      <Anchor component={Link} to={`/app/jurisdictions/${code}`} fw={600} size="sm">
        {data?.name ?? code}
      </Anchor>
      <Text span size="sm" c="dimmed">
        <Code>{code}</Code>
      </Text>
    </Group>
  )
}

function Point({ property: { lat, lng } }: { property: Property }) {
  if (lat === null || lng === null) return missing
  return (
    <Anchor
      href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=16/${lat}/${lng}`}
      target="_blank"
      rel="noreferrer"
      size="sm"
      className="figures"
    >
      <MapPin size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {lat.toFixed(4)}, {lng.toFixed(4)}
      <VisuallyHidden> on OpenStreetMap</VisuallyHidden>
    </Anchor>
  )
}

const statuses: Record<Property['mapping_status'], string> = {
  mapped: 'It has a place.',
  unresolved: 'No place was found: it needs attention.',
  stale: 'The address or the pin changed: remap it.',
}
const confidences = {
  high: 'Nothing to review.',
  medium: 'Likely right: review it.',
  low: 'A guess: review it.',
}

function todoOf({ status, mapping_status, jurisdiction_confidence, jurisdiction_code }: Property) {
  if (status === 'archived') return null
  if (mapping_status === 'unresolved') {
    const text =
      'Calculations need a place. Correct the address, or remap it to a jurisdiction of your choice.'
    return { title: 'No place was found for this address', text }
  }
  if (mapping_status === 'stale') {
    const text = `Calculations still use ${jurisdiction_code}. Remap the property to look its address up again.`
    return { title: 'The mapping is out of date', text }
  }
  if (jurisdiction_confidence === 'high') return null
  const text = `Check that ${jurisdiction_code} is right. If it is, remap the property to that jurisdiction to pin it.`
  return { title: `Mapped with ${jurisdiction_confidence} confidence`, text }
}
