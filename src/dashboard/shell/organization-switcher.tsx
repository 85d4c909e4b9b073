// Which organization is worked in; with several memberships, the way to another.
import { Button, Menu, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Check, ChevronsUpDown } from 'lucide-react'
import { useNavigate } from 'react-router'
import { switchOrganization } from '../../../generated/api/sdk.gen.ts'
import type { ActiveOrganization, Membership } from '../../../generated/api/types.gen.ts'
import { toast } from '../pieces/toasts.ts'
import { answerOf } from '../session/problem.ts'
import { enter } from '../session/session.ts'
import classes from './shell.module.css'

/** Switches, and goes to the first screen: what stands in the address belongs to the earlier organization. */
export function useSwitch() {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (organization_id: string) => answerOf(switchOrganization({ body: { organization_id } })),
    onSuccess: grant => {
      void navigate('/app')
      enter(grant)
      toast.success(`You now work in ${grant.organization?.name ?? 'another organization'}.`)
    },
    onError: toast.failure,
  })
}

interface Switcher {
  organization: ActiveOrganization
  memberships: Membership[]
}

export function OrganizationSwitcher({ organization, memberships }: Switcher) {
  const change = useSwitch()
  const isOnly = memberships.length < 2
  return (
    <Menu
      position="bottom-start"
      width={280}
      disabled={isOnly}
      withinPortal={false}
      checkIcon={<Check size={16} />}
    >
      <Menu.Target>
        <Button
          variant="default"
          maw="min(100%, 20rem)"
          px="sm"
          loading={change.isPending}
          rightSection={isOnly ? null : <ChevronsUpDown size={16} aria-hidden />}
          className={isOnly ? classes.only : undefined}
          aria-disabled={isOnly || undefined}
          aria-label={`Organization: ${organization.name}`}
        >
          <Text span inherit truncate>
            {organization.name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label="Organizations">
        <Menu.RadioGroup value={organization.id} onChange={id => change.mutate(String(id))}>
          {memberships.map(({ organization_id, organization_name, role }) => (
            <Menu.RadioItem
              key={organization_id}
              value={organization_id}
              rightSection={
                <Text size="xs" c="dimmed" tt="capitalize">
                  {role}
                </Text>
              }
            >
              {organization_name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
