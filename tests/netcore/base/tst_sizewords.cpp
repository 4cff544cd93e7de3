#include "netcore/base/sizewords.h"

#include <QScopeGuard>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class SizeWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsInThousands()
    {
        const auto c = QLocale::c();
        QCOMPARE(sizeWords(12, c), u"12 bytes"_s);
        QCOMPARE(sizeWords(1024, c), u"1 kB"_s);
        QCOMPARE(sizeWords(84'000'000, c), u"84.0 MB"_s);
        QCOMPARE(sizeWords(16'000'000'000, c), u"16.0 GB"_s);
    }

    /// As everything else in the window, also where the sentence around it is app's.
    void followsTheChosenLanguage()
    {
        const auto before = qScopeGuard([was = QLocale()] { QLocale::setDefault(was); });
        QLocale::setDefault(QLocale(QLocale::German));
        QVERIFY2(sizeWords(1'200'000).startsWith(u"1,2"_s), qPrintable(sizeWords(1'200'000)));
    }
};

QTEST_APPLESS_MAIN(SizeWordsTest)
#include "tst_sizewords.moc"
