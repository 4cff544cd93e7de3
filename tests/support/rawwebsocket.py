"""A WebSocket client that only listens (RFC 6455), for measuring and for tests that watch frames as they come."""

import base64
import os
import socket
import struct


class RawWebSocket:
    def __init__(self, port, path, origin=None):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.sendall(("GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                             "Sec-WebSocket-Key: %s\r\nSec-WebSocket-Version: 13\r\nOrigin: %s\r\n\r\n"
                             % (path, port, base64.b64encode(os.urandom(16)).decode(),
                                origin or "http://127.0.0.1:%d" % port)).encode())
        self.buffer = b""
        while b"\r\n\r\n" not in self.buffer:
            self.buffer += self.more()
        head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        if not head.startswith(b"HTTP/1.1 101"):
            raise AssertionError("no WebSocket there: %r" % head)

    def more(self):
        piece = self.socket.recv(65536)
        if not piece:
            raise ConnectionError("the server hung up")
        return piece

    def take(self, count):
        while len(self.buffer) < count:
            self.buffer += self.more()
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def frames(self):
        """Texts, as they come; pings are answered; ends with the connection."""
        while True:
            first, second = self.take(2)
            size = second & 0x7F
            if size == 126:
                size = struct.unpack(">H", self.take(2))[0]
            elif size == 127:
                size = struct.unpack(">Q", self.take(8))[0]
            payload = self.take(size)
            kind = first & 0x0F
            if kind == 9:
                self.socket.sendall(bytes([0x8A, 0x80 | len(payload), 0, 0, 0, 0]) + payload)  # masked with zeros
            elif kind == 8:
                return
            elif kind in (0, 1):
                yield payload

    def close(self):
        self.socket.close()
