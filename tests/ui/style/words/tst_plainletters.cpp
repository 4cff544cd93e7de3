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
        const SoughtLetters fere(u"FERE"_s); // sought in one after the other
        QVERIFY(fere.isIn(u"Préférences"_s) && fere.isIn(u"différé"_s) && fere.isIn(u"fère"_s));
        QVERIFY(!fere.isIn(u"Préfare"_s) && !fere.isIn(u"fer"_s) && !fere.isIn(QString()));
        QVERIFY(SoughtLetters(u"fère"_s).isIn(u"Preferences"_s));
        QVERIFY(SoughtLetters(u"ces"_s).isIn(u"Préférences"_s)); // also at its end
    }

    void nothingIsInAll()
    {
        const SoughtLetters nothing{QString()};
        QVERIFY(nothing.isIn(u"anything"_s) && nothing.isIn(QString()));
    }

    /// What was found is shown in bold: its places are those in the text itself.
    void nothingMoves()
    {
        for (const QString& text : {u"Présenter"_s, u"e\u0301te\u0301"_s, u"한국"_s, u"\U0001F600é"_s, u"İß"_s})
            QCOMPARE(plainLetters(text).size(), text.size());
        QVERIFY(!SoughtLetters(u"\u1112"_s).isIn(u"한"_s));
    }
};

QTEST_GUILESS_MAIN(PlainLettersTest)
#include "tst_plainletters.moc"
