"""A name server on loopback that knows where XMPP servers of one test are (SRV), and nothing else."""

import socketserver
import struct
import threading


class SrvAnswers(socketserver.UDPServer):
    """`routes`: {domain: port on 127.0.0.1}."""

    def __init__(self, routes):
        super().__init__(("127.0.0.1", 0), Question)
        self.routes = routes
        self.port = self.server_address[1]
        self.thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
        self.thread.start()

    def stop(self):
        self.shutdown()
        self.thread.join()
        self.server_close()


class Question(socketserver.BaseRequestHandler):
    def handle(self):
        query, socket = self.request
        labels, at = [], 12
        while query[at]:
            labels.append(query[at + 1:at + 1 + query[at]].decode())
            at += 1 + query[at]
        question = query[12:at + 5]
        kind = struct.unpack(">H", query[at + 1:at + 3])[0]
        port = self.server.routes.get(".".join(labels[2:])) if kind == 33 and labels[:2] == ["_xmpp-server", "_tcp"] else None
        if port is None:
            answer = query[:2] + struct.pack(">HHHHH", 0x8583, 1, 0, 0, 0) + question  # no such name
        else:
            place = struct.pack(">HHH", 0, 0, port) + b"".join(bytes([len(part)]) + part for part in (b"127", b"0", b"0", b"1")) + b"\0"
            answer = query[:2] + struct.pack(">HHHHH", 0x8580, 1, 1, 0, 0) + question + b"\xc0\x0c" + struct.pack(">HHIH", 33, 1, 60, len(place)) + place
        socket.sendto(answer, self.client_address)
