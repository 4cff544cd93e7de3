#include "ui/style/words/plainletters.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PlainLettersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void caseAndAccentsDoNotCount()
    {
        QCOMPARE(plainLetters(u"Présenter l’ÉTÉ"_s), u"presenter l’ete"_s);
        QCOMPARE(plainLetters(u"Größe, ñandú, ế"_s), u"große, nandu, e"_s);
        QVERIFY(holdsLetters(u"Préférences"_s, u"FERE"_s));
        QVERIFY(holdsLetters(u"Preferences"_s, u"fère"_s));
        QVERIFY(!holdsLetters(u"Préférences"_s, u"fare"_s));
        QVERIFY(holdsLetters(u"anything"_s, {}));
    }

    /// What was found is shown in bold: its places are those in the text itself.
    void nothingMoves()
    {
        for (const QString& text : {u"Présenter"_s, u"e\u0301te\u0301"_s, u"한국"_s, u"\U0001F600é"_s, u"İß"_s})
            QCOMPARE(plainLetters(text).size(), text.size());
        QVERIFY(!holdsLetters(u"한"_s, u"\u1112"_s));
    }
};

QTEST_GUILESS_MAIN(PlainLettersTest)
#include "tst_plainletters.moc"
