import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4);
const hostile = '</blockquote><script>document.title = "owned"</script><img src=x onerror=alert(1)> & &amp; "q" `z`';

/**
 * A folder that a page's layout has a hard time with: 120 statements, 24 sources with long names, a word that no line can
 * hold, markup in a quotation, files that cannot be read.
 */
export function writeHardFolder(folder: string): void {
  const sources = join(folder, 'sources');
  mkdirSync(sources, { recursive: true });
  const topics = Array.from({ length: 60 }, (_, i) => i + 1);
  const article = topics.map(
    (i) =>
      `Das Lager Nummer ${i} in Steinwehr fasst ${i * 37} Tonnen Getreide. „Im Lager ${i} haben wir die Waage geprüft und nichts gefunden“, sagte Hanna Brandt.`,
  );
  article.splice(3, 0, `„${long}“, sagte Hanna Brandt.`, `„Das ist ${hostile} und sonst nichts“, sagte Hanna Brandt.`);
  writeFileSync(join(folder, 'article.txt'), article.join('\n\n'));
  for (let n = 1; n <= 24; n++) {
    const told = topics
      .filter((i) => (i + n) % 3 === 0)
      .map((i) => {
        const tonnes = (i + n) % 9 === 0 ? i * 37 + 5 : i * 37;
        return `Das Lager Nummer ${i} in Steinwehr fasst ${tonnes} Tonnen Getreide. „Im Lager ${i} haben wir die Waage geprüft und nichts gefunden“, sagte Hanna Brandt.`;
      });
    if (n === 1)
      told.push(`„${long}“, sagte Hanna Brandt.`, `„Das ist ${hostile} und sonst nichts“, sagte Hanna Brandt.`);
    if (n % 2 === 0) told.unshift('STEINWEHR (NDK) – Der Betreiber legte Zahlen vor.');
    const name = `quelle-${String(n).padStart(2, '0')}-mit-einem-recht-langen-namen${n === 3 ? '-'.repeat(20) + 'x'.repeat(90) : ''}.txt`;
    writeFileSync(join(sources, name), told.join('\n\n'));
  }
  writeFileSync(join(sources, 'bild.txt'), Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 9]));
}
