"""Runs inside the program: the package everyport over a station with a web service and a poll."""

import asyncio
import contextlib

import everyport
from everyport import app, connections, devices, polls, services


def refused(error, call):
    try:
        call()
    except error as raised:
        return raised
    raise AssertionError("not refused")


async def services_live():
    web = services["web"]
    assert (web.type, web.state, web.trouble, len(web.addresses)) == ("http", "running", "", 2), web
    assert web is not None and web == services[0] and "web" in services and len(services) == 1
    heard = []
    handle = web.stateChanged.connect(heard.append)
    told = asyncio.ensure_future(next_of(app.serviceChanged))
    await asyncio.sleep(0)
    await web.stop()
    assert web.state == "off" and await told == "web"
    assert web.addresses == []
    await web.start()
    assert web.state == "running" and heard[-1] == "running" and "off" in heard, heard
    handle.disconnect()
    return web.addresses[0].split(":")[-1].strip("/")


async def next_of(signal):
    return await signal


async def connections_live(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", int(port))
    writer.write(b"GET / HTTP/1.1\r\nHost: localhost\r\n")
    await writer.drain()
    for _ in range(100):
        ours = [each for each in connections if each.service == "web" and each.incoming and each.bytesIn > 0]
        if ours:
            break
        await asyncio.sleep(0.02)
    assert ours[0].state == "open" and not ours[0].encrypted and ours[0].peer.startswith("127.0.0.1"), ours
    ours[0].close()
    assert await asyncio.wait_for(reader.read(), 10) is not None
    writer.close()


async def polls_live():
    lunch = polls["lunch"]
    assert (lunch.name, lunch.question, lunch.state, lunch.answers) == ("lunch", "Lunch?", "draft", {"soup": "Soup", "salad": "Salad"})
    assert lunch.tally == {"soup": 0, "salad": 0} and lunch.votes == 0
    changed = asyncio.ensure_future(next_of(lunch.changed))
    await asyncio.sleep(0)
    await lunch.open()
    assert lunch.state == "open"
    await asyncio.wait_for(changed, 10)
    await lunch.close()
    await lunch.open()
    assert (lunch.state, lunch.round) == ("open", 1)


async def main():
    port = await services_live()
    await connections_live(port)
    await polls_live()


assert everyport.loop.is_running() and len(devices) == 0 and list(everyport.chat.rooms) == []
assert "The running program." in type(app).__doc__ and set(everyport.__all__) <= set(dir(everyport))
refused(AttributeError, lambda: everyport.nothing)
refused(AttributeError, lambda: setattr(services[0], "state", "x"))
refused(KeyError, lambda: polls["dinner"])
try:
    services["dinner"]
except KeyError as error:
    assert error.args[0] == "there is no 'dinner' here; there is 'web'", error
try:
    devices["door"]
except KeyError as error:
    assert error.args[0] == "there is no 'door' here; there is nothing", error
with contextlib.suppress(AttributeError):
    services[0].stat
    raise AssertionError
asyncio.run(main())
print("all")
