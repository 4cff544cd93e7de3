#include "protocols/rfid/readers/polled/pcsc.h"

#include <QJsonArray>
#include <QTest>

#include "protocols/rfid/farend.h"
#include "protocols/rfid/readers/polled/pcscanswer.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport::rfid;

namespace {

const QByteArray pcscUltralight = QByteArray::fromHex("3B8F8001804F0CA0000003060300030000000068");

PcscRecord recordNamed(const QByteArray& name)
{
    return {PcscRecord::Kind::Name, name};
}

PcscRecord recordOf(const PcscStatus& status)
{
    return {PcscRecord::Kind::Status, status.encoded()};
}

/// The service, played: what the driver asks for is kept until it is answered.
struct Service {
    explicit Service(const QByteArray& name = "ACS ACR122U PICC Interface") : heard(u"pcsc"_s)
    {
        heard.start();
        takeAsked();
        feed(recordNamed(name));
    }

    void feed(const PcscRecord& record) { heard.feed(record.encoded()); }
    void status(const PcscStatus& status) { feed(recordOf(status)); }
    void card(quint16 changes) { status({true, false, changes, pcscUltralight}); }
    void noCard(quint16 changes) { status({false, false, changes, {}}); }
    void answer(const PcscRecord& question, const char* hex)
    {
        feed({PcscRecord::Kind::Answer, question.content.first(1) + QByteArray::fromHex(hex)});
    }
    void fail(const PcscRecord& question)
    {
        feed({PcscRecord::Kind::Failed, question.content.first(1) + QByteArray::fromHex("80100016")});
    }
    QList<PcscRecord> takeAsked()
    {
        QList<PcscRecord> records;
        auto bytes = heard.takeCommands();
        while (const auto record = pcscFront(bytes).record) {
            records.append(*record);
            bytes.remove(0, PcscRecord::headSize + record->content.size());
        }
        return records;
    }
    PcscRecord takeOne()
    {
        const auto asked = takeAsked();
        return asked.size() == 1 ? asked.first() : PcscRecord{};
    }

    Listening heard;
};

bool asks(const PcscRecord& record, PcscRecord::Kind kind, const char* hex)
{
    return record.kind == kind && record.content.mid(1) == QByteArray::fromHex(hex);
}

constexpr auto asksNumber = "FFCA000000";
constexpr auto asksFirmware = "FF00480000";

} // namespace

class PcscTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void playsItsVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const auto vectors = vectorFile(u"pcsc"_s)[u"vectors"_s].toArray();
        for (const auto& vector : vectors)
            QTest::newRow(qPrintable(vector[u"id"_s].toString())) << vector.toObject();
    }
    void playsItsVectors()
    {
        QFETCH(QJsonObject, vector);
        Service service("R1");
        const auto start = service.heard.now().count();
        QStringList events;
        qsizetype seen = 0;
        qsizetype gone = 0;
        const auto steps = vector[u"steps"_s].toArray();
        for (const auto& step : steps) {
            const auto at = step[u"t"_s].toInt();
            service.heard.pass(int(std::max<qint64>(0, start + at - service.heard.now().count())));
            playStep(service, step.toObject());
            for (; gone < service.heard.gone.size(); ++gone)
                events << u"%1 left %2"_s.arg(at).arg(service.heard.gone[gone].id);
            for (; seen < service.heard.tags.size(); ++seen)
                events << u"%1 arrived %2"_s.arg(at).arg(service.heard.tags[seen].id);
        }
        QStringList expected;
        const auto wanted = vector[u"events"_s].toArray();
        for (const auto& event : wanted) {
            // That a lost reader ends its presences is the app's.
            if (event[u"ev"_s].toString() == u"reader-lost"_s)
                continue;
            expected
                << u"%1 %2 %3"_s.arg(event[u"t"_s].toInt()).arg(event[u"ev"_s].toString(), event[u"tag"_s].toString());
        }
        QCOMPARE(events, expected);
        const auto faults = vector[u"faults"_s].toArray();
        QCOMPARE(service.heard.faults.size(), faults.size());
        for (const auto& fault : faults)
            QVERIFY(service.heard.faults.contains(*faultNamed(fault.toString())));
    }

    void namesCardsByTheirAtr()
    {
        const auto table = vectorFile(u"pcsc"_s)[u"vectors"_s].toArray().last()[u"atrs"_s].toObject();
        QVERIFY(table.size() >= 10);
        for (auto at = table.begin(); at != table.end(); ++at) {
            const auto atr = QByteArray::fromHex(at.key().toLatin1());
            const auto name = pcscCardName(atr);
            QVERIFY2(name.isEmpty() || at.value().toString().contains(name.section(u' ', 0, 0)), qPrintable(at.key()));
            QVERIFY(!pcscTechnology(atr).isEmpty());
        }
        QCOMPARE(pcscTechnology(pcscUltralight), u"iso14443a"_s);
        QCOMPARE(pcscTechnology(QByteArray::fromHex("3B8F8001804F0CA0000003060B00140000000077")), u"iso15693"_s);
        QVERIFY(pcscTechnology(QByteArray::fromHex("3B65000020")).isEmpty());
        // Type B: application data, protocol info and a nibble. Then eight bytes that a card of type A says.
        QCOMPARE(pcscTechnology(QByteArray::fromHex("3B888001000000003381910018")), u"iso14443b"_s);
        QVERIFY(pcscTechnology(QByteArray::fromHex("3B8880014A434F503331563211")).isEmpty());
    }

    void isDescribedRight()
    {
        const auto info = PcscDriver::describe();
        QVERIFY(info.smartCards && !info.types && info.probe.isEmpty());
        QCOMPARE(info.presence.removalMs, vectorFile(u"pcsc"_s)[u"presence"_s][u"removal_ms"_s].toInt());
    }

    void takesNumbersOfEveryLength_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("tag");
        QTest::newRow("4") << QByteArray("66CF4DC29000") << u"66CF4DC2"_s;
        QTest::newRow("7") << QByteArray("04A1B2C3D4E5809000") << u"04A1B2C3D4E580"_s;
        QTest::newRow("8") << QByteArray("E0040100123456789000") << u"E004010012345678"_s;
        QTest::newRow("10") << QByteArray("0401020304050607089A9000") << u"0401020304050607089A"_s;
        QTest::newRow("3") << QByteArray("0102039000") << QString();
        QTest::newRow("11") << QByteArray("0102030405060708090A0B9000") << QString();
        QTest::newRow("none") << QByteArray("9000") << QString();
        QTest::newRow("half a status") << QByteArray("90") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("no") << QByteArray("6A81") << QString();
        QTest::newRow("a number and no") << QByteArray("66CF4DC26282") << QString();
    }
    void takesNumbersOfEveryLength()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, tag);
        Service service("R1");
        service.card(1);
        service.answer(service.takeOne(), answer.constData());
        QCOMPARE(service.heard.tags.size(), tag.isEmpty() ? 0 : 1);
        if (!tag.isEmpty())
            QCOMPARE(service.heard.tags.first().id, tag);
        QCOMPARE(service.heard.faults.isEmpty(), !tag.isEmpty());
    }

    void countsACardThatStaysOnce()
    {
        Service service("R1");
        service.card(1);
        service.answer(service.takeOne(), "66CF4DC29000");
        for (int i = 0; i < 10; ++i) {
            service.card(1); // somebody else uses it, and so on
            service.heard.pass(60'000);
        }
        QVERIFY(service.takeAsked().isEmpty());
        QCOMPARE(service.heard.tags.size(), 1);
        service.noCard(2);
        QCOMPARE(service.heard.gone.size(), 1);
        service.noCard(2);
        QCOMPARE(service.heard.gone.size(), 1);
    }

    void asksAgainWhatWasNotRead()
    {
        Service service("R1");
        service.card(1);
        service.answer(service.takeOne(), "6300");
        service.heard.pass(140);
        QVERIFY(service.takeAsked().isEmpty());
        service.heard.pass(20);
        service.fail(service.takeOne());
        service.heard.pass(310);
        service.answer(service.takeOne(), "66CF4DC29000");
        QCOMPARE(service.heard.tags.size(), 1);
        // Not for ever.
        service.noCard(2);
        service.card(3);
        for (int i = 0; i < 300; ++i) {
            const auto asked = service.takeAsked();
            for (const auto& one : asked)
                service.answer(one, "6300");
            service.heard.pass(200);
        }
        QCOMPARE(service.heard.faults.count(Fault::Truncated), 2 + 8);
    }

    void givesNoCardTheNumberOfAnother()
    {
        Service service("R1");
        service.card(1);
        const auto first = service.takeOne();
        service.noCard(2);
        service.card(3);
        const auto second = service.takeOne();
        service.answer(first, "66CF4DC29000");
        QVERIFY(service.heard.tags.isEmpty());
        service.answer(second, "04A1B2C3D4E5809000");
        QCOMPARE(service.heard.tags.size(), 1);
        QCOMPARE(service.heard.tags.first().id, u"04A1B2C3D4E580"_s);
    }

    void noticesThatNobodyAnswers()
    {
        Service service("R1");
        service.card(1);
        service.takeAsked();
        service.heard.pass(5100);
        QCOMPARE(service.heard.faults, QList<Fault>{Fault::Timeout});
        service.heard.pass(200);
        service.answer(service.takeOne(), "66CF4DC29000");
        QCOMPARE(service.heard.tags.size(), 1);
    }

    void readsTheFirmware()
    {
        Service service;
        const auto question = service.takeOne();
        QVERIFY(asks(question, PcscRecord::Kind::Control, asksFirmware));
        service.answer(question, "41435231323255323037");
        QCOMPARE(service.heard.firmware, u"ACR122U207"_s);
        Service other("Alcor Micro AU9540");
        QVERIFY(other.takeAsked().isEmpty());
    }

    // libccid lets nobody talk to the reader itself unless its owner says so.
    void readsTheFirmwareByWayOfACard()
    {
        Service service;
        service.fail(service.takeOne());
        QVERIFY(service.heard.faults.isEmpty());
        QVERIFY(!service.heard.signal({}));
        service.card(1);
        service.answer(service.takeOne(), "66CF4DC29000");
        const auto question = service.takeOne();
        QVERIFY(asks(question, PcscRecord::Kind::Transmit, asksFirmware));
        service.answer(question, "41435231323255323037");
        QCOMPARE(service.heard.firmware, u"ACR122U207"_s);
    }

    void lightsAndBeeps()
    {
        Service service;
        service.answer(service.takeOne(), "41435231323255323037");
        service.card(1);
        service.answer(service.takeOne(), "66CF4DC29000");
        QVERIFY(service.heard.signal({Feedback::Kind::Good, 300ms}));
        const auto good = service.takeOne();
        QVERIFY(asks(good, PcscRecord::Kind::Transmit, "FF0040A00403000101"));
        service.answer(good, "9002");
        QVERIFY(service.heard.signal({Feedback::Kind::Bad, 300ms}));
        QVERIFY(asks(service.takeOne(), PcscRecord::Kind::Transmit, "FF0040500401010201"));
        service.noCard(2);
        QVERIFY(service.heard.signal({Feedback::Kind::Good, 1h})); // as long as it can
        QVERIFY(asks(service.takeOne(), PcscRecord::Kind::Control, "FF0040A00432000101"));
        QVERIFY(service.heard.faults.isEmpty());
        Service other("Alcor Micro AU9540");
        other.card(1);
        other.answer(other.takeOne(), "66CF4DC29000");
        QVERIFY(!other.heard.signal({}));
    }

    void believesNothingBeforeTheReadersName()
    {
        Listening heard(u"pcsc"_s);
        heard.start();
        heard.takeCommands();
        heard.feed(recordOf({true, false, 1, pcscUltralight}).encoded());
        QVERIFY(heard.takeCommands().isEmpty());
        heard.feed(recordNamed("R1").encoded() + recordOf({true, false, 2, pcscUltralight}).encoded());
        QVERIFY(!heard.takeCommands().isEmpty());
    }

    void asksForTheNameUntilItIsTold()
    {
        Listening heard(u"pcsc"_s);
        const auto hello = PcscRecord{PcscRecord::Kind::Hello}.encoded();
        heard.start();
        QCOMPARE(heard.takeCommands(), hello);
        heard.pass(1000);
        QCOMPARE(heard.takeCommands(), hello);
        heard.feed(recordNamed("R1").encoded());
        heard.pass(5000);
        QVERIFY(heard.takeCommands().isEmpty());
    }

    void takesItsRecordsByteByByteAndFromNoise()
    {
        Service service("R1");
        const auto bytes = "noise P" + recordOf({true, false, 1, pcscUltralight}).encoded();
        for (const char byte : bytes)
            service.heard.feed({&byte, 1});
        QVERIFY(asks(service.takeOne(), PcscRecord::Kind::Transmit, asksNumber));
        QVERIFY(service.heard.explained.endsWith(bytes));
    }

    void survivesRecordsThatLie()
    {
        Service service;
        service.takeAsked();
        for (const auto kind : {'H', 'T', 'D', 'N', 'S', 'A', 'X'}) {
            for (const auto* content : {"", "00", "01", "0100", "FFFFFFFF", "01000000000000000000000000"})
                service.feed({PcscRecord::Kind(kind), QByteArray::fromHex(content)});
        }
        QVERIFY(service.heard.tags.isEmpty());
    }

    void saysThatAReaderIsTooOld()
    {
        QVERIFY(isAlwaysThere(QByteArray::fromHex("3BBE9500004103000000000000000000029000")));
        QVERIFY(!isAlwaysThere(pcscUltralight));
    }

    void knowsItsReaders()
    {
        QVERIFY(isAcr122(u"ACS ACR122U PICC Interface 00 00"));
        QVERIFY(isAcr122(u"ACS ACR 122U 00 00"));
        QVERIFY(!isAcr122(u"Virtual PCD"));
    }

private:
    static void playStep(Service& service, const QJsonObject& step)
    {
        if (step.contains(u"apdu"_s)) {
            const auto asked = service.takeAsked();
            QVERIFY(!asked.isEmpty());
            QVERIFY(asks(asked.last(), PcscRecord::Kind::Transmit, asksNumber));
            service.answer(asked.last(), qPrintable(step[u"apdu"_s][u"response"_s].toString()));
            return;
        }
        const auto status = step[u"status"_s];
        const auto state = status[u"state"_s].toString();
        if (!status.isObject())
            return; // the service's own troubles
        if (state == u"unknown"_s)
            service.noCard(quint16(-1));
        else
            service.status(
                {state.contains(u"present"_s), state.contains(u"mute"_s), quint16(status[u"event_count"_s].toInt()),
                    QByteArray::fromHex(status[u"atr"_s].toString().toLatin1())});
    }
};

QTEST_APPLESS_MAIN(PcscTest)
#include "tst_pcsc.moc"
