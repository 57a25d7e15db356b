// Loaded into a measured process (node --import): on its exit, processor time and peak memory go to file descriptor 3.
import { readFileSync, writeSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeSync(3, JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, peak: highWater() ?? maxRSS / 1024 }))
})

/** What `maxRSS` tells on Linux may be the parent's. */
function highWater() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024
  } catch {
    return undefined
  }
}
