#include "app/services/core/lentnodes.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

struct Teller final : LentNodeTeller {
    void published(const QString& node, const xmpp::PubsubItem& item) override { told << node + u' ' + item.id; }
    void retracted(const QString& node, const QString& id) override { told << node + u" -"_s + id; }
    QStringList told;
};

LentNode node(const QString& title, const QString& owner = {})
{
    LentNode made;
    made.title = title;
    made.owner = owner;
    return made;
}

} // namespace

/// The table of pubsub nodes that code answers.
class LentNodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsThere();
    void refusesOtherNames_data();
    void refusesOtherNames();
    void refusesASecond();
    void goesWithItsHold();
    void tellsEveryService();
};

void LentNodesTest::findsWhatIsThere()
{
    LentNodes nodes;
    const auto books = nodes.add(u"books"_s, node(u"Books"_s));
    const auto airs = nodes.add(u"airs and graces / ä"_s, node(u"Airs"_s));
    QVERIFY(books && books->isValid() && airs);
    QCOMPARE(nodes.names(), (QStringList{u"airs and graces / ä"_s, u"books"_s}));
    QCOMPARE(nodes.find(u"books"_s)->title, u"Books"_s);
    QVERIFY(nodes.has(u"books"_s) && !nodes.has(u"Books"_s));
    QVERIFY(!nodes.find(u"nothing"_s));
}

void LentNodesTest::refusesOtherNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("none") << QString() << Error::Kind::Malformed;
    QTest::newRow("a line break") << u"a\nb"_s << Error::Kind::Malformed;
    QTest::newRow("a zero") << u"a"_s + QChar(0) << Error::Kind::Malformed;
    QTest::newRow("long") << QString(LentNodes::longestName + 1, u'a') << Error::Kind::Malformed;
    QTest::newRow("the votes'") << u"vote/lunch"_s << Error::Kind::Refused;
    QTest::newRow("the server's") << u"server/status"_s << Error::Kind::Refused;
}

void LentNodesTest::refusesOtherNames()
{
    QFETCH(QString, name);
    QFETCH(Error::Kind, kind);
    LentNodes nodes;
    const auto refused = nodes.add(name, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QVERIFY(nodes.names().isEmpty());
}

void LentNodesTest::refusesASecond()
{
    LentNodes nodes;
    const auto first = nodes.add(u"books"_s, node(u"First"_s, u"the plugin a"_s));
    const auto second = nodes.add(u"books"_s, node(u"Second"_s, u"the plugin b"_s));
    QVERIFY(first && !second);
    QCOMPARE(second.error().text, u"The node books is answered by the plugin a already."_s);
    QCOMPARE(nodes.find(u"books"_s)->title, u"First"_s);
}

void LentNodesTest::goesWithItsHold()
{
    auto nodes = std::make_unique<LentNodes>();
    {
        const auto hold = nodes->add(u"books"_s, node(u"Books"_s));
        QVERIFY(hold);
        const auto asked = nodes->find(u"books"_s); // somebody is in the midst of it
        const auto copy = *hold;
        QVERIFY(asked && copy.isValid());
    }
    QVERIFY(!nodes->has(u"books"_s));
    const auto again = nodes->add(u"books"_s, {});
    QVERIFY(again);
    nodes.reset(); // the table may go first
}

void LentNodesTest::tellsEveryService()
{
    LentNodes nodes;
    Teller one;
    Teller other;
    nodes.attach(one);
    nodes.attach(other);
    nodes.published(u"books"_s, {u"1"_s, "<a/>"});
    nodes.detach(other);
    nodes.retracted(u"books"_s, u"1"_s);
    nodes.detach(one);
    nodes.retracted(u"books"_s, u"2"_s);
    QCOMPARE(one.told, (QStringList{u"books 1"_s, u"books -1"_s}));
    QCOMPARE(other.told, QStringList{u"books 1"_s});
}

QTEST_GUILESS_MAIN(LentNodesTest)
#include "tst_lentnodes.moc"
