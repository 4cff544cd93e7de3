#include "protocols/irc/client/session/sts.h"

#include <QtTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct KeptPolicies final : StsPolicies {
    QHash<QString, StsPolicy> kept;
    std::optional<StsPolicy> find(const QString& host) override
    {
        return kept.contains(host) ? std::optional(kept.value(host)) : std::nullopt;
    }
    void keep(const QString& host, const StsPolicy& policy) override { kept.insert(host, policy); }
    void forget(const QString& host) override { kept.remove(host); }
};

} // namespace

class IrcStsPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPolicyCountsFromTheConnectionsEnd()
    {
        ManualClock clock;
        KeptPolicies policies;
        StsKeeper keeper(u"irc.example"_s, &policies, clock);
        keeper.heard(StsOffer::parse("duration=3600"), 6697);
        QCOMPARE(policies.kept.value(u"irc.example"_s).port, quint16(6697));
        QCOMPARE(policies.kept.value(u"irc.example"_s).until, clock.wallMsecs() + 3'600'000);
        clock.advance(10min);
        keeper.connectionLost();
        QCOMPARE(policies.kept.value(u"irc.example"_s).until, clock.wallMsecs() + 3'600'000);
    }

    void aDurationOfNothingTakesItBack()
    {
        ManualClock clock;
        KeptPolicies policies;
        StsKeeper keeper(u"irc.example"_s, &policies, clock);
        keeper.heard(StsOffer::parse("duration=3600"), 6697);
        keeper.heard(StsOffer::parse("duration=0"), 6697);
        QVERIFY(policies.kept.isEmpty());
        keeper.connectionLost();
        QVERIFY(policies.kept.isEmpty());
    }

    void withoutADurationNothingChanges()
    {
        ManualClock clock;
        KeptPolicies policies;
        StsKeeper keeper(u"irc.example"_s, &policies, clock);
        keeper.heard(StsOffer::parse("port=6697"), 6697);
        keeper.connectionLost();
        QVERIFY(policies.kept.isEmpty());
        StsKeeper nowhere({}, &policies, clock);
        nowhere.heard(StsOffer::parse("duration=3600"), 6697);
        QVERIFY(policies.kept.isEmpty());
        StsKeeper without(u"irc.example"_s, nullptr, clock);
        without.heard(StsOffer::parse("duration=3600"), 6697);
        without.connectionLost();
    }
};

QTEST_GUILESS_MAIN(IrcStsPolicyTest)
#include "tst_stspolicy.moc"
