#include <QJsonArray>
#include <QTest>

#include "protocols/rfid/readers/push/wedgekeys.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

namespace {

QString typed(const QByteArray& records)
{
    WedgeKeys keys;
    QString text;
    for (qsizetype at = 0; at + wedgeRecordSize <= records.size(); at += wedgeRecordSize) {
        if (keys.take(wedgeEvent(QByteArrayView(records).sliced(at, wedgeRecordSize))) == WedgeKeys::Outcome::Typed)
            text += keys.text() + u'|';
    }
    return text;
}

} // namespace

class WedgeKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areTheSystemsRecords()
    {
        const auto vector = vectorFile(u"evdev-wedge"_s)[u"vectors"_s].toArray().first();
        const auto raw = QByteArray::fromHex(vector[u"raw_x86_64"_s].toString().toLatin1());
        QCOMPARE(typed(raw), u"0006547886|"_s);
        const auto events = vector[u"events_in"_s].toArray();
        for (qsizetype i = 0; i < events.size(); ++i) {
            const auto record = raw.sliced(2 * i * wedgeRecordSize, wedgeRecordSize); // a sync behind each
            const auto event = wedgeEvent(record);
            QCOMPARE(event.msecs, qint64(events[i][0].toInt()));
            QCOMPARE(int(event.type), events[i][1].toInt());
            QCOMPARE(int(event.code), events[i][2].toInt());
            QCOMPARE(event.value, events[i][3].toInt());
            QCOMPARE(wedgeRecord(event), record);
        }
    }

    void sayCodesAsTheyStandOnPaper()
    {
        WedgeKeys keys;
        QString text;
        const auto press = [&](quint16 code, int value) { return keys.take({0, 1, code, value}); };
        press(42, 1);
        press(37, 1); // K
        press(42, 0);
        press(37, 0);
        press(8, 1);  // 7
        press(12, 1); // -
        press(16, 1); // q
        press(54, 1);
        press(53, 1); // ?
        press(54, 0);
        QVERIFY(press(15, 1) == WedgeKeys::Outcome::More);
        QVERIFY(press(15, 0) == WedgeKeys::Outcome::Typed); // Tab ends, too
        QCOMPARE(keys.text(), u"K7-q?"_s);
        press(11, 1);
        QCOMPARE(keys.text(), u"0"_s);
    }

    void areWrittenAsTheyAreRead() { QCOMPARE(typed(wedgeTyping(u"04A1B2C3D4E580"_s)), u"04a1b2c3d4e580|"_s); }

    void takeNoTimeForTrue()
    {
        QByteArray record(wedgeRecordSize, '\xFF');
        WedgeKeys keys;
        QVERIFY(keys.take(wedgeEvent(record)) == WedgeKeys::Outcome::More);
        QVERIFY(keys.take({std::numeric_limits<qint64>::min(), 1, 11, 1}) == WedgeKeys::Outcome::More);
        keys.take({std::numeric_limits<qint64>::max(), 1, 28, 1});
        QVERIFY(keys.take({0, 1, 28, 0}) == WedgeKeys::Outcome::TooSlow);
    }

    void meanACard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isPartial");
        QTest::newRow("ten digits") << u"0006547886"_s << u"0063E9AE"_s << true;
        QTest::newRow("ten hex digits") << u"6f007b3972"_s << u"6F007B3972"_s << false;
        QTest::newRow("ten digits that are no four bytes") << u"9906547886"_s << u"9906547886"_s << false;
        QTest::newRow("site and number") << u"123,14706"_s << u"7B3972"_s << true;
        QTest::newRow("seven bytes") << u"04a1b2c3d4e580"_s << u"04A1B2C3D4E580"_s << false;
        QTest::newRow("no card") << u"ab"_s << QString() << false;
        QTest::newRow("nothing") << QString() << QString() << false;
    }
    void meanACard()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(bool, isPartial);
        const auto tag = wedgeTag(text);
        QCOMPARE(tag ? tag->id : QString(), id);
        QCOMPARE(tag && tag->partial, isPartial);
        QCOMPARE(tag ? tag->text : QString(), tag ? text : QString()); // a scanner types the same
        QVERIFY(!tag || tag->technology.isEmpty());
    }

    void mayBePrintedCodes()
    {
        QCOMPARE(wedgeTag(u"K7PX-4MQA"_s)->text, u"K7PX-4MQA"_s);
        QCOMPARE(wedgeTag(u"999,70000"_s)->technology, u"code"_s); // no site has such a number
    }
};

QTEST_APPLESS_MAIN(WedgeKeysTest)
#include "tst_wedgekeys.moc"
