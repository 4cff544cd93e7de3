#include "app/names/knownnames.h"

#include "app/devices/deviceregistry.h"
#include "app/names/accountnames.h"
#include "app/rules/actions/lentactions.h"
#include "tests/app/chat/parlour.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/services/fakeservices.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// What fields offer is what there is at that moment.
class KnownNamesTest : public QObject {
    Q_OBJECT

    using Kind = Option::Names;

    static QStringList texts(const QList<KnownNames::Name>& names)
    {
        QStringList texts;
        for (const auto& name : names)
            texts << name.text;
        return texts;
    }

private Q_SLOTS:
    void areThoseOfTheModels()
    {
        chat::Parlour parlour;
        polls::BookRoom room;
        FakeServices services;
        rules::LentActions actions;
        devices::DeviceRegistry devices(parlour.reactor, *parlour.database,
            devices::DeviceRegistryOptions{.folder = parlour.folder.filePath(u"no-ports"_s)});
        const KnownNames names({*room.registry, devices, *services.list, *parlour.chat, actions});
        for (const Kind kind : {Kind::None, Kind::Poll, Kind::Service, Kind::Speaker, Kind::Room, Kind::Channel,
                 Kind::ReaderId, Kind::Account, Kind::Function, Kind::Answer})
            QVERIFY(names.of(kind).isEmpty());

        QVERIFY(room.done(room.registry->save(polls::fruitPoll())));
        QCOMPARE(names.of(Kind::Poll), (QList<KnownNames::Name>{{u"fruit"_s, u"Which fruit?"_s}}));

        QVERIFY(!names.of(Kind::Answer).isEmpty());
        for (const auto& answer : names.of(Kind::Answer))
            QCOMPARE(answer.words, u"Which fruit?"_s);
        QVERIFY(texts(names.of(Kind::ServiceKind)).contains(u"fake"_s)); // there is none of it yet

        QVERIFY(services.list->add(u"fake"_s, u"front"_s, services.values()).ok());
        QCOMPARE(texts(names.of(Kind::Service)), QStringList{u"front"_s});
        QVERIFY(names.of(Kind::IrcService).isEmpty()); // it is none

        const auto& account = parlour.online();
        QVERIFY(parlour.wait(parlour.chat->openRoom(account.id, u"#yard"_s)).ok());
        QVERIFY(parlour.wait(parlour.chat->openPerson(account.id, u"ann"_s)).ok());
        QCOMPARE(texts(names.of(Kind::Speaker)), QStringList{account.title}); // the fake service says nothing
        QCOMPARE(names.of(Kind::Room), (QList<KnownNames::Name>{{u"#yard"_s, account.title}}));
        QCOMPARE(names.of(Kind::Channel), names.of(Kind::Room));

        const auto greeting = actions.add(u"hello/greet"_s, {.help = u"Greets."_s}, {});
        QVERIFY(greeting.ok());
        QCOMPARE(names.of(Kind::Function), (QList<KnownNames::Name>{{u"hello/greet"_s, u"Greets."_s}}));
    }

    /// The database answers later.
    void accountsAreThoseOfTheLastQuestion()
    {
        polls::BookRoom room;
        Accounts accounts(room.reactor, *room.database);
        QVERIFY(room.done(accounts.open()));
        AccountNames names(accounts);
        QVERIFY(room.done(accounts.add(u"alice"_s, u"correct horse"_s, Role::Member)));
        names.all();
        QVERIFY(room.reactor.turnUntil([&] { return names.all() == QStringList{u"alice"_s}; }));
        chat::Parlour parlour;
        FakeServices services;
        rules::LentActions actions;
        devices::DeviceRegistry devices(parlour.reactor, *parlour.database,
            devices::DeviceRegistryOptions{.folder = parlour.folder.filePath(u"no-ports"_s)});
        QCOMPARE(texts(KnownNames({*room.registry, devices, *services.list, *parlour.chat, actions, names.all()})
                           .of(Kind::Account)),
            QStringList{u"alice"_s});
    }

    void networksAreWrittenAsOptionsTakeThem()
    {
        const Option option{.key = u"allow"_s, .type = Option::Type::Network};
        chat::Parlour parlour;
        polls::BookRoom room;
        FakeServices services;
        rules::LentActions actions;
        devices::DeviceRegistry devices(parlour.reactor, *parlour.database,
            devices::DeviceRegistryOptions{.folder = parlour.folder.filePath(u"no-ports"_s)});
        for (const auto& name :
            KnownNames({*room.registry, devices, *services.list, *parlour.chat, actions}).of(Kind::Network)) {
            QVERIFY2(checkOption(option, name.text).ok(), qPrintable(name.text));
            QVERIFY(!name.words.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(KnownNamesTest)
#include "tst_knownnames.moc"
