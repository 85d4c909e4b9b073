// Exchange rates: the reference rate of two currencies, and the import of the European Central Bank's files.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FileMistakes, readReferenceFile } from '../../src/exchange-rates/reference-file.ts'
import { findReferenceRates, importReferenceFile } from '../../src/exchange-rates/service.ts'
import { makeApiKey, makeOrganization, outcome, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let key: string
let folder: string
beforeAll(async () => {
  service = await startService()
  key = (await makeApiKey(service, await makeOrganization(service))).raw_key
  folder = await mkdtemp(join(tmpdir(), 'taxlens-rates-'))
  await importReferenceFile(service.owner_url, history)
})
afterAll(async () => {
  await service.stop()
  await rm(folder, { recursive: true, force: true })
})

// As the bank writes them: a comma at the end of every line, N/A for what had no rate; the figures are made up.
const history = [
  'Date,USD,JPY,GBP,RUB,',
  '2026-11-20,1.0845,163.52,0.8441,N/A,',
  '2026-11-19,1.0812,162.9,0.84,N/A,',
  '2022-03-01,1.1162,128.31,0.83255,117.201,',
  '',
].join('\n')
const oneDay = 'Date, USD, JPY, GBP, \n23 November 2026, 1.0901, 164, 0.8405, \n'
const xml = `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
  <gesmes:subject>Reference rates</gesmes:subject>
  <gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
  <Cube>
    <Cube time='2026-11-24'>
      <Cube currency='USD' rate='1.0911'/>
      <Cube currency='JPY' rate='164.10'/>
    </Cube>
  </Cube>
</gesmes:Envelope>
`

const ask = (query: string) => send(service, 'GET', `/v1/exchange-rates?${query}`, { key })
const pair = async (base: string, quote: string, date: string) => {
  const answer = await ask(`base_currency=${base}&quote_currency=${quote}&date=${date}`)
  return answer.status === 200 ? [answer.body.rate, answer.body.rate_date] : outcome(answer)
}

describe('getExchangeRate', () => {
  it('gives the rate of a day with its day and source', async () => {
    expect((await ask('base_currency=EUR&quote_currency=USD&date=2026-11-20')).body).toEqual({
      ...{ base_currency: 'EUR', quote_currency: 'USD', rate: '1.0845' },
      ...{ rate_date: '2026-11-20', source: 'European Central Bank' },
    })
  })

  it('goes over the euro at full precision, to 10 significant digits', async () => {
    expect(await pair('USD', 'EUR', '2026-11-20')).toEqual(['0.9220839096', '2026-11-20'])
    expect(await pair('USD', 'JPY', '2026-11-20')).toEqual(['150.7791609', '2026-11-20'])
    expect(await pair('JPY', 'GBP', '2026-11-20')).toEqual(['0.005162059687', '2026-11-20'])
  })

  it('takes the latest day on or before the one asked about', async () => {
    expect(await pair('EUR', 'USD', '2026-11-19')).toEqual(['1.0812', '2026-11-19'])
    expect(await pair('EUR', 'USD', '2026-11-18')).toEqual(['1.1162', '2022-03-01'])
    expect(await pair('EUR', 'USD', '2026-11-22')).toEqual(['1.0845', '2026-11-20'])
    expect(await pair('EUR', 'USD', '9999-12-31')).toEqual(['1.0845', '2026-11-20'])
    const today = await ask('base_currency=EUR&quote_currency=USD')
    expect(today.body.rate_date).toBe('2026-11-20')
  })

  it('does not know a pair without a rate, or a day before the first', async () => {
    expect(await pair('EUR', 'RUB', '2022-03-01')).toEqual(['117.201', '2022-03-01'])
    expect(await pair('EUR', 'RUB', '2026-11-20')).toBe('404 exchange_rate_not_found')
    for (const date of ['2022-02-28', '0001-01-01'])
      expect(await pair('EUR', 'USD', date)).toBe('404 exchange_rate_not_found')
    expect(await pair('XTS', 'USD', '2026-11-20')).toBe('404 exchange_rate_not_found')
    expect(await pair('XTS', 'XTS', '2026-11-20')).toBe('404 exchange_rate_not_found')
  })

  it('needs no rate for a currency in itself', async () => {
    expect((await ask('base_currency=CHF&quote_currency=CHF&date=2020-01-01')).body).toEqual({
      ...{ base_currency: 'CHF', quote_currency: 'CHF', rate: '1', rate_date: '2020-01-01', source: null },
    })
  })

  it('refuses what is no currency or no day', async () => {
    for (const query of [
      ...['', 'base_currency=EUR', 'quote_currency=EUR', 'base_currency=eur&quote_currency=USD'],
      ...[
        'base_currency=EUR&quote_currency=USD&date=2026-02-30',
        'base_currency=EUR&quote_currency=USD&date=today',
      ],
    ])
      expect([query, outcome(await ask(query))]).toEqual([query, '422 validation_error'])
  })
})

describe('the reference rates of a day', () => {
  it('are there for the engine, exactly as published', async () => {
    const rates = await findReferenceRates(service.database.kysely, '2026-11-22')
    expect(rates?.rate_date).toBe('2026-11-20')
    expect([...(rates?.per_euro.keys() ?? [])].sort()).toEqual(['GBP', 'JPY', 'USD'])
    expect(rates?.per_euro.get('USD')).toEqual({ n: 10845n, d: 10000n })
    expect(await findReferenceRates(service.database.kysely, '2000-01-01')).toBeNull()
  })

  it('cannot be changed by the service', async () => {
    const change = service.database.pool.query('update exchange_rates set per_euro = 1')
    await expect(change).rejects.toThrow('permission denied')
  })
})

describe('fx import', () => {
  const command = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>(resolve => {
      const env = { ...process.env, DATABASE_URL: service.owner_url }
      const cli = join(import.meta.dirname, '../../src/cli.ts')
      execFile(process.execPath, [cli, 'fx', 'import', ...args], { env }, (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      )
    })
  const file = async (name: string, text: string) => {
    const path = join(folder, name)
    await writeFile(path, text)
    return path
  }
  const stored = async () =>
    (
      await service.owner.query(
        'select rate_date, currency, per_euro, imported_at from exchange_rates order by 1, 2',
      )
    ).rows

  it('takes the whole history, one day, and the XML in, and says how much that was', async () => {
    const first = await command(await file('eurofxref.csv', oneDay))
    expect(first).toEqual({
      code: 0,
      err: '',
      out: '1 day with 3 rates read (2026-11-23): 3 new, 0 corrected, 0 there before.\n',
    })
    expect((await command(await file('eurofxref-daily.xml', xml))).out).toBe(
      '1 day with 2 rates read (2026-11-24): 2 new, 0 corrected, 0 there before.\n',
    )
    expect(await pair('EUR', 'JPY', '2026-11-23')).toEqual(['164', '2026-11-23'])
    expect(await pair('EUR', 'JPY', '2026-11-24')).toEqual(['164.1', '2026-11-24'])
  })

  it('changes nothing the second time, and corrects what the bank corrected', async () => {
    const path = await file('eurofxref-hist.csv', history)
    const before = await stored()
    expect((await command(path)).out).toBe(
      '3 days with 10 rates read (2022-03-01 to 2026-11-20): 0 new, 0 corrected, 10 there before.\n',
    )
    expect(await stored()).toEqual(before)
    await writeFile(path, history.replace('1.0812', '1.0813'))
    expect((await command(path)).out).toContain(': 0 new, 1 corrected, 9 there before.')
    expect(await pair('EUR', 'USD', '2026-11-19')).toEqual(['1.0813', '2026-11-19'])
  })

  it('takes nothing of a file with a mistake, and says what is wrong on which line', async () => {
    const before = await stored()
    const path = await file(
      'broken.csv',
      'Date,USD,JPY,\n2026-12-01,1.1,160,\n2026-12-02,"1,09",-3,\n2026-13-01,1,1,\n',
    )
    const { code, out, err } = await command(path)
    expect([code, out]).toEqual([1, ''])
    expect(err.split('\n')).toEqual([
      `${path} was not imported`,
      'line 3: USD: "1,09" is not a rate; expected a decimal above 0, or N/A',
      'line 3: JPY: "-3" is not a rate; expected a decimal above 0, or N/A',
      'line 4: "2026-13-01" is not a day; expected 2026-11-20 or 20 November 2026',
      '',
    ])
    expect(await stored()).toEqual(before)
  })

  it('says when it is called wrongly, or the file cannot be read', async () => {
    expect((await command()).code).toBe(2)
    expect((await command('a', 'b')).code).toBe(2)
    const missing = await command(join(folder, 'nothing.csv'))
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('nothing.csv cannot be read')])
  })
})

describe('a file of reference rates', () => {
  const complaint = (text: string) => {
    try {
      return readReferenceFile(text).length
    } catch (error) {
      if (!(error instanceof FileMistakes)) throw error
      return error.message
    }
  }

  it.each([
    ['', 'the file has no rate'],
    ['Date,USD,\n', 'the file has no rate'],
    ['Date,USD,\n2026-11-20,N/A,\n', 'the file has no rate'],
    ['<html><body>Not found</body></html>', 'the file has no rate'],
    ['USD,JPY\n1,2\n', 'line 1: the header begins with "USD"; expected Date and the currencies'],
    [
      'Date,USD,usd,EUR\n2026-11-20,1,2,3\n',
      /line 1: "usd" is not the code .*\nline 1: "EUR" is not the code/,
    ],
    ['Date,USD,USD\n2026-11-20,1,2\n', 'line 1: a currency has two columns\nline 2: USD is there twice'],
    ['Date,USD,JPY\n2026-11-20,1\n', 'line 2: 1 rates for 2 currencies'],
    ['Date,USD,JPY\n2026-11-20,1,2,3\n', 'line 2: 3 rates for 2 currencies'],
    ['Date,USD\n2026-11-20,1\n2026-11-20,1\n', 'line 3: 2026-11-20 is in the file twice'],
    [
      'Date,USD\n2026-02-29,1\n',
      'line 2: "2026-02-29" is not a day; expected 2026-11-20 or 20 November 2026',
    ],
    ['Date,USD\n31 June 2026,1\n', /line 2: "31 June 2026" is not a day/],
    ['Date,USD\n2026-11-20,0.000\n', /line 2: USD: "0.000" is not a rate/],
    ['Date,USD\n2026-11-20,1e3\n', /line 2: USD: "1e3" is not a rate/],
    ['Date,USD\n2026-11-20,\n', /line 2: USD: "" is not a rate/],
    ['Date,USD\n2026-11-20,"1.1\n', /^line \d: /],
    ['<Cube><Cube time="2026-11-20"><Cube currency="USD" rate="1.1"></Cube>', /^line 1: /],
    [
      '<a>\n<Cube time="x"/>\n<Cube time="2026-11-20">\n<Cube currency="USD" rate="1,1"/>\n</Cube></a>',
      /^line 2: "x" is not a day.*\nline 4: USD: "1,1" is not a rate/,
    ],
    ['<a><Cube time="2026-11-20"><Cube rate="1.1"/></Cube></a>', /line 1: "" is not the code/],
  ])('says what is wrong with %j', (text, message) => {
    expect(complaint(text)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  })

  it('is read with a byte order mark, other line ends, and a line for every mistake up to a limit', () => {
    expect(complaint(`\uFEFF${history.replaceAll('\n', '\r\n')}`)).toBe(3)
    const rows = Array.from({ length: 30 }, (_, index) => `2026-01-${index + 1},1`)
    expect(String(complaint(`Date,USD\n${rows.join('\n')}\n${'x,1\n'.repeat(30)}`))).toMatch(
      /… and \d+ more$/,
    )
  })
})
