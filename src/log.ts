// The log: JSON lines on standard output, in which no credential appears under any name.
import pino, { type Logger } from 'pino'
import { maskKeys } from './api-keys/key.ts'

export type Log = Logger

// Parts of a token too: a search that can fail at the end of a long text begins anew at each place of it.
const bearer = /eyJ[\w-]{10,}(?:\.[\w-]+){0,2}/g

/** Replaces what looks like an API key or a token, wherever it stands in a text. */
export function mask(text: string): string {
  return maskKeys(text).replace(bearer, 'jwt…')
}

/**
 * Makes the log. Nothing writes headers or bodies into it; still every line passes the mask before it leaves, as the last
 * line of defence. Lines for standard output are gathered, a tenth of a second at the most, and written together.
 */
export function createLog(level: string, write: (line: string) => void = standardOutput()): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
    },
    { write: line => write(line.includes('txl_') || line.includes('eyJ') ? mask(line) : line) },
  )
}

function standardOutput(): (line: string) => void {
  const destination = pino.destination({ dest: 1, sync: true, minLength: 8192, periodicFlush: 100 })
  process.on('exit', () => {
    try {
      destination.flushSync()
    } catch {
      // Standard output is gone already: there is nobody to tell.
    }
  })
  return line => void destination.write(line)
}
