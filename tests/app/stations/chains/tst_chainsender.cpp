#include "app/stations/chains/chainsender.h"

#include <QTest>

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One sender and what it publishes; who hears it is made up.
class ChainSenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sender.reset();
        m_room = std::make_unique<polls::BookRoom>();
        m_pieces.clear();
        m_failure.reset();
        m_isSlow = false;
        m_onTheWay.clear();
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll())));
        QVERIFY(m_room->done(m_room->registry->openPoll(u"fruit"_s)));
        m_sender = std::make_unique<ChainSender>(
            m_room->reactor.clock(), *m_room->registry,
            [this](PublishedPiece piece) {
                if (m_failure)
                    return Task<Result<Done>>(*m_failure);
                m_pieces.append(piece);
                if (m_isSlow)
                    return m_onTheWay.emplace_back().task();
                return Task<Result<Done>>(Done{});
            },
            [this](const QString&, const Error&) { ++m_failures; });
        m_sender->setPolls({u"fruit"_s});
        m_sender->start();
    }

    void sendsWhatIsNew()
    {
        run(1s);
        QVERIFY(m_pieces.isEmpty()); // whoever lacks what was there before says so
        vote(3);
        run(1s);
        QCOMPARE(sent(), 3);
        QVERIFY(m_sender->isDone());
    }

    void whoLacksSomeGetsIt()
    {
        vote(5);
        run(1s);
        m_pieces.clear();
        hears(links() - 2);
        run(1s);
        QCOMPARE(sent(), 2);
    }

    /// It has some more each time that it speaks.
    void whoComesOnIsNotMadeToWait()
    {
        vote(30);
        run(1s);
        const auto all = links();
        for (qint64 has = 1; has <= all; has += 3) {
            m_pieces.clear();
            hears(has);
            run(1s);
            QCOMPARE(sent(), all - has);
        }
    }

    void aFailureIsTriedAgain()
    {
        m_failure = Error::refused(Reason::TooLarge, u"It is too large."_s);
        vote(1);
        run(10s);
        QCOMPARE(m_failures, 1);
        m_failure.reset();
        run(61s);
        QCOMPARE(sent(), 1);
    }

    /// What was on its way when a poll was shared no more says nothing about it once it is shared again.
    void whatIsSharedAgainIsSentOnce()
    {
        m_isSlow = true;
        vote(3);
        run(1s);
        QCOMPARE(sent(), 3);
        QCOMPARE(m_onTheWay.size(), 1u);
        m_sender->setPolls({});
        m_sender->setPolls({u"fruit"_s});
        m_isSlow = false;
        vote(2);
        run(1s);
        QCOMPARE(sent(), 5);
        auto first = std::move(m_onTheWay.front());
        first.fire(Done{});
        run(1s);
        QCOMPARE(sent(), 5);
        QVERIFY(m_sender->isDone());
    }

    /// Has all, has nothing, has all.
    void whoLiesIsSentABoundedAmount()
    {
        vote(200);
        run(1s);
        m_pieces.clear();
        const auto all = links();
        constexpr int minutes = 20;
        for (int i = 0; i < minutes * 60; ++i) {
            hears(i % 2 ? all : 0);
            run(1s);
        }
        QVERIFY2(sent() < 20'000 + minutes * 2000 + 2 * all, qPrintable(QString::number(sent())));
        // Nobody else waits for it.
        m_pieces.clear();
        hears(0, u"hall"_s);
        run(1s);
        QCOMPARE(sent(), all);
    }

private:
    void vote(int count)
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(m_room->tap(u"ra"_s, u"C%1"_s.arg(++m_cards)));
        m_sender->grown(u"fruit"_s);
    }
    void run(std::chrono::milliseconds time)
    {
        for (auto left = time; left > 0ms; left -= 250ms) {
            m_room->reactor.advance(250ms);
            auto read = m_room->database->read([](QSqlDatabase&) -> Result<Done> { return Done{}; });
            QVERIFY(m_room->done(std::move(read)));
            m_room->reactor.turn();
        }
    }
    QString writer() const { return m_room->registry->station(); }
    qint64 links() const { return m_room->registry->chains(u"fruit"_s).value(writer()).links; }
    void hears(qint64 has, const QString& name = u"yard"_s)
    {
        StationStatus status{.name = name, .has = {{u"fruit"_s, {{writer(), has}}}}};
        if (has < links())
            status.lacks = {{u"fruit"_s, writer()}};
        m_sender->heard(status);
    }
    qint64 sent() const
    {
        qint64 links = 0;
        for (const auto& piece : m_pieces)
            links += piece.last - piece.from;
        return links;
    }

    std::unique_ptr<polls::BookRoom> m_room;
    QList<PublishedPiece> m_pieces;
    std::optional<Error> m_failure;
    bool m_isSlow = false;
    std::vector<Deferred<Result<Done>>> m_onTheWay;
    int m_failures = 0;
    int m_cards = 0;
    std::unique_ptr<ChainSender> m_sender;
};

QTEST_GUILESS_MAIN(ChainSenderTest)
#include "tst_chainsender.moc"
