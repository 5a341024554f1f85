// Node loads this first, where NODE_OPTIONS requires it: Trakt is the sandbox. Every name under
// trakt.tv leads to the sandbox's door, and none is looked up.
"use strict";

const dns = require("node:dns");
const net = require("node:net");
const { syncBuiltinESMExports } = require("node:module");

const DOOR = Number(process.env.TRAKT_SANDBOX_DOOR);
const LOOPBACK = "127.0.0.1";

const isTrakts = (host) => /^(.*\.)?trakt\.tv\.?$/i.test(String(host));

function redirected(options) {
  const there = options.host || options.hostname;
  return isTrakts(there) ? { ...options, host: LOOPBACK, port: DOOR } : options;
}

function redirectConnections() {
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (...given) {
    if (Array.isArray(given[0])) given[0][0] = redirected(given[0][0]); // as net.connect hands it on
    else if (given[0] !== null && typeof given[0] === "object") given[0] = redirected(given[0]);
    else if (typeof given[1] === "string" && isTrakts(given[1])) given.splice(0, 2, DOOR, LOOPBACK);
    return connect.apply(this, given);
  };
}

function refused(host) {
  const error = new Error(`trakt.tv is a sandbox here, and ${host} is not looked up`);
  return Object.assign(error, { code: "ENOTFOUND", hostname: host });
}

function redirectLookups() {
  const { lookup } = dns;
  dns.lookup = (host, ...more) => lookup(isTrakts(host) ? LOOPBACK : host, ...more);
  const later = dns.promises.lookup;
  dns.promises.lookup = (host, options) => later(isTrakts(host) ? LOOPBACK : host, options);
  for (const kind of [dns, dns.Resolver.prototype]) {
    for (const name of Object.keys(Object.getOwnPropertyDescriptors(kind))) {
      if (!name.startsWith("resolve") || typeof kind[name] !== "function") continue;
      const ask = kind[name];
      kind[name] = function (host, ...more) {
        if (!isTrakts(host)) return ask.call(this, host, ...more);
        process.nextTick(more[more.length - 1], refused(host));
      };
    }
  }
  for (const kind of [dns.promises, dns.promises.Resolver.prototype]) {
    for (const name of Object.keys(Object.getOwnPropertyDescriptors(kind))) {
      if (!name.startsWith("resolve") || typeof kind[name] !== "function") continue;
      const ask = kind[name];
      kind[name] = function (host, ...more) {
        return isTrakts(host) ? Promise.reject(refused(host)) : ask.call(this, host, ...more);
      };
    }
  }
}

if (DOOR) {
  redirectConnections();
  redirectLookups();
  syncBuiltinESMExports();
}
