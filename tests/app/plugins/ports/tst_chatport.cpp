#include "app/plugins/ports/chatport.h"

#include "tests/app/plugins/pluginroom.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::plugins;
using namespace Qt::StringLiterals;

namespace {

/// A plugin's commands, called as rooms call them.
class Hall {
public:
    Hall() : room(ports(commands)) {}
    /// What is said, a line each; "failed" where there is no answer.
    QString say(const QString& text)
    {
        auto call = commands.read(text, false);
        if (!call)
            return u"nobody"_s;
        call->who = u"ann"_s;
        call->account = u"anna"_s;
        call->place = u"#hall"_s;
        call->network = u"irc"_s;
        const auto lines = room.done(commands.run(*call));
        return lines ? lines->join(u'|') : u"failed"_s;
    }

    RoomCommands commands;
    PluginRoom room;

private:
    static PluginPorts ports(RoomCommands& commands)
    {
        PluginPorts all;
        all.push_back(std::make_unique<ChatPort>(commands));
        return all;
    }
};

} // namespace

/// plugin.chat_command.
class ChatPortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { Ground::end(); }
    void answers();
    void boundsWhatIsSaid();
    void failsQuietly_data();
    void failsQuietly();
    void refusesTakenNames();
    void goesWhileACallRuns();
};

void ChatPortTest::answers()
{
    Hall hall;
    hall.room.add(u"talk"_s, R"(
import asyncio
async def facts(call):
    await asyncio.sleep(0.01)
    return [call.name, call.words, call.who, call.account, call.place, call.network]
def start(plugin):
    plugin.chat_command("facts", facts, "Tells all.")
    plugin.chat_command("lines", lambda call: "one\ntwo\n\n   \nthree")
    plugin.chat_command("nothing", lambda call: None)
    plugin.chat_command("number", lambda call: 7)
    plugin.chat_command("sly", lambda call: ["a\r\nQUIT :b"])
)");
    QVERIFY(hall.room.enable(u"talk"_s));
    QCOMPARE(hall.say(u"!facts of Ann"_s), u"facts|of Ann|ann|anna|#hall|irc"_s);
    QCOMPARE(hall.say(u"!lines"_s), u"one|two|three"_s);
    QCOMPARE(hall.say(u"!nothing"_s), QString());
    QCOMPARE(hall.say(u"!number"_s), u"7"_s);
    QCOMPARE(hall.say(u"!sly"_s), u"a  QUIT :b"_s); // one line stays one
    QCOMPARE(hall.commands.all().at(u"facts"_s).help, u"Tells all."_s);
    QCOMPARE(hall.commands.all().at(u"facts"_s).owner, u"the plugin talk"_s);
}

void ChatPortTest::boundsWhatIsSaid()
{
    Hall hall;
    hall.room.add(u"loud"_s,
        "def start(plugin):\n    plugin.chat_command('many', lambda call: ['x'] * 100000)\n    plugin.chat_command('long', lambda call: 'y' * 10_000_000)\n");
    QVERIFY(hall.room.enable(u"loud"_s));
    const auto many = hall.say(u"!many"_s).split(u'|');
    QCOMPARE(many.size(), 21);
    QVERIFY(many.last().contains(u"left out"));
    QCOMPARE(hall.say(u"!long"_s).size(), 2000);
}

void ChatPortTest::failsQuietly_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("an exception") << QByteArray("1 / 0");
    QTest::newRow("an end of the program") << QByteArray("exit()");
    QTest::newRow("what cannot be written") << QByteArray("type('T', (), {'__str__': lambda self: 3})()");
    QTest::newRow("an endless wait") << QByteArray("asyncio.sleep(1000)");
    QTest::newRow("an endless loop") << QByteArray("next(x for x in iter(int, 1) if x)");
    QTest::newRow("an endless answer") << QByteArray(
        "type('T', (), {'__str__': lambda self: next(x for x in iter(int, 1) if x)})()");
}

void ChatPortTest::failsQuietly()
{
    QFETCH(QByteArray, answer);
    Hall hall;
    hall.room.add(u"bad"_s,
        "import asyncio\ndef start(plugin): plugin.chat_command('bad', lambda call: " + answer + ")\n",
        "hold = \"300ms\"\ntimeout = \"300ms\"\n");
    QVERIFY(hall.room.enable(u"bad"_s));
    QCOMPARE(hall.say(u"!bad"_s), u"failed"_s);
    QCOMPARE(hall.room.state(u"bad"_s).failures.size(), 1);
    QCOMPARE(hall.room.state(u"bad"_s).failures.first().where, u"chat"_s);
}

void ChatPortTest::refusesTakenNames()
{
    Hall hall;
    hall.room.add(u"first"_s, "def start(plugin): plugin.chat_command('x', lambda call: 'first')\n");
    hall.room.add(u"second"_s, "def start(plugin): plugin.chat_command('x', lambda call: 'second')\n");
    hall.room.add(u"third"_s, "def start(plugin): plugin.chat_command('a b', lambda call: 'third')\n");
    QVERIFY(hall.room.enable(u"first"_s));
    QVERIFY(!hall.room.enable(u"second"_s));
    QVERIFY2(hall.room.state(u"second"_s).trouble.contains(u"the plugin first already"),
        qPrintable(hall.room.state(u"second"_s).trouble));
    QVERIFY(!hall.room.enable(u"third"_s));
    QCOMPARE(hall.say(u"!x"_s), u"first"_s);
    QVERIFY(hall.room.done(hall.room.registry().setEnabled(u"first"_s, false)));
    QCOMPARE(hall.say(u"!x"_s), u"nobody"_s);
    QVERIFY(hall.room.done(hall.room.registry().reload(u"second"_s)));
    QCOMPARE(hall.say(u"!x"_s), u"second"_s);
}

/// That its calls end with it is no failure of the plugin.
void ChatPortTest::goesWhileACallRuns()
{
    Hall hall;
    hall.room.add(u"slow"_s, R"(
import asyncio
async def work(call): await asyncio.sleep(1000)
def start(plugin): plugin.chat_command('x', work)
)");
    QVERIFY(hall.room.enable(u"slow"_s));
    std::optional<Result<QStringList>> answer;
    auto calling = hall.commands.run(*hall.commands.read(u"!x"_s, false));
    calling.whenDone([&](Result<QStringList> lines) { answer = std::move(lines); });
    processPending();
    QVERIFY(!answer);
    std::optional<Result<QStringList>> lastAnswer;
    auto last = hall.commands.run(*hall.commands.read(u"!x"_s, false)); // comes to no step of its own
    last.whenDone([&](Result<QStringList> lines) { lastAnswer = std::move(lines); });
    QVERIFY(hall.room.done(hall.room.registry().setEnabled(u"slow"_s, false)));
    QTRY_VERIFY(answer && lastAnswer);
    for (const auto& each : {*answer, *lastAnswer}) {
        QVERIFY(!each && each.error().isClosed());
        QCOMPARE(each.error().text, u"The plugin slow was switched off meanwhile."_s);
    }
    QCOMPARE(hall.say(u"!x"_s), u"nobody"_s);
    QCOMPARE(hall.room.state(u"slow"_s).failures.size(), 0);
    QVERIFY2(!hall.room.logText().contains(u"cancelled"_s), qPrintable(hall.room.logText()));
    QVERIFY2(!hall.room.logText().contains(u"never awaited"_s), qPrintable(hall.room.logText()));
}

QTEST_GUILESS_MAIN(ChatPortTest)
#include "tst_chatport.moc"
