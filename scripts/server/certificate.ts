import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A key and certificate made for one run of a test or a bench, and the pin by which Chromium accepts just this one. */
export interface TestCertificate {
  key: string;
  certificate: string;
  /** SHA-256 of the public key in base64, for `--ignore-certificate-errors-spki-list`. */
  pin: string;
}

const sequence = 0x30;
const setOf = 0x31;

/** Signs a certificate for itself (X.509 as RFC 5280 writes it), so that no key lies in the project. */
export function makeCertificate(): TestCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const publicKeyBytes = publicKey.export({ type: 'spki', format: 'der' });
  // 1.2.840.10045.4.3.2 is ECDSA with SHA-256; 2.5.4.3 is a common name.
  const algorithm = der(sequence, der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
  const commonName = der(0x06, Buffer.from('550403', 'hex'));
  const name = der(sequence, der(setOf, der(sequence, commonName, text(0x0c, 'Sunflower test'))));
  const validity = der(sequence, text(0x17, '200101000000Z'), text(0x17, '491231235959Z'));
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const serial = der(0x02, Buffer.from([1]));
  const body = der(sequence, ...[version, serial, algorithm, name, validity, name], publicKeyBytes);
  // A bit string starts with the number of unused bits.
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
  const certificate = der(sequence, body, algorithm, signature);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
    pin: createHash('sha256').update(publicKeyBytes).digest('base64'),
  };
}

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const length =
    content.length < 128
      ? [content.length]
      : content.length < 256
        ? [0x81, content.length]
        : [0x82, content.length >> 8, content.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

function text(tag: number, characters: string): Buffer {
  return der(tag, Buffer.from(characters));
}
