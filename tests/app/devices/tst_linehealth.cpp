#include "app/devices/linehealth.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::devices;

class LineHealthTest : public QObject {
    Q_OBJECT

    static rfid::Frame strange(qsizetype count) { return {{rfid::Part::Noise, QByteArray(count, '\x80'), {}}}; }
    static rfid::Frame card() { return {{rfid::Part::Card, "0C000621A5", {}}}; }
    static Device deviceOf(const QString& driver)
    {
        Device device;
        device.endpoint = u"serial:/dev/ttyTEST"_s;
        device.driver = driver;
        return device;
    }
    static std::optional<LineHealth::Finding> found(const LineHealth& health, const QString& driver = u"id12"_s)
    {
        return health.find(*rfid::driverInfo(driver), deviceOf(driver), rfid::LentDrivers());
    }

private Q_SLOTS:
    void aLittleThatIsStrangeSaysNothing()
    {
        LineHealth health;
        QVERIFY(found(health));
        QCOMPARE(found(health)->state, DeviceState::Ready);
        QCOMPARE(health.frameHeard(strange(47), 1s), quint64(47));
        QVERIFY(!found(health));
        QCOMPARE(health.frameHeard(strange(1), 2s), quint64(1));
        QVERIFY(found(health));
        QCOMPARE(found(health)->state, DeviceState::WrongBaud);
        QVERIFY2(found(health)->text.startsWith(u"Over 48 bytes"_s), qPrintable(found(health)->text));
    }

    void aFrameThatFitsMakesAllGood()
    {
        LineHealth health;
        health.frameHeard(strange(100), 1s);
        for (int i = 0; i < 3; ++i)
            health.noteUnanswered();
        health.noteTrouble(u"It raised."_s);
        QCOMPARE(health.frameHeard(card(), 2s), quint64(0));
        QVERIFY(found(health));
        QCOMPARE(found(health)->state, DeviceState::Ready);
    }

    void threeQuestionsWithoutAnAnswerAreSilence()
    {
        LineHealth health;
        health.noteUnanswered();
        health.noteUnanswered();
        QVERIFY(!found(health, u"pn532-hsu"_s));
        health.noteUnanswered();
        QVERIFY(found(health, u"pn532-hsu"_s));
        QCOMPARE(found(health, u"pn532-hsu"_s)->state, DeviceState::Silent);
        QCOMPARE(found(health, u"acg-multiiso"_s)->text,
            u"It does not answer. Is ACG, ASSA ABLOY or TWN3 Multi ISO the right kind of reader, is it switched on, and set to 9600 baud?"_s);
        QVERIFY(found(health, u"pcsc"_s)->text.contains(u"pcscd"_s)); // where there is no speed of a line
    }

    void aDriverThatFailsIsSaidBeforeAllElse()
    {
        LineHealth health;
        health.frameHeard(strange(100), 1s);
        health.noteTrouble(u"It raised."_s);
        QVERIFY(found(health));
        QCOMPARE(found(health)->state, DeviceState::DriverTrouble);
        QCOMPARE(found(health)->text, u"It raised."_s);
        health.clear();
        QCOMPARE(found(health)->state, DeviceState::Ready);
    }
};

QTEST_GUILESS_MAIN(LineHealthTest)
#include "tst_linehealth.moc"
