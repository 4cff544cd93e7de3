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

    void whatIsRightStaysTheSameText()
    {
        for (const QString& text :
            {u"A sentence.\nAnd \t one more: Größe, Việt, 😀, איזה ספר"_s, QString(), u"<b>x</b>"_s})
            QVERIFY(shownWords(text).constData() == text.constData());
        const QString sentence = QChar(0x2068) + u"כותב"_s + QChar(0x2069) + u" left"_s;
        QCOMPARE(shownWords(sentence), sentence);
        QCOMPARE(shownWords(u"a\r\nb\rc"_s), u"a\nb\nc"_s);
    }
};

QTEST_MAIN(ShownWordsTest)
#include "tst_shownwords.moc"
