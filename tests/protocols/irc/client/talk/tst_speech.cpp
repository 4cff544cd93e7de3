#include <QtTest>

#include "protocols/irc/client/talk/speech.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

class IrcSpeechTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksAndHearsItself();
    void waitsForTheEcho();
    void splitsWhatIsTooLong();
    void sendsMultiline();
};

void IrcSpeechTest::speaksAndHearsItself()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome();
    QVERIFY(server.client->say("#a", u"hello"_s)->isEmpty());
    QVERIFY(server.client->say("bob", u"waves"_s, {client::ReceivedText::Kind::Action}).ok());
    QVERIFY(server.client->say("bob", u"note"_s, {client::ReceivedText::Kind::Notice}).ok());
    QCOMPARE(server.sent(),
        (QByteArrayList{"PRIVMSG #a hello",
            "PRIVMSG bob :\x01"
            "ACTION waves\x01",
            "NOTICE bob note"}));
    QCOMPARE(server.heard.take(),
        (QStringList{u"text me(me) #a hello"_s, u"action me(me) bob waves"_s, u"notice me(me) bob note"_s}));
    for (const char* bad : {"", "a b", "a,b", ":x", "a\nQUIT"})
        QVERIFY(!server.client->say(bad, u"x"_s));
    QVERIFY(!server.client->say("#a", u"\n\n"_s));
    QVERIFY(!server.client->say("#a", QString(100'000, u'x')));
    QVERIFY(server.sent().isEmpty());
}

void IrcSpeechTest::waitsForTheEcho()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("echo-message labeled-response batch message-tags");
    const auto label = server.client->say("#a", u"hello"_s, {.replyTo = "p;1"});
    QVERIFY(!label->isEmpty());
    QCOMPARE(server.sent(), QByteArrayList{"@+draft/reply=p\\:1;label=" + *label + " PRIVMSG #a hello"});
    QVERIFY(server.heard.take().isEmpty());
    server.say("@label=" + *label + ";msgid=1 :me!u@h PRIVMSG #a :hello");
    QCOMPARE(server.heard.take(), QStringList{u"text me(me) #a hello"_s});
}

void IrcSpeechTest::splitsWhatIsTooLong()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome();
    const auto text = u"w\u00f6rter "_s.repeated(200);
    QVERIFY(server.client->say("#channel", text).ok());
    QByteArray whole;
    for (const auto& line : server.sent()) {
        // As others get it.
        QVERIFY(QByteArray(":me!user@host.example " + line + "\r\n").size() <= 512);
        whole += Message::from(*MessageView::parse(line)).parameters.last();
    }
    QCOMPARE(QString::fromUtf8(whole), text);
}

void IrcSpeechTest::sendsMultiline()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("batch message-tags echo-message draft/multiline=max-bytes=4096,max-lines=10");
    QVERIFY(server.client->say("#a", u"one\n\n"_s + QString(600, u'x'), {.replyTo = "p"}).ok());
    auto lines = server.sent();
    QCOMPARE(lines.size(), 6);
    const auto name = lines.first().split('+').last().split(' ').first();
    QCOMPARE(lines.first(), "@+draft/reply=p BATCH +" + name + " draft/multiline #a");
    QCOMPARE(lines.at(1), "@batch=" + name + " PRIVMSG #a one");
    QCOMPARE(lines.at(2), "@batch=" + name + " PRIVMSG #a :");
    QVERIFY(lines.at(4).startsWith("@batch=" + name + ";draft/multiline-concat PRIVMSG #a xxx"));
    QCOMPARE(lines.last(), "BATCH -" + name);
    // Too much for one: line by line, as where there is no multiline.
    QVERIFY(server.client->say("#a", u"x\n"_s.repeated(20)).ok());
    lines = server.sent();
    QCOMPARE(lines.size(), 20);
    QCOMPARE(lines.first(), "PRIVMSG #a x");
}

QTEST_GUILESS_MAIN(IrcSpeechTest)
#include "tst_speech.moc"
