#include <netdb.h>

#include <QTest>

#include "netcore/names/poolresolver.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/stalledthreads.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Heard final : Resolver::Asker {
    QStringList hosts;
    int families = 0;
    std::optional<Result<Done>> end;
    std::function<void()> whenFound;
    void addressesFound(Address::Family, const QList<Address>& addresses) override
    {
        ++families;
        for (const auto& address : addresses)
            hosts.append(address.host);
        if (whenFound)
            whenFound();
    }
    void lookupEnded(const Result<Done>& outcome) override { end = outcome; }
};

} // namespace

class PoolResolverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownNamesAreNotAskedFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("hosts");
        QTest::newRow("IPv4") << u"192.0.2.7"_s << QStringList{u"192.0.2.7"_s};
        QTest::newRow("IPv6") << u"2001:db8::7"_s << QStringList{u"2001:db8::7"_s};
        QTest::newRow("localhost") << u"LocalHost."_s << QStringList{u"::1"_s, u"127.0.0.1"_s};
        QTest::newRow("under localhost") << u"app.localhost"_s << QStringList{u"::1"_s, u"127.0.0.1"_s};
    }
    void knownNamesAreNotAskedFor()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, hosts);
        MemoryReactor reactor;
        PoolResolver resolver(reactor);
        Heard heard;
        const auto lookup = resolver.lookUp(name, heard);
        QVERIFY(!heard.end); // never from inside the call
        reactor.advance({});
        QCOMPARE(heard.hosts, hosts);
        QCOMPARE(heard.families, 2);
        QVERIFY(heard.end && *heard.end);
    }

    void unknownNamesAreRefused()
    {
        MemoryReactor reactor;
        PoolResolver resolver(reactor);
        Heard heard;
        const auto lookup = resolver.lookUp(u"no-such-host.invalid"_s, heard); // RFC 6761: never there
        QVERIFY(reactor.turnUntil([&] { return heard.end.has_value(); }));
        QVERIFY(!*heard.end);
        QVERIFY(heard.end->error().reason == Reason::NameNotFound);
        QVERIFY(heard.end->error().text.contains(u"no-such-host.invalid"_s));
        QVERIFY(heard.hosts.isEmpty());
    }

    /// Then getaddrinfo knows no name at all, as if all were misspelt.
    void withoutANetworkNoNameIsMisspelt()
    {
        for (const int failed : {EAI_NONAME, EAI_AGAIN, EAI_FAIL}) {
            const auto offline = lookupError("town.example", failed, false);
            QVERIFY(offline.kind == Error::Kind::Busy && offline.reason == Reason::NameNotFound);
            QVERIFY2(offline.text.contains(u"not connected to a network"_s), qPrintable(offline.text));
        }
        const auto unknown = lookupError("town.example", EAI_NONAME, true);
        QVERIFY(unknown.kind == Error::Kind::Refused && unknown.reason == Reason::NameNotFound);
        QVERIFY(lookupError("town.example", EAI_AGAIN, true).kind == Error::Kind::Busy);
    }

    void nonsenseIsRefusedWithoutAsking_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("too long") << QString(300, u'a');
        QTest::newRow("label too long") << QString(64, u'a') + u".test"_s;
    }
    void nonsenseIsRefusedWithoutAsking()
    {
        QFETCH(QString, name);
        MemoryReactor reactor;
        PoolResolver resolver(reactor);
        Heard heard;
        const auto lookup = resolver.lookUp(name, heard);
        reactor.advance({});
        QVERIFY(heard.end && !*heard.end);
        QVERIFY(heard.end->error().reason == Reason::NameNotFound);
    }

    void silenceEndsInTime()
    {
        MemoryReactor reactor;
        PoolResolver resolver(reactor);
        Heard heard;
        const auto lookup = resolver.lookUp(u"slow.invalid"_s, heard);
        reactor.manualClock().advance(PoolResolver::timeLimit); // no turn: the threads' answers do not arrive
        QVERIFY(heard.end && !*heard.end);
        QVERIFY(heard.end->error().reason == Reason::TimedOut);
    }

    void askOnThreadsOfTheirOwn()
    {
        MemoryReactor reactor;
        PoolResolver resolver(reactor);
        const StalledThreads stalled(reactor, Threads::Names);
        Heard heard;
        const auto lookup = resolver.lookUp(u"no-such-host.invalid"_s, heard);
        QVERIFY(reactor.turnUntil([&] { return heard.end.has_value(); }));
        QVERIFY(heard.end->error().reason == Reason::NameNotFound);
    }

    void aDroppedLookupSaysNothing()
    {
        MemoryReactor reactor;
        PoolResolver resolver(reactor);
        Heard heard;
        auto lookup = resolver.lookUp(u"gone.invalid"_s, heard);
        lookup.reset();
        reactor.threads(Threads::Names).stop();
        reactor.advance(1min);
        QVERIFY(!heard.end && heard.families == 0);
        // And one that is dropped inside its own answer.
        lookup = resolver.lookUp(u"192.0.2.1"_s, heard);
        heard.whenFound = [&] { lookup.reset(); };
        reactor.advance({});
        QCOMPARE(heard.families, 1);
        QVERIFY(!heard.end);
    }

    void noMoreThanSomeAtOnce()
    {
        MemoryReactor reactor;
        PoolResolver resolver(reactor);
        std::vector<std::unique_ptr<Heard>> heard;
        std::vector<std::unique_ptr<Resolver::Lookup>> lookups;
        for (int i = 0; i < 200; ++i) {
            heard.push_back(std::make_unique<Heard>());
            lookups.push_back(resolver.lookUp(u"many%1.invalid"_s.arg(i), *heard.back()));
        }
        reactor.manualClock().advance({});
        int busy = 0;
        for (const auto& one : heard)
            busy += one->end && one->end->error().kind == Error::Kind::Busy;
        QVERIFY2(busy > 100, qPrintable(QString::number(busy)));
        lookups.clear();
    }
};

QTEST_GUILESS_MAIN(PoolResolverTest)
#include "tst_poolresolver.moc"
