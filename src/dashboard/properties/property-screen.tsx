// A property: how it is mapped, what taxes look at, who invoices for it, and its latest bookings.
import { Alert, Badge, Button, Group, Stack, Text } from '@mantine/core'
import { Archive, Calculator, Info, Pencil } from 'lucide-react'
import { Link, useParams } from 'react-router'
import type { Property } from '../../../generated/api/types.gen.ts'
import { propertyTypes } from '../calculator/choices.ts'
import { useProperty } from '../calculator/property-field.tsx'
import { BackLink } from '../pieces/back-link.tsx'
import { countryName } from '../pieces/countries.ts'
import { Facts, Section } from '../pieces/facts.tsx'
import { IssuerName } from '../pieces/issuers.tsx'
import { PageHeader } from '../pieces/page-header.tsx'
import { LoadFailure, Loading } from '../pieces/states.tsx'
import { Code, Instant } from '../pieces/values.tsx'
import { ArchiveProperty, RestoreProperty } from './archive-property.tsx'
import { MappingSection } from './mapping-section.tsx'
import classes from './properties.module.css'
import { RecentBookings } from './recent-bookings.tsx'
import { RemapProperty } from './remap-property.tsx'

export default function PropertyScreen() {
  const { property_id = '' } = useParams()
  const { data: property, error, refetch } = useProperty(property_id)
  return (
    <>
      <BackLink to="/app/properties">Properties</BackLink>
      {property !== undefined ? (
        <Shown property={property} />
      ) : error === null ? (
        <Loading />
      ) : (
        <>
          <PageHeader title="Property" />
          <LoadFailure error={error} onRetry={() => void refetch()} />
        </>
      )}
    </>
  )
}

function Shown({ property }: { property: Property }) {
  const isArchived = property.status === 'archived'
  return (
    <>
      <PageHeader
        title={property.name}
        text={addressOf(property)}
        actions={isArchived ? <RestoreProperty property={property} /> : <Actions property={property} />}
      />
      <Stack gap="lg">
        {isArchived ? (
          <Alert color="gray" icon={<Archive size={18} />} title="Archived">
            It is refused for new calculations and bookings, and cannot be edited. Its bookings stay as they
            are.
          </Alert>
        ) : (
          <Group gap="xs" wrap="nowrap" c="dimmed">
            <Info size={16} aria-hidden style={{ flexShrink: 0 }} />
            <Text size="sm">
              Changes affect future bookings only: what is booked keeps the place and the facts of its day.
            </Text>
          </Group>
        )}
        <MappingSection property={property} />
        <RecentBookings property={property} />
        <div className={classes.columns}>
          <Drivers property={property} />
          <Defaults property={property} />
          <Record property={property} />
        </div>
      </Stack>
    </>
  )
}

function Actions({ property }: { property: Property }) {
  return (
    <>
      <Button
        variant="default"
        component={Link}
        to={`/app/calculator?property_id=${property.id}`}
        leftSection={<Calculator size={16} />}
      >
        Open calculator
      </Button>
      <Button
        variant="default"
        component={Link}
        to={`/app/properties/${property.id}/edit`}
        leftSection={<Pencil size={16} />}
      >
        Edit
      </Button>
      <RemapProperty property={property} />
      <ArchiveProperty property={property} />
    </>
  )
}

function Drivers({ property }: { property: Property }) {
  const { property_type: type, star_rating: stars } = property
  return (
    <Section title="Tax drivers">
      <Facts
        facts={[
          { label: 'Property type', value: type === null ? null : propertyTypes[type] },
          { label: 'Star rating', value: stars },
          { label: 'Classification', value: property.property_classification },
          { label: 'Tax ZIP or zone', value: property.property_postal_code },
          { label: 'Rooms of the house', value: property.establishment_rooms },
        ]}
      />
    </Section>
  )
}

function Defaults({ property }: { property: Property }) {
  return (
    <Section title="Invoice defaults">
      <Facts
        facts={[
          {
            label: 'Seller',
            value: <IssuerName id={property.default_legal_issuer_id} absent="The organization's default" />,
            wide: true,
          },
          {
            label: 'Self-billing supplier',
            value: <IssuerName id={property.default_supplier_legal_issuer_id} absent="None" />,
            wide: true,
          },
        ]}
      />
    </Section>
  )
}

function Record({ property }: { property: Property }) {
  return (
    <Section title="Record" aside={property.status === 'archived' && <Badge color="gray">Archived</Badge>}>
      <Facts
        facts={[
          { label: 'ID', value: <Code>{property.id}</Code>, wide: true },
          { label: 'External reference', value: property.external_reference, wide: true },
          { label: 'Created', value: <Instant at={property.created_at} /> },
          { label: 'By', value: property.created_by.name },
          { label: 'Updated', value: <Instant at={property.updated_at} withTime /> },
        ]}
      />
    </Section>
  )
}

function addressOf(property: Property): string {
  const town = [property.postal_code, property.city].filter(Boolean).join(' ')
  const parts = [property.address_line1, property.address_line2, town, property.region]
  return [...parts, countryName(property.country_code)].filter(Boolean).join(', ')
}
