// The menu of the signed-in person: profile, colours, the docs, log-out.
import {
  Avatar,
  type MantineColorScheme,
  Menu,
  Text,
  UnstyledButton,
  useMantineColorScheme,
  VisuallyHidden,
} from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { BookOpen, Check, LogOut, Monitor, Moon, Sun, UserRound } from 'lucide-react'
import { Link } from 'react-router'
import { logOut } from '../../../generated/api/sdk.gen.ts'
import type { User } from '../../../generated/api/types.gen.ts'
import { toast } from '../pieces/toasts.ts'
import { answerOf } from '../session/problem.ts'
import { leave } from '../session/session.ts'

const schemes = [
  { value: 'auto', title: 'As the system', icon: Monitor },
  { value: 'light', title: 'Light', icon: Sun },
  { value: 'dark', title: 'Dark', icon: Moon },
] as const

export function UserMenu({ user }: { user: User }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const out = useMutation({
    mutationFn: () => answerOf(logOut()),
    onSuccess: () => leave(),
    onError: toast.failure,
  })
  const name = user.full_name ?? user.email
  return (
    <Menu position="bottom-end" width={250} withinPortal={false} checkIcon={<Check size={16} />}>
      <Menu.Target>
        <UnstyledButton style={{ borderRadius: '50%' }}>
          <Avatar name={name} color="brand" size={36} aria-hidden />
          <VisuallyHidden>Your account, {name}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {user.full_name !== null && (
            <Text size="sm" fw={600} c="var(--mantine-color-text)" truncate>
              {user.full_name}
            </Text>
          )}
          <Text size="xs" truncate>
            {user.email}
          </Text>
        </Menu.Label>
        <Menu.Item component={Link} to="/app/profile" leftSection={<UserRound size={16} />}>
          Profile
        </Menu.Item>
        <Menu.Item component="a" href="/docs/guides" leftSection={<BookOpen size={16} />}>
          Guides and API reference
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Colours</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={value => setColorScheme(value as MantineColorScheme)}>
          {schemes.map(({ value, title, icon: Icon }) => (
            <Menu.RadioItem
              key={value}
              value={value}
              closeMenuOnClick={false}
              rightSection={<Icon size={16} />}
            >
              {title}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={16} />} disabled={out.isPending} onClick={() => out.mutate()}>
          Log out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
