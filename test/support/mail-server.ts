// A mail server for tests: takes every message that comes by SMTP and keeps it in memory.
import { type AddressInfo, createServer, type Socket } from 'node:net'

export interface MailServer {
  port: number
  /** The text of every message taken, decoded, oldest first. */
  messages: string[]
  stop(): Promise<void>
}

/** Listens on the port; 0 means any free one. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const messages: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    let buffer = ''
    let takesData = false
    socket.write('220 test\r\n')
    socket.on('data', chunk => {
      buffer += chunk.toString()
      for (;;) {
        const end = takesData ? '\r\n.\r\n' : '\r\n'
        const at = buffer.indexOf(end)
        if (at === -1) return
        const part = buffer.slice(0, at)
        buffer = buffer.slice(at + end.length)
        if (takesData) messages.push(decode(part))
        takesData = !takesData && /^DATA$/i.test(part)
        socket.write(takesData ? '354 go on\r\n' : /^QUIT$/i.test(part) ? '221 bye\r\n' : '250 ok\r\n')
      }
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    messages,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** Undoes quoted-printable: long lines, and links with them, are folded on the way. */
function decode(message: string): string {
  if (!/quoted-printable/i.test(message)) return message
  return message
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
