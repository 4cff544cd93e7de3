#include "app/rules/events/eventkinds.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class PollEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areKnownByTheirPoll()
    {
        const Fields fruit{{u"poll"_s, u"fruit"_s}, {u"votes"_s, u"2"_s}};
        QCOMPARE(traceOf({.kind = u"poll-opened"_s, .fields = fruit}), u"poll-opened fruit"_s);
        QCOMPARE(traceOf({.kind = u"poll-closed"_s, .fields = fruit}), u"poll-closed fruit"_s);
        QVERIFY(traceOf({.kind = u"vote-counted"_s, .fields = fruit}).isEmpty()); // people vote
    }

    void tellOfWhatOlderOnesAreNoNews()
    {
        const auto of = [](const QString& kind) { return Event{.kind = kind, .fields = {{u"poll"_s, u"fruit"_s}}}; };
        for (const auto& kind : {u"vote-counted"_s, u"votes-withdrawn"_s}) {
            QCOMPARE(aboutOf(of(kind)), u"fruit"_s);
            QCOMPARE(newsOf(of(kind)), u"fruit"_s);
        }
        for (const auto& kind : {u"poll-opened"_s, u"poll-closed"_s}) {
            QCOMPARE(aboutOf(of(kind)), QString()); // each is its own
            QCOMPARE(newsOf(of(kind)), u"fruit"_s);
        }
        QCOMPARE(newsOf(of(u"vote-refused"_s)), QString());
    }

    void aVoteKnowsItsPoll()
    {
        for (const auto& info : findEventKind(u"poll-opened"_s)->fields)
            QVERIFY(findEventKind(u"vote-refused"_s)->knows(info.name));
        QVERIFY(findEventKind(u"vote-refused"_s)->knows(u"reason"_s));
        QVERIFY(!findEventKind(u"vote-counted"_s)->knows(u"reason"_s));
    }
};

QTEST_GUILESS_MAIN(PollEventsTest)
#include "tst_pollevents.moc"
