#include "app/services/xmpp/stores/xmppofflinestore.h"

#include "tests/app/services/storeroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class XmppOfflineStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<StoreRoom>();
        QVERIFY(m_room->wait(XmppOfflineStore::migrate(*m_room->database)));
    }

    void messagesWaitInOrder()
    {
        for (const auto* text : {"<message>1</message>", "<message>2</message>"})
            QVERIFY(m_room->wait(store().put(u"romeo"_s, {0, 42, text}, 3)));
        QVERIFY(m_room->wait(store().put(u"other"_s, {0, 43, "<message/>"}, 3)));
        m_room->again();
        const auto messages = *m_room->wait(store().load(u"romeo"_s));
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0].stanza, "<message>1</message>");
        QCOMPARE(messages[1].at, 42);
        QVERIFY(m_room->wait(store().put(u"romeo"_s, {0, 44, "<message>3</message>"}, 3)));
        QCOMPARE(
            m_room->wait(store().put(u"romeo"_s, {0, 45, "<message>4</message>"}, 3)).error().reason, Reason::NoSpace);
        // Handed over: only what was read goes, not what came meanwhile.
        QVERIFY(m_room->wait(store().removeUpTo(u"romeo"_s, messages[1].number)));
        const auto left = *m_room->wait(store().load(u"romeo"_s));
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0].stanza, "<message>3</message>");
        QCOMPARE(m_room->wait(store().load(u"other"_s))->size(), 1);
        QVERIFY(m_room->wait(store(u"example.org"_s).load(u"other"_s))->isEmpty());
    }

    void numbersAreNeverGivenTwice()
    {
        QVERIFY(m_room->wait(store().put(u"romeo"_s, {0, 1, "<message/>"}, 3)));
        const auto first = m_room->wait(store().load(u"romeo"_s))->first().number;
        QVERIFY(m_room->wait(store().removeUpTo(u"romeo"_s, first)));
        m_room->again();
        QVERIFY(m_room->wait(store().put(u"romeo"_s, {0, 1, "<message/>"}, 3)));
        QVERIFY(m_room->wait(store().load(u"romeo"_s))->first().number > first);
    }

    void largeMessagesDoNotFillTheDisk()
    {
        const xmpp::OfflineMessage large{0, 1, QByteArray(700'000, 'x')};
        QVERIFY(m_room->wait(store().put(u"romeo"_s, large, 100)));
        QVERIFY(m_room->wait(store().put(u"romeo"_s, large, 100)));
        QCOMPARE(m_room->wait(store().put(u"romeo"_s, large, 100)).error().reason, Reason::NoSpace);
        QVERIFY(m_room->wait(store().put(u"juliet"_s, large, 100))); // each account has room of its own
    }

    void zeroKeepsNothing()
    {
        QCOMPARE(m_room->wait(store().put(u"romeo"_s, {0, 1, "<message/>"}, 0)).error().reason, Reason::NoSpace);
        QVERIFY(m_room->wait(store().load(u"romeo"_s))->isEmpty());
    }

    void keepsBytesAsTheyAre()
    {
        QByteArray every;
        for (int value = 0; value < 256; ++value)
            every.append(char(value));
        QVERIFY(m_room->wait(store().put(u"o'brien"_s, {0, 1, every}, 3)));
        m_room->again();
        QCOMPARE(m_room->wait(store().load(u"o'brien"_s))->first().stanza, every);
    }

    void whoHasGoneLeavesNothing()
    {
        for (const auto& name : {u"stays"_s, u"gone"_s})
            QVERIFY(m_room->wait(store().put(name, {0, 1, "<message/>"}, 3)));
        QVERIFY(m_room->wait(store().keepOnly({u"stays"_s, u"new"_s})));
        QCOMPARE(m_room->wait(store().load(u"stays"_s))->size(), 1);
        QVERIFY(m_room->wait(store().load(u"gone"_s))->isEmpty());
    }

private:
    XmppOfflineStore store(const QString& domain = u"localhost"_s)
    {
        return XmppOfflineStore(*m_room->database, domain);
    }

    std::unique_ptr<StoreRoom> m_room;
};

QTEST_GUILESS_MAIN(XmppOfflineStoreTest)
#include "tst_xmppofflinestore.moc"
