import { describe, expect, it } from 'vitest';
import { checkedUrl, isLocalName, isPublicAddress, publicAddresses } from './address.ts';

const PUBLIC = ['8.8.8.8', '103.10.20.30', '2606:4700::1111', '64:ff9b::808:808', '2001:4860:4860::8888'];

const PRIVATE = [
  ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ...['169.254.169.254', '100.64.0.1', '100.100.100.200', '168.63.129.16', '192.0.0.8', '198.18.0.1'],
  ...['192.0.2.1', '203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255', '192.88.99.1'],
  ...[
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
    '::808:808',
    '::7f00:1',
    'fe80::1',
    'fc00::1',
  ],
  ...['fd00:ec2::254', 'ff02::1', '64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '2002:7f00:1::', '2001:0:1::1'],
  ...['2001:db8::1', 'fec0::1', '100::1', 'bukan alamat', ''],
];

describe('isPublicAddress', () => {
  it.each(PUBLIC)('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));
  it.each(PRIVATE)('%j is not', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('isLocalName', () => {
  it.each(['localhost', 'localhost.', 'a.localhost', 'router.local', 'x.internal', 'x.home.arpa'])(
    '%s is local',
    (host) => expect(isLocalName(host)).toBe(true),
  );
  it.each(['local.example', 'mylocalhost.example', 'internal-affairs.example'])('%s is not', (host) =>
    expect(isLocalName(host)).toBe(false),
  );
});

describe('checkedUrl', () => {
  it.each([
    'ftp://x.example/',
    'file:///etc/passwd',
    'javascript:1',
    'data:,x',
    'https://a:b@x.example/',
    'x',
    '',
  ])('refuses %s', (text) =>
    expect(() => checkedUrl(text)).toThrow(expect.objectContaining({ class: 'bad_url' })),
  );
  it('drops the fragment', () =>
    expect(checkedUrl('https://x.example/a#b').href).toBe('https://x.example/a'));
});

describe('publicAddresses', () => {
  const settings = (addresses: readonly string[], allowOrigins: readonly string[] = []) => ({
    allowOrigins,
    lookup: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  });
  const blocked = expect.objectContaining({ class: 'blocked_address' });

  it.each([
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://%EF%BC%91%EF%BC%92%EF%BC%97.0.0.1/',
    'http://localhost/',
    'http://localhost./',
  ])('refuses the literal %s without asking anybody', async (url) => {
    await expect(publicAddresses(new URL(url), settings(['8.8.8.8']))).rejects.toEqual(blocked);
  });

  it('refuses a name with one private address among public ones', async () => {
    const asked = publicAddresses(new URL('http://harian.example/'), settings(['8.8.8.8', '10.0.0.1']));
    await expect(asked).rejects.toEqual(blocked);
  });

  it('allows an exact origin only', async () => {
    const allowed = settings([], ['http://127.0.0.1:4750']);
    await expect(publicAddresses(new URL('http://127.0.0.1:4750/a'), allowed)).resolves.toHaveLength(1);
    await expect(publicAddresses(new URL('http://127.0.0.1:4751/'), allowed)).rejects.toEqual(blocked);
    await expect(publicAddresses(new URL('https://127.0.0.1:4750/'), allowed)).rejects.toEqual(blocked);
  });

  it('says that a name has no address', async () => {
    const asked = publicAddresses(new URL('http://harian.example/'), settings([]));
    await expect(asked).rejects.toEqual(expect.objectContaining({ class: 'dns' }));
  });
});
