// modern.ircdocs.horse/ctcp
#include <QtTest>

#include "protocols/irc/ctcp.h"
#include "tests/support/testclass.h"

using namespace everyport::irc;

class IrcCtcpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void writes();
};

void IrcCtcpTest::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("arguments");
    const auto row = [](const char* name, const QByteArray& text, const char* command, const QByteArray& arguments) {
        QTest::newRow(name) << text << QByteArray(command) << arguments;
    };
    row("action",
        "\x01"
        "ACTION waves\x01",
        "ACTION", "waves");
    row("no end",
        "\x01"
        "ACTION waves",
        "ACTION", "waves");
    row("no arguments", "\x01VERSION\x01", "VERSION", "");
    row("small letters", "\x01version\x01", "VERSION", "");
    row("spaces are kept",
        "\x01"
        "ACTION  two \x01",
        "ACTION", " two ");
    row("the rest after the end is not looked at", "\x01PING 1\x01 more", "PING", "1");
    row("old quoting",
        "\x01"
        "ACTION a\x10nb\x10\x10"
        "c\x10"
        "0d\x10\x01",
        "ACTION",
        "a\nb\x10"
        "cd");
    row("a text",
        "hello \x01"
        "ACTION\x01",
        "", "");
    row("nothing between", "\x01\x01", "", "");
    row("one mark", "\x01", "", "");
    row("empty", "", "", "");
}

void IrcCtcpTest::parses()
{
    QFETCH(QByteArray, text);
    const auto ctcp = Ctcp::parse(text);
    QTEST(ctcp.command, "command");
    QTEST(ctcp.arguments, "arguments");
}

void IrcCtcpTest::writes()
{
    QCOMPARE((Ctcp{"ACTION", "waves"}.write()),
        "\x01"
        "ACTION waves\x01");
    QCOMPARE((Ctcp{"VERSION"}.write()), "\x01VERSION\x01");
    const Ctcp sneaky{"PING",
        "a\x01"
        "b"};
    QCOMPARE(Ctcp::parse(sneaky.write()).arguments, "ab");
}

QTEST_GUILESS_MAIN(IrcCtcpTest)
#include "tst_ctcp.moc"
