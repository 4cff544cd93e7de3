#include "app/rules/events/eventkinds.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class HookEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wantASecretThatIsHardToGuess()
    {
        for (const auto& name : {u"webhook"_s, u"commit"_s}) {
            const auto& kind = *findEventKind(name);
            OptionValues when(kind.options);
            when.give(u"secret"_s, u"eleven char"_s);
            QCOMPARE(kind.check(when).error().code, u"secret"_s);
            QVERIFY(kind.check(when).error().text.startsWith(u"Must have at least 12 characters"_s));
            when.give(u"secret"_s, u"twelve chars"_s);
            QVERIFY(kind.check(when));
        }
    }

    void reachIntoTheBody()
    {
        QVERIFY(findEventKind(u"webhook"_s)->knows(u"form.name"_s));
        QVERIFY(findEventKind(u"commit"_s)->knows(u"json.repository.name"_s));
        QVERIFY(!findEventKind(u"commit"_s)->knows(u"form.name"_s));
        QVERIFY(!findEventKind(u"commit"_s)->knows(u"json."_s));
    }
};

QTEST_GUILESS_MAIN(HookEventsTest)
#include "tst_hookevents.moc"
