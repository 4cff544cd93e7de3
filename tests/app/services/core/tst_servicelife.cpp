#include "app/services/core/servicelife.h"

#include <QTest>

#include "tests/app/services/fakeservices.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// One service from its start to its end, with no list around it.
class ServiceLifeTest : public QObject {
    Q_OBJECT

    using State = ServiceStatus::State;

    struct Alone {
        FakeServices room; // for what a service is lent
        QStringList told;
        FakeType type{room.stage};
        ServiceEntry entry;
        ServiceLife life{room.reactor, room.log,
            {.find = [this](const QString&) { return &entry.status; },
                .names = [] { return QStringList{u"x"_s}; },
                .changed = [this](
                               const QString& name) { told << name + u' ' + serviceStateName(entry.status.state); }}};

        Alone()
        {
            life.setContextMaker([this](const QString& name) {
                return ServiceContext{room.reactor, nothing<Database>(), room.log, nothing<Accounts>(),
                    nothing<polls::PollRegistry>(), nothing<devices::DeviceRegistry>(), *room.list, u"/tmp"_s, name};
            });
            entry.type = &type;
            entry.status.name = u"x"_s;
            entry.status.type = u"fake"_s;
            entry.status.values = room.values();
        }
        static QString word(State state) { return u"x "_s + serviceStateName(state); }
    };

private Q_SLOTS:
    void isMadeAndStartedThenStoppedAndLetGoOf()
    {
        Alone alone;
        QVERIFY(alone.room.got(alone.life.start(&alone.entry)));
        QVERIFY(alone.entry.service);
        QVERIFY(alone.room.got(alone.life.start(&alone.entry))); // it runs already
        QVERIFY(alone.room.got(alone.life.stop(&alone.entry)));
        QVERIFY(!alone.entry.service);
        QCOMPARE(alone.room.stage.acts, QStringList({u"x start hello"_s, u"x stop"_s, u"x gone"_s}));
        QCOMPARE(alone.told,
            QStringList({Alone::word(State::Starting), Alone::word(State::Running), Alone::word(State::Stopping),
                Alone::word(State::Off)}));
    }

    void oneThatDoesNotStartIsInTrouble()
    {
        Alone alone;
        alone.room.stage.nextFailure = Error::local(Reason::NoSpace, u"No room."_s);
        const auto started = alone.room.got(alone.life.start(&alone.entry));
        QVERIFY(!started);
        QCOMPARE(alone.entry.status.state, State::Failed);
        QCOMPARE(alone.entry.status.trouble.text, started.error().text);
        QVERIFY(!alone.entry.service);
        QVERIFY(alone.room.got(alone.life.configure(&alone.entry, alone.room.values()))); // which starts it
        QCOMPARE(alone.entry.status.state, State::Running);
    }

    void onlySomeValuesMakeItAnew()
    {
        Alone alone;
        const auto red = alone.room.values({{u"colour"_s, u"red"_s}});
        const auto late = alone.room.values({{u"motto"_s, u"late"_s}});
        QVERIFY(!ServiceLife::wouldRestart(alone.entry, late)); // it is off
        QVERIFY(alone.room.got(alone.life.start(&alone.entry)));
        QVERIFY(!ServiceLife::wouldRestart(alone.entry, red));
        QVERIFY(ServiceLife::wouldRestart(alone.entry, late));
        alone.room.stage.acts.clear();
        QVERIFY(alone.room.got(alone.life.configure(&alone.entry, red)));
        QCOMPARE(alone.room.stage.acts, QStringList{u"x now red"_s});
        QVERIFY(alone.room.got(alone.life.configure(&alone.entry, late)));
        QCOMPARE(alone.room.stage.acts.mid(1), QStringList({u"x stop"_s, u"x gone"_s, u"x start late"_s}));
    }

    void ofAnUnknownKindItOnlyHasItsTrouble()
    {
        Alone alone;
        alone.entry.type = nullptr;
        alone.entry.status.trouble = Error::malformed(Reason::NotFound, u"There is no such type."_s);
        QCOMPARE(alone.room.got(alone.life.start(&alone.entry)).error().text, u"There is no such type."_s);
        QVERIFY(alone.room.got(alone.life.stop(&alone.entry)));
        QVERIFY(alone.told.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ServiceLifeTest)
#include "tst_servicelife.moc"
