#include <QJsonArray>
#include <QTest>

#include "protocols/rfid/readers/push/wiegandframe.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class WiegandFrameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTakenApart_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const auto vectors = vectorFile(u"wiegand"_s)[u"vectors"_s].toArray();
        for (const auto& vector : vectors)
            QTest::newRow(qPrintable(vector[u"id"_s].toString())) << vector.toObject();
    }
    void isTakenApart()
    {
        using Kind = WiegandFrame::Kind;
        QFETCH(QJsonObject, vector);
        const auto expected = vector[u"expect"_s].toObject();
        const auto frame = wiegandFrame(vector[u"bits"_s].toString().toLatin1());
        QCOMPARE(frame.kind == Kind::Card || frame.kind == Kind::Key, expected[u"valid"_s].toBool());
        QCOMPARE(frame.kind == Kind::NoFrame, expected[u"reason"_s].toString() == u"length"_s);
        QCOMPARE(frame.isSwapped, expected.contains(u"inverted_value"_s));
        const auto key = expected[u"key"_s].toString();
        QCOMPARE(frame.key, key.isEmpty() ? QChar() : key.front());
        QCOMPARE(frame.value, expected[frame.isSwapped ? u"inverted_value"_s : u"value"_s].toString());
        if (expected.contains(u"site"_s)) {
            QCOMPARE(frame.site, expected[u"site"_s].toInt());
            QCOMPARE(frame.number, expected[u"number"_s].toInt());
        }
    }

    void isWrittenAsItIsRead()
    {
        for (const auto& value : {u"D41B81"_s, u"7186A61E"_s, u"04A1B2C3D4E580"_s, u"E004010012345678"_s}) {
            const auto bits = wiegandBits(value);
            QVERIFY(bits);
            const auto frame = wiegandFrame(*bits);
            QVERIFY(frame.kind == WiegandFrame::Kind::Card);
            QCOMPARE(frame.value, value);
            for (qsizetype at = 0; at < bits->size(); ++at) {
                auto turned = *bits;
                turned[at] = turned[at] == '0' ? '1' : '0';
                QVERIFY(wiegandFrame(turned).kind == WiegandFrame::Kind::Parity);
            }
        }
        for (const auto& value : {u""_s, u"D4"_s, u"0C000621A5"_s, u"hello!"_s})
            QVERIFY(!wiegandBits(value));
    }

    void knowsKeys()
    {
        QCOMPARE(wiegandFrame("1010").key, QChar(u'*'));
        QCOMPARE(wiegandFrame("10000111").key, QChar(u'7'));
        QVERIFY(wiegandFrame("10000110").kind == WiegandFrame::Kind::NoFrame);
        QVERIFY(wiegandFrame("1111").kind == WiegandFrame::Kind::NoFrame);
        QVERIFY(wiegandFrame("").kind == WiegandFrame::Kind::NoFrame);
        QVERIFY(wiegandFrame(QByteArray(26, '2')).kind == WiegandFrame::Kind::NoFrame);
    }
};

QTEST_APPLESS_MAIN(WiegandFrameTest)
#include "tst_wiegandframe.moc"
