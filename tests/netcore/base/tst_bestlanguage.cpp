#include "netcore/base/bestlanguage.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class BestLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheFirstThatIsOffered_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("best");
        QTest::newRow("with its country") << QStringList{u"de-AT"_s, u"en"_s} << u"de"_s;
        QTest::newRow("as POSIX writes it") << QStringList{u"de_CH"_s} << u"de"_s;
        QTest::newRow("the second") << QStringList{u"fi-FI"_s, u"nl-NL"_s, u"de"_s} << u"nl"_s;
        QTest::newRow("C") << QStringList{u"C"_s} << QString();
        QTest::newRow("nothing said") << QStringList() << QString();
    }
    void takesTheFirstThatIsOffered()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, best);
        QCOMPARE(bestLanguage(wanted, {u"en"_s, u"de"_s, u"nl"_s}), best);
    }
};

QTEST_APPLESS_MAIN(BestLanguageTest)
#include "tst_bestlanguage.moc"
