#include "app/plugins/ports/pubsubport.h"

#include <QRegularExpression>

#include "tests/app/plugins/pluginroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::plugins;
using namespace Qt::StringLiterals;

namespace {

using Items = QList<xmpp::PubsubItem>;

/// A plugin's nodes, asked as a pubsub service asks.
class Shelf final : private LentNodeTeller {
public:
    Shelf() : room(ports(nodes)) { nodes.attach(*this); }
    ~Shelf() override { nodes.detach(*this); }

    template <typename T>
    std::variant<T, xmpp::StanzaError> wait(xmpp::PubsubResource::Reply<T> task)
    {
        std::optional<std::variant<T, xmpp::StanzaError>> reply;
        task.whenDone([&](auto value) { reply = std::move(value); });
        if (!QTest::qWaitFor([&] { return reply.has_value(); }, 10000))
            return xmpp::StanzaError(xmpp::Condition::RemoteServerTimeout);
        return *reply;
    }
    /// "1 <a/>, 2 <b/>", or the condition.
    QString items(const QString& node, const QString& who = u"ann@localhost/r"_s)
    {
        const auto lent = nodes.find(node);
        if (!lent)
            return u"gone"_s;
        return said<Items>(wait<Items>(lent->items(*xmpp::Jid::parse(who))), [](const Items& all) {
            QStringList texts;
            for (const auto& item : all)
                texts.append(item.id + u' ' + QString::fromUtf8(item.payload));
            return texts.join(u", ");
        });
    }
    QString publish(const QString& node, const QByteArray& payload, const QString& id)
    {
        return said<QString>(
            wait<QString>(nodes.find(node)->publish(*xmpp::Jid::parse(u"ann@localhost/r"_s), {id, payload})),
            [](const QString& got) { return got; });
    }
    QString subscribe(const QString& node, const QString& who)
    {
        return said<Done>(
            wait<Done>(nodes.find(node)->subscribe(*xmpp::Jid::parse(who))), [](Done) { return u"yes"_s; });
    }

    LentNodes nodes;
    PluginRoom room;
    QStringList told;

private:
    template <typename T, typename Write>
    static QString said(const std::variant<T, xmpp::StanzaError>& reply, Write write)
    {
        const auto* error = std::get_if<xmpp::StanzaError>(&reply);
        return error ? (xmpp::conditionName(error->condition) + u' ' + error->text).trimmed()
                     : write(std::get<T>(reply));
    }
    void published(const QString& node, const xmpp::PubsubItem& item) override
    {
        told.append(node + u' ' + item.id + u' ' + QString::fromUtf8(item.payload));
    }
    void retracted(const QString& node, const QString& id) override { told.append(node + u" -"_s + id); }
    static PluginPorts ports(LentNodes& nodes)
    {
        PluginPorts all;
        all.push_back(std::make_unique<PubsubPort>(nodes, Ground::get().reactor.clock()));
        return all;
    }
};

} // namespace

/// plugin.pubsub: nodes answered by Python.
class PubsubPortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { Ground::end(); }
    void answers();
    void failsForThePeerToo_data();
    void failsForThePeerToo();
    void refusesWhatIsNoResource_data();
    void refusesWhatIsNoResource();
    void goesWithThePlugin();
};

void PubsubPortTest::answers()
{
    Shelf shelf;
    shelf.room.add(u"books"_s, R"(
import asyncio
from xml.etree import ElementTree
from everyport.plugin import Item, Refusal

class Books:
    def __init__(self): self.all = [Item("<b xmlns='urn:b'>1</b>", "one")]
    async def items(self, who):
        await asyncio.sleep(0.01)
        return self.all if who.startswith("ann@") else Refusal("forbidden", "Only Ann.")
    async def publish(self, who, item):
        if "bad" in item.xml:
            return Refusal("not-acceptable", who)
        self.all.append(item)
        await self.node.publish(item.xml, item.id)
        return item.id + "!"
    def subscribe(self, who):
        return None if who == "ann@localhost" else Refusal("not-allowed")

async def start(plugin):
    books = Books()
    books.node = plugin.pubsub("books", books, title="Books")
    one = plugin.pubsub("one", lambda who: ElementTree.Element("{urn:e}e"))
    plugin.pubsub("none", lambda who: None)
    await one.publish("<e/>")
    await one.retract("4")
    for wrong in ("no xml", "<a><!-- --></a>", "<a>" * 70 + "</a>" * 70):
        try:
            await one.publish(wrong)
            raise AssertionError(wrong)
        except ValueError as error:
            assert "one element" in str(error), error
)");
    const auto enabled = shelf.room.enable(u"books"_s);
    QVERIFY2(enabled, qPrintable(shelf.room.state(u"books"_s).trouble));
    QCOMPARE(shelf.told.size(), 2);
    QVERIFY(QRegularExpression(u"^one [A-Za-z0-9_-]{10,} <e/>$"_s).match(shelf.told[0]).hasMatch());
    QCOMPARE(shelf.told[1], u"one -4"_s);
    QCOMPARE(shelf.nodes.find(u"books"_s)->title, u"Books"_s);
    QVERIFY(shelf.nodes.find(u"books"_s)->takesItems && shelf.nodes.find(u"books"_s)->chooses);
    QVERIFY(!shelf.nodes.find(u"one"_s)->takesItems && !shelf.nodes.find(u"one"_s)->chooses);

    QCOMPARE(shelf.items(u"books"_s), u"one <b xmlns='urn:b'>1</b>"_s);
    QCOMPARE(shelf.items(u"books"_s, u"bea@localhost"_s), u"forbidden Only Ann."_s);
    QCOMPARE(shelf.items(u"one"_s), u"current <e xmlns='urn:e'/>"_s);
    QCOMPARE(shelf.items(u"none"_s), QString());
    QCOMPARE(shelf.publish(u"books"_s, "<bad/>", u"x"_s), u"not-acceptable ann@localhost/r"_s);
    QCOMPARE(shelf.publish(u"books"_s, "<c xmlns='urn:c'/>", u"two"_s), u"two!"_s);
    QCOMPARE(shelf.told.last(), u"books two <c xmlns='urn:c'/>"_s);
    QVERIFY(shelf.items(u"books"_s).endsWith(u", two <c xmlns='urn:c'/>"));
    QCOMPARE(shelf.subscribe(u"books"_s, u"ann@localhost"_s), u"yes"_s);
    QCOMPARE(shelf.subscribe(u"books"_s, u"bea@localhost"_s), u"not-allowed"_s);
    QVERIFY(shelf.room.state(u"books"_s).failures.isEmpty());
}

void PubsubPortTest::failsForThePeerToo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("an exception") << QByteArray("1 / 0");
    QTest::newRow("what is no XML") << QByteArray("'words'");
    QTest::newRow("two elements") << QByteArray("'<a/><b/>'");
    QTest::newRow("a document type") << QByteArray("'<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>'");
    QTest::newRow("no prefix") << QByteArray("'<x:a/>'");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("a large one") << QByteArray("'<a>' + 'x' * 70_000 + '</a>'");
    QTest::newRow("many") << QByteArray("[Item('<a/>', str(n)) for n in range(1001)]");
    QTest::newRow("several without an id") << QByteArray("['<a/>', '<b/>']");
    QTest::newRow("no condition") << QByteArray("Refusal('because')");
    QTest::newRow("an endless loop") << QByteArray("next(x for x in iter(int, 1) if x)");
}

void PubsubPortTest::failsForThePeerToo()
{
    QFETCH(QByteArray, answer);
    Shelf shelf;
    shelf.room.add(u"bad"_s,
        "from everyport.plugin import Item, Refusal\ndef start(plugin): plugin.pubsub('n', lambda who: " + answer
            + ")\n",
        "hold = \"300ms\"\n");
    QVERIFY(shelf.room.enable(u"bad"_s));
    QCOMPARE(shelf.items(u"n"_s), u"internal-server-error The plugin bad, which answers here, has failed."_s);
    QCOMPARE(shelf.room.state(u"bad"_s).failures.size(), 1);
}

void PubsubPortTest::refusesWhatIsNoResource_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("no function") << QByteArray("'n', 3") << u"is a function, not 3"_s;
    QTest::newRow("no name") << QByteArray("'', print") << u"A node is called by"_s;
    QTest::newRow("the votes'") << QByteArray("'vote/x', print") << u"the program's own"_s;
}

void PubsubPortTest::refusesWhatIsNoResource()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QString, says);
    Shelf shelf;
    shelf.room.add(u"bad"_s, "def start(plugin): plugin.pubsub(" + arguments + ")\n");
    QVERIFY(!shelf.room.enable(u"bad"_s));
    QVERIFY2(shelf.room.state(u"bad"_s).trouble.contains(says), qPrintable(shelf.room.state(u"bad"_s).trouble));
    QVERIFY(shelf.nodes.names().isEmpty());
}

void PubsubPortTest::goesWithThePlugin()
{
    Shelf shelf;
    shelf.room.add(u"one"_s,
        "def start(plugin):\n    plugin.pubsub('x', lambda who: None)\n    plugin.pubsub('y', lambda who: None).remove()\n");
    QVERIFY(shelf.room.enable(u"one"_s));
    QCOMPARE(shelf.nodes.names(), QStringList(u"x"_s));
    const auto kept = *shelf.nodes.find(u"x"_s);
    QVERIFY(shelf.room.done(shelf.room.registry().setEnabled(u"one"_s, false)));
    QVERIFY(shelf.nodes.names().isEmpty());
    const auto late = shelf.wait<Items>(kept.items(*xmpp::Jid::parse(u"ann@localhost"_s)));
    const auto* error = std::get_if<xmpp::StanzaError>(&late);
    QVERIFY(error);
    QCOMPARE(error->condition, xmpp::Condition::ServiceUnavailable);
    QCOMPARE(error->text, u"The plugin one was switched off meanwhile."_s);
}

QTEST_GUILESS_MAIN(PubsubPortTest)
#include "tst_pubsubport.moc"
