#include "app/config/tomltext.h"

#include <QTest>

#include "app/config/configfile.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class TomlTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("text") << QVariant(u"plain"_s);
        QTest::newRow("quotes") << QVariant(u"a \"b\" \\ c"_s);
        QTest::newRow("control") << QVariant(u"a\tb\nc\u0001\u007f"_s);
        QTest::newRow("beyond") << QVariant(u"日本 🙂"_s);
        QTest::newRow("begins with U+FEFF") << QVariant(u"\ufeff\"\""_s);
        QTest::newRow("number") << QVariant(qint64(-42));
        QTest::newRow("truth") << QVariant(false);
        QTest::newRow("list") << QVariant(QVariantList{u"a, b"_s, u"]"_s});
        QTest::newRow("no list") << QVariant(QVariantList());
    }
    void writesWhatItReads()
    {
        QFETCH(QVariant, value);
        auto file = ConfigFile::parse("k = " + tomlText(value) + '\n', u"x"_s);
        QVERIFY(file);
        QCOMPARE(file->values().value(u"k"_s), value);
    }
};

QTEST_APPLESS_MAIN(TomlTextTest)
#include "tst_tomltext.moc"
