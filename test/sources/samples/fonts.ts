// A font with Turkish letters, where the system has one: the fonts that come with PDF have none.
import { existsSync } from 'node:fs'

const FOLDERS = [
  '/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf /usr/share/fonts/truetype/dejavu/DejaVuSerif-Bold.ttf',
  '/usr/share/fonts/dejavu-serif-fonts/DejaVuSerif.ttf /usr/share/fonts/dejavu-serif-fonts/DejaVuSerif-Bold.ttf',
  '/usr/share/fonts/TTF/DejaVuSerif.ttf /usr/share/fonts/TTF/DejaVuSerif-Bold.ttf',
  '/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf /usr/share/fonts/truetype/liberation/LiberationSerif-Bold.ttf',
  '/System/Library/Fonts/Supplemental/Times New Roman.ttf\u0020/System/Library/Fonts/Supplemental/Times New Roman Bold.ttf',
  'C:/Windows/Fonts/times.ttf C:/Windows/Fonts/timesbd.ttf',
]

export interface Fonts {
  readonly regular: string
  readonly bold: string
}

/** The first pair of fonts that is there, undefined where none is: tests that need one then skip. */
export function findFonts(): Fonts | undefined {
  for (const pair of FOLDERS) {
    const [regular, bold] = pair.split(/(?<=\.ttf) /)
    if (existsSync(regular!) && existsSync(bold!)) return { regular: regular!, bold: bold! }
  }
  return undefined
}
