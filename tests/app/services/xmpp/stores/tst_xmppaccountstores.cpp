#include "app/services/xmpp/stores/xmppaccountstores.h"

#include "tests/app/services/storeroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class XmppAccountStoresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOfNoAccountGoesFromAllOfThem()
    {
        StoreRoom room;
        QVERIFY(room.wait(XmppAccountStores::migrate(*room.database)));
        QVERIFY(room.wait(XmppAccountStores::migrate(*room.database))); // as at the next start
        XmppAccountStores stores(room.reactor, *room.database, u"localhost"_s, TaskSet::unhandled);
        xmpp::RosterItem item;
        item.jid = *xmpp::Jid::parse(u"romeo@localhost"_s);
        item.listed = true;
        qint64 number = 0;
        for (const auto& name : {u"juliet"_s, u"gone"_s}) {
            QVERIFY(room.wait(stores.rosters.put(name, item)));
            QVERIFY(room.wait(stores.offline.put(name, {0, 42, "<message/>"}, 3)));
            QVERIFY(room.wait(stores.data.put(name, u"vcard"_s, "<vCard/>", 100)));
            stores.archive.put(name, {++number, item.jid, "<message/>"});
        }
        QVERIFY(room.wait(stores.archive.flush()));
        QVERIFY(room.wait(stores.keepOnly({u"juliet"_s})));
        for (const auto& [name, left] : {std::pair(u"juliet"_s, 1), std::pair(u"gone"_s, 0)}) {
            QCOMPARE(room.wait(stores.rosters.load(name))->size(), left);
            QCOMPARE(room.wait(stores.offline.load(name))->size(), left);
            QCOMPARE(room.wait(stores.data.load(name, u"vcard"_s))->isEmpty(), left == 0);
            QCOMPARE(room.wait(stores.archive.query(name, {}))->messages.size(), left);
        }
    }
};

QTEST_GUILESS_MAIN(XmppAccountStoresTest)
#include "tst_xmppaccountstores.moc"
