"""Runs inside the program: aiohttp's server and client, HTTP and WebSocket."""

import asyncio

import aiohttp
from aiohttp import web


async def hello(request):
    return web.json_response({"hello": request.match_info["name"], "body": await request.text()})


async def talk(request):
    socket = web.WebSocketResponse()
    await socket.prepare(request)
    async for message in socket:
        await socket.send_str(message.data.upper())
    return socket


async def stream(request):
    response = web.StreamResponse()
    await response.prepare(request)
    for _ in range(64):
        await response.write(b"x" * 65536)
    return response


async def main():
    application = web.Application()
    application.add_routes([web.post("/hello/{name}", hello), web.get("/talk", talk), web.get("/stream", stream)])
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    base = "http://127.0.0.1:%d" % site._server.sockets[0].getsockname()[1]
    async with aiohttp.ClientSession() as session:
        async def ask(number):
            async with session.post(base + "/hello/%d" % number, data="ä") as answer:
                assert answer.status == 200
                assert await answer.json() == {"hello": str(number), "body": "ä"}
        await asyncio.gather(*(ask(number) for number in range(50)))
        async with session.get(base + "/stream") as answer:
            assert len(await answer.read()) == 64 * 65536
        async with session.ws_connect(base + "/talk") as socket:
            await socket.send_str("quiet")
            assert await socket.receive_str() == "QUIET"
        async with session.get(base + "/nowhere") as answer:
            assert answer.status == 404
    await runner.cleanup()
    print("all")


asyncio.run(main())
