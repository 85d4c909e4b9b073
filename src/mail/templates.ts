// The words of every mail: plain text, short, and nothing in them that a stranger could have put there.

export interface Letter {
  subject: string
  text: string
}

export interface PersonFacts {
  email: string
  /** The page that the mail leads to. */
  link: string
  sent_at: Date
}

export interface KeyFacts {
  name: string | null
  organization_name: string
  key_name: string
  /** What the dashboard's table shows of the key: `txl_1a2b3c4d … 9xYz`. */
  key_shown: string
  made_by: string | null
  expires_at: Date | null
  link: string
}

/**
 * The page a mail leads to, whether its link carries a token that proves the address, and whether anyone who knows the
 * address can have it sent: such a mail goes out once a minute at the most.
 */
export const pages = {
  verify_email: { path: '/verify-email', token: 'verify_email', anyone: true },
  account_exists: { path: '/login', token: null, anyone: true },
  reset_password: { path: '/reset-password', token: 'reset_password', anyone: true },
  password_changed: { path: '/forgot-password', token: null, anyone: false },
} as const

export type PersonTemplate = keyof typeof pages

/** They greet nobody by name: a stranger may have signed up with the address and chosen the name. */
export const personLetters: Record<PersonTemplate, (facts: PersonFacts) => Letter> = {
  verify_email: facts =>
    letter('Confirm your e-mail address', null, [
      'welcome to TaxLens. Please confirm that this address is yours:',
      facts.link,
      'The link works once and for 24 hours. If you did not sign up, ignore this mail and nothing happens.',
    ]),
  account_exists: facts =>
    letter('You already have an account', null, [
      `someone, probably you, tried to sign up with ${facts.email}. This address has an account already. Sign in here:`,
      facts.link,
      'On that page you can also ask for a new password. If it was not you, there is nothing to do.',
    ]),
  reset_password: facts =>
    letter('Choose a new password', null, [
      'here you can choose a new password:',
      facts.link,
      'The link works once and for one hour. If you did not ask for it, ignore this mail: your password stays as it is.',
    ]),
  password_changed: facts =>
    letter('Your password was changed', null, [
      `the password of ${facts.email} was changed shortly before ${instant(facts.sent_at)}. Other sessions have ended.`,
      'If it was not you, choose a new password at once:',
      facts.link,
    ]),
}

export interface InvitationFacts {
  organization_name: string
  role: 'admin' | 'member'
  /** The proved address of whoever invites; null when they are gone. */
  inviter_email: string | null
  expires_at: Date
  link: string
}

/** Of what a stranger could have chosen it says the name of the organization alone. */
export function invitationLetter(facts: InvitationFacts): Letter {
  const organization = `"${oneLine(facts.organization_name)}"`
  return letter(`Invitation to ${organization}`, null, [
    `${facts.inviter_email ?? 'an admin'} invites you to ${organization} on TaxLens, as ${facts.role}. Accept here:`,
    facts.link,
    `The link works once, until ${instant(facts.expires_at)}. If you do not know the sender, ignore this mail and nothing happens.`,
  ])
}

export const keyLetters = {
  api_key_created: (facts: KeyFacts) =>
    letter(`New API key for ${oneLine(facts.organization_name)}`, facts.name, [
      `${oneLine(facts.made_by ?? 'an admin')} made the API key ${quoted(facts)} for ${oneLine(facts.organization_name)}.`,
      facts.expires_at === null ? 'It does not expire.' : `It expires on ${instant(facts.expires_at)}.`,
      'If you did not expect it, revoke it here:',
      facts.link,
    ]),
  // Whoever reported the leak may be anyone: their words are in the audit log and not in this mail.
  api_key_leaked: (facts: KeyFacts) =>
    letter(`Leaked API key of ${oneLine(facts.organization_name)} revoked`, facts.name, [
      `the API key ${quoted(facts)} of ${oneLine(facts.organization_name)} was reported as leaked. It was revoked at once:`,
      'integrations that use it have stopped. Make a new key, and look where the old one could be read:',
      facts.link,
    ]),
  api_key_expiring: (facts: KeyFacts) =>
    letter(`An API key of ${oneLine(facts.organization_name)} expires soon`, facts.name, [
      `the API key ${quoted(facts)} of ${oneLine(facts.organization_name)} expires on ${instant(facts.expires_at)}.`,
      'Make a new key in time, so that your integration does not stop:',
      facts.link,
    ]),
}

export type KeyTemplate = keyof typeof keyLetters

function letter(subject: string, name: string | null, paragraphs: string[]): Letter {
  const greeting = name === null ? 'Hello,' : `Hello ${oneLine(name)},`
  return { subject, text: `${[greeting, ...paragraphs, 'TaxLens'].join('\n\n')}\n` }
}

function quoted(facts: KeyFacts): string {
  return `"${oneLine(facts.key_name)}" (${facts.key_shown})`
}

/** Names come from people: whatever could begin a new line, of the text or of the header, becomes a space. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

function instant(date: Date | null): string {
  return date === null ? 'an unknown day' : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
