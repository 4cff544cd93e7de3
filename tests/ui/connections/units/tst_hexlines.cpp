#include <QTest>

#include "tests/support/testclass.h"
#include "ui/connections/units/hexlines.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class HexLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsPlaceBytesAndText()
    {
        QCOMPARE(hexLines("If-None-Match\x01"),
            u"0000  49 66 2d 4e 6f 6e 65 2d  If-None-\n0008  4d 61 74 63 68 01        Match."_s);
        QCOMPARE(hexLines({}), QString());
        QCOMPARE(hexLines(QByteArray(16, 'x')).count(u'\n'), 1);
        QVERIFY(hexLines("%1 %2 %3").endsWith(u"%1 %2 %3"_s)); // what passes is no place for other things
    }

    void placesAndBytesFindEachOther()
    {
        const QByteArray bytes("If-None-Match");
        const QString text = hexLines(bytes);
        for (qsizetype byte = 0; byte < bytes.size(); ++byte) {
            const auto stretches = hexStretches(byte, 1);
            QCOMPARE(stretches.size(), 2);
            QCOMPARE(text.mid(stretches[0].at, stretches[0].length), QString::fromLatin1(bytes.mid(byte, 1).toHex()));
            QCOMPARE(text.mid(stretches[1].at, stretches[1].length), QString(QLatin1Char(bytes[byte])));
            QCOMPARE(byteAtPlace(stretches[0].at, bytes.size()), byte);
            QCOMPARE(byteAtPlace(stretches[1].at, bytes.size()), byte);
        }
        QCOMPARE(byteAtPlace(0, bytes.size()), -1); // the line's place
        QCOMPARE(byteAtPlace(text.size() + 1000, bytes.size()), -1);
        QCOMPARE(byteAtPlace(-1, bytes.size()), -1);
    }

    void aStretchGoesOverLines()
    {
        const QByteArray bytes("If-None-Match");
        const QString text = hexLines(bytes);
        const auto stretches = hexStretches(3, 10); // "None-Match"
        QCOMPARE(stretches.size(), 4);
        QCOMPARE(text.mid(stretches[0].at, stretches[0].length), u"4e 6f 6e 65 2d"_s);
        QCOMPARE(text.mid(stretches[1].at, stretches[1].length), u"None-"_s);
        QCOMPARE(text.mid(stretches[3].at, stretches[3].length), u"Match"_s);
        QVERIFY(hexStretches(-1, 5).isEmpty());
        QVERIFY(hexStretches(3, 0).isEmpty());
    }
};

QTEST_APPLESS_MAIN(HexLinesTest)
#include "tst_hexlines.moc"
