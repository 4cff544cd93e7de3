#include "app/xmppbridge/mucremoteusers.h"

#include <QTest>

#include "tests/app/bridge/plainend.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::bridge;
using namespace everyport::xmpp::muc;
using namespace everyport::xmppbridge;
using namespace Qt::StringLiterals;

namespace {

/// A room of ann's, and who is in it from elsewhere.
struct VisitedRoom final : InternalOccupant {
    Inn inn;
    PlainEnd home{u"irc"_s};
    Clients clients;
    MucPeople people{inn.service, clients};
    MucRemoteUsers visitors{people};

    VisitedRoom() { inn.open(); }
    ~VisitedRoom() override
    {
        for (const auto& one : visitors.guests())
            room().remove(*visitors.find(one), {});
    }
    void removed(Room&, const Occupant&, const Notice&) override {}
    Room& room() { return *inn.service.rooms().find(u"lounge"_s); }
    RemoteUser guest(const QString& name)
    {
        RemoteUser one{&home, {}};
        one.person.key = u"k-bob"_s;
        one.person.name = name;
        return one;
    }
};

} // namespace

class MucRemoteUsersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entersAndFollowsThem()
    {
        VisitedRoom stage;
        auto* occupant = stage.visitors.enter(stage.room(), stage.guest(u"bob"_s), stage);
        QVERIFY(occupant && occupant->plug == &stage);
        QCOMPARE(stage.inn.heard(ann), QStringList(u"+bob none/participant"_s));
        QCOMPARE(stage.visitors.find(stage.guest(u"bob"_s)), occupant);

        auto away = stage.guest(u"bob"_s);
        away.person.isAway = true;
        stage.visitors.update(stage.room(), away);
        QCOMPARE(stage.inn[ann].next().childText(u"show"), u"away"_s);
        stage.visitors.update(stage.room(), stage.guest(u"Ann"_s));
        QCOMPARE(occupant->nick, u"Ann|irc"_s); // the name is taken
        QCOMPARE(stage.visitors.guestOf(*occupant)->person.name, u"Ann"_s);
    }

    void whoIsNotThereIsNotUpdated()
    {
        VisitedRoom stage;
        stage.visitors.update(stage.room(), stage.guest(u"bob"_s));
        QVERIFY(!stage.visitors.find(stage.guest(u"bob"_s)));
        QCOMPARE(stage.inn.heard(ann), QStringList());
    }

    void whoIsBannedGetsNoOccupant()
    {
        VisitedRoom stage;
        auto bobs = stage.guest(u"rob"_s);
        bobs.person.account = u"bob"_s;
        QCOMPARE(stage.inn.admin(ann, "<item jid='bob@localhost' affiliation='outcast'/>"), u"result"_s);
        QVERIFY(!stage.visitors.enter(stage.room(), bobs, stage));
        QVERIFY(!stage.visitors.find(bobs));
    }
};

QTEST_GUILESS_MAIN(MucRemoteUsersTest)
#include "tst_mucremoteusers.moc"
