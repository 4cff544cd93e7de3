#include "ui/devices/computer/computeralerts.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using machine::NetworkFacts;
using machine::PowerFacts;
using machine::Source;

class ComputerAlertsTest : public QObject {
    Q_OBJECT

    static QString said(const std::optional<Trouble>& trouble)
    {
        return trouble ? trouble->head + u' ' + trouble->text : QString();
    }

private Q_SLOTS:
    void theBatteryIsToldWhileItMatters()
    {
        PowerFacts power{
            .source = Source::There, .isOnBattery = true, .hasBattery = true, .percent = 38, .secondsLeft = 44 * 60};
        QCOMPARE(said(batteryTrouble(power, false)), QString()); // nobody votes
        QCOMPARE(said(batteryTrouble(power, true)), u"Plug in the computer: 38 %, about 44 min left."_s);
        QCOMPARE(batteryTrouble(power, true)->brief, u"On battery 38 %"_s);
        power.level = PowerFacts::Level::Low;
        power.secondsLeft = 0;
        QCOMPARE(said(batteryTrouble(power, false)), u"The battery is low, plug in the computer: 38 % left."_s);
        power.level = PowerFacts::Level::Critical;
        QCOMPARE(batteryTrouble(power, false)->severity, Trouble::Severity::Failed);
        power.isOnBattery = false;
        QVERIFY(!batteryTrouble(power, true));
        power = {.source = Source::There, .isOnBattery = true};
        QCOMPARE(said(batteryTrouble(power, true)), u"Plug in the computer: mains power went away."_s);
        power.source = Source::Absent;
        QVERIFY(!batteryTrouble(power, true));
    }

    void theNetworkIsToldWhenItIsLostOrAsks()
    {
        NetworkFacts network{.source = Source::There, .reach = NetworkFacts::Reach::None};
        QVERIFY(!networkTrouble(network, false)); // it never had one: nothing was lost
        QVERIFY(said(networkTrouble(network, true)).startsWith(u"The network has gone: "_s));
        network.isConnecting = true;
        QVERIFY(!networkTrouble(network, true));
        network = {.source = Source::There, .reach = NetworkFacts::Reach::Portal};
        QVERIFY(said(networkTrouble(network, false)).contains(u"log in there"_s));
        network.reach = NetworkFacts::Reach::Full;
        QVERIFY(!networkTrouble(network, true));
    }
};

QTEST_GUILESS_MAIN(ComputerAlertsTest)
#include "tst_computeralerts.moc"
