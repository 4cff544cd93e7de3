#include "app/services/irc/ircchannelstore.h"

#include "app/accounts/accounts.h"
#include "tests/app/services/storeroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace Qt::StringLiterals;

class IrcChannelStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<StoreRoom>();
        m_accounts = std::make_unique<Accounts>(m_room->reactor, *m_room->database);
        QVERIFY(m_room->wait(m_accounts->open()));
        QVERIFY(m_room->wait(IrcChannelStore::migrate(*m_room->database)));
        QVERIFY(m_room->wait(IrcBanStore::migrate(*m_room->database)));
    }

    void cleanup()
    {
        m_accounts.reset();
        m_room.reset();
    }

    void whoTakesAFreedNameOwnsNothing()
    {
        QVERIFY(m_room->wait(m_accounts->add(u"alice"_s, u"secret"_s, Role::Member)));
        QVERIFY(m_room->wait(m_accounts->add(u"bob"_s, u"secret"_s, Role::Member)));
        QVERIFY(m_room->wait(channels().put(named("#a"))));
        QVERIFY(m_room->wait(m_accounts->remove(u"bob"_s)));
        QCOMPARE(m_room->wait(channels().load())->size(), 1);
        QVERIFY(m_room->wait(m_accounts->remove(u"alice"_s)));
        QVERIFY(m_room->wait(channels().load())->isEmpty());
    }

    void channelsComeBackWhole()
    {
        StoredChannel channel{"#Birds", "alice", 42, "nrt", "key", 7, "topic \xc3\xa4", "alice!a@b", 43, {}, {},
            {{"url", "http://x/"}}, "#other", 5, 10, {"xmpp", false, true}, 42'999};
        channel.entries = {{'b', "*!*@spam", "alice", 44}, {'I', "bob!*@*", "alice", 45}};
        channel.access = {{"bob", 4}, {"carol", 16}};
        QVERIFY(m_room->wait(channels().put(channel)));
        channel.topic = "another";
        QVERIFY(m_room->wait(channels().put(channel)));
        again();
        const auto all = *m_room->wait(channels().load());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].name, "#Birds");
        QCOMPARE(all[0].founder, "alice");
        QCOMPARE(all[0].created, 42);
        QCOMPARE(all[0].flags, "nrt");
        QCOMPARE(all[0].key, "key");
        QCOMPARE(all[0].limit, 7);
        QCOMPARE(all[0].topic, "another");
        QCOMPARE(all[0].entries.size(), 2);
        QCOMPARE(all[0].entries[1].list, 'I');
        QCOMPARE(all[0].entries[1].mask, "bob!*@*");
        QCOMPARE(all[0].access[1].account, "carol");
        QCOMPARE(all[0].access[1].ranks, quint8(16));
        QCOMPARE(all[0].forward, "#other");
        QCOMPARE(all[0].throttleSeconds, 10);
        QVERIFY(all[0].closedness == channel.closedness);
        QCOMPARE(all[0].historyFrom, 42'999);
        QCOMPARE(all[0].metadata.size(), 1);
        QCOMPARE(all[0].metadata[0].second, "http://x/");
        QVERIFY(m_room->wait(channels().remove("#Birds")));
        QVERIFY(m_room->wait(channels().load())->isEmpty());
    }

    void bansComeBackWhole()
    {
        QVERIFY(m_room->wait(bans().put({"*@192.0.2.1", "spam", "root", 5, 6})));
        again();
        const auto all = *m_room->wait(bans().load());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].mask, "*@192.0.2.1");
        QCOMPARE(all[0].reason, "spam");
        QCOMPARE(all[0].until, 6);
        QVERIFY(m_room->wait(bans().remove("*@192.0.2.1")));
        QVERIFY(m_room->wait(bans().load())->isEmpty());
    }

    void theCloaksKeyStaysAndIsTheServicesOwn()
    {
        const auto key = *m_room->wait(bans().cloakKey());
        QCOMPARE(key.size(), 32);
        again();
        QCOMPARE(*m_room->wait(bans().cloakKey()), key);
        IrcBanStore other(*m_room->database, u"other"_s);
        QVERIFY(*m_room->wait(other.cloakKey()) != key);
    }

    void aFullDiskLosesNothingThatWasSafe()
    {
        QVERIFY(m_room->wait(channels().put(named("#a"))));
        QVERIFY(m_room->wait(bans().put({"*@192.0.2.1", "spam", "root", 5, 6})));
        m_room->fillDisk();
        QCOMPARE(m_room->wait(channels().put(named("#b"))).error().reason, Reason::NoSpace);
        QCOMPARE(m_room->wait(channels().remove("#a")).error().reason, Reason::NoSpace);
        QCOMPARE(m_room->wait(bans().put({"*@192.0.2.2", "spam", "root", 5, 6})).error().reason, Reason::NoSpace);
        QCOMPARE(m_room->wait(bans().remove("*@192.0.2.1")).error().reason, Reason::NoSpace);
        QCOMPARE(m_room->wait(bans().cloakKey()).error().reason, Reason::NoSpace);
        m_room->freeDisk();
        QCOMPARE(m_room->wait(channels().load())->size(), 1);
        QCOMPARE(m_room->wait(bans().load())->size(), 1);
        QVERIFY(m_room->wait(bans().cloakKey()));
    }

    void closedStorageAnswersAll()
    {
        QVERIFY(m_room->wait(m_room->database->stop()));
        QVERIFY(m_room->wait(channels().load()).error().isCancelled());
        QVERIFY(m_room->wait(channels().put(named("#b"))).error().isCancelled());
        QVERIFY(m_room->wait(channels().remove("#b")).error().isCancelled());
        QVERIFY(m_room->wait(bans().load()).error().isCancelled());
        QVERIFY(m_room->wait(bans().put({"*@192.0.2.2", "spam", "root", 5, 6})).error().isCancelled());
        QVERIFY(m_room->wait(bans().remove("*@192.0.2.2")).error().isCancelled());
        QVERIFY(m_room->wait(bans().cloakKey()).error().isCancelled());
    }

private:
    /// As after a start.
    void again()
    {
        m_accounts.reset();
        m_room->again();
        m_accounts = std::make_unique<Accounts>(m_room->reactor, *m_room->database);
    }
    static StoredChannel named(const QByteArray& name) { return {name, "alice", 42, "nt", {}, 0, {}, {}, 0, {}, {}}; }
    IrcChannelStore channels() { return {*m_room->database, u"irc"_s}; }
    IrcBanStore bans() { return {*m_room->database, u"irc"_s}; }
    std::unique_ptr<StoreRoom> m_room;
    std::unique_ptr<Accounts> m_accounts;
};

QTEST_GUILESS_MAIN(IrcChannelStoreTest)
#include "tst_ircchannelstore.moc"
