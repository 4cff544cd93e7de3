#include <QTemporaryDir>
#include <QTest>

#include "app/services/xmppofflinestore.h"
#include "app/services/xmpprosterstore.h"
#include "tests/support/memoryreactor.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// Contact lists and waiting messages on a real file.
class XmppStoresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        QVERIFY(wait(XmppRosterStore::migrate(*m_database)));
        QVERIFY(wait(XmppOfflineStore::migrate(*m_database)));
    }
    void cleanup() { m_database.reset(); }

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
        XmppRosterStore store(*m_database, u"localhost"_s);
        QVERIFY(wait(store.put(u"juliet"_s, item)));
        QVERIFY(wait(store.put(u"juliet"_s, stranger)));
        QVERIFY(wait(store.put(u"other"_s, item)));
        open();
        XmppRosterStore again(*m_database, u"localhost"_s);
        QCOMPARE(*wait(again.load(u"juliet"_s)), QList<xmpp::RosterItem>({stranger, item}));
        item.groups.clear();
        QVERIFY(wait(again.put(u"juliet"_s, item)));
        QVERIFY(wait(again.remove(u"juliet"_s, stranger.jid)));
        QCOMPARE(*wait(again.load(u"juliet"_s)), QList<xmpp::RosterItem>({item}));
        QVERIFY(wait(again.removeAll(u"juliet"_s)));
        QVERIFY(wait(again.load(u"juliet"_s))->isEmpty());
        QCOMPARE(wait(again.load(u"other"_s))->size(), 1);
        XmppRosterStore elsewhere(*m_database, u"example.org"_s);
        QVERIFY(wait(elsewhere.load(u"other"_s))->isEmpty());
    }

    void messagesWaitInOrder()
    {
        XmppOfflineStore store(*m_database, u"localhost"_s);
        for (const auto* text : {"<message>1</message>", "<message>2</message>"})
            QVERIFY(wait(store.put(u"romeo"_s, {0, 42, text}, 3)));
        QVERIFY(wait(store.put(u"other"_s, {0, 43, "<message/>"}, 3)));
        open();
        XmppOfflineStore again(*m_database, u"localhost"_s);
        const auto messages = *wait(again.load(u"romeo"_s));
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0].stanza, "<message>1</message>");
        QCOMPARE(messages[1].at, 42);
        QVERIFY(wait(again.put(u"romeo"_s, {0, 44, "<message>3</message>"}, 3)));
        QCOMPARE(wait(again.put(u"romeo"_s, {0, 45, "<message>4</message>"}, 3)).error().reason, Reason::NoSpace);
        QVERIFY(wait(again.removeUpTo(u"romeo"_s, messages[1].number)));
        const auto left = *wait(again.load(u"romeo"_s));
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0].stanza, "<message>3</message>");
        QCOMPARE(wait(again.load(u"other"_s))->size(), 1);
    }

    void largeMessagesDoNotFillTheDisk()
    {
        XmppOfflineStore store(*m_database, u"localhost"_s);
        const xmpp::OfflineMessage large {0, 1, QByteArray(700'000, 'x')};
        QVERIFY(wait(store.put(u"romeo"_s, large, 100)));
        QVERIFY(wait(store.put(u"romeo"_s, large, 100)));
        QCOMPARE(wait(store.put(u"romeo"_s, large, 100)).error().reason, Reason::NoSpace);
    }

    void whoHasGoneLeavesNothing()
    {
        XmppRosterStore rosters(*m_database, u"localhost"_s);
        XmppOfflineStore offline(*m_database, u"localhost"_s);
        xmpp::RosterItem item;
        item.jid = *xmpp::Jid::parse(u"a@b"_s);
        for (const auto& name : {u"stays"_s, u"gone"_s}) {
            QVERIFY(wait(rosters.put(name, item)));
            QVERIFY(wait(offline.put(name, {0, 1, "<message/>"}, 3)));
        }
        QVERIFY(wait(rosters.keepOnly({u"stays"_s, u"new"_s})));
        QVERIFY(wait(offline.keepOnly({u"stays"_s, u"new"_s})));
        QCOMPARE(wait(rosters.load(u"stays"_s))->size(), 1);
        QVERIFY(wait(rosters.load(u"gone"_s))->isEmpty());
        QCOMPARE(wait(offline.load(u"stays"_s))->size(), 1);
        QVERIFY(wait(offline.load(u"gone"_s))->isEmpty());
    }

private:
    void open()
    {
        m_database.reset();
        auto opened = Database::open(m_reactor, m_folder->filePath(u"x.db"_s));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_database = std::move(*opened);
    }
    template <typename T>
    Result<T> wait(Task<Result<T>> task)
    {
        if (!m_reactor.turnUntil([&] { return task.isReady(); }))
            qFatal("the storage never answered");
        return task.take();
    }

    MemoryReactor m_reactor;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(XmppStoresTest)
#include "tst_xmppstores.moc"
