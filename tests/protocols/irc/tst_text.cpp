// Decoding what people wrote, and cutting what is too long for a line of 512 bytes.
#include <QtTest>

#include "protocols/irc/formatting.h"
#include "protocols/irc/text.h"
#include "tests/support/testclass.h"

using namespace everyport::irc;
using namespace Qt::StringLiterals;

class IrcTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decodes_data();
    void decodes();
    void countsTheRoom();
    void splits_data();
    void splits();
    void losesNothing();
    void keepsClustersWhole();
    void keepsFormattingGoing();
    void neverCutsInsideACode();
    void copesWithAClusterThatFitsNowhere();
    void isQuick();
};

void IrcTextTest::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << QByteArray("hello") << u"hello"_s;
    QTest::newRow("UTF-8") << QByteArray("caf\xc3\xa9") << u"caf\u00e9"_s;
    QTest::newRow("Latin-1") << QByteArray("caf\xe9") << u"caf\u00e9"_s;
    QTest::newRow("Windows-1252") << QByteArray("\x93quoted\x94 for 5 \x80") << u"\u201cquoted\u201d for 5 \u20ac"_s;
    QTest::newRow("without a meaning there") << QByteArray("a\x81") << u"a\ufffd"_s;
    QTest::newRow("line by line") << QByteArray("caf\xc3\xa9\ncaf\xe9\n") << u"caf\u00e9\ncaf\u00e9\n"_s;
    QTest::newRow("cut by a server") << QByteArray("\xc3\xa9t\xc3\xa9 \xe2\x82") << u"\u00e9t\u00e9 "_s;
    QTest::newRow("an overlong form is none") << QByteArray("\xc0\xaf") << u"\u00c0\u00af"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void IrcTextTest::decodes()
{
    QFETCH(QByteArray, bytes);
    QTEST(decoded(bytes), "text");
}

void IrcTextTest::countsTheRoom()
{
    const QByteArray source = "nick!user@host.example";
    const auto room = roomFor("PRIVMSG", source, "#channel");
    const auto line = ':' + source + " PRIVMSG #channel :" + QByteArray(room, 'x') + "\r\n";
    QCOMPARE(line.size(), 512);
    QCOMPARE(roomFor("PRIVMSG", source, "#channel", 512, 9), room - 9);
    QCOMPARE(roomFor("PRIVMSG", QByteArray(600, 'x'), "#channel"), 0);
}

void IrcTextTest::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("room");
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::newRow("fits") << u"hello"_s << 10 << QByteArrayList{"hello"};
    QTest::newRow("at spaces") << u"one two three"_s << 8 << QByteArrayList{"one two ", "three"};
    QTest::newRow("a word that is too long") << u"abcdefghij"_s << 4 << QByteArrayList{"abcd", "efgh", "ij"};
    QTest::newRow("after a short word") << u"a bcdefgh"_s << 4 << QByteArrayList{"a ", "bcde", "fgh"};
    QTest::newRow("lines") << u"one\r\ntwo\n\nthree"_s << 10 << QByteArrayList{"one", "two", "three"};
    QTest::newRow("bytes count, not characters")
        << u"\u20ac\u20ac\u20ac"_s << 7 << QByteArrayList{"\xe2\x82\xac\xe2\x82\xac", "\xe2\x82\xac"};
    QTest::newRow("exactly") << u"abcd efgh"_s << 5 << QByteArrayList{"abcd ", "efgh"};
    QTest::newRow("nothing") << QString() << 10 << QByteArrayList{};
    QTest::newRow("no room") << u"ab"_s << 0 << QByteArrayList{"ab"};
    QTest::newRow("codes alone are no text") << u"\u0002\u0002"_s << 10 << QByteArrayList{};
}

void IrcTextTest::splits()
{
    QFETCH(QString, text);
    QFETCH(int, room);
    QTEST(split(text, room), "pieces");
}

void IrcTextTest::losesNothing()
{
    QString text;
    for (int i = 0; i < 400; ++i)
        text += u"w\u00f6rd%1 "_s.arg(i) + (i % 7 ? QString() : u"\U0001F469\u200D\U0001F680"_s)
            + QString(i % 11, u' ');
    for (const int room : {5, 17, 64, 400}) {
        const auto pieces = split(text, room);
        QCOMPARE(QString::fromUtf8(pieces.join()), text);
        for (const auto& piece : pieces)
            QVERIFY(piece.size() <= room && isUtf8(piece));
    }
}

void IrcTextTest::keepsClustersWhole()
{
    const auto family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s; // 18 bytes, one picture
    for (const auto& piece : split(family.repeated(5), 40))
        QCOMPARE(piece.size() % family.toUtf8().size(), 0);
    const auto accented = u"e\u0301"_s;
    for (const auto& piece : split(accented.repeated(10), 7))
        QVERIFY(QString::fromUtf8(piece).endsWith(u'\u0301'));
}

void IrcTextTest::keepsFormattingGoing()
{
    const auto pieces = split(u"\u0002bold \u000304,02red words go on\u000f and end here"_s, 24);
    QString whole;
    QList<Run> runs;
    for (const auto& piece : pieces) {
        QVERIFY(piece.size() <= 24);
        for (const auto& run : parseFormatting(QString::fromUtf8(piece))) {
            if (!runs.isEmpty() && runs.last().style == run.style)
                runs.last().text += run.text;
            else
                runs.append(run);
        }
    }
    QVERIFY(pieces.size() > 1);
    QCOMPARE(runs, parseFormatting(u"\u0002bold \u000304,02red words go on\u000f and end here"_s));
}

void IrcTextTest::neverCutsInsideACode()
{
    const auto text = u"xxxx\u000304,02yy"_s.repeated(6);
    QList<Run> expected = parseFormatting(text);
    for (int room = 16; room < 40; ++room) {
        QString shown;
        for (const auto& piece : split(text, room))
            shown += withoutFormatting(QString::fromUtf8(piece));
        QCOMPARE(shown, withoutFormatting(text));
    }
}

void IrcTextTest::copesWithAClusterThatFitsNowhere()
{
    const auto text = u"a"_s + u"\u0301"_s.repeated(400);
    const auto pieces = split(text, 100);
    QCOMPARE(QString::fromUtf8(pieces.join()), text);
    for (const auto& piece : pieces)
        QVERIFY(piece.size() <= 100);
}

void IrcTextTest::isQuick()
{
    QElapsedTimer watch;
    watch.start();
    QVERIFY(split(u"some words "_s.repeated(20'000), 400).size() > 500);
    QVERIFY(watch.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(IrcTextTest)
#include "tst_text.moc"
