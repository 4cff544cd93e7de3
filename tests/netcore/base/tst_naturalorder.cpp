#include "netcore/base/naturalorder.h"

#include <algorithm>

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class NaturalOrderTest : public QObject {
    Q_OBJECT

    static QStringList sorted(QStringList names, const NaturalOrder& order)
    {
        std::sort(names.begin(), names.end(), order);
        return names;
    }

private Q_SLOTS:
    void numbersCountAsNumbers()
    {
        QCOMPARE(sorted({u"Reader 10"_s, u"Reader 2"_s, u"Reader 1"_s, u"/dev/ttyUSB10"_s, u"/dev/ttyUSB9"_s},
                     NaturalOrder()),
            (QStringList{u"/dev/ttyUSB9"_s, u"/dev/ttyUSB10"_s, u"Reader 1"_s, u"Reader 2"_s, u"Reader 10"_s}));
    }

    void lettersStandAsInTheAlphabet_data()
    {
        QTest::addColumn<QLocale>("language");
        QTest::newRow("none") << QLocale::c();
        QTest::newRow("German") << QLocale(QLocale::German);
    }
    void lettersStandAsInTheAlphabet()
    {
        QFETCH(QLocale, language);
        QCOMPARE(sorted({u"zoe"_s, u"Zed"_s, u"émile"_s, u"abe"_s, u"Bar"_s}, NaturalOrder(language)),
            (QStringList{u"abe"_s, u"Bar"_s, u"émile"_s, u"Zed"_s, u"zoe"_s}));
        QCOMPARE(NaturalOrder(language).compare(u"abe"_s, u"Abe"_s), 0);
    }

    void signsMayBeIgnored()
    {
        NaturalOrder order;
        order.ignorePunctuation();
        QCOMPARE(sorted({u"zoo"_s, u"#lobby"_s, u"abe"_s}, order), (QStringList{u"abe"_s, u"#lobby"_s, u"zoo"_s}));
    }

    void keysStandAlike()
    {
        const NaturalOrder order;
        QVERIFY(order.key(u"Reader 2"_s).compare(order.key(u"reader 10"_s)) < 0);
    }
};

QTEST_APPLESS_MAIN(NaturalOrderTest)
#include "tst_naturalorder.moc"
