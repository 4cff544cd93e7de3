#include <QTest>

#include "netcore/names/connectrace.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A name service whose answers a test gives.
class PlayedResolver final : public Resolver {
public:
    std::unique_ptr<Lookup> lookUp(const QString&, Asker& who) override
    {
        struct Mine final : Lookup {
            explicit Mine(PlayedResolver& played) : resolver(played) {}
            ~Mine() override { resolver.asker = nullptr; }
            PlayedResolver& resolver;
        };
        asker = &who;
        return std::make_unique<Mine>(*this);
    }
    void answer6(const QStringList& hosts) { answer(Address::Family::IPv6, hosts); }
    void answer4(const QStringList& hosts) { answer(Address::Family::IPv4, hosts); }
    void answer(Address::Family family, const QStringList& hosts)
    {
        QList<Address> addresses;
        for (const auto& host : hosts)
            addresses.append({family, host, 0});
        asker->addressesFound(family, addresses);
    }
    Asker* asker = nullptr;
};

struct Race {
    ManualClock clock;
    PlayedResolver resolver;
    struct Begun {
        QString host;
        Deferred<Result<int>> end;
        bool* dropped;
    };
    std::vector<std::unique_ptr<bool>> flags;
    std::vector<Begun> begun;
    std::optional<Result<int>> result;
    std::unique_ptr<ConnectRace> race;
    Task<Result<int>> task;

    Race()
    {
        race = std::make_unique<ConnectRace>(clock, resolver, [this](const Address& address) {
            flags.push_back(std::make_unique<bool>(false));
            begun.push_back({address.host, {}, flags.back().get()});
            return begun.back().end.task([dropped = flags.back().get()] { *dropped = true; });
        });
    }
    void start(const QString& host = u"host.test"_s)
    {
        task = race->run(host, 80, 30s);
        task.whenDone([this](Result<int> done) { result = std::move(done); });
    }
    QStringList hosts() const
    {
        QStringList names;
        for (const auto& one : begun)
            names.append(one.host);
        return names;
    }
    void fails(size_t index, Reason reason)
    {
        begun[index].end.fire(Error{Error::Kind::Disconnected, reason, {}, {}, 0});
    }
};

} // namespace

class ConnectRaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void familiesTakeTurns()
    {
        Race run;
        run.start();
        run.resolver.answer6({u"2001:db8::1"_s, u"2001:db8::2"_s});
        QCOMPARE(run.hosts(), QStringList{u"2001:db8::1"_s}); // at once: nothing is better than that
        run.resolver.answer4({u"192.0.2.1"_s, u"192.0.2.2"_s});
        run.resolver.asker->lookupEnded(Done{});
        run.clock.advance(249ms);
        QCOMPARE(run.begun.size(), size_t(1));
        run.clock.advance(1s);
        QCOMPARE(run.hosts(), (QStringList{u"2001:db8::1"_s, u"192.0.2.1"_s, u"2001:db8::2"_s, u"192.0.2.2"_s}));
        run.begun[1].end.fire(42);
        QVERIFY(run.result && *run.result);
        QCOMPARE(**run.result, 42);
        QVERIFY(*run.begun[0].dropped && *run.begun[2].dropped && *run.begun[3].dropped); // the losers are given up
        QCOMPARE(run.clock.pendingTimers(), 0);
    }

    void aFastIPv4AnswerWaitsALittle()
    {
        Race run;
        run.start();
        run.resolver.answer4({u"192.0.2.1"_s});
        run.clock.advance(49ms);
        QVERIFY(run.begun.empty());
        run.resolver.answer6({u"2001:db8::1"_s});
        QCOMPARE(run.hosts(), QStringList{u"2001:db8::1"_s});
    }

    void butNotForLong()
    {
        Race run;
        run.start();
        run.resolver.answer4({u"192.0.2.1"_s});
        run.clock.advance(50ms);
        QCOMPARE(run.hosts(), QStringList{u"192.0.2.1"_s});
        run.resolver.answer6({u"2001:db8::1"_s});
        run.clock.advance(250ms);
        QCOMPARE(run.begun.size(), size_t(2));
    }

    void noIPv6IsKnownAtOnce()
    {
        Race run;
        run.start();
        run.resolver.answer4({u"192.0.2.1"_s});
        run.resolver.answer6({});
        QCOMPARE(run.hosts(), QStringList{u"192.0.2.1"_s});
    }

    void aFailureBringsTheNextAtOnce()
    {
        Race run;
        run.start();
        run.resolver.answer6({u"2001:db8::1"_s});
        run.resolver.answer4({u"192.0.2.1"_s});
        run.resolver.asker->lookupEnded(Done{});
        run.fails(0, Reason::NoRoute);
        QCOMPARE(run.begun.size(), size_t(2));
        QVERIFY(!run.result);
        run.fails(1, Reason::ConnectionRefused);
        QVERIFY(run.result && !*run.result);
        QVERIFY(run.result->error().reason == Reason::ConnectionRefused); // says more than "no route" did
    }

    void anUnknownNameIsToldAsSuch()
    {
        Race run;
        run.start();
        run.resolver.answer6({});
        run.resolver.answer4({});
        run.resolver.asker->lookupEnded(Error{Error::Kind::Refused, Reason::NameNotFound, u"no such name"_s, {}, 0});
        QVERIFY(run.result && !*run.result);
        QCOMPARE(run.result->error().text, u"no such name"_s);
    }

    void oneLimitForAll()
    {
        Race run;
        run.start();
        run.resolver.answer6({u"2001:db8::1"_s});
        run.clock.advance(30s);
        QVERIFY(run.result && !*run.result);
        QVERIFY(run.result->error().reason == Reason::TimedOut);
        QVERIFY(!run.resolver.asker && *run.begun[0].dropped);
    }

    void numbersAskNobody()
    {
        Race run;
        run.start(u"::1"_s);
        QCOMPARE(run.hosts(), QStringList{u"::1"_s});
        QVERIFY(!run.resolver.asker);
        Race local;
        local.start(u"localhost"_s);
        QCOMPARE(local.hosts(), QStringList{u"::1"_s});
        local.fails(0, Reason::ConnectionRefused);
        QCOMPARE(local.hosts(), (QStringList{u"::1"_s, u"127.0.0.1"_s}));
    }

    void droppingTheTaskAndTheRaceGivesUp()
    {
        Race run;
        run.start();
        run.resolver.answer6({u"2001:db8::1"_s});
        run.task.cancel();
        run.race.reset();
        QVERIFY(!run.resolver.asker && *run.begun[0].dropped);
        QCOMPARE(run.clock.pendingTimers(), 0);
    }
};

QTEST_GUILESS_MAIN(ConnectRaceTest)
#include "tst_connectrace.moc"
