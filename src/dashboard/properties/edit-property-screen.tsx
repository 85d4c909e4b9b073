// Edits a property.
import { Alert, Anchor } from '@mantine/core'
import { Archive } from 'lucide-react'
import { Link, useParams } from 'react-router'
import { useProperty } from '../calculator/property-field.tsx'
import { BackLink } from '../pieces/back-link.tsx'
import { PageHeader } from '../pieces/page-header.tsx'
import { LoadFailure, Loading } from '../pieces/states.tsx'
import { PropertyForm } from './property-form.tsx'

export default function EditPropertyScreen() {
  const { property_id = '' } = useParams()
  const { data: property, error, refetch } = useProperty(property_id)
  if (property === undefined)
    return error === null ? <Loading /> : <LoadFailure error={error} onRetry={() => void refetch()} />
  return (
    <>
      <BackLink to={`/app/properties/${property.id}`}>{property.name}</BackLink>
      <PageHeader
        title={`Edit ${property.name}`}
        text="Changing the address of a property that is not pinned makes its mapping stale: remap it afterwards."
      />
      {property.status === 'archived' ? (
        <Alert color="gray" icon={<Archive size={18} />}>
          Archived properties cannot be edited.{' '}
          <Anchor component={Link} to={`/app/properties/${property.id}`} inherit>
            Restore it first
          </Anchor>
          .
        </Alert>
      ) : (
        <PropertyForm property={property} />
      )}
    </>
  )
}
