// Lines taken apart and written: the cases that IRC libraries share as parser-tests, the message-tags specification,
// and what servers in the field send.
#include <QtTest>

#include "protocols/irc/message.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;

class IrcMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void findsTags_data();
    void findsTags();
    void knowsTagKeys();
    void writes_data();
    void writes();
    void cutsBetweenCharacters();
    void boundsTags();
    void comparesCommands();
};

void IrcMessageTest::parses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArrayList>("parameters");
    const auto row = [](const char* line, const char* source, const char* command, const QByteArrayList& parameters) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(source) << QByteArray(command) << parameters;
    };
    row("foo bar baz asdf", "", "foo", {"bar", "baz", "asdf"});
    row(":coolguy foo bar baz asdf", "coolguy", "foo", {"bar", "baz", "asdf"});
    row("foo bar baz :asdf quux", "", "foo", {"bar", "baz", "asdf quux"});
    row("foo bar baz :", "", "foo", {"bar", "baz", ""});
    row("foo bar baz ::asdf", "", "foo", {"bar", "baz", ":asdf"});
    row(":coolguy foo bar baz :  asdf quux ", "coolguy", "foo", {"bar", "baz", "  asdf quux "});
    row(":coolguy PRIVMSG bar :lol :) ", "coolguy", "PRIVMSG", {"bar", "lol :) "});
    row(":coolguy foo bar baz :  ", "coolguy", "foo", {"bar", "baz", "  "});
    row("@a=b;c=32;k;rt=ql7 foo", "", "foo", {});
    row("@a=b\\\\and\\nk;c=72\\s45;d=gh\\:764 foo", "", "foo", {});
    row("@c;h=;a=b :quux ab cd", "quux", "ab", {"cd"});
    row(":src JOIN #chan", "src", "JOIN", {"#chan"});
    row(":src JOIN :#chan", "src", "JOIN", {"#chan"});
    row(":src AWAY", "src", "AWAY", {});
    row(":src AWAY ", "src", "AWAY", {});
    row(":cool\tguy foo bar baz", "cool\tguy", "foo", {"bar", "baz"});
    row(":coolguy!ag@net\x03"
        "5w\x03ork.admin PRIVMSG foo :bar baz",
        "coolguy!ag@net\x03"
        "5w\x03ork.admin",
        "PRIVMSG", {"foo", "bar baz"});
    row(":coolguy!~ag@n\x02et\x03"
        "05w\x0fork.admin PRIVMSG foo :bar baz",
        "coolguy!~ag@n\x02et\x03"
        "05w\x0fork.admin",
        "PRIVMSG", {"foo", "bar baz"});
    row("@tag1=value1;tag2;vendor1/tag3=value2;vendor2/tag4= :irc.example.com COMMAND param1 param2 :param3 param3",
        "irc.example.com", "COMMAND", {"param1", "param2", "param3 param3"});
    row("COMMAND", "", "COMMAND", {});
    row(":gravel.mozilla.org 432  #momo :Erroneous Nickname: Illegal characters", "gravel.mozilla.org", "432",
        {"#momo", "Erroneous Nickname: Illegal characters"});
    row(":gravel.mozilla.org MODE #tckk +n ", "gravel.mozilla.org", "MODE", {"#tckk", "+n"});
    row(":services.esper.net MODE #foo-bar +o foobar  ", "services.esper.net", "MODE", {"#foo-bar", "+o", "foobar"});
    row(":SomeOp MODE #channel :+i", "SomeOp", "MODE", {"#channel", "+i"});
    row(":SomeOp MODE #channel +oo SomeUser :AnotherUser", "SomeOp", "MODE",
        {"#channel", "+oo", "SomeUser", "AnotherUser"});
    row("X 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17", "", "X",
        {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15 16 17"});
    row("X 1 2 3 4 5 6 7 8 9 10 11 12 13 14 :15 16", "", "X",
        {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15 16"});
    row("@ PING", "", "PING", {});
}

void IrcMessageTest::parses()
{
    QFETCH(QByteArray, line);
    const auto view = MessageView::parse(line);
    QVERIFY(view.ok());
    QTEST(view->source().toByteArray(), "source");
    QTEST(view->command().toByteArray(), "command");
    QByteArrayList parameters;
    for (int i = 0; i < view->parameterCount(); ++i)
        parameters << view->parameter(i).toByteArray();
    QTEST(parameters, "parameters");
    QVERIFY(view->parameter(view->parameterCount()).isNull());
    QVERIFY(view->parameter(-1).isNull());
    QCOMPARE(view->last().toByteArray(), parameters.isEmpty() ? QByteArray() : parameters.last());
    QCOMPARE(Message::from(*view).parameters, parameters);
}

void IrcMessageTest::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("spaces") << QByteArray("   ");
    QTest::newRow("a source alone") << QByteArray(":irc.example");
    QTest::newRow("tags alone") << QByteArray("@a=b");
    QTest::newRow("tags and a source alone") << QByteArray("@a=b :x ");
    QTest::newRow("a command like a source") << QByteArray(": :@a b");
    QTest::newRow("a command like tags") << QByteArray(":x @a b");
    QTest::newRow("NUL") << QByteArray("PRIVMSG #a :b\0c", 14);
    QTest::newRow("CR within") << QByteArray("PRIVMSG #a :b\rQUIT");
    QTest::newRow("LF within") << QByteArray("PRIVMSG #a :b\nQUIT");
    QTest::newRow("too many tags") << '@' + QByteArray(maximumServerTags - 1, 'a') + " PING";
}

void IrcMessageTest::refuses()
{
    QFETCH(QByteArray, line);
    const auto view = MessageView::parse(line);
    QVERIFY(!view);
    QCOMPARE(view.error().kind, Error::Kind::Malformed);
    QVERIFY(!view.error().text.isEmpty());
}

void IrcMessageTest::findsTags_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value"); // null: not there
    const auto row = [](const char* name, const char* line, const char* key, const QByteArray& value) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(key) << value;
    };
    row("plain", "@a=b;c=32;k;rt=ql7 foo", "c", "32");
    row("without a value", "@a=b;c=32;k;rt=ql7 foo", "k", "");
    row("an empty value is none", "@c;h=;a=b :quux ab cd", "h", "");
    row("absent", "@c;h=;a=b :quux ab cd", "x", {});
    row("no tags", "PING", "x", {});
    row("escapes", "@a=b\\\\and\\nk;c=72\\s45;d=gh\\:764 foo", "a", "b\\and\nk");
    row("space", "@a=b\\\\and\\nk;c=72\\s45;d=gh\\:764 foo", "c", "72 45");
    row("semicolon", "@a=b\\\\and\\nk;c=72\\s45;d=gh\\:764 foo", "d", "gh;764");
    row("all of them", "@foo=\\\\\\\\\\:\\\\s\\s\\r\\n COMMAND", "foo", "\\\\;\\s \r\n");
    row("one that means itself", "@tag1=value\\1 COMMAND", "tag1", "value1");
    row("a lone backslash", "@tag1=value1\\ COMMAND", "tag1", "value1");
    row("escaped backslash", "@tag1=value\\\\ntest COMMAND", "tag1", "value\\ntest");
    row("the last one counts", "@tag1=1;tag2=3;tag3=4;tag1=5 COMMAND", "tag1", "5");
    row("a vendor's is another", "@tag1=1;tag2=3;tag3=4;tag1=5;vendor/tag2=8 COMMAND", "tag2", "3");
    row("a vendor's", "@tag1=1;tag2=3;tag3=4;tag1=5;vendor/tag2=8 COMMAND", "vendor/tag2", "8");
    row("equals signs in the value", "@a=b=c=d COMMAND", "a", "b=c=d");
    row("a client's own", "@+typing=active TAGMSG #a", "+typing", "active");
}

void IrcMessageTest::findsTags()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    const auto view = MessageView::parse(line);
    QVERIFY(view.ok());
    QCOMPARE(view->tag(key), value);
    QCOMPARE(view->tag(key).isNull(), value.isNull());
    QCOMPARE(Message::from(*view).tag(key), value);
    QCOMPARE(Message::from(*view).tag(key).isNull(), value.isNull());
}

void IrcMessageTest::knowsTagKeys()
{
    for (const char* key : {"time", "+typing", "draft/reply", "+example.com/foo-1", "msgid"})
        QVERIFY2(isTagKey(key), key);
    for (const char* key : {"", "+", "a b", "a=b", "/key", "vendor/", "a;b", "k\xc3\xa4se", "a/b/c"})
        QVERIFY2(!isTagKey(key), key);
}

void IrcMessageTest::writes_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, const Message& message, const QByteArray& line) {
        QTest::newRow(name) << message << line;
    };
    row("plain", {{}, {}, "foo", {"bar", "baz", "asdf"}}, "foo bar baz asdf\r\n");
    row("source", {{}, "src", "AWAY", {}}, ":src AWAY\r\n");
    row("spaces in the last", {{}, "coolguy", "foo", {"bar", "baz", "  asdf quux "}},
        ":coolguy foo bar baz :  asdf quux \r\n");
    row("empty last", {{}, {}, "foo", {"bar", "baz", ""}}, "foo bar baz :\r\n");
    row("last with a colon", {{}, {}, "foo", {"bar", "baz", ":asdf"}}, "foo bar baz ::asdf\r\n");
    row("colon in the middle", {{}, {}, "COMMAND", {"b:b", "c"}}, "COMMAND b:b c\r\n");
    row("tags", {{{"a", "b"}, {"c", "32"}, {"k"}, {"rt", "ql7"}}, {}, "foo", {}}, "@a=b;c=32;k;rt=ql7 foo\r\n");
    row("escapes", {{{"a", "\\and\n;"}, {"d", " \r"}}, "s", "foo", {}}, "@a=\\\\and\\n\\:;d=\\s\\r :s foo\r\n");
    row("no line's end gets in", {{}, {}, "PRIVMSG", {"#a", QByteArray("x\r\nQUIT\0 y", 10)}},
        "PRIVMSG #a :xQUIT y\r\n");
    row("nor by the middle", {{}, {}, "PRIVMSG", {"#a\r\nQUIT :x", "y"}}, "PRIVMSG #aQUIT:x y\r\n");
    row("a middle one keeps its place", {{}, {}, "MODE", {"", "::x", "y"}}, "MODE * x y\r\n");
    row("a source that nobody has", {{}, QByteArray(256, 's'), "PING", {"1"}}, "PING 1\r\n");
    row("nor by a key", {{{"a b", "c"}, {"x\r\n"}}, {}, "PING", {"1"}}, "PING 1\r\n");
}

void IrcMessageTest::writes()
{
    QFETCH(Message, message);
    QTEST(message.toLine(), "line");
}

void IrcMessageTest::cutsBetweenCharacters()
{
    const QByteArray euro = "\xe2\x82\xac";
    Message message{{}, {}, "PRIVMSG", {"#a", euro.repeated(300)}};
    const auto line = message.toLine();
    QVERIFY(line.size() <= maximumLine && line.size() > maximumLine - 3);
    QVERIFY(QByteArrayView(line).isValidUtf8());
    message.tags = {{"time", "x"}};
    QCOMPARE(message.toLine(), "@time=x " + line); // tags have room of their own
}

void IrcMessageTest::boundsTags()
{
    Tags many;
    for (int i = 0; i < 1000; ++i)
        many.append({"key" + QByteArray::number(i), QByteArray(20, ';')});
    const auto written = writeTags(many);
    QVERIFY(written.size() + 2 <= maximumServerTags);
    const auto line = '@' + written + " PING";
    const auto read = MessageView::parse(line);
    QVERIFY(read.ok());
    const auto kept = parseTags(read->tags());
    QVERIFY(kept.size() > 100);
    QCOMPARE(kept, many.first(kept.size()));
}

void IrcMessageTest::comparesCommands()
{
    const auto view = MessageView::parse("privMsg #a b");
    QVERIFY(view->isCommand("PRIVMSG"));
    QVERIFY(!view->isCommand("PRIVMSGS") && !view->isCommand("PRIV"));
    QVERIFY(!view->hasTrailing());
    QCOMPARE(Message::from(*view).command, "PRIVMSG");
    QVERIFY(MessageView::parse("PRIVMSG #a :b")->hasTrailing());
}

QTEST_GUILESS_MAIN(IrcMessageTest)
#include "tst_message.moc"
