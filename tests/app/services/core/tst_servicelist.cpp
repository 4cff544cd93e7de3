#include "app/services/core/servicelist.h"

#include <QTest>

#include "tests/app/services/fakeservices.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ServiceListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<FakeServices>(); }
    void cleanup() { m_room.reset(); }

    void whoRunsRereadsItsFiles()
    {
        QCOMPARE(*m_room->list->add(u"fake"_s, {}, m_room->values()), u"fake"_s);
        m_room->list->rereadFiles();
        QVERIFY(m_room->got(m_room->list->start(u"fake"_s)));
        QVERIFY(!m_room->stage.acts.contains(u"fake rereads"_s)); // it did not run yet
        m_room->list->rereadFiles();
        QCOMPARE(m_room->stage.acts.last(), u"fake rereads"_s);
    }

    void startsAndStops()
    {
        QCOMPARE(*m_room->list->add(u"fake"_s, {}, m_room->values()), u"fake"_s);
        QVERIFY(m_room->got(m_room->list->start(u"fake"_s)));
        QVERIFY(m_room->got(m_room->list->start(u"fake"_s))); // already
        const auto status = m_room->list->status(u"fake"_s);
        QCOMPARE(status->addresses, QStringList{u"fake://127.0.0.1:1"_s});
        QCOMPARE(status->people, 3);
        QCOMPARE(m_room->log.entries().back().text, u"Listening on fake://127.0.0.1:1."_s);
        QVERIFY(m_room->list->running(u"fake"_s));
        QCOMPARE(m_room->list->runningOfType(u"fake"_s), m_room->list->running(u"fake"_s));
        QVERIFY(m_room->got(m_room->list->stop(u"fake"_s)));
        QCOMPARE(m_room->log.entries().back().text, u"Stopped."_s);
        QVERIFY(!m_room->list->running(u"fake"_s));
        QCOMPARE(m_room->stage.acts, QStringList({u"fake start hello"_s, u"fake stop"_s, u"fake gone"_s}));
        QCOMPARE(m_room->heard.lines,
            QStringList({u"fake added"_s, u"fake starting"_s, u"fake running"_s, u"fake stopping"_s, u"fake off"_s}));
    }

    void whoRunsSaysWhatItLacks()
    {
        auto& list = *m_room->list;
        QCOMPARE(*list.add(u"fake"_s, {}, m_room->values()), u"fake"_s);
        m_room->stage.trouble = Error::disconnected(Reason::None, u"The broker is away."_s);
        list.troubleChanged(u"fake"_s); // it does not run yet
        QVERIFY(list.status(u"fake"_s)->trouble.text.isEmpty());
        QVERIFY(m_room->got(list.start(u"fake"_s)));
        QCOMPARE(list.status(u"fake"_s)->trouble.text, u"The broker is away."_s);
        m_room->stage.trouble = {};
        m_room->heard.lines.clear();
        list.troubleChanged(u"fake"_s);
        QCOMPARE(m_room->heard.lines, QStringList{u"fake running"_s});
        QVERIFY(list.status(u"fake"_s)->trouble.text.isEmpty());
        list.setBroken(u"fake"_s, u"fake"_s, u"fake.toml"_s, Error::malformed(Reason::BadValue, u"line 3"_s));
        m_room->stage.trouble = Error::disconnected(Reason::None, u"The broker is away."_s);
        QCOMPARE(list.status(u"fake"_s)->trouble.text, u"line 3"_s); // whoever wrote the file waits for that
    }

    void namesAndRefuses()
    {
        QCOMPARE(*m_room->list->add(u"fake"_s, {}, m_room->values()), u"fake"_s);
        QCOMPARE(*m_room->list->add(u"fake"_s, {}, m_room->values()), u"fake-2"_s);
        QCOMPARE(m_room->list->add(u"fake"_s, u"fake"_s, m_room->values()).error().reason, Reason::AlreadyExists);
        QCOMPARE(m_room->list->add(u"gopher"_s, {}, m_room->values()).error().text,
            u"There is no service type gopher; there are fake."_s);
        QCOMPARE(m_room->got(m_room->list->start(u"nobody"_s)).error().text, u"There is no service nobody."_s);
        QVERIFY(!m_room->list->status(u"nobody"_s));
    }

    void failsWithItsSentence()
    {
        QVERIFY(m_room->list->add(u"fake"_s, {}, m_room->values()));
        m_room->stage.nextFailure = Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0};
        QCOMPARE(m_room->got(m_room->list->start(u"fake"_s)).error().reason, Reason::NoSpace);
        QCOMPARE(m_room->list->status(u"fake"_s)->state, ServiceStatus::State::Failed);
        QCOMPARE(m_room->list->status(u"fake"_s)->trouble.text, u"The disk is full."_s);
        QCOMPARE(m_room->log.entries().back().text, u"The disk is full."_s);
        QVERIFY(m_room->got(m_room->list->stop(u"fake"_s)));
        QCOMPARE(m_room->list->status(u"fake"_s)->state, ServiceStatus::State::Off);
        QCOMPARE(m_room->log.entries().back().text, u"The disk is full."_s); // nothing has stopped
        QVERIFY(m_room->got(m_room->list->start(u"fake"_s)));                // the trouble is over
        QCOMPARE(m_room->list->status(u"fake"_s)->trouble.text, QString());
    }

    void startsAgainWhereAServerWasAway()
    {
        QVERIFY(m_room->list->add(u"fake"_s, {}, m_room->values()));
        const Error away = Error::disconnected(Reason::ConnectionLost, u"The server is away."_s);
        const auto state = [this] { return m_room->list->status(u"fake"_s)->state; };
        m_room->stage.nextFailure = away;
        QVERIFY(!m_room->got(m_room->list->start(u"fake"_s)));
        m_room->reactor.advance(4s);
        QCOMPARE(state(), ServiceStatus::State::Failed);
        m_room->stage.nextFailure = away;
        m_room->reactor.advance(2s);
        QVERIFY(m_room->reactor.turnUntil([&] { return state() == ServiceStatus::State::Failed; }));
        QVERIFY(!m_room->stage.nextFailure); // tried, for nothing
        m_room->reactor.advance(8s);
        QCOMPARE(state(), ServiceStatus::State::Failed);
        m_room->reactor.advance(3s);
        QVERIFY(m_room->reactor.turnUntil([&] { return state() == ServiceStatus::State::Running; }));
        QVERIFY(m_room->got(m_room->list->stop(u"fake"_s)));
        m_room->stage.nextFailure = away;
        QVERIFY(!m_room->got(m_room->list->start(u"fake"_s)));
        QVERIFY(m_room->got(m_room->list->stop(u"fake"_s)));
        m_room->reactor.advance(100s);
        QCOMPARE(state(), ServiceStatus::State::Off); // somebody does not want it any more
    }

    /// Its file says now what nobody can read: that is what there is to be mended.
    void doesNotStartAgainWhatIsBroken()
    {
        QVERIFY(m_room->list->add(u"fake"_s, {}, m_room->values()));
        m_room->stage.nextFailure = Error::disconnected(Reason::ConnectionLost, u"The server is away."_s);
        QVERIFY(!m_room->got(m_room->list->start(u"fake"_s)));
        m_room->list->setBroken(u"fake"_s, u"fake"_s, {}, Error::malformed(Reason::BadValue, u"line 3"_s));
        m_room->reactor.advance(100s);
        QCOMPARE(m_room->list->status(u"fake"_s)->state, ServiceStatus::State::Failed);
        QCOMPARE(m_room->list->status(u"fake"_s)->trouble.text, u"line 3"_s);
    }

    /// A way out is one of this trouble: the next one has its own, or none.
    void remedyGoesWithItsTrouble()
    {
        QVERIFY(m_room->list->add(u"fake"_s, {}, m_room->values({{u"listen"_s, QStringList{u"tcp:80"_s}}})));
        m_room->stage.nextFailure = Error{Error::Kind::Local, Reason::PermissionDenied, u"It may not."_s, {}, EACCES};
        QVERIFY(!m_room->got(m_room->list->start(u"fake"_s)));
        QVERIFY(m_room->list->status(u"fake"_s)->remedy.isValid());
        const Error faulty{Error::Kind::Malformed, Reason::BadValue, u"fake.toml:3: It is not."_s, u"motto"_s, 3};
        m_room->list->setBroken(u"fake"_s, u"fake"_s, {}, faulty);
        QCOMPARE(m_room->list->status(u"fake"_s)->trouble.text, faulty.text);
        QVERIFY(!m_room->list->status(u"fake"_s)->remedy.isValid());
    }

    void failsWhereItCannotBeMade()
    {
        QVERIFY(m_room->list->add(u"fake"_s, {}, m_room->values({{u"motto"_s, u"bad"_s}})));
        auto started = m_room->got(m_room->list->start(u"fake"_s));
        QCOMPARE(started.error().code, u"motto"_s);
        QVERIFY(m_room->stage.acts.isEmpty());
        // The right value starts it: whoever saves in the dialog expects that.
        QVERIFY(m_room->got(m_room->list->configure(u"fake"_s, m_room->values())));
        QVERIFY(m_room->list->running(u"fake"_s));
    }

    void oneFailureHoldsUpNobody()
    {
        QVERIFY(m_room->list->add(u"fake"_s, u"a"_s, m_room->values({{u"motto"_s, u"bad"_s}})));
        QVERIFY(m_room->list->add(u"fake"_s, u"b"_s, m_room->values()));
        QVERIFY(m_room->list->add(u"fake"_s, u"c"_s, m_room->values()));
        m_room->list->setEnabled(u"c"_s, false);
        m_room->list->setBroken(u"d"_s, {}, u"services/d.toml"_s,
            {Error::Kind::Malformed, Reason::BadSyntax, u"services/d.toml:1: x"_s, {}, 1});
        QCOMPARE(m_room->got(m_room->list->startAll()).error().code, u"motto"_s);
        QVERIFY(!m_room->list->running(u"a"_s));
        QVERIFY(m_room->list->running(u"b"_s));
        QVERIFY(!m_room->list->running(u"c"_s));
        QVERIFY(m_room->got(m_room->list->stopAll()));
        QVERIFY(!m_room->list->running(u"b"_s));
        QCOMPARE(m_room->list->status(u"d"_s)->state, ServiceStatus::State::Failed);
    }

    void aBrokenFileIsARow()
    {
        const Error fault{Error::Kind::Malformed, Reason::BadSyntax, u"services/x.toml:3: Expected value."_s, {}, 3};
        m_room->list->setBroken(u"x"_s, u"fake"_s, u"services/x.toml"_s, fault);
        QCOMPARE(m_room->list->status(u"x"_s)->trouble, fault);
        QVERIFY(m_room->list->status(u"x"_s)->isBroken);
        QCOMPARE(m_room->got(m_room->list->start(u"x"_s)).error(), fault);
        // the file is right again
        QVERIFY(m_room->list->add(u"fake"_s, u"x"_s, m_room->values(), u"services/x.toml"_s));
        QVERIFY(!m_room->list->status(u"x"_s)->isBroken);
        QVERIFY(m_room->got(m_room->list->start(u"x"_s)));

        m_room->list->setBroken(u"x"_s, u"fake"_s, u"services/x.toml"_s, fault); // and wrong again, while it runs
        QVERIFY(m_room->list->running(u"x"_s));
        QCOMPARE(m_room->list->status(u"x"_s)->trouble, fault);
        QVERIFY(m_room->got(m_room->list->configure(u"x"_s, m_room->values())));
        QCOMPARE(m_room->list->status(u"x"_s)->trouble.text, QString());
    }

    // A service that listens to the others stops when it goes, also where all go with the list.
    void isThereUntilItsLastServiceHasGone()
    {
        ServiceEvents listeners[3];
        for (auto& listener : listeners)
            m_room->list->addListener(&listener);
        for (const auto& name : {u"a"_s, u"b"_s, u"c"_s}) {
            QVERIFY(m_room->list->add(u"fake"_s, name, m_room->values()));
            QVERIFY(m_room->got(m_room->list->start(name)));
        }
        auto* list = m_room->list.get();
        QList<bool> others;
        m_room->stage.going = [&, next = 0]() mutable {
            list->removeListener(&listeners[next++]);
            others << (list->running(u"c"_s) != nullptr);
        };
        m_room->list.reset();
        QCOMPARE(others, (QList{true, true, false}));
    }

    void abortsWhatRunsWhenItGoes()
    {
        QVERIFY(m_room->list->add(u"fake"_s, {}, m_room->values()));
        m_room->stage.slow = true;
        auto start = m_room->list->start(u"fake"_s);
        m_room->list.reset();
        QCOMPARE(m_room->stage.acts, QStringList({u"fake start hello"_s, u"fake gone"_s}));
        QVERIFY(!start.isReady());
    }

private:
    std::unique_ptr<FakeServices> m_room;
};

QTEST_GUILESS_MAIN(ServiceListTest)
#include "tst_servicelist.moc"
