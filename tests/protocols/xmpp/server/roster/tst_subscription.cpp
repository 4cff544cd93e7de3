#include <QtTest>

#include "protocols/xmpp/server/roster/subscription.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class SubscriptionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void subscriptionsOut_data();
    void subscriptionsOut();
    void subscriptionsIn_data();
    void subscriptionsIn();
    void preApproval();
};

namespace {

/// "None", "None + Pending Out+In", "From + Pending Out" as RFC 6121 Appendix A names them.
Subscription stateNamed(const QString& name)
{
    Subscription state;
    state.to = name.startsWith(u"To") || name.startsWith(u"Both");
    state.from = name.startsWith(u"From") || name.startsWith(u"Both");
    const auto pending = name.section(u"Pending "_s, 1);
    state.pendingOut = pending.contains(u"Out");
    state.pendingIn = pending.contains(u"In");
    return state;
}

const QStringList stateNames{u"None"_s, u"None + Pending Out"_s, u"None + Pending In"_s, u"None + Pending Out+In"_s,
    u"To"_s, u"To + Pending In"_s, u"From"_s, u"From + Pending Out"_s, u"Both"_s};

/// A table of the RFC: for each state whether the stanza passes, and the state after it ("" is the same).
void addRows(const char* table, SubscriptionVerb verb, const QList<QPair<bool, QString>>& rows)
{
    for (qsizetype i = 0; i < stateNames.size(); ++i) {
        const auto after = rows[i].second.isEmpty() ? stateNames[i] : rows[i].second;
        QTest::addRow("%s %s", table, qPrintable(stateNames[i]))
            << int(verb) << stateNames[i] << rows[i].first << after;
    }
}

void addColumns()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("pass");
    QTest::addColumn<QString>("after");
}

} // namespace

void SubscriptionTest::subscriptionsOut_data()
{
    addColumns();
    addRows("A.2.1", SubscriptionVerb::Subscribe,
        {{true, u"None + Pending Out"_s}, {true, {}}, {true, u"None + Pending Out+In"_s}, {true, {}}, {true, {}},
            {true, {}}, {true, u"From + Pending Out"_s}, {true, {}}, {true, {}}});
    addRows("A.2.2", SubscriptionVerb::Unsubscribe,
        {{true, {}}, {true, u"None"_s}, {true, {}}, {true, u"None + Pending In"_s}, {true, u"None"_s},
            {true, u"None + Pending In"_s}, {true, {}}, {true, u"From"_s}, {true, u"From"_s}});
    addRows("A.2.3", SubscriptionVerb::Subscribed,
        {{false, {}}, {false, {}}, {true, u"From"_s}, {true, u"From + Pending Out"_s}, {false, {}}, {true, u"Both"_s},
            {false, {}}, {false, {}}, {false, {}}});
    addRows("A.2.4", SubscriptionVerb::Unsubscribed,
        {{false, {}}, {false, {}}, {true, u"None"_s}, {true, u"None + Pending Out"_s}, {false, {}}, {true, u"To"_s},
            {true, u"None"_s}, {true, u"None + Pending Out"_s}, {true, u"To"_s}});
}

void SubscriptionTest::subscriptionsOut()
{
    QFETCH(int, verb);
    QFETCH(QString, before);
    QFETCH(bool, pass);
    QFETCH(QString, after);
    auto step = sayOut(stateNamed(before), SubscriptionVerb(verb));
    QCOMPARE(step.pass, pass);
    step.after.approved = false; // §3.4, tested below
    QVERIFY(step.after == stateNamed(after));
}

void SubscriptionTest::subscriptionsIn_data()
{
    addColumns();
    addRows("A.3.1", SubscriptionVerb::Subscribe,
        {{true, u"None + Pending In"_s}, {true, u"None + Pending Out+In"_s}, {false, {}}, {false, {}},
            {true, u"To + Pending In"_s}, {false, {}}, {false, {}}, {false, {}}, {false, {}}});
    addRows("A.3.2", SubscriptionVerb::Unsubscribe,
        {{false, {}}, {false, {}}, {true, u"None"_s}, {true, u"None + Pending Out"_s}, {false, {}}, {true, u"To"_s},
            {true, u"None"_s}, {true, u"None + Pending Out"_s}, {true, u"To"_s}});
    addRows("A.3.3", SubscriptionVerb::Subscribed,
        {{false, {}}, {true, u"To"_s}, {false, {}}, {true, u"To + Pending In"_s}, {false, {}}, {false, {}}, {false, {}},
            {true, u"Both"_s}, {false, {}}});
    addRows("A.3.4", SubscriptionVerb::Unsubscribed,
        {{false, {}}, {true, u"None"_s}, {false, {}}, {true, u"None + Pending In"_s}, {true, u"None"_s},
            {true, u"None + Pending In"_s}, {false, {}}, {true, u"From"_s}, {true, u"From"_s}});
}

void SubscriptionTest::subscriptionsIn()
{
    QFETCH(int, verb);
    QFETCH(QString, before);
    QFETCH(bool, pass);
    QFETCH(QString, after);
    const auto step = hearIn(stateNamed(before), SubscriptionVerb(verb));
    QCOMPARE(step.pass, pass);
    QVERIFY(step.after == stateNamed(after));
    QCOMPARE(step.grantAtOnce, SubscriptionVerb(verb) == SubscriptionVerb::Subscribe && stateNamed(before).from);
}

void SubscriptionTest::preApproval()
{
    const auto approved = sayOut({}, SubscriptionVerb::Subscribed);
    QVERIFY(approved.after.approved && !approved.pass && !approved.after.from);
    const auto asked = hearIn(approved.after, SubscriptionVerb::Subscribe);
    QVERIFY(asked.grantAtOnce && !asked.pass && asked.after.from && !asked.after.pendingIn);
    QVERIFY(!sayOut(approved.after, SubscriptionVerb::Unsubscribed).after.approved);
}

QTEST_APPLESS_MAIN(SubscriptionTest)
#include "tst_subscription.moc"
