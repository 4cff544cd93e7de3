#include "app/services/xmpp/pubsub/votenodes.h"

#include <QTest>

#include "app/services/xmpp/pubsub/xmppvotepayload.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/protocols/xmpp/pubsub/memorypubsub.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const QString lunchNode = u"vote/lunch"_s;

polls::Poll lunch(polls::Poll::State state)
{
    polls::Poll poll;
    poll.id = u"lunch"_s;
    poll.question = u"What is for lunch?"_s;
    poll.state = state;
    return poll;
}

} // namespace

class VoteNodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<xmpp::MemoryPubsub>();
        m_nodes = std::make_unique<xmpp::PubsubNodes>(m_reactor, m_router, jid(u"pubsub.localhost"_s), *m_store);
        m_voteNodes = std::make_unique<VoteNodes>(*m_nodes);
        QVERIFY(wait(m_nodes->open()));
    }
    void cleanup()
    {
        m_voteNodes.reset();
        m_nodes.reset();
    }

    void aDraftsQuestionIsNotTold()
    {
        const auto draft = lunch(polls::Poll::State::Draft);
        QVERIFY(!m_voteNodes->has(u"lunch"_s) && !m_voteNodes->isTitledOtherwise(draft));
        QVERIFY(wait(m_voteNodes->prepare(draft)));
        QVERIFY(m_voteNodes->has(u"lunch"_s));
        const auto* node = m_nodes->find(lunchNode);
        QVERIFY(node->config.title.isEmpty());
        QCOMPARE(node->config.payloadType, voteNamespace.toString());
        QCOMPARE(node->config.maxItems, VoteNodes::mostItems);
        QVERIFY(!m_voteNodes->isTitledOtherwise(draft));
        const auto open = lunch(polls::Poll::State::Open);
        QVERIFY(m_voteNodes->isTitledOtherwise(open));
        QVERIFY(wait(m_voteNodes->prepare(open)));
        QCOMPARE(m_nodes->find(lunchNode)->config.title, u"What is for lunch?"_s);
        QVERIFY(m_voteNodes->prepare(open).isReady()); // there is nothing to change
        QVERIFY(wait(m_voteNodes->remove(u"lunch"_s)));
        QVERIFY(!m_voteNodes->has(u"lunch"_s));
    }
    void knowsWhatIsPublished()
    {
        QVERIFY(wait(m_voteNodes->prepare(lunch(polls::Poll::State::Open))));
        QCOMPARE(*wait(m_voteNodes->lastPublished(u"lunch"_s)), 0);
        for (const auto number : {3, 4, 9})
            QVERIFY(wait(m_voteNodes->publish(u"lunch"_s, {.id = QString::number(number)})));
        QCOMPARE(m_store->stored[lunchNode].first().publisher, m_nodes->service());
        QCOMPARE(*wait(m_voteNodes->lastPublished(u"lunch"_s)), 9);
        QCOMPARE(*wait(m_voteNodes->published(u"lunch"_s, {1, 3, 9, 10})), QList<qint64>({3, 9}));
    }
    void takesBackSomeAtOnce()
    {
        QVERIFY(wait(m_voteNodes->prepare(lunch(polls::Poll::State::Open))));
        QList<qint64> numbers;
        for (int number = 1; number <= 250; ++number) {
            QVERIFY(wait(m_voteNodes->publish(u"lunch"_s, {.id = QString::number(number)})));
            numbers.append(number);
        }
        numbers.prepend(1000); // never was there
        m_store->sluice.close();
        auto retracting = m_voteNodes->retract(u"lunch"_s, numbers);
        QCOMPARE(m_store->sluice.waiting(), 200);
        QCOMPARE(m_store->stored[lunchNode].size(), 51);
        m_store->sluice.step();
        QCOMPARE(m_store->sluice.waiting(), 51);
        m_store->sluice.open();
        QVERIFY(wait(std::move(retracting)));
        QVERIFY(m_store->stored[lunchNode].isEmpty());
    }

private:
    template <typename T>
    Result<T> wait(Task<Result<T>> task)
    {
        if (!m_reactor.turnUntil([&task] { return task.isReady(); }))
            qFatal("no answer");
        return task.take();
    }

    MemoryReactor m_reactor;
    xmpp::Router m_router;
    std::unique_ptr<xmpp::MemoryPubsub> m_store;
    std::unique_ptr<xmpp::PubsubNodes> m_nodes;
    std::unique_ptr<VoteNodes> m_voteNodes;
};

QTEST_GUILESS_MAIN(VoteNodesTest)
#include "tst_votenodes.moc"
