#include "app/manhole/chatlines.h"

#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ChatLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysAllThatFits()
    {
        ChatLines lines({3, 100, 1000});
        QVERIFY(lines.isEmpty() && lines.take().isEmpty());
        lines.add(u"one\n"_s);
        lines.add(u"two\n\n"_s);
        QCOMPARE(lines.take(), u"one\ntwo"_s);
        QVERIFY(lines.isEmpty());
        lines.add(u"\n\n"_s); // nothing to see
        QCOMPARE(lines.take(), QString());
        QVERIFY(lines.isEmpty());
    }

    void keepsTheRest()
    {
        ChatLines lines({2, 100, 1000});
        lines.add(u"1\n2\n3\n4\n5"_s);
        QCOMPARE(lines.take(), u"1\n2\n… 3 lines more: write “more”."_s);
        QCOMPARE(lines.take(), u"3\n4\n… 1 line more: write “more”."_s);
        QCOMPARE(lines.take(), u"5"_s);
        lines.add(u"a\nb\nc"_s);
        lines.take();
        lines.clear();
        QVERIFY(lines.isEmpty());
    }

    void cutsLongLinesBetweenCharacters()
    {
        ChatLines lines({10, 5, 1000});
        lines.add(u"abcd🐦efgh"_s); // the bird is two units, and the fifth would be its first half
        QCOMPARE(lines.take(), u"abcd\n… 1 line more: write “more”."_s);
        QCOMPARE(lines.take(), u"🐦efg\n… 1 line more: write “more”."_s);
        QCOMPARE(lines.take(), u"h"_s);
        lines.add(u"abc\ndef\n"_s); // a line that would not fit whole waits
        QCOMPARE(lines.take(), u"abc\n… 1 line more: write “more”."_s);
        QCOMPARE(lines.take(), u"def"_s);
    }

    void isBounded()
    {
        ChatLines lines({10, 100, 20});
        for (int i = 0; i < 1000; ++i)
            lines.add(u"0123456"_s);
        QCOMPARE(lines.take(), u"01234560123456012345\n… What came after this was too long and is not kept."_s);
        lines.add(u"well"_s);
        QCOMPARE(lines.take(), u"well"_s);
    }

    void carriesOnlyWhatAnyChatCan_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("colours") << u"\x1b[1;31mred\x1b[0m"_s << u"red"_s;
        QTest::newRow("title") << u"a\x1b]0;title\x07z"_s << u"az"_s;
        QTest::newRow("an escape alone") << u"a\x1b"_s << u"a\ufffd"_s;
        QTest::newRow("controls") << QString(u"a\x01"_s + QChar(0) + u"\x7f\u0085z"_s)
                                  << u"a\ufffd\ufffd\ufffd\ufffdz"_s;
        QTest::newRow("lines and tabs") << u"a\r\nb\tc\n"_s << u"a\nb\tc\n"_s;
        QTest::newRow("a carriage return alone") << u"a\rb"_s << u"a\ufffdb"_s;
        QTest::newRow("half a character") << QString(u"a"_s + QChar(0xd83d) + u'b') << u"a\ufffdb"_s;
        QTest::newRow("no characters") << u"\ufffe\uffff\ufdd0"_s << u"\ufffd\ufffd\ufffd"_s;
        QTest::newRow("a bird") << u"ä🐦"_s << u"ä🐦"_s;
    }
    void carriesOnlyWhatAnyChatCan()
    {
        QFETCH(QString, text);
        QTEST(ChatLines::plain(text), "plain");
    }

    /// However somebody prints them: in pieces that end, each of them text that XML and IRC carry.
    void strangersWordsComeInPieces()
    {
        const ChatLines::Limits limits{5, 300, 4000};
        int pieces = 0;
        for (const auto& words : strangersWords()) {
            ChatLines lines(limits);
            lines.add(words.text);
            qsizetype said = 0;
            while (!lines.isEmpty()) {
                const auto piece = lines.take();
                QVERIFY2(piece.size() <= limits.characters + 60 && piece.count(u'\n') <= limits.lines, words.name);
                QVERIFY2(piece.toUcs4() == ChatLines::plain(piece).toUcs4() && !piece.contains(QChar(0))
                        && !piece.contains(u'\x1b'),
                    words.name);
                QVERIFY2(piece.isValidUtf16() && !piece.contains(u'\r'), words.name);
                said += piece.size();
                ++pieces;
            }
            QVERIFY2(said > 0 && said < 3 * limits.kept, words.name);
        }
        QVERIFY2(pieces >= 17 + 13, qPrintable(QString::number(pieces))); // the long one alone has fourteen
    }
};

QTEST_GUILESS_MAIN(ChatLinesTest)
#include "tst_chatlines.moc"
