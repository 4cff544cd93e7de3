#include "app/services/xmpp/stores/xmpprosterstore.h"

#include "tests/app/services/storeroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class XmppRosterStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<StoreRoom>();
        QVERIFY(m_room->wait(XmppRosterStore::migrate(*m_room->database)));
    }

    void contactsComeBack()
    {
        xmpp::RosterItem item;
        item.jid = *xmpp::Jid::parse(u"romeo@localhost"_s);
        item.name = u"Romeo, \"the\" one"_s;
        item.groups = {u"Friends"_s, u"A & B"_s};
        item.subscription = {true, false, true, true, true};
        item.listed = true;
        item.request = "<presence type='subscribe'/>";
        xmpp::RosterItem stranger;
        stranger.jid = *xmpp::Jid::parse(u"mallory@localhost"_s);
        stranger.subscription.pendingIn = true;
        QVERIFY(m_room->wait(store().put(u"juliet"_s, item)));
        QVERIFY(m_room->wait(store().put(u"juliet"_s, stranger)));
        QVERIFY(m_room->wait(store().put(u"other"_s, item)));
        m_room->again();
        QCOMPARE(*m_room->wait(store().load(u"juliet"_s)), QList<xmpp::RosterItem>({stranger, item}));
        item.groups.clear();
        QVERIFY(m_room->wait(store().put(u"juliet"_s, item)));
        QVERIFY(m_room->wait(store().remove(u"juliet"_s, stranger.jid)));
        QCOMPARE(*m_room->wait(store().load(u"juliet"_s)), QList<xmpp::RosterItem>({item}));
        QVERIFY(m_room->wait(store().removeAll(u"juliet"_s)));
        QVERIFY(m_room->wait(store().load(u"juliet"_s))->isEmpty());
        QCOMPARE(m_room->wait(store().load(u"other"_s))->size(), 1);
        QVERIFY(m_room->wait(store(u"example.org"_s).load(u"other"_s))->isEmpty());
    }

    void takesAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"'; DROP TABLE xmpp_rosters; --"_s;
        QTest::newRow("lines") << u"a\nb\r\n\tc"_s;
        QTest::newRow("marks of XML") << u"<a b='c'>&amp;</a>]]>"_s;
        QTest::newRow("all planes") << u"\u00E9\u4E2D\U0001F600"_s;
        QTest::newRow("long") << QString(20'000, u'x');
    }
    void takesAnyText()
    {
        QFETCH(QString, text);
        xmpp::RosterItem item;
        item.jid = *xmpp::Jid::parse(u"romeo@localhost"_s);
        item.name = text;
        item.groups = {text, u"other"_s};
        item.listed = true;
        QVERIFY(m_room->wait(store().put(text, item)));
        m_room->again();
        QCOMPARE(*m_room->wait(store().load(text)), QList<xmpp::RosterItem>({item}));
    }

    void whoHasGoneLeavesNothing()
    {
        xmpp::RosterItem item;
        item.jid = *xmpp::Jid::parse(u"a@b"_s);
        for (const auto& name : {u"stays"_s, u"gone"_s})
            QVERIFY(m_room->wait(store().put(name, item)));
        QVERIFY(m_room->wait(store().keepOnly({u"stays"_s, u"new"_s})));
        QCOMPARE(m_room->wait(store().load(u"stays"_s))->size(), 1);
        QVERIFY(m_room->wait(store().load(u"gone"_s))->isEmpty());
    }

    void saysThatTheDiskIsFull()
    {
        xmpp::RosterItem item;
        item.jid = *xmpp::Jid::parse(u"a@b"_s);
        m_room->fillDisk();
        QCOMPARE(m_room->wait(store().put(u"juliet"_s, item)).error().reason, Reason::NoSpace);
        m_room->freeDisk();
        QVERIFY(m_room->wait(store().load(u"juliet"_s))->isEmpty());
    }

private:
    XmppRosterStore store(const QString& domain = u"localhost"_s) { return XmppRosterStore(*m_room->database, domain); }

    std::unique_ptr<StoreRoom> m_room;
};

QTEST_GUILESS_MAIN(XmppRosterStoreTest)
#include "tst_xmpprosterstore.moc"
