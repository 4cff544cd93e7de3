#include "app/services/http/votes/page/picking.h"

#include <QTest>

#include "app/services/http/votes/page/votewords.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using polls::Policy;

class PickingTest : public QObject {
    Q_OBJECT

    static polls::Poll poll(polls::Kind kind = polls::Kind::Choice)
    {
        polls::Poll made;
        made.kind = kind;
        made.policy = {.mode = Policy::Mode::Multi, .maxChoices = 3};
        return made;
    }

private Q_SLOTS:
    void severalAreSentTogether()
    {
        QVERIFY(isPickedIn(poll()) && isPickedIn(poll(polls::Kind::Ranking)));
        QVERIFY(!isPickedIn(poll(polls::Kind::Words))); // one after the other
        auto once = poll();
        once.policy.mode = Policy::Mode::Once;
        QVERIFY(!isPickedIn(once));
    }

    void itsWordsSayHowMany()
    {
        const auto& words = votePageWords({});
        QCOMPARE(pickingRule(poll(), words), u"Choose up to 3 answers, then send them. Each stands then."_s);
        const auto several = pickingAttributes(poll(), words);
        QVERIFY(several.contains(u" data-pick=\"3\""_s) && several.contains(u" data-picked=\"{count} of 3 chosen\""_s));
        QVERIFY(several.contains(u" data-send-one=\"Send {count} answer\""_s));
        QVERIFY(!several.contains(u"data-placeup"_s));
        const auto order = pickingAttributes(poll(polls::Kind::Ranking), words);
        QVERIFY(order.contains(u" data-send=\"Send this order\""_s));
        QVERIFY(order.contains(u" data-placedown=\"{answer}: one place down\""_s));
    }

    void theButtonBelongsToItsForm()
    {
        QCOMPARE(pickingHtml(u" form=\"ballot\""_s),
            u"<p id=\"picked\" hidden></p>\n<button id=\"send\" class=\"send\" form=\"ballot\" hidden></button>\n"_s);
    }
};

QTEST_GUILESS_MAIN(PickingTest)
#include "tst_picking.moc"
