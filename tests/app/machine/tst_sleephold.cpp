#include "app/machine/sleephold.h"

#include <QDBusError>
#include <QDBusUnixFileDescriptor>
#include <QFile>

#include "tests/app/machine/machinebus.h"
#include "tests/netcore/bus/objectserver.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::machine;
using namespace Qt::StringLiterals;

namespace {

struct HoldTold : SleepHold::Events {
    int changes = 0;
    int ends = 0;
    void sessionChanged() override { ++changes; }
    void prepareForEnd() override { ++ends; }
};

} // namespace

class SleepHoldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sleepWaitsUntilReady()
    {
        MachineBus bus;
        HoldTold told;
        SleepHold hold(bus.client, told);
        bus.client.start();
        QTRY_COMPARE(hold.facts().source, Source::Absent);
        const auto mock = bus.play(u"logind"_s, MachineBus::loginName);
        QTRY_VERIFY_WITH_TIMEOUT(hold.isHeld(), 20000);
        QCOMPARE(bus.inhibitors(), 1);
        QVERIFY(hold.facts().isHeld);
        const auto lock = bus.answer.value(0).toList().value(0).toList();
        QCOMPARE(lock.value(0).toString(), u"sleep:shutdown"_s);
        QCOMPARE(lock.value(3).toString(), u"delay"_s);

        QVERIFY(bus.logindSays(u"PrepareForSleep"_s, true));
        QTRY_COMPARE(told.ends, 1);
        QVERIFY(hold.facts().isGoingToSleep);
        QCOMPARE(bus.inhibitors(), 1); // it waits for us
        hold.ready();
        QVERIFY(!hold.facts().isHeld);
        QTRY_COMPARE(bus.inhibitors(), 0);
        // Awake again it is held for the next time.
        QVERIFY(bus.logindSays(u"PrepareForSleep"_s, false));
        QTRY_VERIFY(hold.isHeld());
        QVERIFY(!hold.facts().isGoingToSleep);
        QCOMPARE(bus.inhibitors(), 1);

        QVERIFY(bus.logindSays(u"PrepareForShutdown"_s, true));
        QTRY_COMPARE(told.ends, 2);
        QVERIFY(hold.facts().isShuttingDown);
    }

    void whoIsReadyAfterTheSleepLetsGoOfNothing()
    {
        MachineBus bus;
        HoldTold told;
        SleepHold hold(bus.client, told);
        const auto mock = bus.play(u"logind"_s, MachineBus::loginName);
        QTRY_VERIFY_WITH_TIMEOUT(hold.isHeld(), 20000);
        QVERIFY(bus.logindSays(u"PrepareForSleep"_s, true));
        QTRY_COMPARE(told.ends, 1);
        QVERIFY(bus.logindSays(u"PrepareForSleep"_s, false));
        QTRY_VERIFY(!hold.facts().isGoingToSleep);
        hold.ready();
        QVERIFY(hold.isHeld()); // for the next time
        QTRY_COMPARE(bus.inhibitors(), 1);
    }

    void theScreensLockIsHeardOfTheSessionsOwnPath()
    {
        const auto root = u"/org/freedesktop/login1"_s, own = root + u"/session/_32"_s;
        const auto session = u"org.freedesktop.login1.Session"_s;
        MachineBus bus;
        HoldTold told;
        SleepHold hold(bus.client, told);
        ObjectServer logind(bus.bus.address(), MachineBus::loginName, root);
        bool isIn = false;
        logind.answer = [&](const QDBusMessage& call) {
            if (call.member() != u"GetSession")
                return call.createReply();
            return isIn ? call.createReply(QVariant::fromValue(QDBusObjectPath(own)))
                        : call.createErrorReply(u"org.freedesktop.login1.NoSessionForPID"_s, u"no session"_s);
        };
        bus.client.start();
        QTRY_COMPARE(hold.facts().source, Source::There); // as for a service of the system's
        QVERIFY(!hold.facts().isLocked);

        // Who logs in later has a session.
        isIn = true;
        logind.add(own, {{session, {{u"LockedHint"_s, false}}}});
        auto fresh = QDBusMessage::createSignal(root, u"org.freedesktop.login1.Manager"_s, u"SessionNew"_s);
        fresh << u"2"_s << QVariant::fromValue(QDBusObjectPath(own));
        logind.send(fresh);
        QTRY_COMPARE(logind.called.filter(u"GetSession"_s).size(), 2);
        // The answer to what was asked of the session comes before what changes from then on.
        QTRY_VERIFY((logind.change(own, session, {{u"LockedHint"_s, true}}), hold.facts().isLocked));
        logind.change(own, session, {{u"LockedHint"_s, false}});
        QTRY_VERIFY(!hold.facts().isLocked);
    }

    void aScreenThatIsLockedAtTheStartDoesNotBecomeLocked()
    {
        const auto root = u"/org/freedesktop/login1"_s, own = root + u"/session/_32"_s;
        MachineBus bus;
        struct Kept : HoldTold {
            SleepHold* hold = nullptr;
            QList<SessionFacts> all;
            void sessionChanged() override { all.append(hold->facts()); }
        } told;
        SleepHold hold(bus.client, told);
        told.hold = &hold;
        ObjectServer logind(bus.bus.address(), MachineBus::loginName, root);
        logind.answer = [&](const QDBusMessage& call) {
            return call.createReply(QVariant::fromValue(QDBusObjectPath(own)));
        };
        logind.add(own, {{u"org.freedesktop.login1.Session"_s, {{u"LockedHint"_s, true}}}});
        bus.client.start();
        QTRY_VERIFY(hold.facts().isLocked);
        for (const auto& facts : told.all)
            QVERIFY(facts.isLocked || facts.source != Source::There);
    }

    void aLogindThatTakesTooLongIsAskedAgain()
    {
        MachineBus bus;
        HoldTold told;
        SleepHold hold(bus.client, told);
        ObjectServer logind(bus.bus.address(), MachineBus::loginName, u"/org/freedesktop/login1"_s);
        QFile lock(u"/dev/null"_s);
        QVERIFY(lock.open(QFile::ReadOnly));
        int asked = 0;
        logind.answer = [&](const QDBusMessage& call) {
            if (call.member() != u"Inhibit")
                return call.createReply();
            if (++asked == 1)
                return call.createErrorReply(QDBusError::NoReply, u"it took too long"_s);
            return call.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(lock.handle())));
        };
        bus.client.start();
        QTRY_VERIFY_WITH_TIMEOUT(hold.isHeld(), 20000);
        QCOMPARE(asked, 2);
    }

    void whyItIsNotHeldIsKnown()
    {
        MachineBus bus;
        HoldTold told;
        SleepHold hold(bus.client, told);
        ObjectServer logind(bus.bus.address(), MachineBus::loginName, u"/org/freedesktop/login1"_s);
        logind.answer = [](const QDBusMessage& call) {
            return call.member() == u"Inhibit" ? call.createErrorReply(QDBusError::AccessDenied, u"not for you"_s)
                                               : call.createReply();
        };
        bus.client.start();
        QTRY_VERIFY_WITH_TIMEOUT(!hold.facts().refusal.isEmpty(), 20000);
        QVERIFY2(hold.facts().refusal.contains(u"not for you"_s), qPrintable(hold.facts().refusal));
        QVERIFY(!hold.facts().isHeld && !hold.isHeld());
    }

    void aLogindThatWasRestartedIsAskedAnew()
    {
        MachineBus bus;
        HoldTold told;
        SleepHold hold(bus.client, told);
        auto mock = bus.play(u"logind"_s, MachineBus::loginName);
        QTRY_VERIFY_WITH_TIMEOUT(hold.isHeld(), 20000);
        mock.reset();
        QTRY_VERIFY(!hold.isHeld());
        QTRY_COMPARE(hold.facts().source, Source::Absent);
        mock = bus.play(u"logind"_s, MachineBus::loginName);
        QTRY_VERIFY_WITH_TIMEOUT(hold.isHeld(), 20000);
        QCOMPARE(bus.inhibitors(), 1);
    }
};

QTEST_GUILESS_MAIN(SleepHoldTest)
#include "tst_sleephold.moc"
