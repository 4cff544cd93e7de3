#include "app/accounts/accountevents.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

struct HeardAccounts final : AccountEvents {
    void accountAdded(const QString& name) override { told << u"+"_s + name; }
    void accountRemoved(const QString& name) override
    {
        told << u"-"_s + name;
        if (takesOff)
            listeners->remove(takesOff);
    }
    void accountsChanged() override { told << u"!"_s; }
    bool isClearing(const QString& name) const override { return name == u"left"_s; }
    bool isHeld(const QString& name) const override { return name == u"held"_s; }

    QStringList told;
    AccountListeners* listeners = nullptr;
    AccountEvents* takesOff = nullptr;
};

} // namespace

class AccountEventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAllWhoAreStillThere()
    {
        AccountListeners listeners;
        HeardAccounts first;
        HeardAccounts second;
        listeners.add(&first);
        listeners.add(&second);
        listeners.notifyAdded(u"bob"_s);
        QCOMPARE(first.told, (QStringList{u"+bob"_s, u"!"_s}));
        QCOMPARE(second.told, first.told);
        first.listeners = &listeners;
        first.takesOff = &second;
        listeners.notifyRemoved(u"bob"_s);
        QCOMPARE(first.told.last(), u"-bob"_s);
        QCOMPARE(second.told.last(), u"!"_s);
    }

    void asksBeforeANameIsGivenAway()
    {
        AccountListeners listeners;
        QVERIFY(!listeners.isClearing(u"left"_s));
        HeardAccounts one;
        listeners.add(&one);
        QVERIFY(listeners.isClearing(u"left"_s) && !listeners.isClearing(u"bob"_s));
        QVERIFY(listeners.isHeld(u"held"_s, {}) && !listeners.isHeld(u"bob"_s, {}));
        // Where the asker is, it is known whether it is they themselves.
        QVERIFY(!listeners.isHeld(u"held"_s, {&one, {}}));
        QVERIFY(listeners.isHeld(u"bob"_s, {&one, [] { return true; }}));
    }
};

QTEST_GUILESS_MAIN(AccountEventsTest)
#include "tst_accountevents.moc"
