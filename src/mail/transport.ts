// How a mail leaves: by SMTP, or, where none is configured, into the log and a folder beside the data.
import { randomBytes } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Log } from '../log.ts'
import type { Letter } from './templates.ts'

export interface Transport {
  /** Resolves once the mail is out of our hands; throws when it must be tried again. */
  send(to: string, letter: Letter): Promise<void>
  close(): void
}

interface Options {
  smtp_url: string | null
  mail_from: string
  data_dir: string
}

export function openTransport(options: Options, log: Log): Transport {
  return options.smtp_url === null ? outbox(options, log) : smtp(options.smtp_url, options.mail_from)
}

function smtp(url: string, from: string): Transport {
  const timeouts = {
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    dnsTimeout: 5_000,
  }
  const transporter = createTransport({ url, ...timeouts, disableFileAccess: true, disableUrlAccess: true })
  return {
    send: async (to, { subject, text }) => {
      // As an object the address is taken as one mailbox, never as a list; nodemailer encodes the headers.
      const headers = { 'Auto-Submitted': 'auto-generated' }
      await transporter.sendMail({ from, to: { name: '', address: mailbox(to) }, subject, text, headers })
    },
    close: () => transporter.close(),
  }
}

function outbox(options: Options, log: Log): Transport {
  const folder = join(options.data_dir, 'outbox')
  return {
    send: async (to, { subject, text }) => {
      const now = new Date().toISOString()
      const recipient = mailbox(to)
        .replace(/[^\w.+-]/g, '_')
        .slice(0, 100)
      const name = `${now.replaceAll(':', '-')}-${recipient}-${randomBytes(2).toString('hex')}.txt`
      await mkdir(options.data_dir, { recursive: true })
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const mail = `From: ${options.mail_from}\nTo: ${to}\nSubject: ${subject}\nDate: ${now}\n\n${text}`
      // Whoever watches the folder never sees half a mail.
      const unfinished = join(folder, `.${name}`)
      await writeFile(unfinished, mail, { mode: 0o600, flag: 'wx' })
      await rename(unfinished, join(folder, name))
      log.info(
        { to, subject, text, file: join(folder, name) },
        'mail written to the outbox: no SMTP_URL is set',
      )
    },
    close: () => undefined,
  }
}

/** An address that cannot end its header or name a second recipient. */
function mailbox(address: string): string {
  if (/[\p{Cc}\s<>,;]/u.test(address)) throw new Error('this address is not a single mailbox')
  return address
}
