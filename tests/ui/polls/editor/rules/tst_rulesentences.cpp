#include "ui/polls/editor/rules/rulesentences.h"

#include <QSet>
#include <QTest>

#include "app/polls/pollregistry.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Kind;
using polls::Policy;
using polls::Poll;

class RuleSentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachModeHasItsOwn()
    {
        QSet<QString> all;
        Poll poll;
        for (const auto mode : {Policy::Mode::Once, Policy::Mode::Change, Policy::Mode::Multi, Policy::Mode::Every}) {
            poll.policy.mode = mode;
            all.insert(modeSentence(poll));
        }
        poll.policy.cooldownMs = poll.policy.cooldownMs > 0 ? 0 : 1000;
        all.insert(modeSentence(poll));
        QCOMPARE(all.size(), 5);
        QVERIFY(!all.contains(QString()));
    }

    void noCardIsSpokenOfWhereVotersWrite()
    {
        Poll poll;
        poll.kind = Kind::Words;
        for (const auto mode : {Policy::Mode::Once, Policy::Mode::Change, Policy::Mode::Multi}) {
            poll.policy.mode = mode;
            QVERIFY2(!modeSentence(poll).contains(u"card"_s), qPrintable(modeSentence(poll)));
            QVERIFY2(!modeSentence(poll).contains(u"tap"_s), qPrintable(modeSentence(poll)));
        }
    }

    /// Phones tap at no reader.
    void noTapIsSpokenOfWherePhonesVote()
    {
        QSet<QString> all;
        Poll poll;
        poll.policy.phones = Policy::Phones::AnyDevice;
        for (const auto kind : {Kind::Choice, Kind::Ranking}) {
            poll.kind = kind;
            for (const auto mode : {Policy::Mode::Once, Policy::Mode::Change, Policy::Mode::Multi}) {
                poll.policy.mode = mode;
                const QString sentence = modeSentence(poll);
                QVERIFY2(!sentence.contains(u"tap"_s) && !sentence.contains(u"card"_s), qPrintable(sentence));
                all.insert(sentence);
            }
        }
        QCOMPARE(all.size(), 4); // a ranking differs in how many each has
    }

    void phonesAreNoneWhereEveryTapCounts()
    {
        Poll poll;
        poll.policy.phones = Policy::Phones::Ticket;
        QVERIFY(byPhoneSentence(poll).startsWith(u"Strict:"_s));
        poll.policy.mode = Policy::Mode::Every;
        QVERIFY(byPhoneSentence(poll).contains(u"no phone may vote"_s));
    }

    void whoWritesNeedsAPhone()
    {
        Poll poll;
        poll.policy.phones = Policy::Phones::None;
        QCOMPARE(byPhoneSentence(poll), u"Votes come from readers only."_s);
        poll.kind = Kind::Open;
        QVERIFY(byPhoneSentence(poll).contains(u"Choose who may vote by phone"_s));
    }

    void aChoiceGoesWithEachMode()
    {
        Poll poll;
        poll.kind = Kind::Choice;
        QVERIFY(whyNotMode(poll).isEmpty());
        for (const auto kind :
            {Kind::Scale, Kind::Motion, Kind::Ranking, Kind::Number, Kind::Open, Kind::Quiz, Kind::Words}) {
            poll.kind = kind;
            QVERIFY(!whyNotMode(poll).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(RuleSentencesTest)
#include "tst_rulesentences.moc"
