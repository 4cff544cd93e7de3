#include <QJsonArray>
#include <QTest>

#include "protocols/rfid/driver/checksum.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class ChecksumTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sumsUp_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const auto vectors = vectorFile(u"checksums"_s)[u"vectors"_s].toArray();
        for (const auto& vector : vectors)
            QTest::newRow(qPrintable(vector[u"id"_s].toString())) << vector.toObject();
    }
    void sumsUp()
    {
        QFETCH(QJsonObject, vector);
        const auto bytes = QByteArray::fromHex(vector[u"input"_s].toString().toLatin1());
        const QHash<QString, uint> sums{{u"xor8"_s, xor8(bytes)}, {u"sum8"_s, sum8(bytes)}, {u"twos8"_s, twos8(bytes)},
            {u"crc16-mcrf4xx"_s, crc16Mcrf4xx(bytes)}, {u"crc16-ccitt-false"_s, crc16CcittFalse(bytes)}};
        QVERIFY(sums.contains(vector[u"algorithm"_s].toString()));
        QCOMPARE(sums[vector[u"algorithm"_s].toString()], vector[u"result"_s].toString().toUInt(nullptr, 16));
    }
};

QTEST_APPLESS_MAIN(ChecksumTest)
#include "tst_checksum.moc"
