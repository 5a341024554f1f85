"""A real Valkey or Redis server on a free port of this machine."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from urllib.parse import quote

from tests.ports import free_port

PROGRAM = shutil.which("valkey-server") or shutil.which("redis-server")
PASSWORD = "pa55-w0rd"


class Server:
    """A server that keeps its data in `directory` over restarts.

    Args:
        directory: For its data.
        cluster: Make it the one node of a cluster.
    """

    def __init__(self, directory: Path, *, cluster: bool = False) -> None:
        self._directory = directory
        self._cluster = cluster
        self._process: subprocess.Popen[str] | None = None
        self.port = 0

    @property
    def url(self) -> str:
        return f"redis://:{PASSWORD}@127.0.0.1:{self.port}/0"

    def start(self) -> None:
        assert PROGRAM is not None
        for _ in range(10):
            self.port = self.port or free_port()
            arguments = (
                f"--bind 127.0.0.1 {self._port_arguments()} --dir {self._directory} --save  "
                f"--appendonly yes --appendfsync always --requirepass {PASSWORD} --loglevel notice"
            )
            if self._cluster:
                arguments += f" --cluster-enabled yes --cluster-port {free_port()}"
            self._process = subprocess.Popen(
                [PROGRAM, *arguments.split(" ")], stdout=subprocess.PIPE, text=True
            )
            assert self._process.stdout is not None
            for line in self._process.stdout:
                if "Ready to accept connections" in line:
                    return
            # Somebody else took the port in between.
            self.stop()
            self.port = 0
        raise RuntimeError(f"{PROGRAM} does not start")

    def _port_arguments(self) -> str:
        return f"--port {self.port}"

    def stop(self) -> None:
        assert self._process is not None
        self._process.kill()
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process.wait(60)


class TLSServer(Server):
    """A server that speaks TLS alone, with a certificate for the host ``localhost``."""

    def __init__(self, directory: Path) -> None:
        super().__init__(directory)
        self._certificate, self._key = directory / "certificate.pem", directory / "key.pem"
        command = (
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
            f"-subj /CN=localhost -addext subjectAltName=DNS:localhost "
            f"-addext keyUsage=critical,digitalSignature,keyCertSign "
            f"-keyout {self._key} -out {self._certificate}"
        )
        subprocess.run(command.split(" "), check=True, capture_output=True)

    @property
    def url(self) -> str:
        return (
            f"rediss://:{PASSWORD}@localhost:{self.port}/0?ssl_ca_certs="
            f"{quote(str(self._certificate))}"
        )

    def _port_arguments(self) -> str:
        return (
            f"--port 0 --tls-port {self.port} --tls-auth-clients no "
            f"--tls-cert-file {self._certificate} --tls-key-file {self._key} "
            f"--tls-ca-cert-file {self._certificate}"
        )
