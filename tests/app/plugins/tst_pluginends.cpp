#include "app/plugins/pluginregistry.h"

#include "tests/app/plugins/pluginroom.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::plugins;
using namespace Qt::StringLiterals;
using State = PluginState::State;

namespace {

/// All that one may open in the loop, and keep open.
const QByteArray opens = R"(
import asyncio, os, socket, sys
class Deaf(asyncio.Protocol, asyncio.DatagramProtocol, asyncio.SubprocessProtocol):
    def connection_lost(self, error):
        while True: pass
async def start(plugin):
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(lambda reader, writer: reader.read(), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    kept = [await asyncio.open_connection("127.0.0.1", port)]
    kept.append(await loop.create_connection(Deaf, "127.0.0.1", port))
    kept.append(await loop.create_server(Deaf, "127.0.0.1", 0))
    kept.append(await loop.create_datagram_endpoint(Deaf, local_addr=("127.0.0.1", 0)))
    kept.append(await asyncio.start_unix_server(lambda reader, writer: None, os.path.join(os.path.dirname(plugin.folder), "door")))
    near, far = os.pipe()
    kept.append(await loop.connect_read_pipe(Deaf, open(near, "rb")))
    kept.append(await loop.connect_write_pipe(Deaf, open(far, "wb")))
    child = await asyncio.create_subprocess_exec("sleep", "1000", stdin=-1, stdout=-1)
    kept.append(child)
    kept.append(await loop.subprocess_exec(Deaf, "sleep", "1000"))
    one, other = socket.socketpair()
    loop.add_reader(one, print)
    loop.add_writer(other, print)
    kept += [one, other]
    sys.everyport_kept = kept
    plugin.console_command("child", lambda: child.pid)
    plugin.console_command("port", lambda: port)
def stop(plugin):
    pass
)";

constexpr int rounds = 25;

int descriptors()
{
    return int(QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

bool isListenedTo(int port)
{
    QFile table(u"/proc/self/net/tcp"_s);
    if (!table.open(QFile::ReadOnly))
        qFatal("no table");
    return table.readAll().contains(
        QByteArray(" 0100007F:") + QByteArray::number(port, 16).rightJustified(4, '0').toUpper() + " 00000000:0000 0A");
}

} // namespace

/// Whatever a plugin has begun or opened goes with it.
class PluginEndsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { Ground::end(); }
    void closesWhatItOpened();
    void keepsNothingOverManyRounds();
    void cutsOffTasksThatGoOn();
    void letsTasksTidyUp();
};

void PluginEndsTest::closesWhatItOpened()
{
    PluginRoom room;
    room.add(u"opens"_s, opens, "hold = \"300ms\"\n");
    room.add(u"other"_s, "def start(plugin): pass\n"); // with its own loop's things set up
    QVERIFY(room.enable(u"other"_s));
    QVERIFY(room.enable(u"opens"_s));
    const auto child = room.done(room.registry().run(u"child"_s, {})).valueOr({});
    const auto port = room.done(room.registry().run(u"port"_s, {})).valueOr({}).toInt();
    QVERIFY(QFile::exists(u"/proc/"_s + child) && isListenedTo(port));
    QVERIFY(room.done(room.registry().setEnabled(u"opens"_s, false)));
    QVERIFY(!isListenedTo(port));
    QTRY_VERIFY(!QFile::exists(u"/proc/"_s + child));
    processPending();
    QCOMPARE(room.state(u"opens"_s).failures.size(), 0); // its protocols, which hang, do not hear of it
    QCOMPARE(room.state(u"opens"_s).state, State::Off);
}

void PluginEndsTest::keepsNothingOverManyRounds()
{
    PluginRoom room;
    room.add(u"opens"_s, QByteArray(opens).replace("sys.everyport_kept = kept", "globals()['held'] = kept"));
    room.add(u"counts"_s, R"(
import asyncio, gc
async def count():
    gc.collect()
    loop = asyncio.get_running_loop()
    return "%d %d" % (len(gc.get_objects()), len(asyncio.all_tasks()) + len([each for each in loop._scheduled if not each.cancelled()]))
def start(plugin): plugin.console_command("count", count)
)");
    QVERIFY(room.enable(u"counts"_s));
    const auto round = [&] {
        return room.enable(u"opens"_s) && room.done(room.registry().setEnabled(u"opens"_s, false));
    };
    QVERIFY(round() && round());
    const auto counted = [&] { return room.done(room.registry().run(u"count"_s, {})).valueOr({}).split(u' '); };
    // fixed wait: longer than what tidies up may take
    QTest::qWait(2500);
    const auto before = counted();
    const int open = descriptors();
    for (int i = 0; i < rounds; ++i)
        QVERIFY(round());
    QTRY_COMPARE(counted().value(1), before.value(1)); // tasks and timers
    const auto grown = counted().first().toInt() - before.first().toInt();
    QVERIFY2(grown < rounds, qPrintable(u"%1 objects more"_s.arg(grown)));
    QTRY_VERIFY2(descriptors() <= open, qPrintable(u"%1 descriptors, %2 before"_s.arg(descriptors()).arg(open)));
}

void PluginEndsTest::cutsOffTasksThatGoOn()
{
    PluginRoom room;
    room.add(u"stays"_s, R"(
import asyncio, sys
sys.everyport_steps = 0
async def stay(loop):
    while True:
        try:
            await asyncio.sleep(0.02)
        except BaseException:
            loop.call_later(0.02, note)
        note()
def note():
    sys.everyport_steps += 1
def start(plugin):
    loop = asyncio.get_running_loop()
    for each in range(3): loop.create_task(stay(loop))
)");
    room.add(
        u"watches"_s, "import sys\ndef start(plugin): plugin.console_command('steps', lambda: sys.everyport_steps)\n");
    QVERIFY(room.enable(u"watches"_s));
    QVERIFY(room.enable(u"stays"_s));
    const auto steps = [&] { return room.done(room.registry().run(u"steps"_s, {})).valueOr({}).toInt(); };
    QTRY_VERIFY(steps() > 10);
    QVERIFY(room.done(room.registry().setEnabled(u"stays"_s, false)));
    // fixed wait: longer than what ends may take, by the real clock
    QTest::qWait(2200);
    const int cut = steps();
    // fixed wait: steps that went on would be counted by now
    QTest::qWait(200);
    QCOMPARE(steps(), cut);
    QCOMPARE(room.state(u"stays"_s).state, State::Off);
}

void PluginEndsTest::letsTasksTidyUp()
{
    PluginRoom room;
    room.add(u"tidy"_s, R"(
import asyncio
async def work(plugin):
    try:
        await asyncio.sleep(1000)
    finally:
        await asyncio.sleep(0.1)
        plugin.log.info("all is tidy")
def start(plugin):
    asyncio.get_running_loop().create_task(work(plugin))
)");
    QVERIFY(room.enable(u"tidy"_s));
    QVERIFY(room.done(room.registry().setEnabled(u"tidy"_s, false)));
    QTRY_VERIFY(room.logText().contains(u"all is tidy"_s));
    QCOMPARE(room.state(u"tidy"_s).failures.size(), 0);
}

QTEST_GUILESS_MAIN(PluginEndsTest)
#include "tst_pluginends.moc"
