#include "app/services/xmpp/muc/xmpprooms.h"

#include <QTest>

#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "app/services/core/servicelist.h"
#include "tests/app/polls/bookroom.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Rooms on real accounts and storage.
struct Hotel {
    explicit Hotel(const QMap<QString, QVariant>& wishes = {}) : values(*checkOptions(XmppRooms::options(), wishes))
    {
        if (!room.done(accounts.open()) || !room.done(XmppRooms::migrate(*room.database)))
            qFatal("no tables");
    }
    bool open(const QStringList& names = {u"ann"_s, u"root"_s})
    {
        rooms = std::make_unique<XmppRooms>(context, u"localhost"_s);
        return bool(room.done(rooms->open(values, names, &router, u"0"_s)));
    }
    xmpp::muc::Room& make(const QString& name)
    {
        auto& made = rooms->service()->rooms().create(name, jid(u"ann@localhost"_s));
        auto config = made.config();
        config.isPersistent = true;
        if (!room.done(rooms->service()->ownership().configure(made, config)))
            qFatal("not kept");
        return made;
    }

    polls::BookRoom room;
    Log log{room.reactor.clock()};
    Accounts accounts{room.reactor, *room.database};
    devices::DeviceRegistry devices{room.reactor, *room.database};
    ServiceList services{room.reactor, log, {}};
    ServiceContext context{
        room.reactor, *room.database, log, accounts, *room.registry, devices, services, room.folder.path(), u"xmpp"_s};
    OptionValues values;
    xmpp::Router router;
    std::unique_ptr<XmppRooms> rooms;
};

} // namespace

class XmppRoomsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersForItsDomain()
    {
        Hotel hotel;
        QVERIFY(hotel.open());
        QVERIFY(hotel.router.knows(u"rooms.localhost"_s));
        hotel.rooms->close();
        QVERIFY(!hotel.router.knows(u"rooms.localhost"_s));
    }

    void isOffWhenToldSo()
    {
        Hotel hotel({{u"muc"_s, u"off"_s}});
        QVERIFY(hotel.open());
        QVERIFY(!hotel.rooms->service());
    }

    void whoMakesRooms_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("may");
        QTest::newRow("an account") << u"accounts"_s << u"ann@localhost/r"_s << true;
        QTest::newRow("a stranger") << u"accounts"_s << u"ann@example.org/r"_s << false;
        QTest::newRow("a stranger, where anyone may") << u"anyone"_s << u"ann@example.org/r"_s << true;
        QTest::newRow("an account, where administrators may") << u"administrators"_s << u"ann@localhost/r"_s << false;
        QTest::newRow("an administrator") << u"administrators"_s << u"root@localhost/r"_s << true;
        QTest::newRow("an administrator elsewhere") << u"administrators"_s << u"root@example.org/r"_s << false;
    }

    void whoMakesRooms()
    {
        QFETCH(QString, option);
        QFETCH(QString, who);
        QFETCH(bool, may);
        Hotel hotel({{u"muc-create"_s, option}});
        QVERIFY(hotel.room.done(hotel.accounts.add(u"root"_s, u"pw"_s, Role::Administrator)));
        QVERIFY(hotel.open());
        QCOMPARE(hotel.rooms->service()->rooms().policy().mayCreate(jid(who), u"hall"_s), may);
    }

    void followsRoles()
    {
        Hotel hotel;
        QVERIFY(hotel.room.done(hotel.accounts.add(u"ann"_s, u"pw"_s, Role::Member)));
        QVERIFY(hotel.open());
        auto& rooms = hotel.rooms->service()->rooms();
        QVERIFY(!rooms.policy().isAdmin(jid(u"ann@localhost"_s)));
        QVERIFY(hotel.room.done(hotel.accounts.setRole(u"ann"_s, Role::Administrator)));
        QVERIFY(hotel.room.reactor.turnUntil([&] { return rooms.policy().isAdmin(jid(u"ann@localhost"_s)); }));
    }

    void roomsOutliveARestart()
    {
        Hotel hotel;
        QVERIFY(hotel.open());
        hotel.make(u"hall"_s);
        hotel.rooms.reset();
        QVERIFY(hotel.open());
        const auto* hall = hotel.rooms->service()->rooms().find(u"hall"_s);
        QVERIFY(hall);
        QCOMPARE(hall->affiliationOf(jid(u"ann@localhost"_s)), xmpp::muc::Affiliation::Owner);
    }

    void forgetsWhoHasGone()
    {
        Hotel hotel;
        QVERIFY(hotel.open());
        auto& hall = hotel.make(u"hall"_s);
        auto& ranks = hotel.rooms->service()->ranks();
        QVERIFY(hotel.room.done(ranks.giveAffiliation(hall, jid(u"bob@localhost"_s), xmpp::muc::Affiliation::Admin)));
        QVERIFY(
            hotel.room.done(ranks.giveAffiliation(hall, jid(u"bob@example.org"_s), xmpp::muc::Affiliation::Member)));
        QVERIFY(hotel.room.done(hotel.rooms->forget(u"ann"_s)));
        QCOMPARE(hall.affiliationOf(jid(u"ann@localhost"_s)), xmpp::muc::Affiliation::None);
        hotel.rooms.reset();
        QVERIFY(hotel.open({u"root"_s})); // bob went while nobody looked
        const auto* again = hotel.rooms->service()->rooms().find(u"hall"_s);
        QCOMPARE(again->record.members.keys(), QList<xmpp::Jid>({jid(u"bob@example.org"_s)}));
    }
};

QTEST_GUILESS_MAIN(XmppRoomsTest)
#include "tst_xmpprooms.moc"
