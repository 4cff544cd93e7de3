#include <QTest>

#include "tests/app/services/fakeservices.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// What is asked of a service: one thing after the other, whoever still waits for the answer.
class ServiceRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<FakeServices>(); }
    void cleanup() { m_room.reset(); }

    void restartsOnlyWhereItMust()
    {
        QVERIFY(m_room->list->add(u"fake"_s, {}, m_room->values()));
        QVERIFY(m_room->got(m_room->list->configure(u"fake"_s, m_room->values({{u"motto"_s, u"early"_s}}))));
        QVERIFY(m_room->stage.acts.isEmpty()); // off stays off
        QVERIFY(m_room->got(m_room->list->start(u"fake"_s)));
        m_room->stage.acts.clear();

        const auto red = m_room->values({{u"motto"_s, u"early"_s}, {u"colour"_s, u"red"_s}});
        QVERIFY(!m_room->list->wouldRestart(u"fake"_s, red));
        QVERIFY(m_room->got(m_room->list->configure(u"fake"_s, red)));
        QCOMPARE(m_room->stage.acts, QStringList{u"fake now red"_s});
        QVERIFY(m_room->got(m_room->list->configure(u"fake"_s, red)));
        QCOMPARE(m_room->stage.acts.size(), 1); // nothing changed

        const auto late = m_room->values({{u"motto"_s, u"late"_s}});
        QVERIFY(m_room->list->wouldRestart(u"fake"_s, late));
        QVERIFY(m_room->got(m_room->list->configure(u"fake"_s, late)));
        QCOMPARE(m_room->stage.acts.mid(1), QStringList({u"fake stop"_s, u"fake gone"_s, u"fake start late"_s}));
    }

    void doesOneThingAfterTheOther()
    {
        m_room->stage.slow = true;
        QVERIFY(m_room->list->add(u"fake"_s, {}, m_room->values()));
        auto start = m_room->list->start(u"fake"_s);
        auto stop = m_room->list->stop(u"fake"_s);
        auto again = m_room->list->start(u"fake"_s);
        QCOMPARE(m_room->stage.acts, QStringList{u"fake start hello"_s});
        QCOMPARE(m_room->list->status(u"fake"_s)->state, ServiceStatus::State::Starting);
        m_room->stage.letOneGo();
        QVERIFY(start.isReady());
        QCOMPARE(m_room->list->status(u"fake"_s)->state, ServiceStatus::State::Stopping);
        m_room->stage.letOneGo();
        QVERIFY(stop.isReady());
        m_room->stage.letOneGo();
        QVERIFY(again.isReady());
        QVERIFY(m_room->list->running(u"fake"_s));
        m_room->stage.slow = false;
    }

    void goesOnWhenNobodyWaits()
    {
        m_room->stage.slow = true;
        QVERIFY(m_room->list->add(u"fake"_s, {}, m_room->values()));
        {
            auto dropped = m_room->list->start(u"fake"_s);
        }
        m_room->stage.letOneGo();
        QVERIFY(m_room->list->running(u"fake"_s));
        m_room->stage.slow = false;
    }

    void removesARunningOne()
    {
        QVERIFY(m_room->list->add(u"fake"_s, {}, m_room->values()));
        QVERIFY(m_room->got(m_room->list->start(u"fake"_s)));
        m_room->stage.slow = true;
        auto removing = m_room->list->remove(u"fake"_s);
        auto late = m_room->list->start(u"fake"_s);
        m_room->stage.letOneGo();
        QVERIFY(m_room->got(std::move(removing)));
        QCOMPARE(m_room->got(std::move(late)).error().reason, Reason::NotFound);
        QVERIFY(m_room->list->names().isEmpty());
        QCOMPARE(m_room->heard.lines.last(), u"fake removed"_s);
        m_room->stage.slow = false;
    }

    void mayBeAskedWhileTelling()
    {
        QVERIFY(m_room->list->add(u"fake"_s, {}, m_room->values()));
        std::vector<Task<Result<Done>>> asked;
        m_room->heard.also = [&](const QString& name) {
            if (m_room->list->status(name)->state == ServiceStatus::State::Running)
                asked.push_back(m_room->list->remove(name));
        };
        QVERIFY(m_room->got(m_room->list->start(u"fake"_s)));
        QVERIFY(m_room->got(std::move(asked.at(0))));
        QVERIFY(m_room->list->names().isEmpty());
    }

    void mayBeAskedFromAnAnswer()
    {
        QVERIFY(m_room->list->add(u"fake"_s, {}, m_room->values()));
        m_room->stage.slow = true;
        auto start = m_room->list->start(u"fake"_s);
        Task<Result<Done>> removing;
        start.whenDone([&](Result<Done>) { removing = m_room->list->remove(u"fake"_s); });
        m_room->stage.slow = false;
        m_room->stage.letOneGo();
        QVERIFY(m_room->got(std::move(removing)));
    }

    void refusesWhatIsNotThere()
    {
        for (const auto ask : {&ServiceList::start, &ServiceList::stop, &ServiceList::restart, &ServiceList::remove}) {
            const auto answer = m_room->got((*m_room->list.*ask)(u"nobody"_s));
            QCOMPARE(answer.error().reason, Reason::NotFound);
            QCOMPARE(answer.error().text, u"There is no service nobody."_s);
        }
        QCOMPARE(m_room->got(m_room->list->configure(u"nobody"_s, m_room->values())).error().reason, Reason::NotFound);
    }

    void cutsOffWhatDoesNotStopInOrder()
    {
        QVERIFY(m_room->list->add(u"fake"_s, {}, m_room->values()));
        QVERIFY(m_room->got(m_room->list->start(u"fake"_s)));
        m_room->stage.nextFailure = Error{Error::Kind::Busy, Reason::TimedOut, u"Somebody would not go."_s, {}, 0};
        QVERIFY(m_room->got(m_room->list->restart(u"fake"_s)));
        QCOMPARE(m_room->stage.acts,
            QStringList({u"fake start hello"_s, u"fake stop"_s, u"fake gone"_s, u"fake start hello"_s}));
        const auto& entries = m_room->log.entries();
        QVERIFY(std::any_of(
            entries.begin(), entries.end(), [](const auto& entry) { return entry.text == u"Somebody would not go."; }));
    }

    void keepsTheNewValuesOfOneThatFails()
    {
        QVERIFY(m_room->list->add(u"fake"_s, {}, m_room->values()));
        QVERIFY(m_room->got(m_room->list->start(u"fake"_s)));
        const auto bad = m_room->values({{u"motto"_s, u"bad"_s}});
        QCOMPARE(m_room->got(m_room->list->configure(u"fake"_s, bad)).error().code, u"motto"_s);
        QCOMPARE(m_room->list->status(u"fake"_s)->state, ServiceStatus::State::Failed);
        QCOMPARE(m_room->list->status(u"fake"_s)->values, bad); // what the dialog shows is what was tried
        QVERIFY(m_room->got(m_room->list->stop(u"fake"_s)));
        QCOMPARE(m_room->list->status(u"fake"_s)->state, ServiceStatus::State::Off);
    }

private:
    std::unique_ptr<FakeServices> m_room;
};

QTEST_GUILESS_MAIN(ServiceRequestsTest)
#include "tst_servicerequests.moc"
