// The screen of a person who belongs to no organization now: what that means, and the ways on.
import { Anchor, Button, Center, Group, Paper, Stack, Text } from '@mantine/core'
import type { Membership, User } from '../../../generated/api/types.gen.ts'
import { usePageTitle } from '../pieces/page-header.tsx'
import { useSwitch } from './organization-switcher.tsx'
import { UserMenu } from './user-menu.tsx'

export function NoOrganization({ user, memberships }: { user: User; memberships: Membership[] }) {
  const heading = usePageTitle('No organization')
  const change = useSwitch()
  return (
    <Center mih="100dvh" p="md" component="main">
      <Paper maw={480} w="100%">
        <Stack>
          <Group justify="space-between" wrap="nowrap">
            <Text component="h1" ref={heading} tabIndex={-1} fz="h3" fw={650} m={0}>
              You belong to no organization
            </Text>
            <UserMenu user={user} />
          </Group>
          {memberships.length === 0 ? (
            <Text>
              You are signed in as {user.email}, but you are a member of no organization now. Ask an admin for
              an invitation, or <Anchor href="/register">create an organization</Anchor> with another address.
            </Text>
          ) : (
            <>
              <Text>Choose the organization that you want to work in:</Text>
              {memberships.map(({ organization_id, organization_name }) => (
                <Button
                  key={organization_id}
                  variant="default"
                  loading={change.isPending && change.variables === organization_id}
                  onClick={() => change.mutate(organization_id)}
                >
                  {organization_name}
                </Button>
              ))}
            </>
          )}
        </Stack>
      </Paper>
    </Center>
  )
}
