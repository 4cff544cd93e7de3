#include "app/services/xmpp/muc/xmpproomstore.h"

#include "tests/app/services/storeroom.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using xmpp::muc::Affiliation;
using xmpp::muc::RoomRecord;

namespace {

const QString service = u"rooms.localhost"_s;

/// Rooms on a real file; `again` opens it anew.
struct Shelf : StoreRoom {
    Shelf() { open(); }
    void open()
    {
        if (!wait(XmppRoomStore::migrate(*database)))
            qFatal("no tables");
        store = std::make_unique<XmppRoomStore>(*database, service);
    }
    void restart()
    {
        store.reset();
        again();
        open();
    }
    RoomRecord only()
    {
        const auto rooms = wait(store->load());
        if (!rooms || rooms->size() != 1)
            qFatal("not one room");
        return rooms->first();
    }
    static RoomRecord hall()
    {
        RoomRecord room;
        room.name = u"hall"_s;
        room.config.title = u"The <Hall>"_s;
        room.config.isPersistent = true;
        room.config.maxOccupants = 0;
        room.createdAt = 17;
        room.card = "<vCard xmlns='vcard-temp'/>";
        room.guarded = {{true, false, true}, 18, 19};
        room.secret = QByteArray("\0secret", 7);
        room.members.insert(jid(u"ann@localhost"_s), {Affiliation::Owner});
        room.members.insert(jid(u"eve@localhost"_s), {Affiliation::Outcast, {}, u"Spam"_s});
        room.members.insert(
            jid(u"bob@localhost"_s), {Affiliation::None, u"Bob"_s, {}, {{u"urn:hat"_s, u"Chief & cook"_s}}});
        return room;
    }

    std::unique_ptr<XmppRoomStore> store;
};

} // namespace

class XmppRoomStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsARoom()
    {
        Shelf shelf;
        QVERIFY(shelf.wait(shelf.store->saveRoom(Shelf::hall())));
        shelf.restart();
        const auto room = shelf.only();
        const auto hall = Shelf::hall();
        QVERIFY(room.config == hall.config);
        QCOMPARE(room.createdAt, 17);
        QCOMPARE(room.secret, hall.secret);
        QCOMPARE(room.card, hall.card);
        QVERIFY(room.subject == hall.subject);
        QVERIFY(room.members == hall.members);
        QVERIFY(room.guarded == hall.guarded);
    }

    void savesAnew()
    {
        Shelf shelf;
        auto room = Shelf::hall();
        QVERIFY(shelf.wait(shelf.store->saveRoom(room)));
        room.members.remove(jid(u"eve@localhost"_s));
        room.config.title = u"Other"_s;
        QVERIFY(shelf.wait(shelf.store->saveRoom(room)));
        QCOMPARE(shelf.only().config.title, u"Other"_s);
        QCOMPARE(shelf.only().members.size(), 2);
    }

    void keepsSubjectsAndMembers()
    {
        Shelf shelf;
        QVERIFY(shelf.wait(shelf.store->saveRoom(Shelf::hall())));
        QVERIFY(shelf.wait(shelf.store->saveSubject(u"hall"_s, {u"Birds"_s, u"Ann"_s, 5})));
        QVERIFY(shelf.wait(shelf.store->saveMembers(
            u"hall"_s, {{jid(u"cat@localhost"_s), {Affiliation::Admin}}, {jid(u"eve@localhost"_s), {}}})));
        const auto room = shelf.only();
        QVERIFY(room.subject == (xmpp::muc::Subject{u"Birds"_s, u"Ann"_s, 5}));
        QCOMPARE(room.members.value(jid(u"cat@localhost"_s)).affiliation, Affiliation::Admin);
        QVERIFY(!room.members.contains(jid(u"eve@localhost"_s)));
    }

    void removes()
    {
        Shelf shelf;
        QVERIFY(shelf.wait(shelf.store->saveRoom(Shelf::hall())));
        QVERIFY(shelf.wait(shelf.store->removeRoom(u"hall"_s)));
        QVERIFY(shelf.wait(shelf.store->load())->isEmpty());
        auto bare = Shelf::hall();
        bare.members.clear();
        QVERIFY(shelf.wait(shelf.store->saveRoom(bare)));
        QVERIFY(shelf.only().members.isEmpty()); // nothing is left of before
    }

    void keepsServicesApart()
    {
        Shelf shelf;
        QVERIFY(shelf.wait(shelf.store->saveRoom(Shelf::hall())));
        XmppRoomStore other(*shelf.database, u"rooms.example.org"_s);
        QVERIFY(shelf.wait(other.load())->isEmpty());
    }

    void saysWhenTheDiskIsFull()
    {
        Shelf shelf;
        shelf.fillDisk();
        const auto saved = shelf.wait(shelf.store->saveRoom(Shelf::hall()));
        QVERIFY(!saved);
        QCOMPARE(saved.error().reason, Reason::NoSpace);
        shelf.freeDisk();
    }
};

QTEST_GUILESS_MAIN(XmppRoomStoreTest)
#include "tst_xmpproomstore.moc"
