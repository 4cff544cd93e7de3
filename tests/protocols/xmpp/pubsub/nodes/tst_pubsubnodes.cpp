#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"

#include <QtTest>

#include "tests/protocols/xmpp/jids.h"
#include "tests/protocols/xmpp/pubsub/memorypubsub.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

const Jid romeo = jid(u"romeo@localhost"_s);
const Jid phone = jid(u"romeo@localhost/phone"_s);
const Jid laptop = jid(u"romeo@localhost/laptop"_s);
const Jid juliet = jid(u"juliet@localhost"_s);

} // namespace

/// Who is subscribed where, whatever becomes of nodes and clients.
class PubsubNodesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<MemoryPubsub>();
        open();
        QVERIFY(done(m_nodes->create(u"b"_s, juliet, {})));
        QVERIFY(done(m_nodes->create(u"a"_s, juliet, {})));
    }

    void knowsAnAccountsNodes()
    {
        QVERIFY(done(m_nodes->subscribe(u"b"_s, phone)));
        QVERIFY(done(m_nodes->subscribe(u"a"_s, romeo)));
        QVERIFY(done(m_nodes->subscribe(u"a"_s, juliet)));
        for (const auto& who : {romeo, phone, laptop})
            QCOMPARE(m_nodes->subscribedBy(who), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(m_nodes->subscribedBy(juliet), QStringList{u"a"_s});
        QVERIFY(m_nodes->subscribedBy(jid(u"localhost"_s)).isEmpty());
    }

    void keepsANodeWhileAnyClientHasIt()
    {
        QVERIFY(done(m_nodes->subscribe(u"a"_s, phone)));
        QVERIFY(done(m_nodes->subscribe(u"a"_s, laptop)));
        QVERIFY(done(m_nodes->subscribe(u"a"_s, laptop))); // twice is once
        QVERIFY(done(m_nodes->unsubscribe(u"a"_s, laptop)));
        QCOMPARE(m_nodes->subscribedBy(romeo), QStringList{u"a"_s});
        QVERIFY(done(m_nodes->unsubscribe(u"a"_s, phone)));
        QVERIFY(m_nodes->subscribedBy(romeo).isEmpty());
        QVERIFY(done(m_nodes->unsubscribe(u"a"_s, phone))); // who was not subscribed
        QVERIFY(m_nodes->subscribedBy(romeo).isEmpty());
    }

    void forgetsWhatIsGone()
    {
        QVERIFY(done(m_nodes->subscribe(u"a"_s, phone)));
        QVERIFY(done(m_nodes->subscribe(u"b"_s, phone)));
        QVERIFY(done(m_nodes->remove(u"a"_s)));
        QCOMPARE(m_nodes->subscribedBy(romeo), QStringList{u"b"_s});
        QVERIFY(done(m_nodes->create(u"a"_s, juliet, {})));
        QCOMPARE(m_nodes->subscribedBy(romeo), QStringList{u"b"_s});
        QVERIFY(done(m_nodes->setAffiliation(u"b"_s, romeo, Affiliation::Outcast)));
        QVERIFY(m_nodes->subscribedBy(romeo).isEmpty());
    }

    void learnsItFromTheStore()
    {
        QVERIFY(done(m_nodes->subscribe(u"a"_s, phone)));
        open();
        QCOMPARE(m_nodes->subscribedBy(laptop), QStringList{u"a"_s});
        m_store->failure = Error{Error::Kind::Local, Reason::NoSpace, u"Full."_s, {}, 0};
        QVERIFY(!done(m_nodes->subscribe(u"b"_s, phone)));
        QVERIFY(!done(m_nodes->unsubscribe(u"a"_s, phone)));
        QCOMPARE(m_nodes->subscribedBy(romeo), QStringList{u"a"_s}); // what is not stored has not happened
    }

    void findsAnAccountsSubscriptions()
    {
        PubsubSubscriptions all;
        for (const auto& who : {phone, juliet, laptop})
            all.put({who});
        all.put({phone, SubscriptionState::Pending}); // changed, no other
        const auto addresses = [&] {
            QStringList found;
            for (const auto& one : all.ofAccount(laptop))
                found.append(one.who.toString());
            return found;
        };
        QCOMPARE(addresses(), QStringList({phone.toString(), laptop.toString()}));
        QCOMPARE(all.countOf(romeo), 2);
        QCOMPARE(all.ofAccount(phone).first().state, SubscriptionState::Pending);
        all.put({romeo});
        QVERIFY(all.remove(phone)); // the last takes its place
        QCOMPARE(addresses(), QStringList({romeo.toString(), laptop.toString()}));
        QVERIFY(!all.remove(phone));
        QVERIFY(all.remove(romeo) && all.remove(laptop));
        QCOMPARE(all.countOf(romeo), 0);
        QCOMPARE(all.countOf(juliet), 1);
    }

private:
    void open()
    {
        m_nodes = std::make_unique<PubsubNodes>(m_reactor, m_router, jid(u"pubsub.localhost"_s), *m_store);
        QVERIFY(done(m_nodes->open()));
    }
    bool done(Task<Result<Done>> task)
    {
        if (!m_reactor.turnUntil([&task] { return task.isReady(); }))
            qFatal("no answer");
        return task.take().ok();
    }

    MemoryReactor m_reactor;
    Router m_router;
    std::unique_ptr<MemoryPubsub> m_store;
    std::unique_ptr<PubsubNodes> m_nodes;
};

QTEST_GUILESS_MAIN(PubsubNodesTest)
#include "tst_pubsubnodes.moc"
