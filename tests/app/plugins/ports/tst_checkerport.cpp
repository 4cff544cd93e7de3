#include "app/plugins/ports/checkerport.h"

#include "tests/app/plugins/pluginroom.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::plugins;
using namespace Qt::StringLiterals;

namespace {

/// A plugin's book of passwords, asked as accounts ask.
class Gate {
public:
    Gate() : room(ports(checkers)), checker(checkers.makeChecker()) {}
    /// "member", "wrong" or "unknown".
    QString ask(const QString& name, const QString& password)
    {
        const auto role = room.done(checker->verify(name, password));
        if (role)
            return roleName(*role);
        return role.error().reason == Reason::NotAuthorised ? u"wrong"_s
            : role.error().reason == Reason::NotFound       ? u"unknown"_s
                                                            : role.error().text;
    }

    LentCheckers checkers;
    PluginRoom room;
    std::unique_ptr<CredentialChecker> checker;

private:
    static PluginPorts ports(LentCheckers& checkers)
    {
        PluginPorts all;
        all.push_back(std::make_unique<CheckerPort>(checkers));
        return all;
    }
};

} // namespace

/// plugin.checker.
class CheckerPortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { Ground::end(); }
    void answers();
    void letsNobodyInWhenItFails_data();
    void letsNobodyInWhenItFails();
    void refusesOtherRoles();
    void tellsNoPassword();
    void goesWhileACallRuns();
};

void CheckerPortTest::answers()
{
    Gate gate;
    gate.room.add(u"book"_s, R"(
import asyncio
BOOK = {"ann": "sesame", "bea": "pörtchen"}
async def check(name, password):
    await asyncio.sleep(0.01)
    return BOOK[name] == password if name in BOOK else None
def start(plugin):
    plugin.checker(check)
    plugin.checker(lambda name, password: password == "guest" if name == "cem" else None, role="guest")
)");
    QVERIFY(gate.room.enable(u"book"_s));
    QCOMPARE(gate.ask(u"ann"_s, u"sesame"_s), u"member"_s);
    QCOMPARE(gate.ask(u"bea"_s, u"pörtchen"_s), u"member"_s);
    QCOMPARE(gate.ask(u"ann"_s, u"other"_s), u"wrong"_s);
    QCOMPARE(gate.ask(u"cem"_s, u"guest"_s), u"guest"_s);
    QCOMPARE(gate.ask(u"dan"_s, u"sesame"_s), u"unknown"_s);
    QVERIFY(gate.room.done(gate.room.registry().setEnabled(u"book"_s, false)));
    QCOMPARE(gate.ask(u"ann"_s, u"sesame"_s), u"unknown"_s);
}

void CheckerPortTest::letsNobodyInWhenItFails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("an exception") << QByteArray("1 / 0");
    QTest::newRow("a number that is true") << QByteArray("1");
    QTest::newRow("a text") << QByteArray("'right'");
    QTest::newRow("an end of the program") << QByteArray("exit()");
    QTest::newRow("an endless wait") << QByteArray("asyncio.sleep(1000, True)");
    QTest::newRow("an endless loop") << QByteArray("next(x for x in iter(int, 1) if x)");
}

void CheckerPortTest::letsNobodyInWhenItFails()
{
    QFETCH(QByteArray, answer);
    Gate gate;
    gate.room.add(u"bad"_s,
        "import asyncio\ndef start(plugin): plugin.checker(lambda name, password: " + answer + ")\n",
        "hold = \"300ms\"\ntimeout = \"300ms\"\n");
    QVERIFY(gate.room.enable(u"bad"_s));
    QCOMPARE(gate.ask(u"ann"_s, u"sesame"_s), u"unknown"_s);
    QCOMPARE(gate.room.state(u"bad"_s).failures.size(), 1);
}

void CheckerPortTest::refusesOtherRoles()
{
    Gate gate;
    gate.room.add(u"bad"_s, "def start(plugin): plugin.checker(lambda name, password: True, role='king')\n");
    QVERIFY(!gate.room.enable(u"bad"_s));
    QVERIFY2(gate.room.state(u"bad"_s).trouble.contains(u"administrator, operator, member or guest"),
        qPrintable(gate.room.state(u"bad"_s).trouble));
    QCOMPARE(gate.ask(u"ann"_s, u"x"_s), u"unknown"_s);
}

/// Tracebacks of a failure name no values.
void CheckerPortTest::tellsNoPassword()
{
    Gate gate;
    gate.room.add(u"bad"_s,
        "def check(name, password):\n    raise LookupError('the book is away')\ndef start(plugin): plugin.checker(check)\n");
    QVERIFY(gate.room.enable(u"bad"_s));
    QCOMPARE(gate.ask(u"ann"_s, u"open-sesame"_s), u"unknown"_s);
    const auto failure = gate.room.state(u"bad"_s).failures.value(0);
    QVERIFY(failure.traceback.contains(u"the book is away"));
    QVERIFY(!failure.traceback.contains(u"open-sesame") && !gate.room.logText().contains(u"open-sesame"));
}

void CheckerPortTest::goesWhileACallRuns()
{
    Gate gate;
    gate.room.add(u"slow"_s,
        "import asyncio\ndef start(plugin): plugin.checker(lambda name, password: asyncio.sleep(1000, True))\n");
    QVERIFY(gate.room.enable(u"slow"_s));
    std::optional<Result<Role>> verdict;
    auto asking = gate.checker->verify(u"ann"_s, u"x"_s);
    asking.whenDone([&](Result<Role> role) { verdict = std::move(role); });
    processPending();
    QVERIFY(!verdict);
    QVERIFY(gate.room.done(gate.room.registry().setEnabled(u"slow"_s, false)));
    QTRY_VERIFY(verdict);
    QVERIFY(!*verdict && verdict->error().kind == Error::Kind::Busy); // no wrong password: none is counted
    QCOMPARE(verdict->error().text, u"The plugin slow was switched off meanwhile."_s);
}

QTEST_GUILESS_MAIN(CheckerPortTest)
#include "tst_checkerport.moc"
