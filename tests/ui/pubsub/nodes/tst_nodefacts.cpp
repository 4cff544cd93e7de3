#include <QLabel>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/pubsub/nodes/nodefacts.h"
#include "ui/pubsub/nodes/nodesource.h"
#include "ui/widgets/display/facts.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class NodeFactsTest : public QObject {
    Q_OBJECT

    Facts m_facts;

    QStringList shown()
    {
        QStringList words;
        for (const QLabel* label : m_facts.findChildren<QLabel*>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase() { m_facts.show(); }

    void onlyWhatWasToldIsShown()
    {
        NodeFacts node;
        node.name = u"vote/lunch"_s;
        showNodeFacts(m_facts, &node);
        QTRY_COMPARE(shown(), (QStringList{u"Address"_s, u"vote/lunch"_s}));
        node.kept = 0;
        node.followers = 0;
        showNodeFacts(m_facts, &node);
        QTRY_VERIFY(shown().contains(u"only the newest"_s));
        QVERIFY(shown().contains(u"0"_s)); // none is an answer
        showNodeFacts(m_facts, nullptr);
        QTRY_VERIFY(shown().isEmpty());
    }

    /// A node that says less than the one before keeps nothing of it.
    void theNextNodeIsNotMixedWithTheLast()
    {
        NodeFacts first;
        first.name = u"a"_s;
        first.description = u"The first"_s;
        first.accessModel = u"whitelist"_s;
        showNodeFacts(m_facts, &first);
        QTRY_VERIFY(shown().contains(u"The first"_s));
        NodeFacts second;
        second.name = u"b"_s;
        showNodeFacts(m_facts, &second);
        QTRY_COMPARE(shown(), (QStringList{u"Address"_s, u"b"_s}));
    }

    void unknownModelsAreShownByTheirOwnWord()
    {
        NodeFacts node;
        node.name = u"a"_s;
        node.accessModel = u"x-moon"_s;
        node.publishModel = u"open"_s;
        showNodeFacts(m_facts, &node);
        QTRY_VERIFY(shown().contains(u"x-moon"_s));
        QVERIFY(shown().contains(u"everyone"_s) && !shown().contains(u"open"_s));
    }

    void strangersNodesDriveNothing()
    {
        for (const StrangersWords& words : strangersWords()) {
            NodeFacts node;
            node.name = node.description = node.payloadType = node.accessModel = node.publishModel = words.text;
            showNodeFacts(m_facts, &node);
            for (const QLabel* label : m_facts.findChildren<QLabel*>())
                QVERIFY2(!drivesScreens(label->text()) && label->text().size() <= 20'100, words.name);
        }
    }
};

QTEST_MAIN(NodeFactsTest)
#include "tst_nodefacts.moc"
