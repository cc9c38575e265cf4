import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'

/** What the analysts of these tests read: invented, as its places are. */

export const raid = {
  name: 'raid-near-dar-selim.txt',
  text: `Eight people were killed and three were wounded when a patrol raided a farmhouse near Dar Selim on 12 May 2024, the district council said.

A hospital official told the Valley Gazette that at least ten bodies were brought in that night.

The interior ministry denied that eight people had died. It said that the patrol had killed four armed men.

Two men were detained and a store of rifles was found, residents said. The farmhouse burned down.`,
}

/** The same night by another hand. */
export const council = {
  name: 'council-note.md',
  text: `# Note of the Dar Selim council

The council counted eight dead after the raid on the farmhouse of 12 May 2024. Their names are held at the council.
`,
}

/** Names its title, publisher, date and language itself. */
export const page = {
  name: 'valley-gazette.html',
  text: `<!doctype html><html lang="en"><head><title>Ten bodies after night raid</title>
<meta property="og:site_name" content="Valley Gazette"><meta property="article:published_time" content="2024-05-14">
</head><body><nav>Home News Weather</nav><article><h1>Ten bodies after night raid</h1>
<p>At least ten bodies were brought to the hospital of Dar Selim after soldiers came to a farmhouse at night.</p>
<p>Relatives waited outside until the morning, and the director of the hospital read the names to them one by one.</p>
</article></body></html>`,
}

export const arabic = {
  name: 'bayan.txt',
  text: `قال مجلس البلدة إن ثمانية أشخاص قتلوا في مداهمة مزرعة قرب دار سليم ليل 12 أيار 2024.

وأضاف المجلس أن شخصين اعتقلا في المكان نفسه، ونفت الوزارة سقوط أي مدني.`,
}

const turkishText = `Bölge meclisinin açıklamasına göre, gece yapılan baskında sekiz kişi öldü, üç kişi yaralandı.

Şüpheli iki kişi gözaltına alındı. İçişleri Bakanlığı ölenlerin sivil olduğu yönündeki haberleri yalanladı.
Çiftlik evi yandı; güvenlik güçleri köyün giriş ve çıkışlarını kapattı. Görüşülen köylüler, baskının şafak sökmeden
başladığını, ışıkların kesildiğini ve çocukların ağladığını söyledi.`

/** As an old Turkish system saved it. */
export const turkish = {
  name: 'baskin.txt',
  text: turkishText,
  bytes: iconv.encode(turkishText, 'windows-1254'),
}

/** Lays documents into a folder of the test; returns their paths, in order. */
export function lay(
  folder: string,
  ...documents: { name: string; text?: string; bytes?: Uint8Array }[]
): string[] {
  mkdirSync(join(folder, 'documents'), { recursive: true })
  return documents.map(({ name, text, bytes }) => {
    const path = join(folder, 'documents', name)
    writeFileSync(path, bytes ?? text ?? '')
    return path
  })
}

/** A file of a size that takes no room on the disk. */
export function layLarge(folder: string, name: string, bytes: number): string {
  const [path = ''] = lay(folder, { name })
  truncateSync(path, bytes)
  return path
}
