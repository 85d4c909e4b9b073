// Add property.
import { BackLink } from '../pieces/back-link.tsx'
import { PageHeader } from '../pieces/page-header.tsx'
import { PropertyForm } from './property-form.tsx'

export default function NewPropertyScreen() {
  return (
    <>
      <BackLink to="/app/properties">Properties</BackLink>
      <PageHeader
        title="Add property"
        text="A place that you let. Calculations and bookings that name it take over its jurisdiction and tax facts."
      />
      <PropertyForm />
    </>
  )
}
