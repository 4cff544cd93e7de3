"""An echo server on asyncio's loop, by python3 or inside everyportd. Prints "port N", ends with its standard input."""

import asyncio
import socket


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def data_received(self, data):
        self.transport.write(data)


class Input(asyncio.Protocol):
    def __init__(self, ended):
        self.ended = ended

    def connection_lost(self, reason):
        self.ended.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, "127.0.0.1", 0, backlog=4096)
    print("port %d" % server.sockets[0].getsockname()[1], flush=True)
    ended = loop.create_future()
    with open(0, "rb", buffering=0) as stream:
        await loop.connect_read_pipe(lambda: Input(ended), stream)
        await ended


asyncio.run(main())
