#include "app/stations/chains/chainreceiver.h"

#include <latch>
#include <memory>
#include <QDateTime>

#include <QTest>

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A station that leads a poll and one that follows it; what passes between them is handed over by the test.
class ChainReceiverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_receiver.reset();
        m_home = std::make_unique<polls::BookRoom>();
        m_yard = std::make_unique<polls::BookRoom>();
        m_refused.clear();
        m_votes = 0;
        m_undone.clear();
        m_failures.clear();
        QVERIFY(m_home->done(m_home->registry->save(polls::fruitPoll())));
        QVERIFY(m_home->done(m_home->registry->openPoll(u"fruit"_s)));
        for (int i = 0; i < 30; ++i)
            QVERIFY(m_home->tap(u"ra"_s, u"C%1"_s.arg(i)));
        const auto* poll = m_home->registry->find(u"fruit"_s);
        QVERIFY(m_yard->done(m_yard->registry->follow({*poll, m_home->registry->salt(u"fruit"_s), writer()})));
        m_receiver = std::make_unique<ChainReceiver>(m_yard->reactor.clock(), *m_yard->registry,
            ChainReceiver::Hearers{.changed = [] {},
                .refused = [this](const QString& who, const Error&) { m_refused.append(who); },
                .undone = [this](
                              const QString& id, const polls::UndoneByStation& undone) { m_undone.insert(id, undone); },
                .merged = [this](const QStringList&, qint64 votes) { m_votes += votes; },
                .tried =
                    [this](const QString&, const std::optional<Error>& failure) {
                        m_failures.append(failure ? failure->reason : Reason::None);
                    }});
    }

    void takesPiecesInTheirOrder()
    {
        const auto all = pieces(2'000);
        QVERIFY(all.size() > 3);
        for (const auto& piece : all)
            m_receiver->take(piece);
        QCOMPARE(m_receiver->reach({u"fruit"_s}).value(u"fruit"_s).value(writer()), all.last().last);
        settle();
        QCOMPARE(taken(), 30);
        QCOMPARE(m_votes, 30);
        QVERIFY(m_receiver->lacks().isEmpty());
        QCOMPARE(m_receiver->waiting(), 0);
    }

    void whatIsMissedIsNamed()
    {
        const auto all = pieces(2'000);
        m_receiver->take(all[0]);
        m_receiver->take(all[2]);
        QVERIFY(m_receiver->lacks().contains({u"fruit"_s, writer()}));
        settle();
        m_receiver->take(all[1]);
        QVERIFY(m_receiver->lacks().isEmpty());
        for (const auto& piece : all)
            m_receiver->take(piece); // the first two once more
        settle();
        QCOMPARE(taken(), 30);
    }

    /// Somebody begins again at the beginning, with other cuts.
    void whatOverlapsIsTakenOnce()
    {
        m_receiver->take(pieces(2'000).first());
        settle();
        for (const auto& piece : pieces(5'000))
            m_receiver->take(piece);
        settle();
        for (const auto& piece : pieces(5'000))
            m_receiver->take(piece);
        settle();
        QCOMPARE(taken(), 30);
    }

    void whatIsNotAsSealedIsRefusedForAWhile()
    {
        auto lie = pieces(90'000).first();
        lie.log.replace("apple", "peach");
        m_receiver->take(lie);
        settle();
        QCOMPARE(m_refused, QStringList{writer()});
        QCOMPARE(taken(), 0);
        const auto honest = pieces(90'000).first();
        m_receiver->take(honest);
        settle();
        QCOMPARE(taken(), 0);
        m_yard->reactor.advance(5min);
        m_receiver->take(honest);
        settle();
        QCOMPARE(taken(), 30);
    }

    /// What is merged together with its votes is nobody's fault.
    void aClockThatIsAheadIsToldOfItsOwnStation()
    {
        polls::BookRoom shed;
        const auto* poll = m_home->registry->find(u"fruit"_s);
        QVERIFY(shed.done(shed.registry->follow({*poll, m_home->registry->salt(u"fruit"_s), writer()})));
        QVERIFY(shed.done(shed.registry->setOpenAsLed(u"fruit"_s, true)));
        QVERIFY(shed.done(shed.registry->assign(u"fruit"_s, u"ra"_s, u"apple"_s)));
        shed.reactor.manualClock().setWallClock(QDateTime::currentMSecsSinceEpoch() - shed.now() + qint64(72h / 1ms));
        QVERIFY(shed.tap(u"ra"_s, u"FUTURE"_s));
        const auto ahead = pieces(90'000, shed);
        QCOMPARE(ahead.size(), 1);
        m_receiver->take(pieces(90'000).first());
        m_receiver->take(ahead.first());
        settle();
        QCOMPARE(taken(), 30);
        QCOMPARE(m_refused, QStringList{shed.registry->station()});
    }

    void whatAnotherStationUndoesIsTold()
    {
        QVERIFY(m_yard->done(m_yard->registry->setOpenAsLed(u"fruit"_s, true)));
        QVERIFY(m_yard->done(m_yard->registry->assign(u"fruit"_s, u"rp"_s, u"pear"_s)));
        m_yard->reactor.advance(1min);
        QVERIFY(m_yard->tap(u"rp"_s, u"C3"_s));
        QVERIFY(m_yard->tap(u"rp"_s, u"D3"_s));
        QCOMPARE(taken(), 2);
        m_receiver->take(pieces(90'000).first());
        settle();
        QCOMPARE(taken(), 31);
        QCOMPARE(m_undone.size(), 1);
        QCOMPARE(m_undone.value(u"fruit"_s), (polls::UndoneByStation{{writer(), {.overtaken = 1}}}));
    }

    void ofOtherPollsNothingIsTaken()
    {
        auto piece = pieces(90'000).first();
        piece.poll = u"other"_s;
        m_receiver->take(piece);
        QCOMPARE(m_receiver->waiting(), 0);
        QVERIFY(m_receiver->lacks().isEmpty());
    }

    /// A station sends vote by vote while its line is quick.
    void singleVotesAreJoined()
    {
        const auto all = pieces(1); // of one entry each
        QVERIFY(all.size() >= 30);
        for (const auto& piece : all)
            m_receiver->take(piece);
        QCOMPARE(m_receiver->waiting(), 1);
        settle();
        QCOMPARE(taken(), 30);
    }

    /// Each merge counts its poll anew: twenty polls at once would leave votes no time.
    void pollsAreMergedOneByOne()
    {
        QStringList polls{u"fruit"_s};
        QList<PublishedPiece> waiting{pieces(90'000).first()};
        for (const auto& id : {u"tea"_s, u"milk"_s, u"salt"_s}) {
            auto poll = polls::fruitPoll(id);
            poll.readers.clear();
            poll.policy.phones = polls::Policy::Phones::AnyDevice;
            QVERIFY(m_home->makeOpen(poll) && m_home->write(id, u"somebody"_s, u"apple"_s));
            QVERIFY(m_yard->done(
                m_yard->registry->follow({*m_home->registry->find(id), m_home->registry->salt(id), writer()})));
            polls.append(id);
            waiting.append(pieces(90'000, *m_home, id).first());
        }
        for (const auto& piece : waiting)
            m_receiver->take(piece);
        QCOMPARE(m_receiver->waiting(), 4);
        m_yard->reactor.advance(1s); // the time of all of them has come
        QVERIFY(m_yard->reactor.turnUntil([this] { return m_receiver->waiting() < 4; }));
        QCOMPARE(m_receiver->waiting(), 3);
        settle();
        for (const auto& poll : polls)
            QCOMPARE(m_yard->registry->chains(poll).value(writer()).links,
                m_home->registry->chains(poll).value(writer()).links);
    }

    /// A station that leaves takes nothing more, also where the database is away just now.
    void whatIsForgottenIsNotTriedAgain()
    {
        const auto stalled = std::make_shared<std::latch>(1);
        m_yard->database->setFault([stalled]() -> std::optional<Error> {
            stalled->wait();
            return Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 13};
        });
        m_receiver->take(pieces(90'000).first());
        m_yard->reactor.advance(1s);
        m_receiver->forget();
        stalled->count_down();
        QVERIFY(m_yard->reactor.turnUntil([this] { return m_receiver->waiting() == 0; }));
        QVERIFY(m_failures.isEmpty()); // of what takes part no more nothing is told
        m_yard->freeDisk();
        settle();
        QCOMPARE(taken(), 0);
    }

    void whatCannotBeStoredIsToldAndTriedAgain()
    {
        m_yard->fillDisk();
        m_receiver->take(pieces(90'000).first());
        m_yard->reactor.advance(1s);
        QVERIFY(m_yard->reactor.turnUntil([this] { return !m_failures.isEmpty(); }));
        QCOMPARE(m_failures, QList<Reason>{Reason::NoSpace});
        m_yard->freeDisk();
        settle();
        QCOMPARE(taken(), 30);
        QCOMPARE(m_failures, (QList<Reason>{Reason::NoSpace, Reason::None}));
        QVERIFY(m_refused.isEmpty());
    }

    void whatWaitsIsBounded()
    {
        auto piece = pieces(90'000).first();
        for (int i = 0; i < 500; ++i) {
            m_receiver->take(piece);
            piece.from = std::exchange(piece.last, piece.last + 1);
        }
        QCOMPARE(m_receiver->waiting(), 40);
        QVERIFY(m_receiver->lacks().contains({u"fruit"_s, writer()}));
        m_receiver->forget();
        QCOMPARE(m_receiver->waiting(), 0);
    }

private:
    QString writer() const { return m_home->registry->station(); }
    int taken() const { return m_yard->registry->tally(u"fruit"_s).votes; }
    /// The home's chain, cut.
    QList<PublishedPiece> pieces(qsizetype mostBytes) { return pieces(mostBytes, *m_home); }
    static QList<PublishedPiece> pieces(qsizetype mostBytes, polls::BookRoom& room, const QString& poll = u"fruit"_s)
    {
        const auto writer = room.registry->station();
        QList<PublishedPiece> all;
        polls::ChainPlace at;
        for (bool isEnd = false; !isEnd;) {
            const auto piece = room.waited(room.registry->chainPiece(poll, writer, at, mostBytes));
            if (!piece || piece->log.isEmpty())
                break;
            const auto read = readPiece(writePiece({poll, writer, piece->from.link, piece->last.link, piece->log}));
            if (!read)
                qFatal("it is no piece");
            all.append(*read);
            at = piece->last;
            isEnd = piece->isEnd;
        }
        return all;
    }
    void settle()
    {
        for (int i = 0; i < 60; ++i) {
            m_yard->reactor.advance(250ms);
            auto read = m_yard->database->write([](QSqlDatabase&) -> Result<Done> { return Done{}; });
            QVERIFY(m_yard->done(std::move(read)));
            m_yard->reactor.turn();
        }
        QVERIFY(m_yard->reactor.turnUntil([this] {
            m_yard->reactor.advance(100ms);
            return m_receiver->waiting() == 0;
        }));
    }

    std::unique_ptr<polls::BookRoom> m_home, m_yard;
    QStringList m_refused;
    qint64 m_votes = 0;
    QMap<QString, polls::UndoneByStation> m_undone; // by poll
    QList<Reason> m_failures;                       // of each merge that was tried
    std::unique_ptr<ChainReceiver> m_receiver;
};

QTEST_GUILESS_MAIN(ChainReceiverTest)
#include "tst_chainreceiver.moc"
