// What somebody who looks at a connection's traffic reads of it.
#include <QtTest>

#include "protocols/irc/secrets.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;

class IrcSecretsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hides_data();
    void hides();
    void leavesTheRest_data();
    void leavesTheRest();
    void tellsALineEach();
};

void IrcSecretsTest::hides_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char* line, const char* shown) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(shown);
    };
    row("PASS sesame\r\n", "PASS (hidden)");
    row("PASS :", "PASS :(hidden)");
    row("pass :open sesame", "pass :(hidden)");
    row("OPER me sesame", "OPER me (hidden)");
    row("AUTHENTICATE amlsbGVzAHNlc2FtZQ==", "AUTHENTICATE (hidden)");
    row("AUTHENTICATE :amls", "AUTHENTICATE :(hidden)");
    row("REGISTER me * sesame", "REGISTER me (hidden)");
    row("VERIFY me 1234", "VERIFY me (hidden)");
    row("WEBIRC sesame gate host 10.0.0.1", "WEBIRC (hidden)");
    row("JOIN #a,#b one,two", "JOIN #a,#b (hidden)");
    row("PRIVMSG NickServ :IDENTIFY me sesame", "PRIVMSG NickServ :IDENTIFY (hidden)");
    row("PRIVMSG nickserv@services.example :  identify sesame",
        "PRIVMSG nickserv@services.example :  identify (hidden)");
    row("@label=1 :me!a@b PRIVMSG NickServ :PASSWD sesame", "@label=1 :me!a@b PRIVMSG NickServ :PASSWD (hidden)");
    row("PRIVMSG NickServ :SET PASSWORD sesame", "PRIVMSG NickServ :SET (hidden)");
    row("PRIVMSG Q@CServe.quakenet.org :AUTH me sesame", "PRIVMSG Q@CServe.quakenet.org :AUTH (hidden)");
    row("NS IDENTIFY me sesame", "NS IDENTIFY (hidden)");
    row("NICKSERV :IDENTIFY sesame", "NICKSERV :IDENTIFY (hidden)");
    row("", "(hidden)");
    row("@only=tags", "(hidden)");
}

void IrcSecretsTest::hides()
{
    QFETCH(QByteArray, line);
    QTEST(withoutSecrets(line), "shown");
}

void IrcSecretsTest::leavesTheRest_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {"PASS", "OPER me", "AUTHENTICATE PLAIN", "AUTHENTICATE SCRAM-SHA-256", "AUTHENTICATE +",
             "AUTHENTICATE *", "JOIN #a", ":me!a@b JOIN #a account :Real Name", "PRIVMSG bob :IDENTIFY yourself",
             "PRIVMSG NickServ :help", "PRIVMSG NickServ :INFO bob", "PRIVMSG NickServ :SET AUTO-AWAY on",
             "PRIVMSG NickServ", "NS HELP", ":irc.example 001 me :Welcome", "PING :1"})
        QTest::newRow(line) << QByteArray(line);
}

void IrcSecretsTest::leavesTheRest()
{
    QFETCH(QByteArray, line);
    QCOMPARE(withoutSecrets(line), line);
    QCOMPARE(withoutSecrets(line + "\r\n"), line);
}

void IrcSecretsTest::tellsALineEach()
{
    ConnectionRecord record;
    notifyLines(record, true, "PING :1\r\n"); // nobody looks
    QByteArrayList seen;
    const auto watching = record.watch(
        [&](bool in, QByteArrayView line) { seen << (in ? "<" : ">") + line.toByteArray(); });
    notifyLines(record, false, "PING :1\r\nOPER me sesame\r\nPART #a");
    notifyLines(record, true, "PASS sesame");
    QCOMPARE(seen, (QByteArrayList{">PING :1", ">OPER me (hidden)", ">PART #a", "<PASS (hidden)"}));
}

QTEST_GUILESS_MAIN(IrcSecretsTest)
#include "tst_secrets.moc"
