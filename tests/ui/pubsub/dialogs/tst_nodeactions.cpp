#include <map>

#include <QAction>
#include <QSet>
#include <QTest>

#include "netcore/task/deferred.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/pubsub/dialogs/nodeactions.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

/// A service that is slow to say whether one has subscribed.
class SlowNodes final : public NodeSource {
public:
    SlowNodes()
    {
        for (const auto& name : {u"a"_s, u"b"_s})
            m_facts[name] = NodeFacts{.name = name};
    }

    QStringList asked;
    QSet<QString> subscribed;
    std::map<QString, Deferred<Result<Done>>> answers;

    QString key() const override { return u"slow"_s; }
    xmpp::Jid service() const override { return {}; }
    QStringList names() const override { return {u"a"_s, u"b"_s}; }
    const NodeFacts* find(const QString& node) const override
    {
        const auto found = m_facts.find(node);
        return found == m_facts.end() ? nullptr : &found->second;
    }
    bool isSubscribed(const QString& node) const override { return subscribed.contains(node); }
    Task<Result<Done>> setSubscribed(QString node, bool on) override
    {
        asked.append(node + (on ? u" on"_s : u" off"_s));
        return answers[node].task();
    }
    Task<Result<xmpp::ItemPage>> items(QString, xmpp::ItemQuery) override { return none<xmpp::ItemPage>(); }
    Task<Result<Done>> publish(QString, xmpp::PubsubItem) override { return none<Done>(); }
    Task<Result<Done>> retract(QString, QString) override { return none<Done>(); }
    Task<Result<Done>> purge(QString) override { return none<Done>(); }
    Task<Result<Done>> remove(QString) override { return none<Done>(); }
    Task<Result<xmpp::DataForm>> configuration(QString) override { return none<xmpp::DataForm>(); }
    Task<Result<Done>> configure(QString, xmpp::DataForm) override { return none<Done>(); }
    Task<Result<Done>> create(QString, xmpp::DataForm) override { return none<Done>(); }
    Task<Result<QList<NodePerson>>> people(QString, People) override { return none<QList<NodePerson>>(); }
    Task<Result<Done>> changePeople(QString, People, QList<NodePerson>) override { return none<Done>(); }
    void addListener(xmpp::PubsubEvents*) override {}
    void removeListener(xmpp::PubsubEvents*) override {}

private:
    template <typename T>
    static Task<Result<T>> none()
    {
        return Task<Result<T>>(Result<T>(left()));
    }

    std::map<QString, NodeFacts> m_facts;
};

} // namespace

/// What is asked of a node's service while it has not answered what was asked before.
class NodeActionsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<SlowNodes> m_nodes;
    std::unique_ptr<NodeActions> m_actions;

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{});
        QVERIFY(m_bench->start());
        m_nodes = std::make_unique<SlowNodes>();
        m_actions = std::make_unique<NodeActions>(
            m_bench->window(), [this] { return m_nodes.get(); }, nullptr);
    }
    void cleanup()
    {
        m_actions.reset();
        m_nodes.reset();
        m_bench.reset();
    }

    void oneAnswerAfterTheOther()
    {
        m_actions->setNode(u"a"_s);
        QVERIFY(!m_actions->subscribe->isChecked());
        m_actions->subscribe->trigger();
        QVERIFY(m_actions->subscribe->isChecked());
        QVERIFY(!m_actions->subscribe->isEnabled());
        m_actions->subscribe->trigger();
        m_actions->showSubscribed(); // a node was told of meanwhile
        QVERIFY(m_actions->subscribe->isChecked());
        QCOMPARE(m_nodes->asked, QStringList{u"a on"_s});

        m_nodes->subscribed.insert(u"a"_s);
        m_nodes->answers[u"a"_s].fire(Done());
        QVERIFY(m_actions->subscribe->isEnabled());
        QVERIFY(m_actions->subscribe->isChecked());
        m_nodes->answers.clear();
        m_actions->subscribe->trigger();
        QCOMPARE(m_nodes->asked, QStringList({u"a on"_s, u"a off"_s}));
        m_nodes->answers[u"a"_s].fire(Error{Error::Kind::Refused, Reason::None, u"Stay."_s, {}, 0});
        QVERIFY(m_actions->subscribe->isEnabled());
        QVERIFY(m_actions->subscribe->isChecked()); // as it still is
    }

    void anotherNodeIsAskedAboutMeanwhile()
    {
        m_actions->setNode(u"a"_s);
        m_actions->subscribe->trigger();
        m_actions->setNode(u"b"_s);
        QVERIFY(m_actions->subscribe->isEnabled());
        QVERIFY(!m_actions->subscribe->isChecked());
        m_actions->subscribe->trigger();
        QCOMPARE(m_nodes->asked, QStringList({u"a on"_s, u"b on"_s}));
        QVERIFY(m_nodes->answers[u"a"_s].isWanted());

        m_nodes->subscribed.insert(u"a"_s);
        m_nodes->answers[u"a"_s].fire(Done());
        QVERIFY(!m_actions->subscribe->isEnabled()); // b has not been answered
        m_actions->setNode(u"a"_s);
        QVERIFY(m_actions->subscribe->isEnabled());
        QVERIFY(m_actions->subscribe->isChecked());
    }

    void nobodyWaitsForNodesThatGo()
    {
        m_actions->setNode(u"a"_s);
        m_actions->subscribe->trigger();
        m_actions->release();
        QVERIFY(!m_nodes->answers[u"a"_s].isWanted());
    }
};

QTEST_MAIN(NodeActionsTest)
#include "tst_nodeactions.moc"
