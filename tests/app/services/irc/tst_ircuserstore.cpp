#include "app/services/irc/ircuserstore.h"

#include "app/accounts/accounts.h"
#include "tests/app/services/storeroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace Qt::StringLiterals;

class IrcUserStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<StoreRoom>();
        m_accounts = std::make_unique<Accounts>(m_room->reactor, *m_room->database);
        QVERIFY(m_room->wait(m_accounts->open()));
        QVERIFY(m_room->wait(IrcUserStore::migrate(*m_room->database)));
    }
    void cleanup()
    {
        m_accounts.reset();
        m_room.reset();
    }

    void whoTakesAFreedNameIsSomebodyElse()
    {
        QVERIFY(m_room->wait(m_accounts->add(u"alice"_s, u"secret"_s, Role::Member)));
        QVERIFY(m_room->wait(users().put(alice())));
        QVERIFY(m_room->wait(m_accounts->remove(u"alice"_s)));
        QVERIFY(m_room->wait(users().load())->isEmpty());
        QCOMPARE(m_room->wait(users().find("alice")).error().reason, Reason::NotFound);
    }

    void usersComeBackWhole()
    {
        QVERIFY(m_room->wait(users().put(alice())));
        auto changed = alice();
        changed.away = "asleep";
        QVERIFY(m_room->wait(users().put(changed)));
        again();
        const auto all = *m_room->wait(users().load());
        QCOMPARE(all.size(), 1);
        const auto& one = all[0];
        QCOMPARE(one.account, "alice");
        QCOMPARE(one.wish, StoredUser::Wish::Stay);
        QVERIFY(!one.autoAway && one.isThere && one.isAutoAway);
        QCOMPARE(one.nick, "Alice");
        QCOMPARE(one.user, "~al");
        QCOMPARE(one.host, "a.b.ip");
        QCOMPARE(one.realName, "Alice \xc3\x84");
        QCOMPARE(one.flags, "ir");
        QCOMPARE(one.away, "asleep");
        QCOMPARE(one.signedOn, 42);
        QCOMPARE(one.left, 43'000);
        QCOMPARE(one.places.size(), 2);
        QCOMPARE(one.places[1].channel, "#y");
        QCOMPARE(one.places[1].ranks, quint8(16));
        QCOMPARE(one.metadata.size(), 2);
        QCOMPARE(one.metadata[0].second, "http://x/");
        QVERIFY(one.metadata[1].second.isEmpty() && !one.metadata[1].second.isNull()); // set, to nothing
    }

    void whoIsNotThereIsFoundAllTheSame()
    {
        auto gone = alice();
        gone.isThere = false;
        gone.away = QByteArray();
        QVERIFY(m_room->wait(users().put(gone)));
        QVERIFY(m_room->wait(users().load())->isEmpty());
        const auto found = m_room->wait(users().find("alice"));
        QVERIFY(found && !found->isThere);
        QVERIFY(found->away.isNull());
        QCOMPARE(m_room->wait(users().find("nobody")).error().reason, Reason::NotFound);
        QVERIFY(m_room->wait(users().remove("alice")));
        QCOMPARE(m_room->wait(users().find("alice")).error().reason, Reason::NotFound);
    }

    void eachServersAreItsOwn()
    {
        QVERIFY(m_room->wait(users().put(alice())));
        IrcUserStore other(*m_room->database, u"other"_s);
        QVERIFY(m_room->wait(other.load())->isEmpty());
    }

private:
    /// As after a start.
    void again()
    {
        m_accounts.reset();
        m_room->again();
        m_accounts = std::make_unique<Accounts>(m_room->reactor, *m_room->database);
    }
    static StoredUser alice()
    {
        return {"alice", StoredUser::Wish::Stay, false, true, "Alice", "~al", "a.b.ip", "Alice \xc3\x84", "ir", {},
            true, 42, 43'000, {{"#x", 4}, {"#y", 16}}, {{"url", "http://x/"}, {"empty", ""}}};
    }
    IrcUserStore users() { return {*m_room->database, u"irc"_s}; }
    std::unique_ptr<StoreRoom> m_room;
    std::unique_ptr<Accounts> m_accounts;
};

QTEST_GUILESS_MAIN(IrcUserStoreTest)
#include "tst_ircuserstore.moc"
