// The two roles, for lists to choose from.
import type { Role } from '../../../generated/api/types.gen.ts'

export const roles: { value: Role; label: string }[] = [
  { value: 'member', label: 'Member' },
  { value: 'admin', label: 'Admin' },
]
