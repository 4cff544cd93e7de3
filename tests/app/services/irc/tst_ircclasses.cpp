#include "app/services/irc/ircclasses.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class IrcClassesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsAClass()
    {
        const auto all = parseIrcClasses(
            {u"trusted 192.0.2.0/24,2001:db8::/32  clients=500 half-open=50 send-queue=4M receive-queue=16k flood-rate=10 flood-burst=100"_s,
                u"bots 198.51.100.7 flood=off"_s},
            usual());
        QVERIFY2(all, all ? "" : qPrintable(all.error().text));
        QCOMPARE(all->size(), 2u);
        const auto& trusted = all->front();
        QCOMPARE(trusted.name, "trusted");
        QCOMPARE(trusted.networks.size(), 2);
        QCOMPARE(trusted.clients, 500);
        QCOMPARE(trusted.halfOpen, 50);
        QCOMPARE(trusted.sendQueue, 4 * 1024 * 1024);
        QCOMPARE(trusted.receiveQueue, 16 * 1024);
        QCOMPARE(trusted.floodCost, 100ms);
        QCOMPARE(trusted.floodBurst, 10s);
        QVERIFY(trusted.flood);
        QVERIFY(!all->back().flood);
    }

    void whatIsNotNamedIsAsUsual()
    {
        const auto one = parseIrcClasses({u"a 192.0.2.1"_s}, usual())->front();
        QCOMPARE(one.clients, usual().clients);
        QCOMPARE(one.halfOpen, usual().halfOpen);
        QCOMPARE(one.sendQueue, usual().sendQueue);
        QCOMPARE(one.floodCost, usual().floodCost);
        QCOMPARE(one.floodBurst, usual().floodBurst);
        QCOMPARE(parseIrcClasses({u"a 192.0.2.1 clients=7"_s}, usual())->front().halfOpen, 7);
    }

    void theFirstThatHasTheAddressCounts()
    {
        ircd::ServerOptions options;
        options.classes = *parseIrcClasses({u"one 192.0.2.1"_s, u"all 192.0.2.0/24,127.0.0.2"_s}, usual());
        const auto nameOf = [&](const QString& host) { return options.classOf({Address::Family::IPv4, host, 1}).name; };
        QCOMPARE(nameOf(u"192.0.2.1"_s), "one");
        QCOMPARE(nameOf(u"192.0.2.2"_s), "all");
        QCOMPARE(nameOf(u"192.0.3.1"_s), "remote");
        QCOMPARE(nameOf(u"127.0.0.1"_s), "local");
        QCOMPARE(nameOf(u"127.0.0.2"_s), "all");
    }

    void aFaultIsToldWithItsLine_data()
    {
        QTest::addColumn<QString>("line");
        for (const auto* line :
            {"", "trusted", "trusted nowhere", "a 192.0.2.0/33", "a 192.0.2.1 clients", "a 192.0.2.1 clients=0",
                "a 192.0.2.1 colour=blue", "a 192.0.2.1 flood=maybe", "a 192.0.2.1 =5", "a 192.0.2.1 send-queue=1"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void aFaultIsToldWithItsLine()
    {
        QFETCH(QString, line);
        const auto parsed = parseIrcClasses({u"fine 192.0.2.1"_s, line}, usual());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, u"class"_s);
        QVERIFY(parsed.error().text.contains(line));
    }

private:
    static ircd::ConnectionClass usual() { return {"remote", 20, 10, 1024 * 1024, 500ms, 10s}; }
};

QTEST_GUILESS_MAIN(IrcClassesTest)
#include "tst_ircclasses.moc"
