import { describe, expect, it } from 'vitest';
import { buildLedger } from '../ledger/build-ledger.ts';
import { incident, records } from '../ledger/fixtures.ts';
import { oembed } from './embed.ts';

describe('embedding', () => {
  const title = { id: 'Data "Nusa Jaya" <dijual> & lain', en: 'Offered' };
  const [file] = buildLedger(records({ incidents: [incident({ title })] })).incidents;
  if (!file) throw new Error('the fixture has one incident');

  it('gives one iframe, whatever the title holds', () => {
    const { html, type, version } = oembed(file, 'id');
    expect([type, version]).toEqual(['rich', '1.0']);
    expect(html).toMatch(
      /^<iframe src="https:[^"<>]+\/sematan\/nusa-jaya-2023\/" title="[^"<>]*" [^<>]*><\/iframe>$/,
    );
    expect(html).toContain('Data &quot;Nusa Jaya&quot; &lt;dijual&gt; &amp; lain');
  });

  it('lets the part open links and nothing else', () => {
    expect(oembed(file, 'en').html).toContain('sandbox="allow-popups"');
  });
});
