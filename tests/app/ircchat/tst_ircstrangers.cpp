// What another network's server and its people call themselves and say, told to our client: what people are shown of
// it.
#include "app/ircchat/irclink.h"

#include <QTest>

#include "tests/app/chat/shownwords.h"
#include "tests/app/ircchat/linkstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::ircchat;
using namespace Qt::StringLiterals;

namespace {

/// As a server may send them: no line has an end in it.
QByteArrayList wordsOnALine()
{
    QByteArrayList all;
    for (const auto& words : strangersWords()) {
        const auto said = words.text.left(120);
        auto bytes = QByteArray(said.toUtf8());
        if (!said.isValidUtf16())
            bytes = "a\xed\xa0\xbd"
                    "b\xed\xb8\x80"; // as somebody writes it who cares for no standard
        for (const char end : {'\r', '\n', '\0'})
            bytes.replace(end, ' ');
        all.append(bytes);
    }
    return all;
}

} // namespace

class IrcStrangersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAServerSaysDrivesNoScreen()
    {
        LinkStage stage;
        auto& account = stage.connected();
        int told = 0;
        for (const auto& words : wordsOnALine()) {
            const auto name = QByteArray(words).replace(' ', '_').replace('!', '_').replace(':', '_').left(40);
            const auto number = QByteArray::number(++told);
            for (const auto& line : QByteArrayList{":irc.example NOTICE me :" + words,
                     ":irc.example 372 me :- " + words, ":" + name + " NOTICE * :" + words,
                     ":irc.example 005 me NETWORK=" + name + " TOPICLEN=300 :are supported",
                     ":irc.example 332 me #lobby :" + words, ":irc.example 333 me #lobby " + name + "!u@h 1700000000",
                     ":irc.example 324 me #lobby +nt " + name, ":" + name + "!" + name + "@" + name + " JOIN #lobby",
                     ":" + name + "!a@h PRIVMSG #lobby :" + words,
                     ":" + name
                         + "!a@h PRIVMSG #lobby :\x01"
                           "ACTION "
                         + words + "\x01",
                     ":" + name + "!a@h TOPIC #lobby :" + words, ":" + name + "!a@h NICK " + name + "_",
                     ":" + name + "_!a@h PART #lobby :" + words, ":p" + number + "!a@h PRIVMSG me :" + words,
                     ":p" + number + "!a@h NOTICE me :" + words, ":p" + number + "!a@h JOIN #lobby",
                     ":irc.example 352 me #lobby " + name + " " + name + " irc.example p" + number + " H :0 " + words,
                     ":irc.example 301 me p" + number + " :" + words, ":p" + number + "!a@h AWAY :" + words,
                     ":p" + number + "!a@h QUIT :" + words, ":" + name + "!a@h PRIVMSG me :hello",
                     ":" + name + "!a@h INVITE me #" + name, ":irc.example 404 me #lobby :" + words,
                     ":irc.example 473 me #" + name + " :" + words, ":irc.example 999 me " + name + " :" + words,
                     ":irc.example WALLOPS :" + words, ":" + name + "!a@h MODE #lobby +b " + name + "!*@*",
                     "FAIL JOIN " + name + " :" + words})
                stage.server.connection->say(line);
            stage.server.connection->say(":irc.example NOTICE me :end of " + number);
            QVERIFY2(stage.until(
                         [&] { return stage.texts().join(u'|').contains(u"end of "_s + QString::fromLatin1(number)); }),
                words);
        }
        QVERIFY(account.state == Account::State::Online);
        ShownWords before;
        before.add(account);
        stage.server.connection->say(
            ":alice!a@h KICK #lobby me :" + wordsOnALine().value(3) + "\r\nERROR :" + wordsOnALine().value(3));
        stage.server.connection->transport->loseConnection();
        QVERIFY(stage.until([&] { return account.state != Account::State::Online; }));
        ShownWords shown;
        shown.add(account);
        shown.add(stage.log);
        for (const auto& message : stage.messages)
            shown.add(message);
        for (const auto& one : account.conversations()) {
            const auto page = stage.wait(stage.chat->history().newest(one->id, 1000));
            for (const auto& message : page->messages)
                shown.add(message);
        }
        QVERIFY2(shown.bad.isEmpty() && before.bad.isEmpty(), qPrintable((before.bad + shown.bad).join(u"\n"_s)));
        QVERIFY2(told >= 17 && shown.count > 17 * 20 && before.count >= 35,
            qPrintable(u"%1 %2"_s.arg(shown.count).arg(before.count)));
        QVERIFY(stage.texts().contains(u"<img src='file:///dev/zero'> x"_s));
        QVERIFY(std::all_of(stage.server.heard.begin(), stage.server.heard.end(),
            [](const QByteArray& line) { return line.size() <= 510 && !line.contains('\x1b'); }));
    }

    void whatAServerTellsOfPeopleDrivesNoScreen()
    {
        LinkStage stage;
        auto& account = stage.connected();
        ShownWords shown;
        for (const auto& words : wordsOnALine()) {
            auto asking = account.link()->facts(u"alice"_s);
            QVERIFY2(stage.until([&] { return stage.server.heardLine("WHOIS alice"); }), words);
            for (const QByteArray line :
                {"311 me alice u h * :", "312 me alice :", "319 me alice :", "320 me alice :", "301 me alice :"})
                stage.server.connection->say(":irc.example " + line + words);
            stage.server.connection->say(":irc.example 318 me alice :End");
            const auto facts = stage.wait(std::move(asking));
            QVERIFY2(facts && facts->rows.size() == 6, words);
            for (const auto& [label, value] : facts->rows)
                shown.lines({label, value});
            stage.server.heard.clear();
        }
        QVERIFY2(shown.bad.isEmpty() && shown.count >= 17 * 11, qPrintable(shown.bad.join(u"\n"_s)));
    }
};

QTEST_GUILESS_MAIN(IrcStrangersTest)
#include "tst_ircstrangers.moc"
