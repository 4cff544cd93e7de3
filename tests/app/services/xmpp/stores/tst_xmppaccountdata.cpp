#include "app/services/xmpp/stores/xmppaccountdata.h"

#include "tests/app/services/storeroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class XmppAccountDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<StoreRoom>();
        QVERIFY(m_room->wait(XmppAccountData::migrate(*m_room->database)));
    }

    void keepsByName()
    {
        QVERIFY(m_room->wait(store().put(u"juliet"_s, u"vcard"_s, "<vCard/>", 100)));
        QVERIFY(m_room->wait(store().put(u"juliet"_s, u"vcard"_s, "<vCard>2</vCard>", 100)));
        QVERIFY(m_room->wait(store().put(u"romeo"_s, u"vcard"_s, "<vCard>3</vCard>", 100)));
        m_room->again();
        QCOMPARE(*m_room->wait(store().load(u"juliet"_s, u"vcard"_s)), "<vCard>2</vCard>");
        QVERIFY(m_room->wait(store().load(u"juliet"_s, u"other"_s))->isEmpty());
        QCOMPARE(m_room->wait(store().loadAll(u"vcard"_s))->size(), 2);
        QVERIFY(m_room->wait(store().put(u"juliet"_s, u"vcard"_s, {}, 100)));
        QVERIFY(m_room->wait(store().load(u"juliet"_s, u"vcard"_s))->isEmpty());
        QVERIFY(m_room->wait(store().keepOnly({u"juliet"_s})));
        QVERIFY(m_room->wait(store().load(u"romeo"_s, u"vcard"_s))->isEmpty());
    }

    void isBounded()
    {
        QVERIFY(m_room->wait(store().put(u"juliet"_s, u"a"_s, QByteArray(60, 'x'), 100)));
        QCOMPARE(m_room->wait(store().put(u"juliet"_s, u"b"_s, QByteArray(60, 'x'), 100)).error().code,
            u"resource-constraint"_s);
        QVERIFY(m_room->wait(store().put(u"juliet"_s, u"a"_s, QByteArray(90, 'x'), 100))); // in place of the old one
        QVERIFY(m_room->wait(store().put(u"romeo"_s, u"b"_s, QByteArray(60, 'x'), 100)));
    }

private:
    XmppAccountData store() { return {*m_room->database, u"localhost"_s}; }

    std::unique_ptr<StoreRoom> m_room;
};

QTEST_GUILESS_MAIN(XmppAccountDataTest)
#include "tst_xmppaccountdata.moc"
