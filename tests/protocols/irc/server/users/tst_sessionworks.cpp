#include "protocols/irc/server/users/sessionworks.h"

#include <memory>

#include <QTest>

#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace std::chrono_literals;

namespace {

Task<Result<Done>> restTwice(SessionWorks* works, int* told)
{
    for (int piece = 0; piece < 2; ++piece) {
        auto resting = works->rest();
        const auto rested = co_await std::move(resting);
        Q_UNUSED(rested)
        ++*told;
    }
    co_return Done{};
}

Task<Result<Done>> awaitAnswer(Task<Result<Done>> answer)
{
    auto done = co_await std::move(answer);
    co_return done;
}

} // namespace

/// Works of a session that has room as the test says; it lets go of them when they have ended.
class IrcSessionWorksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_reactor = std::make_unique<MemoryReactor>();
        m_hasRoom = true;
        m_ended = 0;
        m_works = std::make_unique<SessionWorks>(
            m_reactor->clock(), [this] { return m_hasRoom; },
            [this] {
                m_works.reset();
                ++m_ended;
            });
    }
    void cleanup()
    {
        m_works.reset();
        m_reactor.reset();
    }

    void theLastOneEndsThem()
    {
        Deferred<Result<Done>> one;
        Deferred<Result<Done>> other;
        m_works->start(awaitAnswer(one.task()));
        m_works->start(awaitAnswer(other.task()));
        other.fire(Done{});
        QCOMPARE(m_ended, 0);
        one.fire(Done{});
        QCOMPARE(m_ended, 1);
        QVERIFY(!m_works);
    }

    void whoRestsGetsTurnsOfTheirOwn()
    {
        int told = 0;
        m_works->start(restTwice(m_works.get(), &told));
        QCOMPARE(told, 0);
        m_reactor->advance(1ms);
        QVERIFY(told > 0);
        m_reactor->advance(1ms);
        QCOMPARE(told, 2);
        QCOMPARE(m_ended, 1);
    }

    void whoRestsWaitsForRoom()
    {
        m_hasRoom = false;
        int told = 0;
        m_works->start(restTwice(m_works.get(), &told));
        m_reactor->advance(1s);
        m_works->wake();
        QCOMPARE(told, 0);
        m_hasRoom = true;
        m_works->wake();
        QCOMPARE(told, 1);
        m_reactor->advance(100ms);
        QCOMPARE(told, 2);
        QCOMPARE(m_ended, 1);
    }

    void theyEndWithTheSession()
    {
        int told = 0;
        m_works->start(restTwice(m_works.get(), &told));
        m_works.reset();
        m_reactor->advance(1s);
        QCOMPARE(told, 0);
        QCOMPARE(m_ended, 0);
    }

private:
    std::unique_ptr<MemoryReactor> m_reactor;
    std::unique_ptr<SessionWorks> m_works;
    bool m_hasRoom = true;
    int m_ended = 0;
};

QTEST_GUILESS_MAIN(IrcSessionWorksTest)
#include "tst_sessionworks.moc"
