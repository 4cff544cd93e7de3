#include <QRandomGenerator>
#include <QTest>

#include "protocols/rfid/farend.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

namespace {

// Noise with the bytes in it that drivers look for, so that frames begin often and end seldom.
QByteArray noise(QRandomGenerator& dice, qsizetype size)
{
    static constexpr char lureText[] = "\x02\x03\x0A\x0D\x00\xFF\xD5\x4B 0123456789ABCDEFabcdef{}:NS";
    const QByteArrayView lures(lureText, sizeof lureText - 1);
    QByteArray bytes(size, '\0');
    for (auto& byte : bytes)
        byte = dice.bounded(4) ? lures[dice.bounded(int(lures.size()))] : char(dice.bounded(256));
    return bytes;
}

} // namespace

/// What every driver promises.
class DriverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void explainsEveryByteOnce_data() { addDrivers(); }
    void explainsEveryByteOnce()
    {
        QFETCH(QString, driver);
        QRandomGenerator dice(2024);
        for (int round = 0; round < 200; ++round) {
            const auto bytes = noise(dice, 600);
            Listening heard(driver);
            for (qsizetype at = 0; at < bytes.size();) {
                const auto count = std::min<qsizetype>(1 + dice.bounded(300), bytes.size() - at);
                heard.feed(QByteArrayView(bytes).sliced(at, count));
                if (dice.bounded(4) == 0)
                    heard.pass(dice.bounded(1500));
                at += count;
            }
            heard.finish();
            QCOMPARE(heard.explained, bytes);
        }
    }

    void hearsTheSameHoweverItIsCut_data() { addDrivers(); }
    void hearsTheSameHoweverItIsCut()
    {
        QFETCH(QString, driver);
        QRandomGenerator dice(7);
        for (int round = 0; round < 100; ++round) {
            const auto reader = makeFarEnd(driver);
            QVERIFY(reader->put(simulatedCard(driver, quint32(round))).ok());
            const auto bytes = noise(dice, 100) + reader->says() + noise(dice, 40) + reader->says();
            Listening whole(driver);
            whole.feed(bytes);
            Listening single(driver);
            for (const char byte : bytes)
                single.feed(QByteArrayView(&byte, 1));
            QCOMPARE(whole.tags, single.tags);
            QCOMPARE(whole.faults.isEmpty(), single.faults.isEmpty());
        }
    }

    void keepsNoEndlessFrame_data() { addDrivers(); }
    void keepsNoEndlessFrame()
    {
        QFETCH(QString, driver);
        for (const char filler : {'0', 'A', '\x02', '\x0A', '\x00', '\xFF', ' '}) {
            Listening heard(driver);
            for (int i = 0; i < 64; ++i)
                heard.feed(QByteArray(1024, filler));
            QVERIFY(heard.explained.size() > 64 * 1024 - 1024);
            // Twelve equal digits are a good EM-18 frame: nothing on the wire tells otherwise.
            QVERIFY(heard.tags.isEmpty() || driver == u"em18"_s);
        }
    }

    void recoversAfterNoise_data() { addDrivers(); }
    void recoversAfterNoise()
    {
        QFETCH(QString, driver);
        const auto id = simulatedCard(driver, 3);
        const auto reader = makeFarEnd(driver);
        QVERIFY(reader->put(id).ok());
        QRandomGenerator dice(99);
        Listening heard(driver);
        heard.feed(noise(dice, 5000));
        heard.pass(5000);
        heard.tags.clear();
        heard.takeCommands();
        for (int i = 0; i < 1000 && heard.tags.isEmpty(); ++i) {
            heard.feed(reader->says() + reader->answers(heard.takeCommands()));
            if (heard.tags.isEmpty() && i == 0)
                heard.start();
            heard.pass(50);
        }
        QVERIFY(!heard.tags.isEmpty());
        QCOMPARE(heard.tags.last().id, id);
    }

    void hasOneNameAndOneTitleEach()
    {
        QSet<QString> names;
        for (const auto& info : driverInfos()) {
            QVERIFY(!info.title.isEmpty());
            names.insert(info.name);
            QCOMPARE(driverInfo(info.name)->title, info.title);
        }
        QCOMPARE(names.size(), driverInfos().size());
        QVERIFY(!driverInfo(u"none"));
        Listening nobody(u"id12"_s);
        QVERIFY(!makeDriver(u"none", {}, nobody));
        QVERIFY(!makeFarEnd(u"none"));
    }

private:
    static void addDrivers()
    {
        QTest::addColumn<QString>("driver");
        for (const auto& info : driverInfos())
            QTest::newRow(qPrintable(info.name)) << info.name;
    }
};

QTEST_APPLESS_MAIN(DriverTest)
#include "tst_driver.moc"
