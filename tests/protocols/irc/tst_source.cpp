// nick!user@host taken apart, and the masks of bans (RFC 2812 §2.5).
#include <QtTest>

#include "protocols/irc/source.h"
#include "tests/support/testclass.h"

using namespace everyport::irc;

class IrcSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void matches_data();
    void matches();
    void isNotSlowedByStars();
    void completes_data();
    void completes();
};

void IrcSourceTest::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("parts");
    QTest::addColumn<bool>("isServer");
    const auto row = [](const char* text, const QByteArrayList& parts, bool isServer = false) {
        QTest::newRow(text) << QByteArray(text) << parts << isServer;
    };
    row("coolguy", {"coolguy", "", ""});
    row("coolguy!ag@127.0.0.1", {"coolguy", "ag", "127.0.0.1"});
    row("coolguy!~ag@localhost", {"coolguy", "~ag", "localhost"});
    row("coolguy@127.0.0.1", {"coolguy", "", "127.0.0.1"});
    row("coolguy!ag", {"coolguy", "ag", ""});
    row("coolguy!ag@net\x03"
        "5w\x03ork.admin",
        {"coolguy", "ag",
            "net\x03"
            "5w\x03ork.admin"});
    row("irc.example.org", {"irc.example.org", "", ""}, true);
    row("a!b@c@d", {"a", "b@c", "d"});
    row("a@b!c", {"a", "", "b!c"});
    row("", {"", "", ""});
}

void IrcSourceTest::parses()
{
    QFETCH(QByteArray, text);
    const auto source = Source::parse(text);
    QTEST((QByteArrayList{source.nick.toByteArray(), source.user.toByteArray(), source.host.toByteArray()}), "parts");
    QTEST(source.isServer(), "isServer");
}

void IrcSourceTest::matches_data()
{
    QTest::addColumn<QByteArray>("mask");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("matches");
    const auto yes = [](const char* mask, const char* text) {
        QTest::addRow("%s fits %s", mask, text) << QByteArray(mask) << QByteArray(text) << true;
    };
    const auto no = [](const char* mask, const char* text) {
        QTest::addRow("%s not %s", mask, text) << QByteArray(mask) << QByteArray(text) << false;
    };
    yes("*@127.0.0.1", "coolguy!ag@127.0.0.1");
    no("*@127.0.0.1", "coolguy!ag@127.0.0.5");
    yes("cool*@*", "coolguy!ag@127.0.0.1");
    no("cool*@*", "cooguy!ag@127.0.0.1");
    yes("cool!*@*", "cool!guyab@127.0.0.1");
    no("cool!*@*", "coolguy!ag@127.0.0.1");
    yes("cool!?username@*", "cool!ausername@127.0.0.1");
    no("cool!?username@*", "cool!username@127.0.0.1");
    yes("cool!a?*@*", "cool!ab@127.0.0.1");
    yes("cool!a?*@*", "cool!abc@127.0.0.1");
    no("cool!a?*@*", "cool!a@127.0.0.1");
    yes("cool[guy]!*@*", "cool[guy]!guy@127.0.0.1");
    no("cool[guy]!*@*", "coolg!ac@127.0.0.1");
    yes("COOL!*@*", "cool!x@y");
    yes("a\\*b", "a*b");
    no("a\\*b", "axb");
    yes("a\\?b", "a?b");
    no("a\\?b", "acb");
    yes("a\\b", "a\\b");
    yes("\\\\*", "\\x");
    yes("***", "");
    yes("", "");
    no("", "x");
    no("?", "");
    yes("*a*b*c", "xxaxxbxxc");
    no("*a*b*c", "xxaxxbxxcx");
}

void IrcSourceTest::matches()
{
    QFETCH(QByteArray, mask);
    QFETCH(QByteArray, text);
    QTEST(matchesMask(text, mask), "matches");
}

void IrcSourceTest::isNotSlowedByStars()
{
    QElapsedTimer watch;
    watch.start();
    QVERIFY(!matchesMask(QByteArray(2000, 'a'), QByteArray("*a").repeated(200) + 'b'));
    QVERIFY(watch.elapsed() < 2000); // were each star to try again for all before it, it would not end this year
}

void IrcSourceTest::completes_data()
{
    QTest::addColumn<QByteArray>("mask");
    QTest::addColumn<QByteArray>("completed");
    const auto row = [](const char* mask, const char* completed) {
        QTest::newRow(mask) << QByteArray(mask) << QByteArray(completed);
    };
    row("bob", "bob!*@*");
    row("bob*", "bob*!*@*");
    row("@host", "*!*@host");
    row("user@host", "*!user@host");
    row("bob!user", "bob!user@*");
    row("bob!", "bob!*@*");
    row("!user@", "*!user@*");
    row("bob!user@host", "bob!user@host");
    row("*.example.org", "*!*@*.example.org");
    row("2001:db8::*", "*!*@2001:db8::*");
    row("", "*!*@*");
    row("*", "*!*@*");
}

void IrcSourceTest::completes()
{
    QFETCH(QByteArray, mask);
    QTEST(completedMask(mask), "completed");
    QCOMPARE(completedMask(completedMask(mask)), completedMask(mask));
}

QTEST_GUILESS_MAIN(IrcSourceTest)
#include "tst_source.moc"
