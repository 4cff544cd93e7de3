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

    /// A sentence that is kept has them in the source's English; where it is shown they follow its words.
    void whatIsKeptIsShownInTheChosenLanguage()
    {
        const QLocale german(QLocale::German);
        for (const qint64 bytes : {0LL, 12LL, 999LL, 1024LL, 84'000'000LL, 1'200'000LL, 16'000'000'000LL})
            QCOMPARE(ownSizeWords(sizeWords(bytes, QLocale::c()), german), sizeWords(bytes, german));
        for (const auto& other : {u""_s, u"MB"_s, u"1.2"_s, u"1,2 MB"_s, u"1.25 MB"_s, u"-1.0 MB"_s, u"1.0 MB large"_s,
                 u"nan MB"_s, u"1e2 kB"_s, u" 12 bytes"_s})
            QCOMPARE(ownSizeWords(other, german), QString());
    }
};

QTEST_APPLESS_MAIN(SizeWordsTest)
#include "tst_sizewords.moc"
