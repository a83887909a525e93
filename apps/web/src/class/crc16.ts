/**
 * CRC-16/XMODEM (polynomial 0x1021) of bytes. It finds every error within 16 neighbouring bits, so
 * every wrong letter and every two neighbouring letters that changed places.
 */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let k = 0; k < 8; k++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc;
}
