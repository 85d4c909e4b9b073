// A sign for each kind of place.
import { Building2, Landmark, type LucideIcon, MapPinned, Map as MapSign } from 'lucide-react'
import type { JurisdictionType } from '../../../generated/api/types.gen.ts'

const icons: Record<JurisdictionType, LucideIcon> = {
  country: Landmark,
  state: MapSign,
  province: MapSign,
  region: MapSign,
  county: MapSign,
  city: Building2,
  borough: Building2,
  district: MapPinned,
  special_zone: MapPinned,
}

export function PlaceIcon({ type, size = 18 }: { type: JurisdictionType; size?: number }) {
  const Icon = icons[type]
  return <Icon size={size} aria-hidden style={{ flexShrink: 0 }} />
}
