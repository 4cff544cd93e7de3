"""Runs inside the program: what asyncio offers, each with the other end in the same loop, in a thread or in a child."""

import asyncio
import concurrent.futures
import os
import signal
import ssl
import subprocess
import tempfile
import time

from everyport import _guest


async def echo(reader, writer):
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.close()


async def talk(**where):
    reader, writer = await asyncio.open_connection(**where)
    piece = bytes(range(256)) * 4096
    writer.write(piece)
    assert await reader.readexactly(len(piece)) == piece
    writer.close()
    await writer.wait_closed()


async def sockets():
    async with await asyncio.start_server(echo, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        await asyncio.gather(*(talk(host="127.0.0.1", port=port) for _ in range(20)))


async def unix_sockets(folder):
    async with await asyncio.start_unix_server(echo, folder + "/s"):
        reader, writer = await asyncio.open_unix_connection(folder + "/s")
        writer.write(b"hello")
        assert await reader.readexactly(5) == b"hello"
        writer.close()


async def tls(folder):
    key, certificate = folder + "/key.pem", folder + "/cert.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
                    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], check=True, capture_output=True)
    ours = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    ours.load_cert_chain(certificate, key)
    async with await asyncio.start_server(echo, "127.0.0.1", 0, ssl=ours) as server:
        port = server.sockets[0].getsockname()[1]
        await talk(host="127.0.0.1", port=port, ssl=ssl.create_default_context(cafile=certificate), server_hostname="localhost")
        try:
            await talk(host="127.0.0.1", port=port, ssl=ssl.create_default_context(), server_hostname="localhost")
            raise AssertionError("believed")
        except ssl.SSLCertVerificationError:
            pass


async def children():
    child = await asyncio.create_subprocess_exec("cat", stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    out, _ = await child.communicate(b"x" * 1_000_000)
    assert len(out) == 1_000_000 and child.returncode == 0
    statuses = await asyncio.gather(*(ended("exit %d" % number) for number in range(20)))
    assert statuses == list(range(20)), statuses
    sleeping = await asyncio.create_subprocess_exec("sleep", "60")
    sleeping.terminate()
    assert await sleeping.wait() == -signal.SIGTERM


async def ended(command):
    child = await asyncio.create_subprocess_shell(command)
    return await child.wait()


async def executors():
    loop = asyncio.get_running_loop()
    began = time.monotonic()
    await asyncio.gather(*(asyncio.to_thread(time.sleep, 0.1) for _ in range(4)))
    assert time.monotonic() - began < 5
    with concurrent.futures.ThreadPoolExecutor() as pool:
        assert await loop.run_in_executor(pool, sum, range(10)) == 45
    future = loop.create_future()
    await asyncio.to_thread(lambda: loop.call_soon_threadsafe(future.set_result, "rung"))
    assert await future == "rung"


async def signals():
    loop = asyncio.get_running_loop()
    heard = asyncio.Queue()
    loop.add_signal_handler(signal.SIGUSR1, heard.put_nowait, "added")
    os.kill(os.getpid(), signal.SIGUSR1)
    assert await heard.get() == "added"
    loop.remove_signal_handler(signal.SIGUSR1)
    # Plain handlers run without any descriptor of asyncio's, also while all wait.
    signal.signal(signal.SIGUSR2, lambda *_: heard.put_nowait("plain"))
    child = await asyncio.create_subprocess_shell("sleep 0.1; kill -USR2 %d" % os.getpid())
    assert await heard.get() == "plain"
    await child.wait()


async def beside(seconds):
    """How often the program's own loop has its turn meanwhile."""
    count = 0
    async def tick():
        nonlocal count
        while True:
            await asyncio.sleep(0.005)
            count += 1
    task = asyncio.run_coroutine_threadsafe(tick(), _guest.main)
    await asyncio.sleep(seconds)
    task.cancel()
    return count


async def main():
    assert isinstance(asyncio.get_running_loop(), _guest.GuestLoop)
    with tempfile.TemporaryDirectory() as folder:
        for part in (sockets(), unix_sockets(folder), tls(folder), children(), executors(), signals()):
            print(part.__name__, flush=True)
            await part
    assert await beside(0.3) > 10


asyncio.run(main())
loop = asyncio.new_event_loop()
loop.call_later(0.05, loop.stop)
loop.run_forever()
loop.close()
print("all")
