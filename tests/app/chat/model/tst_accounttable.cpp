#include "app/chat/model/accounttable.h"

#include <QTest>

#include "tests/app/chat/chatfile.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class AccountTableTest : public QObject {
    Q_OBJECT

    static accounttable::StoredConversation only(ChatFile& file, qint64 id)
    {
        const auto all = accounttable::load(file.connection);
        for (const auto& stored : all->conversations) {
            if (stored.conversation.id == id)
                return stored;
        }
        return {};
    }

private Q_SLOTS:
    void accountsComeBackAsTheyWere()
    {
        ChatFile file;
        accounttable::StoredAccount account;
        account.type = u"irc"_s;
        account.title = u"Ликвидатор \"quoted\"; DROP TABLE chat_account"_s;
        account.values = R"({"server":"irc.example"})";
        account.connectsOnStart = false;
        const auto id = accounttable::addAccount(file.connection, account);
        QVERIFY(id);
        QVERIFY(accounttable::updateNotes(file.connection, *id, R"({"sts":"6697"})"));
        auto all = accounttable::load(file.connection);
        QVERIFY(all);
        QCOMPARE(all->accounts.size(), 2);
        const auto& back = all->accounts.last();
        QCOMPARE(back.id, *id);
        QCOMPARE(back.title, account.title);
        QCOMPARE(back.values, account.values);
        QCOMPARE(back.notes, R"({"sts":"6697"})");
        QVERIFY(!back.connectsOnStart);
        account.id = *id;
        account.title = u"Another"_s;
        account.connectsOnStart = true;
        QVERIFY(accounttable::updateAccount(file.connection, account));
        all = accounttable::load(file.connection);
        QCOMPARE(all->accounts.last().title, u"Another"_s);
        QVERIFY(all->accounts.last().connectsOnStart);
        QCOMPARE(all->accounts.last().notes, R"({"sts":"6697"})"); // not its form's
    }

    void conversationsComeBackAsTheyWere_data()
    {
        QTest::addColumn<bool>("enters");
        QTest::addColumn<bool>("pinned");
        QTest::addColumn<bool>("muted");
        QTest::addColumn<bool>("closed");
        for (int bits = 0; bits < 16; ++bits)
            QTest::addRow("%d", bits) << bool(bits & 1) << bool(bits & 2) << bool(bits & 4) << bool(bits & 8);
    }
    void conversationsComeBackAsTheyWere()
    {
        QFETCH(bool, enters);
        QFETCH(bool, pinned);
        QFETCH(bool, muted);
        QFETCH(bool, closed);
        ChatFile file;
        auto stored = ChatFile::room(7);
        auto& room = stored.conversation;
        room.kind = Conversation::Kind::Person;
        room.topic.append(u"loud"_s, {.bold = true});
        room.entersOnConnect = enters;
        room.isPinned = pinned;
        room.isMuted = muted;
        room.notes = pinned ? Conversation::Notes::All
            : closed        ? Conversation::Notes::None
                            : Conversation::Notes::AsUsual;
        room.silentUntil = enters ? 1'790'000'000'000 : 0; // far in the future
        room.draft = u"half a"_s;
        room.password = u"secret"_s;
        stored.isClosed = closed;
        QVERIFY(file.save(stored));
        const auto back = only(file, 7);
        QCOMPARE(back.conversation.kind, Conversation::Kind::Person);
        QCOMPARE(back.conversation.topic, room.topic);
        QCOMPARE(back.conversation.entersOnConnect, enters);
        QCOMPARE(back.conversation.isPinned, pinned);
        QCOMPARE(back.conversation.isMuted, muted);
        QCOMPARE(back.conversation.notes, room.notes);
        QCOMPARE(back.conversation.silentUntil / 60'000, room.silentUntil / 60'000);
        QCOMPARE(back.isClosed, closed);
        QCOMPARE(back.conversation.draft, u"half a"_s);
        QVERIFY(back.conversation.password.isEmpty()); // never on disk
    }

    void savedAgainIsTheSameOne()
    {
        ChatFile file;
        auto stored = ChatFile::room(1);
        stored.conversation.name = u"#Renamed"_s;
        stored.conversation.key = u"#renamed"_s;
        QVERIFY(file.save(stored));
        QCOMPARE(file.count(u"chat_conversation"_s), 2);
        QCOMPARE(only(file, 1).conversation.name, u"#Renamed"_s);
        stored.conversation.id = 9; // another may not have its key
        QVERIFY(!file.save(stored));
    }

    void unreadIsWhatStandsBehindTheLastRead()
    {
        ChatFile file;
        QList<Message> said;
        for (int i = 1; i <= 6; ++i)
            said.append(ChatFile::message(u"line %1"_s.arg(i), i * 10));
        said[3].isMention = true;
        said[4].isMine = true;
        said[5].kind = MessageKind::Joined;
        QVERIFY(messagetable::append(file.connection, said));
        QCOMPARE(only(file, 1).conversation.unread, 4);
        QCOMPARE(only(file, 1).conversation.mentions, 1);
        QCOMPARE(only(file, 2).conversation.unread, 0);
        struct Row {
            qint64 at;
            int unread;
            int mentions;
            qint64 lastRead;
        };
        // Each goes back or on to where it says; before the first message nothing changes.
        for (const Row row : {Row{5, 4, 1, 0}, Row{20, 2, 1, 2}, Row{25, 2, 1, 2}, Row{40, 0, 0, 4}, Row{999, 0, 0, 6},
                 Row{10, 3, 1, 1}}) {
            const auto state = accounttable::readUpTo(file.connection, 1, row.at);
            QVERIFY(state);
            QCOMPARE(state->unread, row.unread);
            QCOMPARE(state->mentions, row.mentions);
            QCOMPARE(state->lastRead, row.lastRead);
        }
        QVERIFY(accounttable::readUpTo(file.connection, 4711, 10)); // nothing there, nothing done
    }

    void nobodyCountsBeyondAThousand()
    {
        ChatFile file;
        QList<Message> said;
        for (int i = 1; i <= 1500; ++i)
            said.append(ChatFile::message(u"x"_s, i));
        QVERIFY(messagetable::append(file.connection, said));
        QCOMPARE(only(file, 1).conversation.unread, 1000);
    }

    void whatWaitedIsMarkedAsFailed()
    {
        ChatFile file;
        auto waiting = ChatFile::message(u"waits"_s, 1);
        waiting.delivery = Delivery::Waiting;
        auto sent = ChatFile::message(u"gone"_s, 2);
        sent.delivery = Delivery::Sent;
        QVERIFY(messagetable::append(file.connection, {waiting, sent}));
        QVERIFY(accounttable::failWaiting(file.connection, u"It ended."_s));
        const auto all = messagetable::select(file.connection, u"m.conversation = ?"_s, {1}, false, 10);
        QCOMPARE(all->first().delivery, Delivery::Failed);
        QCOMPARE(all->first().trouble, u"It ended."_s);
        QCOMPARE(all->last().delivery, Delivery::Sent);
    }

    void aRemovedAccountTakesAllWithIt()
    {
        ChatFile file;
        QVERIFY(messagetable::append(file.connection, {ChatFile::message(u"kettle"_s, 1)}));
        QVERIFY(accounttable::removeAccount(file.connection, 1));
        for (const auto& table : {u"chat_account"_s, u"chat_conversation"_s, u"chat_message"_s,
                 u"chat_words WHERE chat_words MATCH 'kettle'"_s})
            QCOMPARE(file.count(table), 0);
    }

    void whatSomebodyWroteIntoTheFileIsBounded()
    {
        ChatFile file;
        file.run(
            u"UPDATE chat_conversation SET kind = 99, flags = -1, topic_spans = x'ffffffffffffffffff' WHERE id = 1"_s);
        const auto back = only(file, 1);
        QCOMPARE(back.conversation.kind, Conversation::Kind::Person);
        QVERIFY(back.conversation.topic.spans.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccountTableTest)
#include "tst_accounttable.moc"
