// Draws PDFs in threads: one takes tens of milliseconds and more, in which this process would answer nobody else.
import { Tinypool } from 'tinypool'
import type { PdfTask } from './pdf-thread.ts'

let pool: Tinypool | undefined

/** As `renderPdf`. The threads begin with the first document, and end when none was wanted for a minute. */
export async function drawPdf(task: PdfTask): Promise<Uint8Array> {
  pool ??= new Tinypool({
    filename: new URL('./pdf-thread.ts', import.meta.url).href,
    runtime: 'worker_threads',
    // Each holds fonts of up to 57 MB.
    ...{ minThreads: 0, maxThreads: 2, idleTimeout: 60_000 },
  })
  return pool.run(task)
}
