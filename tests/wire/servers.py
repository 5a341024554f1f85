"""Servers that answer as none should: byte by byte, without end, or with somebody else's name."""

from __future__ import annotations

import contextlib
import datetime as dt
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

# So long a server goes on by itself, in pieces of a tenth of a second: a client that waited for it
# sees another end than one that gave up.
PIECES = 200
PAUSE = 0.1

Answer = Callable[["Rude", socket.socket], None]


class Rude:
    """A server on this machine that answers each request by a function of the connection."""

    def __init__(self, answer: Answer, tls: ssl.SSLContext | None = None) -> None:
        self._answer = answer
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.over = threading.Event()
        self.under_way = threading.Event()
        self.connections = 0
        self.requests: list[bytes] = []
        self.here = threading.local()
        """Its `request` is the one that this thread answers."""
        self._threads = [threading.Thread(target=self._accept)]

    @property
    def url(self) -> str:
        scheme = "http" if self._tls is None else "https"
        return f"{scheme}://localhost:{self.port}"

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.over.set()
        # By no function of `socket`, which a test may have replaced.
        with contextlib.suppress(OSError), socket.socket() as last:
            last.connect(("127.0.0.1", self.port))
        for thread in self._threads:
            thread.join(60)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                peer, _ = self._listener.accept()
            except OSError:
                return  # closed, and nobody came to say so
            if self.over.is_set():
                peer.close()
                return
            self.connections += 1
            self._threads.append(threading.Thread(target=self._serve, args=(peer,)))
            self._threads[-1].start()

    def _serve(self, peer: socket.socket) -> None:
        with contextlib.suppress(OSError), contextlib.closing(peer):
            peer.settimeout(20)
            if self._tls is not None:
                peer = self._tls.wrap_socket(peer, server_side=True)
            with contextlib.closing(peer):
                while request := self._request(peer):
                    self.requests.append(request)
                    self.here.request = request
                    self.under_way.set()
                    self._answer(self, peer)

    def _request(self, peer: socket.socket) -> bytes:
        got = b""
        while b"\r\n\r\n" not in got:
            piece = peer.recv(65536)
            if not piece:
                return b""
            got += piece
        head, _, body = got.partition(b"\r\n\r\n")
        length = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        while len(body) < length:
            body += peer.recv(65536)
        return head + b"\r\n\r\n" + body

    def drip(self, peer: socket.socket, pieces: Iterator[bytes]) -> None:
        """Send pieces with a pause before each, until somebody has had enough."""
        for piece in pieces:
            if self.over.wait(PAUSE):
                return
            peer.sendall(piece)


def whole(body: bytes = b"{}", status: int = 200, headers: str = "") -> Answer:
    head = f"HTTP/1.1 {status} Whatever\r\nContent-Length: {len(body)}\r\n{headers}\r\n"

    def answer(_: Rude, peer: socket.socket) -> None:
        peer.sendall(head.encode() + body)

    return answer


def after_one(answer: Answer) -> Answer:
    """Answer the first request as it should be, and all others by `answer`."""

    def second(server: Rude, peer: socket.socket) -> None:
        (whole() if len(server.requests) == 1 else answer)(server, peer)

    return second


def broken_off(sent: bytes) -> Answer:
    """Send so much, and close the connection."""

    def answer(_: Rude, peer: socket.socket) -> None:
        peer.sendall(sent)
        peer.shutdown(socket.SHUT_RDWR)

    return answer


def silence(server: Rude, _: socket.socket) -> None:
    server.over.wait(PIECES * PAUSE)


def byte_by_byte(server: Rude, peer: socket.socket) -> None:
    head = b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * PIECES
    server.drip(peer, (bytes([byte]) for byte in head))


def endless_1xx(server: Rude, peer: socket.socket) -> None:
    while not server.over.is_set():
        peer.sendall(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100)


def slow_body(server: Rude, peer: socket.socket) -> None:
    peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    server.drip(peer, (b"x" for _ in range(PIECES)))


def slow_chunks(server: Rude, peer: socket.socket) -> None:
    peer.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    server.drip(peer, (b"1\r\nx\r\n" for _ in range(PIECES)))


def endless_chunks(size: int = 65536, status: int = 200) -> Answer:
    def answer(server: Rude, peer: socket.socket) -> None:
        peer.sendall(b"HTTP/1.1 %d OK\r\nTransfer-Encoding: chunked\r\n\r\n" % status)
        while not server.over.is_set():
            peer.sendall(b"%x\r\n%s\r\n" % (size, b"x" * size))

    return answer


def tunnel(upstream: int) -> Answer:
    """What a proxy does once it was asked to connect: carry bytes to a port of this machine."""

    def answer(server: Rude, peer: socket.socket) -> None:
        with socket.create_connection(("127.0.0.1", upstream)) as other:
            peer.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            back = threading.Thread(target=_carry, args=(other, peer))
            back.start()
            _carry(peer, other)
            back.join(60)

    return answer


def _carry(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            sink.sendall(piece)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


def certificate(directory: Path, name: str, *, days: int = 1) -> tuple[ssl.SSLContext, Path]:
    """A context for a server that calls itself `name`, and the file of whoever vouches for it."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=9))
        .not_valid_after(now + dt.timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    public, private = directory / f"{name}.pem", directory / f"{name}.key"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(public, private)
    return context, public
