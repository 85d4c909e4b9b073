// The stay of a booking as a form that can be changed, and the question that tells what the change comes to.
import type { Booking, TaxCalculationRequest } from '../../../generated/api/types.gen.ts'
import { type Stay, stayOf } from '../calculator/stay.ts'

/** With what its property lent and when it was booked filled in: these stay, unless they are changed here. */
export function stayOfBooking({ calculation, property_id, result }: Booking): Stay {
  const { property_type, star_rating, property_classification, property_postal_code } = result.input
  const { establishment_rooms, booking_date, nights } = result.input
  const lent = { property_type, star_rating, property_classification, property_postal_code }
  const named = calculation.property_id ?? property_id
  return stayOf(
    { ...calculation, ...lent, establishment_rooms, booking_date, nights, property_id: named },
    result.jurisdiction.code,
  )
}

/**
 * The booking keeps what its property lent on its day, also after the property changed or was archived; so the preview
 * must not ask the property of now. All that it lent is in the form.
 */
export function previewOf(
  request: TaxCalculationRequest,
  { jurisdiction_code }: Stay,
): TaxCalculationRequest {
  if (request.property_id == null) return request
  const { property_id: _, ...rest } = request
  return { ...rest, jurisdiction_code: request.jurisdiction_code ?? jurisdiction_code }
}
