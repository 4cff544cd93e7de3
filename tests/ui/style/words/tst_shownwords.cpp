#include <QGuiApplication>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/style/words/shownwords.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What strangers write, as the letters that it is.
class ShownWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFitToBeShown()
    {
        for (const StrangersWords& words : strangersWords()) {
            const QString shown = shownWords(words.text, 5000);
            QVERIFY2(!drivesScreens(shown), words.name);
            QVERIFY2(shown.size() <= 5060, words.name);
            QCOMPARE(shownWords(shown, 6000), shown);
            QVERIFY2(!drivesScreens(shownInLine(words.text)) && !shownInLine(words.text).contains(u'\n'), words.name);
        }
        const QString marks = shownWords(u"Z"_s + QString(500, QChar(0x301)));
        QCOMPARE(marks.size(), 4);
    }

    /// In a window from right to left "/away" would be "away/".
    void codeRunsFromTheLeft()
    {
        QCOMPARE(fromTheLeft(u"/away"_s), u"/away"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString code = fromTheLeft(u"/away"_s), nothing = fromTheLeft({});
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(code, QChar(0x2066) + u"/away"_s + QChar(0x2069));
        QCOMPARE(shownWords(code), code);
        QVERIFY(nothing.isEmpty());
    }

    /// Between words from right to left "38 %" would be "% 38".
    void aNumberStaysWithItsUnit()
    {
        QCOMPARE(keptTogether(u"38 %"_s), u"38 %"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString measure = keptTogether(u"38 %"_s), nothing = keptTogether({});
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(measure, QChar(0x2068) + u"38 %"_s + QChar(0x2069));
        QCOMPARE(shownWords(measure), measure);
        QCOMPARE(shownCode(measure), u"38 %"_s);
        QVERIFY(nothing.isEmpty());
    }

    void noLetterOfAMenuIsMadeOfIt()
    {
        QCOMPARE(shownInMenu(u"Fish & chips"_s), u"Fish && chips"_s);
        QVERIFY(shownInMenu(QString(500, u'x')).size() < 70);
    }

    void whatIsRightStaysTheSameText()
    {
        for (const QString& text :
            {u"A sentence.\nAnd \t one more: Größe, Việt, 😀, איזה ספר"_s, QString(), u"<b>x</b>"_s})
            QVERIFY(shownWords(text).constData() == text.constData());
        const QString sentence = QChar(0x2068) + u"כותב"_s + QChar(0x2069) + u" left"_s;
        QCOMPARE(shownWords(sentence), sentence);
        QCOMPARE(shownWords(u"a\r\nb\rc"_s), u"a\nb\nc"_s);
    }

    /// "?" of a question from right to left stands at its left, as its author wrote it; other quotes are as they were.
    void quotesFromRightToLeftStandAlone()
    {
        const auto alone = [](const QString& words) { return QChar(0x2068) + words + QChar(0x2069); };
        const QString asked = u"מה חדש?"_s;
        for (const auto& [open, close] : {std::pair(u"\u201c"_s, u"\u201d"_s), {u"\""_s, u"\""_s},
                 {u"\u201e"_s, u"\u201c"_s}, {u"\u00ab"_s, u"\u00bb"_s}}) {
            const QString shown = shownWords(
                u"Poll "_s + open + asked + close + u" opened, not "_s + open + u"x"_s + close);
            QCOMPARE(shown, u"Poll "_s + open + alone(asked) + close + u" opened, not "_s + open + u"x"_s + close);
            QCOMPARE(shownWords(shown), shown);
        }
        QCOMPARE(shownWords(u"He said \"מה"_s), u"He said \"מה"_s); // nothing ends it
        const QString many = shownWords(u"\"ש\""_s.repeated(500));
        QVERIFY(many.size() <= 1500 + 60);
        QCOMPARE(shownWords(many), many);
    }

    /// Each is looked behind for what ends it: a row of them is given up, or it would take its time at each painting.
    void marksThatNothingEndsAreGivenUp()
    {
        const QString asked = u"\"ש\""_s;
        QVERIFY(shownWords(u"\u00ab"_s.repeated(5) + asked).size() > 5 + asked.size());
        const QString row = u"\u00ab"_s.repeated(900) + asked;
        QCOMPARE(shownWords(row), row);
    }

    /// Of what programs read nothing is changed that they read.
    void codeHasNoIsolates()
    {
        const QString json = u"{\"name\": \"שלום\"}\n"_s;
        QCOMPARE(shownCode(json), json);
        QCOMPARE(shownCode(shownWords(json)), json);
        for (const StrangersWords& words : strangersWords())
            QVERIFY2(!drivesScreens(shownCode(words.text, 5000)), words.name);
    }
};

QTEST_MAIN(ShownWordsTest)
#include "tst_shownwords.moc"
