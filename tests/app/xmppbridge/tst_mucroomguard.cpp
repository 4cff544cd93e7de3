#include "app/xmppbridge/mucroomguard.h"

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

/// A room of ann's with its guard, and another side.
struct GuardedRoom {
    Inn inn;
    Clients clients;
    Bridge meeting{inn.house.reactor.clock()};
    PlainEnd here{u"xmpp"_s};
    PlainEnd far{u"irc"_s};
    MucPeople people{inn.service, clients};
    MucRemoteUsers visitors{people};
    std::optional<MucRoomGuard> guard;

    explicit GuardedRoom(const QByteArray& fields = {})
    {
        inn.open({}, fields);
        meeting.add(here);
        meeting.add(far);
        guard.emplace(inn.service, u"lounge"_s, meeting, here, people, visitors);
        guard->watch(room());
    }
    ~GuardedRoom()
    {
        meeting.remove(far);
        meeting.remove(here);
    }
    Room& room() { return *inn.service.rooms().find(u"lounge"_s); }
    RemoteUser guest(const QString& name, const QString& account = {})
    {
        RemoteUser one{&far, {}};
        one.person.key = one.person.name = name;
        one.person.account = account;
        return one;
    }
};

} // namespace

class MucRoomGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whomTheOthersRefuseTheRoomRefuses()
    {
        GuardedRoom stage;
        stage.far.objection = Refusal{Refusal::Kind::PasswordNeeded, u"The channel needs its key."_s};
        stage.inn.enter(bob, "Bob");
        QCOMPARE(stage.inn.heard(bob), QStringList(u"error not-authorized"_s));
        stage.inn.enter(bob, "Bob", "<password>key</password>");
        QVERIFY(stage.room().byNick(u"Bob"_s));
        stage.inn.leave(bob, "Bob");
        stage.inn.forget();

        stage.guard.reset(); // the room is by itself again
        QVERIFY(!stage.room().guard);
        stage.inn.enter(bob, "Bob");
        QVERIFY(stage.room().byNick(u"Bob"_s));
    }

    void whatTheRoomHasAgainstSomebodyIsToldToTheOthers()
    {
        GuardedRoom stage(Inn::field("passwordprotectedroom", "1") + Inn::field("roomsecret", "sesame"));
        QVERIFY(stage.guard->openness().needsPassword);
        QVERIFY(!stage.guard->objects(stage.guest(u"eve"_s)));
        QCOMPARE(stage.guard->refusalForBridge(stage.guest(u"eve"_s), {})->kind, Refusal::Kind::PasswordNeeded);
        QVERIFY(!stage.guard->refusalForBridge(stage.guest(u"eve"_s), u"sesame"_s));
        QCOMPARE(*stage.guard->standing(stage.guest(u"Ann"_s, u"ann"_s)), Standing::Owner);
        QCOMPARE(*stage.guard->standing(stage.guest(u"eve"_s)), Standing::Plain);

        QCOMPARE(stage.inn.admin(ann, "<item jid='bob@localhost' affiliation='outcast'/>"), u"result"_s);
        QCOMPARE(stage.guard->objects(stage.guest(u"rob"_s, u"bob"_s))->kind, Refusal::Kind::Banned);
        QVERIFY(stage.inn.service.rooms().destroy(u"lounge"_s, {}).take());
        QVERIFY(!stage.guard->objects(stage.guest(u"rob"_s, u"bob"_s))); // nor is there a room to keep them out of
        QVERIFY(!stage.guard->standing(stage.guest(u"eve"_s)));
    }

    void howOpenTheOthersWereIsKeptWithTheRoom()
    {
        GuardedRoom stage;
        stage.far.own.isMembersOnly = true;
        stage.guard->othersChanged(false);
        QVERIFY(stage.room().record.guarded.closedness.isMembersOnly);

        // After the program's next start the other side is not there yet.
        Bridge next(stage.inn.house.reactor.clock());
        next.add(stage.here);
        MucRoomGuard again(stage.inn.service, u"lounge"_s, next, stage.here, stage.people, stage.visitors);
        QVERIFY(next.openness(stage.here).isOpen());
        again.resume();
        QVERIFY(next.openness(stage.here).isMembersOnly);
        next.remove(stage.here);
    }
};

QTEST_GUILESS_MAIN(MucRoomGuardTest)
#include "tst_mucroomguard.moc"
