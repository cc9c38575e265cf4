import { createSocket } from 'node:dgram'
import { lookup } from 'node:dns/promises'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'

/**
 * How often the kernel, in this network namespace, was asked to reach an address that it has no way to. Where there is
 * only loopback, that is every attempt to leave the machine, by whatever process, and it needs neither privileges
 * nor a tracer: the count goes up before anything could be sent, and an error that is caught does not hide it.
 *
 * @returns {number}
 */
export function attempts() {
  return ipVersion4() + ipVersion6()
}

function ipVersion4() {
  const [names = '', values = ''] = read('/proc/net/snmp').filter((line) => line.startsWith('Ip:'))
  return Number(values.split(' ')[names.split(' ').indexOf('OutNoRoutes')] ?? Number.NaN)
}

/** Nothing, where the kernel has no IPv6: then there are no such attempts either. */
function ipVersion6() {
  const line = read('/proc/net/snmp6').find((line) => line.startsWith('Ip6OutNoRoutes'))
  return Number(line?.split(/\s+/)[1] ?? 0)
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}

/** Addresses and a name that belong to nobody: RFC 5737, RFC 3849, RFC 6761. */
const address4 = '192.0.2.1'
const address6 = '2001:db8::1'
const unknownName = 'sourceline.invalid'

/** @type {Record<string, () => Promise<unknown>>} */
const deliberate = {
  'a connection': () => connecting(address4),
  'a datagram': () => sending(address4),
  'a look-up of a name': () => lookup(unknownName).catch(() => {}),
  ...(read('/proc/net/snmp6').length > 0 && { 'a connection by IPv6': () => connecting(address6) }),
}

/**
 * Tries to leave on purpose, in every way, and sees that each is counted: a check that cannot fail proves nothing.
 *
 * @returns {Promise<string[]>} the ways that were not counted: none where the count can be trusted
 */
export async function uncounted() {
  const missed = []
  for (const [way, attempt] of Object.entries(deliberate)) {
    const before = attempts()
    await attempt()
    if (!(attempts() > before)) missed.push(way)
  }
  return missed
}

/** @param {string} host */
function connecting(host) {
  return new Promise((resolve) => {
    const socket = connect({ host, port: 80, timeout: 1_000 })
    for (const event of ['error', 'connect', 'timeout']) socket.on(event, () => resolve(socket.destroy()))
  })
}

/** @param {string} host */
function sending(host) {
  return new Promise((resolve) => {
    const socket = createSocket('udp4')
    socket.send('x', 9, host, () => {
      socket.close()
      resolve(undefined)
    })
  })
}
