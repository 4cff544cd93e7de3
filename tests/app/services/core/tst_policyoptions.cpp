#include <QTest>

#include "app/services/core/policyoptions.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PolicyOptionsTest : public QObject {
    Q_OBJECT

    static Result<PolicySettings> settingsOf(const QMap<QString, QVariant>& raw)
    {
        const auto values = checkOptions(policyOptions(), raw);
        return values ? Result<PolicySettings>(policySettings(*values, u"/data"_s))
                      : Result<PolicySettings>(values.error());
    }

private Q_SLOTS:
    void nothingIsLimitedUnlessAskedFor()
    {
        const auto settings = settingsOf({});
        QVERIFY(settings.ok());
        QCOMPARE(settings->admission.total, 0);
        QVERIFY(settings->admission.allow.isEmpty());
        QVERIFY(!settings->times.isLimit() && !settings->each.isLimit() && !settings->together.isLimit());
        QVERIFY(settings->capture.isEmpty() && settings->trafficLog.isEmpty());
    }

    void whatIsWrittenDownSaysWhatItLeavesOut()
    {
        const auto options = policyOptions();
        for (const auto& key : {u"traffic-log"_s, u"capture"_s}) {
            const auto* option = findOption(options, key);
            QVERIFY2(option && option->help.contains(u"Datagrams"_s), qPrintable(key));
        }
    }

    void wordsOfTheCommandLineAreUnderstood()
    {
        const auto settings = settingsOf(
            {{u"limit-connections"_s, u"100"_s}, {u"limit-per-address"_s, u"4"_s}, {u"limit-new"_s, u"20"_s},
                {u"allow"_s, QStringList{u"192.168.0.0/16"_s, u"::1"_s}}, {u"deny"_s, u"192.168.0.66"_s},
                {u"limit-silence"_s, u"5min"_s}, {u"limit-lifetime"_s, u"2h"_s}, {u"rate-in"_s, u"64k"_s},
                {u"rate-out-all"_s, u"10M"_s}, {u"capture"_s, u"web.pcapng"_s}, {u"traffic-log"_s, u"/tmp/web.log"_s}});
        QVERIFY2(settings.ok(), settings.ok() ? "" : qPrintable(settings.error().text));
        QCOMPARE(settings->admission.total, 100);
        QCOMPARE(settings->admission.perAddress, 4);
        QCOMPARE(settings->admission.perSecond, 20);
        QCOMPARE(settings->admission.allow.size(), 2);
        QCOMPARE(settings->admission.deny.size(), 1);
        QVERIFY(settings->times.idle == 5min && settings->times.lifetime == 2h);
        QCOMPARE(settings->each.in, 64 * 1024);
        QCOMPARE(settings->together.out, 10 * 1024 * 1024);
        QCOMPARE(settings->capture, u"/data/web.pcapng"_s);
        QCOMPARE(settings->trafficLog, u"/tmp/web.log"_s);
    }

    void aWrongNetworkNamesItsKey()
    {
        const auto settings = settingsOf({{u"deny"_s, QStringList{u"10.0.0.1"_s, u"somebody"_s}}});
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, u"deny"_s);
    }

    void allOfItCountsWithoutARestart()
    {
        for (const auto& option : policyOptions())
            QVERIFY2(!option.needsRestart && option.advanced, qPrintable(option.key));
    }
};

QTEST_GUILESS_MAIN(PolicyOptionsTest)
#include "tst_policyoptions.moc"
