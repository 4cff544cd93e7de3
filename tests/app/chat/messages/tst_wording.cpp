#include "app/chat/messages/wording.h"

#include <QTest>

#include "app/chat/messages/mention.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class WordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesStayInTheirLine()
    {
        QCOMPARE(cleanName(u"al\u202eice\u0007\n\u2066"_s), u"alice"_s);
        QCOMPARE(cleanName(u"שלום"_s), u"שלום"_s);
        QCOMPARE(cleanName(QString(1'000'000, u'x')).size(), mostNameCharacters);
        const auto cut = cleanName(QString(199, u'x') + u"😀😀"_s);
        QCOMPARE(cut.size(), 199); // not through a character
    }

    void sentencesStayInTheirLine()
    {
        QCOMPARE(cleanSentence(u"Go\r\naway\u202e\u2028now\u001b[2J"_s), u"Go  away now [2J"_s);
        QCOMPARE(cleanSentence(QString::fromUtf16(u"a\xd83d"
                                                  u"b")),
            u"ab"_s);
        QCOMPARE(cleanSentence(QString(999, u'x') + u"😀"_s).size(), 999);
    }

    void directionsEndWithTheirText()
    {
        QCOMPARE(cleanText(u"a\u202eb"_s).text, u"a\u202eb\u202c"_s);
        QCOMPARE(cleanText(u"a\u2067b\u2069c"_s).text, u"a\u2067b\u2069c"_s);
        QCOMPARE(cleanText(u"two\nlines\tand\u0000\u0001"_s).text.count(QChar::ReplacementCharacter), 2);
        QCOMPARE(cleanText(QString(1'000'000, QChar(0x202e))).text.size(), mostTextCharacters + 125);
    }

    /// Names drive no screen; texts keep what turns them, but end it themselves and end nothing else.
    void strangersWordsAreNamesAndTexts()
    {
        int same = 0;
        for (const auto& words : strangersWords()) {
            const auto name = cleanName(words.text);
            QVERIFY2(!drivesScreens(name) && !name.contains(u'\n') && !name.contains(u'\t')
                    && name.size() <= mostNameCharacters,
                words.name);
            QVERIFY2(!name.contains(QChar(0x2066)) && !name.contains(QChar(0x2067)), words.name);
            QVERIFY(!name.isEmpty());
            const auto sentence = cleanSentence(words.text);
            QVERIFY2(!drivesScreens(sentence) && !sentence.contains(u'\n') && !sentence.isEmpty()
                    && sentence.size() <= mostSentenceCharacters,
                words.name);
            const auto text = cleanText(words.text).text;
            QVERIFY2(text.isValidUtf16() && text.size() <= mostTextCharacters + 250, words.name);
            int isolates = 0, embeddings = 0, stray = 0;
            for (const auto character : text) {
                const auto code = character.unicode();
                isolates += (code >= 0x2066 && code <= 0x2068) - (code == 0x2069);
                embeddings += (code >= 0x202a && code <= 0x202e && code != 0x202c) - (code == 0x202c);
                stray += isolates < 0 || embeddings < 0;
            }
            QVERIFY2(stray == 0 && embeddings == 0 && isolates == 0, words.name);
            same += text == words.text;
        }
        QVERIFY(same >= 9);
        QCOMPARE(cleanText(u"a\u2069b\u202cc\u2067d\u2069"_s).text, u"a\ufffdb\ufffdc\u2067d\u2069"_s);
        QCOMPARE(cleanText(QString::fromUtf16(u"a\xd83d"
                                              u"b\xde00"))
                     .text,
            u"a\ufffdb\ufffd"_s);
        QCOMPARE(cleanName(QString::fromUtf16(u"a\xd83d"
                                              u"b\xde00\U0001f600")),
            u"ab\U0001f600"_s);
    }

    void looksEndWithTheirText()
    {
        RichText text;
        text.append(QString(10, u'a'), {.bold = true});
        text.append(QString(10, u'b'), {.italic = true});
        const auto cut = cleanText(text, 15);
        QCOMPARE(cut.text.size(), 15);
        QCOMPARE(cut.spans.size(), 2);
        QCOMPARE(cut.spans.last().length, 5);
        QCOMPARE(cleanText(text, 5).spans.size(), 1);
    }

    void spansComeBack()
    {
        RichText text;
        text.append(u"plain "_s);
        text.append(u"bo"_s, {.bold = true, .background = 0xff00ff00});
        text.append(u"ld"_s, {.bold = true, .background = 0xff00ff00});
        QCOMPARE(text.spans.size(), 1); // looks the same: one
        RichText back(text.text);
        back.readSpans(text.writeSpans());
        QCOMPARE(back, text);
        back.text = u"short"_s;
        back.readSpans(text.writeSpans());
        QVERIFY(back.spans.isEmpty()); // reaches behind its end
        back.readSpans("rubbish");
        QVERIFY(back.spans.isEmpty());
    }

    void namesAreWordsOfTheirOwn()
    {
        const QStringList me{u"ann"_s, u"ann[away]"_s};
        QVERIFY(mentions(u"Ann: hi"_s, me));
        QVERIFY(mentions(u"hello (ANN)"_s, me));
        QVERIFY(mentions(u"planning, ann"_s, me));
        QVERIFY(mentions(u"ann[away]?"_s, me));
        QVERIFY(!mentions(u"planning annual joann"_s, me));
        QVERIFY(!mentions(u"ann_2"_s, me));
        QVERIFY(!mentions(u"anything"_s, {QString()}));
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
