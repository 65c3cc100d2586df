import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/**
 * A key and a certificate that it signs itself, for a server on this machine, both as PEM.
 * Node makes keys but no certificates; this one says only what TLS asks for (RFC 5280, 4.1).
 */
export function selfSigned(name: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicInfo = publicKey.export({ type: 'spki', format: 'der' });
  const body = sequence(
    value(0xa0, value(0x02, Buffer.of(2))), // version 3
    value(0x02, serialOf(publicInfo)),
    ecdsaWithSha256,
    nameOf(name),
    sequence(time('200101000000Z'), time('491231235959Z')),
    nameOf(name),
    publicInfo,
  );
  const signature = value(0x03, Buffer.concat([Buffer.of(0), sign('sha256', body, privateKey)]));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(sequence(body, ecdsaWithSha256, signature)),
  };
}

/** One DER value: what it is, how long it is, and what it holds. */
function value(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag), lengthOf(content), content]);
}

function lengthOf({ length }: Buffer): Buffer {
  if (length < 0x80) return Buffer.of(length);
  return length < 0x100 ? Buffer.of(0x81, length) : Buffer.of(0x82, length >> 8, length & 0xff);
}

const sequence = (...parts: Buffer[]) => value(0x30, ...parts);
const objectId = (hex: string) => value(0x06, Buffer.from(hex, 'hex'));
const time = (utc: string) => value(0x17, Buffer.from(utc));
const ecdsaWithSha256 = sequence(objectId('2a8648ce3d040302'));

const nameOf = (commonName: string) =>
  sequence(value(0x31, sequence(objectId('550403'), value(0x0c, Buffer.from(commonName)))));

/** Positive, and another one for each key. */
const serialOf = (publicInfo: Buffer) =>
  Buffer.concat([Buffer.of(1), createHash('sha256').update(publicInfo).digest().subarray(0, 8)]);

const pem = (der: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
