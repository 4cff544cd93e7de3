#include "app/services/http/qrpicture.h"

#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class QrPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAPictureWithWhiteAround()
    {
        const auto picture = qrPicture(u"http://192.0.2.7:8080/v/7k"_s);
        QXmlStreamReader reader(picture);
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.attributes().value(u"viewBox"_s).toString(), u"0 0 33 33"_s); // 25 modules, and 4 of white
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY(!reader.hasError());
        QVERIFY(picture.contains("M4 4h1v1h-1z")); // the corner of its first square
        QVERIFY(!picture.contains("M3 ") && !picture.contains("M29 "));
    }
    void whatIsTooLongIsNone() { QVERIFY(qrPicture(QString(5000, u'x')).isEmpty()); }
};

QTEST_GUILESS_MAIN(QrPictureTest)
#include "tst_qrpicture.moc"
