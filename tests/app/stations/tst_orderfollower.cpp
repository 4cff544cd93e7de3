#include "app/stations/orderfollower.h"

#include "app/stations/home/homeorders.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OrderFollowerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_changed = m_wantedChanged = 0;
        m_failures.clear();
        m_wanted.clear();
        m_room = std::make_unique<polls::BookRoom>();
        open();
    }
    void cleanup()
    {
        m_follower.reset();
        m_room.reset();
    }

    void doesWhatTheHomeSays()
    {
        auto order = fruitOrder();
        order.state = polls::Poll::State::Open;
        order.openedAt = 1'600'000'000'000;
        m_follower->follow(order);
        QVERIFY(until([this] { return fruit() && fruit()->isOpen(); }));
        QCOMPARE(m_room->registry->leader(u"fruit"_s), u"HOME"_s);
        QCOMPARE(fruit()->openedAt, order.openedAt);
        QCOMPARE(m_follower->polls(), QStringList{u"fruit"_s});
        order.state = polls::Poll::State::Closed;
        m_follower->follow(order);
        QVERIFY(until([this] { return !fruit()->isOpen(); }));
        order.isShared = false;
        m_follower->follow(order);
        QVERIFY(until([this] { return m_follower->polls().isEmpty(); }));
        QVERIFY(fruit()); // its own from now on
        QCOMPARE(m_changed, 2);
        QVERIFY(m_failures.isEmpty());
    }

    void ofSeveralTheLastOneIsDone()
    {
        auto order = fruitOrder();
        order.state = polls::Poll::State::Open;
        m_follower->follow(order);
        order.isShared = false;
        m_follower->follow(order);
        m_room->reactor.advance(1s);
        m_room->reactor.turn();
        QVERIFY(!fruit());
    }

    /// An order that comes again says nothing new, so what people did here meanwhile stands.
    void anOrderIsDoneOnce()
    {
        auto order = fruitOrder();
        order.state = polls::Poll::State::Open;
        m_follower->follow(order);
        QVERIFY(until([this] { return fruit() && fruit()->isOpen(); }));
        QVERIFY(m_room->done(m_room->registry->setOpenAsLed(u"fruit"_s, false)));
        m_follower->follow(order);
        m_follower->pollChanged(u"fruit"_s);
        idle();
        QVERIFY(!fruit()->isOpen());
    }

    void whatFailsIsToldOnceAndTriedAgain()
    {
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll()))); // one of its own, by the same id
        m_follower->follow(fruitOrder());
        m_follower->follow(order(u"wine"_s)); // is not held up by it
        QVERIFY(until([this] { return m_room->registry->find(u"wine"_s) && !m_failures.isEmpty(); }));
        QVERIFY(m_failures.first().contains(u"of its own"_s));
        for (int i = 0; i < 3; ++i)
            idle();
        QCOMPARE(m_failures.size(), 1);
        QVERIFY(m_room->done(m_room->registry->remove(u"fruit"_s)));
        idle();
        QVERIFY(until([this] { return fruit() != nullptr && m_failures.size() == 2; }));
        QCOMPARE(m_failures.last(), QString());
    }

    /// Also what comes while others are being done.
    void whatIsNewIsDoneAtOnce()
    {
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll()))); // one of its own: that order fails
        m_follower->follow(fruitOrder());
        m_room->reactor.advance(1ms);
        m_follower->follow(order(u"wine"_s));
        QVERIFY(until([this] { return m_room->registry->find(u"wine"_s) != nullptr; }));
        QVERIFY(until([this] { return !m_failures.isEmpty(); }));
        m_follower->follow(order(u"bread"_s));
        QVERIFY(until([this] { return m_room->registry->find(u"bread"_s) != nullptr; }));
        QVERIFY(m_room->reactor.clock().now() - Clock::Moment() < 9s);
    }

    void whatIsNamedNoMoreIsLetGo()
    {
        m_follower->follow(fruitOrder());
        m_follower->follow(order(u"wine"_s));
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll(u"own"_s))));
        QVERIFY(until([this] { return m_follower->polls().size() == 2; }));
        m_follower->keepOnly({u"wine"_s});
        QVERIFY(until([this] { return m_follower->polls() == QStringList{u"wine"_s}; }));
        m_follower->letGo();
        QVERIFY(until([this] { return m_follower->polls().isEmpty(); }));
        for (const auto& poll : {u"fruit"_s, u"wine"_s, u"own"_s})
            QVERIFY(m_room->registry->find(poll));
    }

    void nothingIsDoneAnyMoreBehindAStop()
    {
        m_follower->follow(fruitOrder());
        m_follower->set({{u"fruit"_s, {{u"r1"_s, u"pear"_s}}}});
        m_follower->stop();
        idle();
        QVERIFY(!fruit());
    }

    void readersAreSetOnce()
    {
        m_follower->follow(fruitOrder());
        QVERIFY(until([this] { return fruit() != nullptr; }));
        m_follower->set({{u"fruit"_s, {{u"r1"_s, u"pear"_s}, {u"r2"_s, u"apple"_s}}}});
        QVERIFY(until([this] { return fruit()->readers.size() == 2; }));
        QVERIFY(m_room->done(m_room->registry->assign(u"fruit"_s, u"r1"_s, u"apple"_s)));
        idle();
        QCOMPARE(fruit()->readers.value(u"r1"_s), u"apple"_s);
        m_follower->set({{u"fruit"_s, {{u"r2"_s, QString()}}}});
        QVERIFY(until([this] { return !fruit()->readers.contains(u"r2"_s); }));
        QCOMPARE(fruit()->readers.value(u"r1"_s), u"apple"_s);
    }

    /// It stops before all could be set, and is started again: no order says it once more.
    void whatIsWantedIsSetInTheNextRun()
    {
        m_follower->set({{u"fruit"_s, {{u"r1"_s, u"pear"_s}}}});
        idle();
        m_follower->stop();
        QCOMPARE(m_wanted.value(u"fruit"_s).value(u"r1"_s), u"pear"_s);
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll())));
        idle();
        QVERIFY(!fruit()->readers.contains(u"r1"_s));
        open();
        QCOMPARE(m_wantedChanged, 0);
        m_follower->resume();
        QVERIFY(until([this] { return m_wantedChanged == 1; }));
        QCOMPARE(fruit()->readers.value(u"r1"_s), u"pear"_s);
        QVERIFY(m_wanted.isEmpty());
        idle();
        QCOMPARE(m_wantedChanged, 1);
    }

    /// The home may say what a reader stands for before the poll has come that has such an answer.
    void anAnswerIsWaitedFor()
    {
        m_follower->set({{u"fruit"_s, {{u"r1"_s, u"pear"_s}, {u"r2"_s, u"plum"_s}}}});
        idle();
        m_follower->follow(fruitOrder()); // what waits does not keep it waiting
        QVERIFY(until([this] { return fruit() != nullptr; }));
        idle();
        QVERIFY(until([this] { return fruit()->readers.value(u"r1"_s) == u"pear"_s; }));
        QVERIFY(!fruit()->readers.contains(u"r2"_s));
        QVERIFY(m_failures.isEmpty());
    }

private:
    void open()
    {
        m_follower.reset();
        m_follower = std::make_unique<OrderFollower>(m_room->reactor.clock(), *m_room->registry, m_wanted,
            OrderFollower::Hearers{.changed = [this] { ++m_changed; },
                .failed = [this](const QString& sentence) { m_failures.append(sentence); },
                .wantedChanged = [this] { ++m_wantedChanged; }});
    }
    static PollOrder order(const QString& id) { return orderOf(polls::fruitPoll(id), QByteArray(32, 's'), u"HOME"_s); }
    static PollOrder fruitOrder() { return order(u"fruit"_s); }
    const polls::Poll* fruit() const { return m_room->registry->find(u"fruit"_s); }
    /// Time goes by a little, until it holds.
    bool until(const std::function<bool()>& holds)
    {
        m_room->reactor.advance(1ms);
        return m_room->reactor.turnUntil([&] {
            m_room->reactor.advance(1ms);
            return holds();
        });
    }
    /// Long enough for what failed to be tried again, and for the disk to have it.
    void idle()
    {
        m_room->reactor.advance(10s);
        for (int i = 0; i < 3; ++i) {
            m_room->reactor.turn();
            QVERIFY(m_room->done(m_room->database->write([](QSqlDatabase&) -> Result<Done> { return Done{}; })));
        }
        m_room->reactor.turn();
    }

    std::unique_ptr<polls::BookRoom> m_room;
    int m_changed = 0, m_wantedChanged = 0;
    Assignments m_wanted;
    QStringList m_failures;
    std::unique_ptr<OrderFollower> m_follower;
};

QTEST_GUILESS_MAIN(OrderFollowerTest)
#include "tst_orderfollower.moc"
