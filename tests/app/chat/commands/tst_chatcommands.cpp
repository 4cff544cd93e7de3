#include "app/chat/commands/commands.h"

#include <QStandardPaths>
#include <QTest>

#include "app/chat/commands/lentcommands.h"
#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

namespace {

/// What plugins answer: two commands, one of them called as the chat's own.
struct Lent final : LentCommands {
    QList<Command> all() const override
    {
        return {
            {.name = u"hello"_s, .usage = u"[words]"_s, .help = u"Greets."_s}, {.name = u"me"_s, .help = u"Sly."_s}};
    }
    Task<Result<QStringList>> run(Call call) override
    {
        asked << (QStringList{call.name, call.words, call.who, call.place, call.network}).join(u'|');
        if (call.words == "fail"_L1)
            return Result<QStringList>(Error{Error::Kind::Refused, Reason::None, u"It has failed."_s, {}, 0});
        return Result<QStringList>(QStringList{u"Hello"_s, call.words});
    }
    QStringList asked;
};

} // namespace

class ChatCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsWrittenOnce()
    {
        QStringList names;
        for (const auto& command : commands()) {
            QVERIFY(!command.help.isEmpty() && command.help.endsWith(u'.'));
            for (const auto& name : QStringList(command.name) + command.others) {
                QVERIFY2(!names.contains(name), qPrintable(name));
                names.append(name);
            }
        }
    }

    void linesDoWhatTheySay_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("asked");
        QTest::newRow("text") << u"hello there"_s << u"send hello there"_s;
        QTest::newRow("a slash") << u"//path"_s << u"send /path"_s;
        QTest::newRow("join") << u"/join #club key"_s << u"enter #club key"_s;
        QTest::newRow("short") << u"/J #club"_s << u"enter #club"_s;
        QTest::newRow("part") << u"/part so long"_s << u"leave #lobby so long"_s;
        QTest::newRow("part another") << u"/part #lobby bye"_s << u"leave #lobby bye"_s;
        QTest::newRow("me") << u"/me waves"_s << u"send waves"_s;
        QTest::newRow("msg") << u"/msg bob how are  you"_s << u"send how are  you"_s;
        QTest::newRow("nick") << u"/nick you"_s << u"rename you"_s;
        QTest::newRow("topic") << u"/topic All about it"_s << u"topic #lobby All about it"_s;
        QTest::newRow("topic elsewhere") << u"/topic #lobby x"_s << u"topic #lobby x"_s;
        QTest::newRow("kick") << u"/kick bob go away"_s << u"kick #lobby bob go away"_s;
        QTest::newRow("ban") << u"/ban bob"_s << u"ban #lobby bob"_s;
        QTest::newRow("op") << u"/op bob"_s << u"rank #lobby bob 2"_s;
        QTest::newRow("invite") << u"/invite bob"_s << u"invite #lobby bob"_s;
        QTest::newRow("away") << u"/away lunch"_s << u"away lunch"_s;
        QTest::newRow("back") << u"/back"_s << u"away "_s;
    }
    void linesDoWhatTheySay()
    {
        QFETCH(QString, line);
        QFETCH(QString, asked);
        Parlour parlour;
        parlour.online();
        const auto room = parlour.network->link->room(u"#lobby"_s).id;
        const auto result = parlour.wait(carryOut(*parlour.chat, room, line));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().text));
        QVERIFY2(parlour.network->asked.contains(asked), qPrintable(parlour.network->asked.join(u'|')));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("mistyped") << u"/joni #x"_s << u"Did you mean /join?"_s;
        QTest::newRow("unknown") << u"/xyzzyplugh"_s << u"/help lists them"_s;
        QTest::newRow("too few") << u"/msg bob"_s << u"/msg name words"_s;
        QTest::newRow("not able") << u"/raw PING"_s << u"cannot do that"_s;
        QTest::newRow("no such room") << u"/part #nowhere"_s << u"not in"_s;
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        Parlour parlour;
        parlour.online();
        const auto room = parlour.network->link->room(u"#lobby"_s).id;
        const auto result = parlour.wait(carryOut(*parlour.chat, room, line));
        QVERIFY(!result);
        QVERIFY2(result.error().text.contains(words), qPrintable(result.error().text));
    }

    void answersStandInPlace()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        QCOMPARE(parlour.wait(carryOut(*parlour.chat, room.id, u"/topic"_s))->answer, u"#lobby has no topic."_s);
        QVERIFY(parlour.wait(carryOut(*parlour.chat, room.id, u"/help"_s))->answer.contains(u"/join room"_s));
        QVERIFY(
            parlour.wait(carryOut(*parlour.chat, room.id, u"/help /nick"_s))->answer.contains(u"Changes your name"_s));
        QCOMPARE(parlour.wait(carryOut(*parlour.chat, room.id, u"/whois bob"_s))->answer, u"bob\nName: bob"_s);
        const auto opened = parlour.wait(carryOut(*parlour.chat, room.id, u"/query bob"_s));
        QCOMPARE(parlour.chat->conversation(opened->show)->name, u"bob"_s);
        QVERIFY(!parlour.wait(carryOut(*parlour.chat, account.networkPage().id, u"hello?"_s)));
        QVERIFY(!parlour.wait(carryOut(*parlour.chat, account.networkPage().id, u"/kick bob"_s)));
        QVERIFY(!parlour.wait(carryOut(*parlour.chat, 4711, u"hello"_s)));
    }

    void othersAnswerWhatIsNotOurs()
    {
        Lent lent;
        Parlour parlour;
        parlour.online();
        parlour.chat->setLentCommands(&lent);
        auto& room = parlour.network->link->room(u"#lobby"_s);
        const auto in = [&](qint64 where, const QString& line) {
            return parlour.wait(carryOut(*parlour.chat, where, line));
        };
        const auto before = parlour.network->asked.size();
        QCOMPARE(in(room.id, u"/HELLO  Ann Lee "_s)->answer, u"Hello\nAnn Lee"_s);
        QCOMPARE(parlour.network->asked.size(), before); // nobody else hears of it
        QCOMPARE(in(room.account->networkPage().id, u"/hello"_s)->answer, u"Hello\n"_s);
        QCOMPARE(lent.asked,
            (QStringList{u"hello|Ann Lee|"_s + room.account->ownName + u"|#lobby|"_s + room.account->type->name(),
                u"hello||"_s + room.account->ownName + u"||"_s + room.account->type->name()}));
        QCOMPARE(in(room.id, u"/hello fail"_s).error().text, u"It has failed."_s);
        QVERIFY(in(room.id, u"/me waves"_s)); // ours stays ours
        QCOMPARE(lent.asked.size(), 3);
        QVERIFY(in(room.id, u"/help"_s)->answer.endsWith(u"/hello [words] – Greets."));
        QCOMPARE(in(room.id, u"/help hello"_s)->answer, u"/hello [words]\nGreets."_s);
        QVERIFY(in(room.id, u"/hallo"_s).error().text.contains(u"/hello"));
        parlour.chat->setLentCommands(nullptr);
        QVERIFY(!in(room.id, u"/hello"_s));
        QCOMPARE(lent.asked.size(), 3);
    }

    void whatOnlyADialogueCanDo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("dialog");
        using Dialog = CommandResult::Dialog;
        const std::pair<QString, Dialog> rows[] = {{u"/settings"_s, Dialog::RoomSettings},
            {u"/config"_s, Dialog::RoomSettings}, {u"/standing"_s, Dialog::RoomPeople},
            {u"/register"_s, Dialog::RoomRegistration}, {u"/destroy"_s, Dialog::RoomEnd},
            {u"/commands bot@a.example"_s, Dialog::Commands}, {u"/password"_s, Dialog::Password}};
        for (const auto& [line, dialog] : rows)
            QTest::newRow(qPrintable(line)) << line << int(dialog);
    }
    void whatOnlyADialogueCanDo()
    {
        QFETCH(QString, line);
        QFETCH(int, dialog);
        Parlour parlour;
        parlour.online();
        const auto room = parlour.network->link->room(u"#lobby"_s).id;
        QVERIFY(parlour.wait(carryOut(*parlour.chat, room, line)).error().text.contains(u"cannot do that"_s));
        parlour.network->can |= Ability::RoomAdministration | Ability::Commands | Ability::AccountAdministration;
        const auto result = parlour.wait(carryOut(*parlour.chat, room, line));
        QCOMPARE(int(result->dialog), dialog);
        QCOMPARE(result->about, line.section(u' ', 1));
    }

    void offlineSaysSo()
    {
        Parlour parlour;
        auto& account = parlour.online();
        const auto room = parlour.network->link->room(u"#lobby"_s).id;
        QVERIFY(parlour.wait(carryOut(*parlour.chat, room, u"/quit"_s)));
        QCOMPARE(account.state, Account::State::Offline);
        const auto result = parlour.wait(carryOut(*parlour.chat, room, u"/nick you"_s));
        QVERIFY(result.error().text.contains(u"not connected"_s));
        QVERIFY(parlour.wait(carryOut(*parlour.chat, room, u"/connect"_s)));
    }

    void directly_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("asked"); // of the network; nothing: only answered
        QTest::addColumn<QString>("answer");
        QTest::newRow("a file that is offered")
            << u"/dcc get alice"_s << u"take k from 0"_s << u"plan.pdf is saved as"_s;
        QTest::newRow("by its name") << u"/dcc get Alice plan.pdf"_s << u"take k from 0"_s << u"plan.pdf is saved as"_s;
        QTest::newRow("not offered") << u"/dcc get alice other.pdf"_s << QString() << u"offers no \"other.pdf\""_s;
        QTest::newRow("nothing is offered") << u"/dcc get bob"_s << QString() << u"bob offers nothing"_s;
        QTest::newRow("talk") << u"/dcc chat bob"_s << u"offer talk bob"_s << QString();
        QTest::newRow("list") << u"/dcc list"_s << QString() << u"plan.pdf from alice: it is offered."_s;
        QTest::newRow("close") << u"/dcc close get alice plan.pdf"_s << u"refuse k"_s << u"That is closed."_s;
        QTest::newRow("close, without a kind") << u"/dcc close alice"_s << u"refuse k"_s << u"That is closed."_s;
        QTest::newRow("nothing to close") << u"/dcc close chat bob"_s << QString() << u"nothing of that with bob"_s;
        QTest::newRow("no file") << u"/dcc send alice /no/such"_s << QString() << u"no file"_s;
        QTest::newRow("no such word") << u"/dcc frobnicate"_s << QString() << u"It is written"_s;
    }
    void directly()
    {
        QFETCH(QString, line);
        QFETCH(QString, asked);
        QFETCH(QString, answer);
        QStandardPaths::setTestModeEnabled(true); // no folder of a person's
        Parlour parlour;
        auto& account = parlour.online();
        parlour.network->can |= Ability::Files | Ability::DirectTalk;
        auto& alice = parlour.chat->reports().notifyConversation(account, Conversation::Kind::Person, u"alice"_s);
        parlour.network->holds = true;
        Offer offer;
        offer.key = u"k"_s;
        offer.from = u"alice"_s;
        offer.name = u"plan.pdf"_s;
        offer.size = 1000;
        parlour.chat->reports().notifyOffer(alice, offer);
        const auto done = parlour.wait(carryOut(*parlour.chat, alice.id, line));
        const auto told = done ? done->answer : done.error().text;
        QVERIFY2(told.contains(answer), qPrintable(told));
        QCOMPARE(parlour.network->asked.contains(asked), !asked.isEmpty());
    }

    void directlyWhereItIsOffSaysHow()
    {
        Parlour parlour;
        auto& account = parlour.online();
        const auto done = parlour.wait(carryOut(*parlour.chat, account.networkPage().id, u"/dcc list"_s));
        QVERIFY(!done && done.error().text.contains(u"on the web"_s));
    }
};

QTEST_GUILESS_MAIN(ChatCommandsTest)
#include "tst_chatcommands.moc"
