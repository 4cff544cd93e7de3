"""HTTP: what a page costs kept alive and with a connection each, and what an idle connection keeps, beside nginx and
Twisted. Everyport serves its own pages (a small drawing, polls as JSON); the peers serve the same bytes as files. In turns, in
one run; medians of the rounds, ratios to nginx by round. The processor's time is the operating system's own count for
the server's process."""

import http.client
import os
import statistics
import subprocess
import time

from echobench import ROUNDS, Program, program
from freeport import free_port
from station import Station, poll_toml

HERE = os.path.dirname(os.path.abspath(__file__))
ACTIVE = 32
IDLE = 5000
POLLS = 480
PAGES = {"static 189 B": ("/web/icon.svg", 20000, 0.9), "poll JSON, 2 answers": ("/r/small.json", 20000, 0.9),
         "poll JSON, 50 answers": ("/r/large.json", 5000, 1.5), "/polls.json of %d polls" % POLLS: ("/polls.json", 3000, 2.0)}
LONG = "選ぶ前に人が読む文であり、見本市で見かけるものと同じくらい長い答えになります。" * 4 # of three bytes each, since 200 characters fit

NGINX = """
daemon off; master_process off; worker_processes 1; pid %(folder)s/pid; error_log %(folder)s/error crit;
events { worker_connections 20000; use epoll; }
http { access_log off; keepalive_requests 1000000000; keepalive_timeout 600; sendfile on; tcp_nopush on; open_file_cache max=100;
 types { image/svg+xml svg; application/json json; }
 client_body_temp_path %(folder)s/t1; proxy_temp_path %(folder)s/t2; fastcgi_temp_path %(folder)s/t3; uwsgi_temp_path %(folder)s/t4; scgi_temp_path %(folder)s/t5;
 server { listen 127.0.0.1:%(port)d backlog=4096; root %(root)s; } }
"""


class Web:
    """A server under load: its process and its port."""

    def __init__(self, pid, port, end=lambda: None):
        self.pid = pid
        self.end = end
        self.load = Program(program("httpload", str(port)))

    def cpu(self):
        return time.clock_gettime((~self.pid << 3) | 2)

    def private(self):
        with open("/proc/%d/smaps_rollup" % self.pid) as file:
            return sum(int(line.split()[1]) for line in file if line.startswith("Private_"))

    def cost(self, count, *words):
        before = self.cpu()
        self.load.ask(*words)
        return (self.cpu() - before) / count * 1e6

    def close(self):
        self.load.close()
        self.end()


def everyport(station):
    station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1", "idle-timeout=10min")
    texts = [poll_toml("small", "Which?", [("a", "A"), ("b", "B")], {}),
             poll_toml("large", "Which?", [("k%02d" % k, "Answer %d %s" % (k, LONG)) for k in range(50)], {})]
    texts += [poll_toml("p%03d" % i, "Which of the two, number %d, is the one to be preferred?" % i, [("a", "A"), ("b", "B")], {}) for i in range(POLLS - 2)]
    for text in texts:
        station.command("poll", "import", "-", text=text)
    for name in ["small", "large"] + ["p%03d" % i for i in range(POLLS - 2)]:
        station.command("poll", "open", name)
    return Web(station.process.pid, station.port("http"))


def save_pages(port, root):
    sizes = {}
    link = http.client.HTTPConnection("127.0.0.1", port)
    for name, (path, _, _) in PAGES.items():
        link.request("GET", path)
        body = link.getresponse().read()
        os.makedirs(os.path.dirname(root + path), exist_ok=True)
        with open(root + path, "wb") as file:
            file.write(body)
        sizes[name] = len(body)
    link.close()
    return sizes


def nginx(folder, root):
    port = free_port()
    config = os.path.join(folder, "nginx.conf")
    with open(config, "w") as file:
        file.write(NGINX % {"folder": folder, "port": port, "root": root})
    os.chmod(folder, 0o755)
    process = subprocess.Popen(["/usr/sbin/nginx", "-p", folder, "-c", config])
    until = time.monotonic() + 10
    while True:
        try:
            http.client.HTTPConnection("127.0.0.1", port).connect()
            break
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)

    def end():
        process.terminate()
        process.wait()

    return Web(process.pid, port, end)


def twisted(root):
    process = Program(["/usr/bin/python3", os.path.join(HERE, "twistedweb.py"), root])
    return Web(process.process.pid, int(process.process.stdout.readline().split()[1]), process.close)


def rounds_of(report, servers, what, count, aim, *words):
    figures = {name: [] for name in servers}
    for _ in range(ROUNDS):
        for name, server in servers.items():
            figures[name].append(server.cost(count, *words))
    for name, rounds in figures.items():
        ratio = statistics.median(one / base for one, base in zip(rounds, figures["nginx"]))
        limit = "%.2f of nginx" % ratio + ("; aim %.1f" % aim if name == "everyport" else "")
        report("%s, %s" % (what, name), statistics.median(rounds), "µs", limit)


def measure(report):
    with Station() as station:
        root = os.path.join(station.folder, "root")
        servers = {"everyport": everyport(station)}
        sizes = save_pages(station.port("http"), root)
        servers["nginx"] = nginx(station.folder, root)
        servers["Twisted"] = twisted(root)
        for server in servers.values():
            server.load.ask("open", ACTIVE, "/web/icon.svg")
            server.load.ask("kept", ACTIVE, 2000, "/web/icon.svg")
        for name, (path, count, aim) in PAGES.items():
            rounds_of(report, servers, "CPU a request, kept alive, %s (%d B)" % (name, sizes[name]), count, aim, "kept", ACTIVE, count, path)
        rounds_of(report, servers, "CPU a connection each, static", 4000, 1.2, "each", 4000, "/web/icon.svg")
        for name, server in servers.items():
            before = server.private()
            server.load.ask("open", IDLE, "/r/small.json")
            report("memory of a kept-alive connection, " + name, (server.private() - before) / IDLE, "KiB", "aim 1" if name == "everyport" else "")
        for server in servers.values():
            server.close()
