#include "app/chat/messages/messagetable.h"

#include <sqlite3.h>

#include <QSqlDriver>
#include <QTest>

#include "tests/app/chat/chatfile.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class MessageTableTest : public QObject {
    Q_OBJECT

    static QList<Message> all(ChatFile& file, qint64 conversation = 1)
    {
        return messagetable::select(file.connection, u"m.conversation = ?"_s, {conversation}, false, 1000).valueOr({});
    }
    static QStringList found(ChatFile& file, const QString& word)
    {
        QStringList texts;
        auto rows = runQuery(file.connection,
            u"SELECT m.text FROM chat_words JOIN chat_message m ON m.number = chat_words.rowid WHERE chat_words MATCH ? ORDER BY m.number"_s,
            {word});
        while (rows && rows->next())
            texts.append(rows->value(0).toString());
        return texts;
    }

    /// SQLite's plan for it, a line a step.
    static QStringList planOf(ChatFile& file, const QString& statement)
    {
        QStringList steps;
        auto rows = runQuery(
            file.connection, u"EXPLAIN QUERY PLAN "_s + statement, QVariantList(statement.count(u'?'), 1));
        while (rows && rows->next())
            steps.append(rows->value(3).toString());
        return steps;
    }

private Q_SLOTS:
    /// A correction, a reaction or a receipt names one message by its id; a conversation may have a million.
    void whatIsNamedIsFoundByAnIndex()
    {
        ChatFile file;
        auto* handle = *static_cast<sqlite3* const*>(file.connection.driver()->handle().constData());
        QStringList run;
        sqlite3_trace_v2(
            handle, SQLITE_TRACE_STMT,
            [](unsigned, void* into, void* statement, void*) {
                static_cast<QStringList*>(into)->append(
                    QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt*>(statement))));
                return 0;
            },
            &run);
        auto mine = ChatFile::message(u"mine"_s, 5);
        mine.isMine = true;
        mine.senderId = u"a"_s;
        QVERIFY(messagetable::append(file.connection, {mine}));
        QVERIFY(messagetable::find(file.connection, {1, 0, u"a"_s}).valueOr({}));
        sqlite3_trace_v2(handle, 0, nullptr, nullptr);
        run.removeIf([](const QString& statement) {
            return !statement.startsWith(u"SELECT m."_s) || !statement.contains(u"sender_id ="_s);
        });
        QCOMPARE(run.size(), 2); // whether our own is known already, and the one that was named
        for (const auto& statement : std::as_const(run)) {
            const auto plan = planOf(file, statement).join(u'\n');
            QVERIFY2(plan.contains(u"chat_message_id "_s) && plan.contains(u"chat_message_sender_id "_s)
                    && !plan.contains(u"chat_message_shown"_s),
                qPrintable(statement + u'\n' + plan));
        }
    }

    void everyPartComesBack_data()
    {
        QTest::addColumn<Message>("message");
        const auto row = [](const char* name, auto&& set) {
            auto message = ChatFile::message(u"text"_s, 5);
            set(message);
            QTest::newRow(name) << message;
        };
        row("plain", [](Message&) {});
        row("empty", [](Message& m) {
            m.text = RichText();
            m.sender = QString();
        });
        row("null text", [](Message& m) { m.text.text = QString(); });
        row("account", [](Message& m) { m.account = u"alice"_s; });
        row("detail", [](Message& m) {
            m.kind = MessageKind::Removed;
            m.detail = u"bob"_s;
        });
        row("looks", [](Message& m) { m.text.append(u" loud"_s, {.bold = true, .foreground = 0xffff0000}); });
        row("answer", [](Message& m) {
            m.id = u"a"_s;
            m.replyTo = u"b"_s;
        });
        row("mine", [](Message& m) {
            m.isMine = true;
            m.delivery = Delivery::Received;
        });
        row("mention", [](Message& m) { m.isMention = true; });
        row("playback", [](Message& m) { m.isPlayback = true; });
        row("program", [](Message& m) { m.isBot = true; });
        row("taken back", [](Message& m) {
            m.isRedacted = true;
            m.text = RichText();
        });
        row("edited", [](Message& m) { m.isEdited = true; });
        row("failed", [](Message& m) {
            m.delivery = Delivery::Failed;
            m.trouble = u"No."_s;
        });
        row("reactions", [](Message& m) { m.reactions = {{u"👍"_s, {u"bob"_s, u"\"quoted\\"_s}}, {u"x"_s, {u""_s}}}; });
        row("nul and quotes", [](Message& m) { m.text.text = u"a'b\"c\u0000d"_s; });
        row("foreign", [](Message& m) { m.text.text = u"שלום 😀 中文"_s; });
        for (int kind = 0; kind <= int(MessageKind::Trouble); ++kind)
            row(qPrintable(u"kind %1"_s.arg(kind)), [kind](Message& m) { m.kind = MessageKind(kind); });
    }
    void everyPartComesBack()
    {
        QFETCH(Message, message);
        ChatFile file;
        const auto numbers = messagetable::append(file.connection, {message});
        QVERIFY(numbers);
        message.number = numbers->numbers.first();
        QCOMPARE(all(file).size(), 1);
        QVERIFY(all(file).first() == message);
    }

    void oneIdIsOneMessageInItsConversation()
    {
        ChatFile file;
        const auto first = messagetable::append(file.connection,
            {ChatFile::message(u"one"_s, 1, u"x"_s), ChatFile::message(u"none"_s, 2), ChatFile::message(u"none"_s, 2)});
        const auto again = messagetable::append(file.connection,
            {ChatFile::message(u"one again"_s, 9, u"x"_s), ChatFile::message(u"elsewhere"_s, 1, u"x"_s, 2)});
        QCOMPARE(first->numbers, (QList<qint64>{1, 2, 3}));
        QCOMPARE(again->numbers.first(), -1); // known, by the number it has
        QCOMPARE(all(file).size(), 3);
        QCOMPARE(all(file, 2).size(), 1);
    }

    void showsByTimeThenByNumber()
    {
        ChatFile file;
        QVERIFY(messagetable::append(file.connection,
            {ChatFile::message(u"c"_s, 30), ChatFile::message(u"a"_s, 10), ChatFile::message(u"d"_s, 30),
                ChatFile::message(u"b"_s, 20)}));
        QStringList texts;
        for (const auto& message : all(file))
            texts.append(message.text.text);
        QCOMPARE(texts.join(u""_s), u"abcd"_s);
        const auto newest = messagetable::select(file.connection, u"m.conversation = ?"_s, {1}, true, 2);
        QCOMPARE(newest->first().text.text, u"c"_s); // the newest two, still in order
        QCOMPARE(newest->last().text.text, u"d"_s);
    }

    void aChangeIsSearchedAndAnIdStaysItsOwners()
    {
        ChatFile file;
        QVERIFY(messagetable::append(
            file.connection, {ChatFile::message(u"kettle"_s, 1, u"x"_s), ChatFile::message(u"pot"_s, 2)}));
        auto pot = all(file).last();
        pot.text = u"teapot kettle"_s;
        pot.id = u"x"_s; // has an owner
        QVERIFY(messagetable::update(file.connection, pot));
        QCOMPARE(all(file).last().id, QString());
        QCOMPARE(found(file, u"pot"_s), QStringList());
        QCOMPARE(found(file, u"kettle"_s), (QStringList{u"kettle"_s, u"teapot kettle"_s}));
        auto first = all(file).first();
        first.text = RichText();
        first.isRedacted = true;
        QVERIFY(messagetable::update(file.connection, first));
        QCOMPARE(found(file, u"kettle"_s), QStringList{u"teapot kettle"_s}); // what was taken back is not found
        file.run(u"INSERT INTO chat_words (chat_words) VALUES ('integrity-check')"_s);
    }

    void onlyWhatWasSpokenIsSearched()
    {
        ChatFile file;
        auto joined = ChatFile::message(u"kettle"_s, 1);
        joined.kind = MessageKind::Joined;
        QVERIFY(messagetable::append(file.connection, {joined}));
        QVERIFY(found(file, u"kettle"_s).isEmpty());
        file.run(u"DELETE FROM chat_message"_s);
        file.run(u"INSERT INTO chat_words (chat_words) VALUES ('integrity-check')"_s);
    }

    void whereThereIsNoConversationNothingIsKept()
    {
        ChatFile file;
        const auto kept = messagetable::append(file.connection, {ChatFile::message(u"lost"_s, 1, {}, 4711)});
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Refused);
    }

    void whatSomebodyWroteIntoTheFileIsBounded()
    {
        ChatFile file;
        QVERIFY(messagetable::append(file.connection, {ChatFile::message(u"x"_s, 1)}));
        file.run(
            u"UPDATE chat_message SET kind = 200, delivery = -7, flags = 65535, spans = x'00', reactions = '[{\"a\":1}]'"_s);
        const auto message = all(file).first();
        QCOMPARE(message.kind, MessageKind::Trouble);
        QCOMPARE(message.delivery, Delivery::None);
        QVERIFY(message.text.spans.isEmpty());
        QVERIFY(message.reactions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MessageTableTest)
#include "tst_messagetable.moc"
