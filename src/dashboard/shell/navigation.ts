// What the left navigation lists, in this order.
import {
  Building2,
  Calculator,
  CalendarCheck,
  ChartColumn,
  FileText,
  Globe,
  History,
  KeyRound,
  Landmark,
  type LucideIcon,
  Settings,
} from 'lucide-react'

interface Item {
  path: string
  title: string
  icon: LucideIcon
}

export const navigation: Item[] = [
  { path: 'jurisdictions', title: 'Jurisdictions', icon: Landmark },
  { path: 'map', title: 'Map', icon: Globe },
  { path: 'calculator', title: 'Calculator', icon: Calculator },
  { path: 'properties', title: 'Properties', icon: Building2 },
  { path: 'bookings', title: 'Bookings', icon: CalendarCheck },
  { path: 'invoices', title: 'Invoices', icon: FileText },
  { path: 'tax-report', title: 'Tax Report', icon: ChartColumn },
  { path: 'api-keys', title: 'API Keys', icon: KeyRound },
  { path: 'activity', title: 'Activity', icon: History },
  { path: 'settings', title: 'Settings', icon: Settings },
]
