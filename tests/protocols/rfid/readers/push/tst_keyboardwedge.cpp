#include <QJsonArray>
#include <QTest>

#include "protocols/rfid/readers/push/keyboardwedge.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

namespace {

// When each card was told, on the vector's clock.
struct Timed {
    qint64 at;
    Tag tag;
};

void feed(Listening& heard, const QByteArray& bytes, bool isSplit)
{
    if (!isSplit) {
        heard.feed(bytes);
        return;
    }
    for (const char byte : bytes)
        heard.feed({&byte, 1});
}

QByteArray recordsOf(const QJsonValue& event)
{
    const auto at = event[0].toInt();
    return wedgeRecord({at, quint16(event[1].toInt()), quint16(event[2].toInt()), event[3].toInt()})
        + wedgeRecord({at, 0, 0, 0});
}

} // namespace

class KeyboardWedgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void playsItsVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        QTest::addColumn<bool>("isSplit");
        const auto vectors = vectorFile(u"evdev-wedge"_s)[u"vectors"_s].toArray();
        for (const auto& vector : vectors) {
            const auto id = vector[u"id"_s].toString();
            QTest::newRow(qPrintable(id)) << vector.toObject() << false;
            QTest::newRow(qPrintable(id + u" bytes"_s)) << vector.toObject() << true;
        }
    }
    void playsItsVectors()
    {
        QFETCH(QJsonObject, vector);
        QFETCH(bool, isSplit);
        Listening heard(u"keyboard-wedge"_s);
        const auto start = heard.now().count();
        QList<Timed> reads;
        const auto events = vector[u"events_in"_s].toArray();
        for (const auto& event : events) {
            const auto at = event[0].toInt();
            heard.pass(int(std::max<qint64>(0, start + at - heard.now().count())));
            feed(heard, recordsOf(event), isSplit);
            for (; reads.size() < heard.tags.size();)
                reads.append({at, heard.tags[reads.size()]});
        }
        if (vector.contains(u"then"_s))
            heard.finish(); // the device is gone
        else
            heard.pass(1000);
        QCOMPARE(heard.explained.size(), events.size() * 2 * wedgeRecordSize);

        const auto expected = vector[u"reads"_s].toArray();
        QCOMPARE(reads.size(), expected.size());
        for (qsizetype i = 0; i < reads.size(); ++i) {
            const auto text = expected[i][u"text"_s].toString();
            QCOMPARE(reads[i].at, qint64(expected[i][u"t"_s].toInt()));
            const auto asTyped = text.compare(reads[i].tag.text, Qt::CaseInsensitive) == 0 ? reads[i].tag.text : text;
            QCOMPARE(reads[i].tag, *wedgeTag(asTyped)); // whichever case it typed them in
            if (!expected[i][u"tag_low32"_s].isUndefined())
                QCOMPARE(reads[i].tag.id, expected[i][u"tag_low32"_s].toString());
        }
        const auto faults = vector[u"faults"_s].toArray();
        for (const auto& fault : faults)
            QVERIFY2(heard.faults.contains(*faultNamed(fault.toString())), qPrintable(fault.toString()));
        QCOMPARE(heard.faults.isEmpty(), faults.isEmpty());
    }

    void isDescribedRight()
    {
        const auto* info = driverInfo(u"keyboard-wedge");
        QVERIFY(info);
        QVERIFY(info->types);
        QVERIFY(info->presence.momentary);
        for (const auto& other : driverInfos())
            QCOMPARE(other.types, other.name == info->name);
    }

    void writesWhatItReads()
    {
        Listening heard(u"keyboard-wedge"_s);
        heard.feed(*KeyboardWedgeDriver::encode(u"04A1B2C3D4E580"_s));
        QCOMPARE(heard.tags.value(0).id, u"04A1B2C3D4E580"_s);
    }

    void takesNothingThatTheSystemDroppedPartsOf()
    {
        const auto typing = wedgeTyping(u"04A1B2C3"_s);
        Listening heard(u"keyboard-wedge"_s);
        heard.feed(typing.first(6 * wedgeRecordSize) + wedgeRecord({8, 0, 3, 0}) + typing.sliced(12 * wedgeRecordSize));
        QVERIFY(heard.tags.isEmpty());
        QVERIFY(heard.faults.contains(Fault::Truncated));
        heard.feed(typing);
        QCOMPARE(heard.tags.value(0).id, u"04A1B2C3"_s);
    }

    void showsNobodyWhatAPersonTypes()
    {
        QByteArray records;
        for (const auto& [at, code] : {std::pair(0, 31), std::pair(120, 18), std::pair(240, 46), std::pair(360, 28)})
            records += wedgeRecord({at, 1, quint16(code), 1}) + wedgeRecord({at + 60, 1, quint16(code), 0});
        for (const auto& frame : framesOf(u"keyboard-wedge", records)) {
            for (const auto& span : frame)
                QCOMPARE(span.says, u"typed by a person"_s);
        }
    }

    void keepsNoEndlessText()
    {
        Listening heard(u"keyboard-wedge"_s);
        for (int i = 0; i < 5000; ++i)
            heard.feed(wedgeRecord({i, 1, 30, 1}));
        QVERIFY(heard.faults.contains(Fault::Overlong));
        QVERIFY(heard.explained.size() > 4800 * wedgeRecordSize);
        for (int i = 0; i < 5000; ++i)
            heard.feed(wedgeRecord({i, 2, 0, 7})); // a mouse
        QVERIFY(heard.explained.size() > 9800 * wedgeRecordSize);
        QVERIFY(heard.tags.isEmpty());
    }
};

QTEST_APPLESS_MAIN(KeyboardWedgeTest)
#include "tst_keyboardwedge.moc"
