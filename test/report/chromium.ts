// A headless Chromium for the tests of the page, where the machine has one; what the page says and asks for is kept.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser on the PATH, or the one CHROMIUM names. */
export const chromiumPath: string | undefined =
  process.env.CHROMIUM ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

/** Without a browser these tests are passed over, unless they must run. */
export const isChromiumRequired = process.env.HEDGEROW_REQUIRE_CHROMIUM === '1'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath!, args: FLAGS, headless: true })

/** What a page complained about, and what it asked the network for (its own file apart). */
export interface Complaints {
  readonly errors: string[]
  readonly requests: string[]
}

/** Opens a page with its own context; everything it says is collected. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page & { complaints: Complaints }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: Complaints = { errors: [], requests: [] }
  page.on('console', (message) => complaints.errors.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.errors.push(error.message))
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url.split('#')[0]) complaints.requests.push(request.url())
  })
  await page.goto(url)
  return Object.assign(page, { complaints })
}
