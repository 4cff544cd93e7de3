#include "app/services/xmpp/pubsub/votenodespolicy.h"

#include <QTest>

#include "app/polls/definition/poll.h"
#include "app/services/xmpp/pubsub/xmppresults.h"
#include "app/services/xmpp/pubsub/xmppseals.h"
#include "app/services/xmpp/pubsub/xmppstatus.h"
#include "app/services/xmpp/pubsub/xmppvotepayload.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class VoteNodesPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatLooksLikeTheProgramsIsItsOwn()
    {
        for (const auto& node :
            {XmppResults::node, XmppSeals::node, XmppStatus::node, u"vote/fruit"_s, u"vote"_s, u"polls"_s, u"polls/"_s,
                u"polls "_s, u" polls"_s, u"polls\u200b"_s, u"po\u00adlls/results"_s, u"p\u043ells"_s,
                u"POLLS/results"_s, u"votes/fruit"_s, u"Vote"_s, u"/polls"_s, u"\u200b/polls"_s, u" /vote/fruit"_s,
                u"v\u00f3te"_s, u"\u0455erver/status"_s, u"SERVER"_s, u"polls\u2215results"_s, u"polls\uff0fresults"_s,
                u"polls\\results"_s, u"poIls"_s, u"po11s"_s, u"p0lls"_s, u"\u1d18\u1d0f\u029f\u029fs"_s,
                u"polls\u3164"_s, u"polls."_s, u"vo\u03c4e"_s, u"polls"_s + QString(200, QChar(0x2800)),
                u"\uff50\uff4f\uff4c\uff4c\uff53"_s, u"po\u2223\u2223s/results"_s,
                u"\u0440\u043e\u04cf\u04cf\u0455/results"_s, u"votes\u3033fruit"_s, u"\u2228otes/fruit"_s,
                u"polls\u0338results"_s, u"\u2ca3\u2c9f\u2cd1\u2cd1\u2c8b"_s, u"vote5/fruit"_s, u"/\u028botes"_s,
                u"\u2605/x"_s, u"polls-results"_s, u"Polls_seals"_s, u"vote-fruit"_s, u"-po11s.results"_s,
                u"polls results/x"_s, u"server-status"_s, u"x/../polls/results"_s, u"x\\..\\vote"_s, u".."_s})
            QVERIFY2(looksLikePrograms(node), qPrintable(node));
    }
    /// However it is called: votes stand below "vote/", and no id has a "/".
    void noPollHasTheNodeOfAnother()
    {
        for (const auto& id : {u"polls-results"_s, u"polls"_s, u"results"_s, u"server-status"_s, u"vote"_s}) {
            QVERIFY(polls::isSlug(id));
            const auto node = voteNode(id);
            QVERIFY(node != XmppResults::node && node != XmppSeals::node && node != XmppStatus::node);
            QCOMPARE(node, u"vote/"_s + id);
        }
        for (const auto& id : {u"../polls/results"_s, u"a/b"_s, u"stations/x"_s, u"x/../y"_s, u".."_s, QString()})
            QVERIFY2(!polls::isSlug(id), qPrintable(id));
    }
    void othersAreAnybodys()
    {
        for (const auto& node : {QString(), u"/"_s, u"mine"_s, u"pollsters"_s, u"my/polls"_s, u"voter"_s, u"devoted"_s,
                 u"server-room"_s, u"pills"_s, u"open-vote"_s, u"stations-votes"_s, u"stations/x"_s, u"a..b/c"_s,
                 u"./x"_s, u"weather/river"_s, u"news"_s, u"urn:xmpp:microblog:0"_s, u"ours/\u2605"_s,
                 u"alice/\u0433\u043e\u043b\u043e\u0441\u0430"_s})
            QVERIFY2(!looksLikePrograms(node), qPrintable(node));
    }
};

QTEST_GUILESS_MAIN(VoteNodesPolicyTest)
#include "tst_votenodespolicy.moc"
