// The tree of service discovery over a world that the test invents.
#include <QAbstractItemModelTester>
#include <QTest>

#include "netcore/task/deferred.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"
#include "ui/style/painting/rowroles.h"
#include "ui/xmpp/discotree.h"

using namespace everyport;
using namespace everyport::ui;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

/// Answers at once, unless it is told to wait.
struct World {
    QHash<QString, DiscoInfo> infos; ///< By address and node.
    QHash<QString, QList<DiscoItem>> items;
    QSet<QString> refuses;
    QStringList asked;
    bool knowsPages = true;
    std::vector<Deferred<Result<DiscoPage>>> waiting;
    bool waits = false;

    static QString key(const Jid& who, const QString& node)
    {
        return node.isEmpty() ? who.toString() : who.toString() + u'#' + node;
    }
    DiscoAsker asker()
    {
        return {[this](Jid who, QString node) { return Task<Result<DiscoInfo>>(infoOf(key(who, node))); },
            [this](Jid who, QString node, PageRequest page) {
                asked.append(key(who, node) + (page.after.isEmpty() ? QString() : u" after "_s + page.after));
                if (waits)
                    return waiting.emplace_back().task();
                return Task<Result<DiscoPage>>(pageOf(key(who, node), page));
            }};
    }
    QString says = u"You may not."_s; ///< With a refusal.
    Result<DiscoInfo> infoOf(const QString& key)
    {
        if (refuses.contains(key))
            return Error{Error::Kind::Refused, Reason::NotAuthorised, says, u"forbidden"_s};
        return infos.value(key);
    }
    Result<DiscoPage> pageOf(const QString& key, const PageRequest& page)
    {
        if (refuses.contains(key))
            return Error{Error::Kind::Refused, Reason::NotAuthorised, says, u"forbidden"_s};
        const auto all = items.value(key);
        if (!knowsPages)
            return DiscoPage{all};
        DiscoPage answer;
        qsizetype from = 0;
        while (!page.after.isEmpty() && from < all.size() && all[from++].jid.toString() != page.after) {}
        answer.items = all.mid(from, *page.max);
        answer.page = PageAnswer{.first = u"f"_s,
            .last = answer.items.isEmpty() ? QString() : answer.items.last().jid.toString(),
            .count = int(all.size())};
        return answer;
    }
};

struct Shown {
    World world;
    DiscoTree tree;

    void show(const QString& address) { tree.show(world.asker(), {jid(address)}); }
    QModelIndex top() const { return tree.index(0, 0); }
    QModelIndex at(int row) const { return tree.index(row, 0, top()); }
    QString text(const QModelIndex& index) const { return index.data().toString(); }
    QString second(const QModelIndex& index) const { return index.data(Role::SecondText).toString(); }
};

} // namespace

class DiscoTreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The tester unfolds all that it sees, so answers come later, as they do in life.
    void isAModel()
    {
        Shown shown;
        const QAbstractItemModelTester tester(&shown.tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.world.waits = true;
        shown.show(u"x.example"_s);
        shown.tree.fetchMore(shown.top());
        DiscoPage page{.items = {{jid(u"a.example"_s)}, {jid(u"b.example"_s)}}};
        page.page = PageAnswer{.first = u"a"_s, .last = u"b"_s, .count = 3};
        shown.world.waiting.front().fire(Result<DiscoPage>(page));
        QCOMPARE(shown.tree.rowCount(shown.top()), 3);
        shown.tree.showMore(shown.at(2));
        QCOMPARE(shown.tree.rowCount(shown.top()), 2);
        shown.world.waiting.back().fire(Result<DiscoPage>(DiscoPage{.items = {{jid(u"c.example"_s)}}}));
        QCOMPARE(shown.tree.rowCount(shown.top()), 3);
        shown.tree.askAgain(shown.top());
        QCOMPARE(shown.tree.rowCount(shown.top()), 0);
        shown.tree.show({}, {});
        QCOMPARE(shown.tree.rowCount(), 0);
    }

    void asksWhenItIsUnfolded()
    {
        Shown shown;
        shown.world.items[u"x.example"_s] = {{jid(u"rooms.x.example"_s), {}, u"Rooms"_s}, {jid(u"pubsub.x.example"_s)}};
        shown.world.infos[u"pubsub.x.example"_s].identities = {{u"pubsub"_s, u"service"_s, u"News"_s}};
        shown.show(u"x.example"_s);
        QCOMPARE(shown.world.asked, QStringList());
        QVERIFY(shown.tree.hasChildren(shown.top()));
        shown.tree.fetchMore(shown.top());
        QCOMPARE(shown.world.asked, QStringList{u"x.example"_s});
        QCOMPARE(shown.tree.rowCount(shown.top()), 2);
        QCOMPARE(shown.text(shown.at(0)), u"Rooms"_s);
        QCOMPARE(shown.at(0).data(Role::Elide), QVariant(int(Qt::ElideMiddle)));
        QCOMPARE(shown.second(shown.at(0)), u"rooms.x.example"_s);
        QCOMPARE(shown.text(shown.at(1)), u"News"_s); // its own name
        QCOMPARE(shown.at(1).data(Role::IconName).toString(), u"rss"_s);
        QVERIFY(!shown.tree.canFetchMore(shown.top()));
        QVERIFY(shown.tree.canFetchMore(shown.at(0)));
    }

    void goesByPages()
    {
        Shown shown;
        for (int i = 0; i < 250; ++i)
            shown.world.items[u"rooms.x.example"_s].append({jid(u"r%1@rooms.x.example"_s.arg(i))});
        shown.show(u"rooms.x.example"_s);
        shown.tree.fetchMore(shown.top());
        QCOMPARE(shown.tree.rowCount(shown.top()), 101);
        QVERIFY(shown.tree.isMore(shown.at(100)));
        QCOMPARE(shown.second(shown.at(100)), u"100 of 250"_s);
        QVERIFY(shown.tree.place(shown.at(100)).address.isNull());
        shown.tree.showMore(shown.at(100));
        QCOMPARE(shown.tree.rowCount(shown.top()), 201);
        shown.tree.showMore(shown.at(200));
        QCOMPARE(shown.tree.rowCount(shown.top()), 250);
        QCOMPARE(shown.world.asked.last(), u"rooms.x.example after r199@rooms.x.example"_s);
    }

    void takesWhoKnowsNoPages()
    {
        Shown shown;
        shown.world.knowsPages = false;
        for (int i = 0; i < 3000; ++i)
            shown.world.items[u"old.x.example"_s].append({jid(u"r%1@old.x.example"_s.arg(i))});
        shown.show(u"old.x.example"_s);
        shown.tree.fetchMore(shown.top());
        QCOMPARE(shown.tree.rowCount(shown.top()), int(DiscoTree::mostBelow));
    }

    /// A server that gives the word alone: people have a sentence before it.
    void saysRefusalsInASentence()
    {
        Shown shown;
        shown.world.says = u"forbidden"_s;
        shown.world.refuses.insert(u"x.example"_s);
        shown.show(u"x.example"_s);
        QCOMPARE(shown.tree.infoFault(shown.top()), u"You may not do that here. (forbidden)"_s);
        shown.tree.fetchMore(shown.top());
        // In the tree for people; the protocol's word is in the pane beside it and in the tip.
        QCOMPARE(shown.second(shown.top()), u"You may not do that here."_s);
        QCOMPARE(shown.top().data(Qt::ToolTipRole).toString(), u"x.example\nforbidden"_s);
    }

    void saysRefusalsWithTheWord()
    {
        Shown shown;
        shown.world.refuses.insert(u"x.example"_s);
        shown.show(u"x.example"_s);
        QVERIFY(!shown.tree.info(shown.top()));
        QCOMPARE(shown.tree.infoFault(shown.top()), u"You may not. (forbidden)"_s);
        shown.tree.fetchMore(shown.top());
        QCOMPARE(shown.second(shown.top()), u"You may not."_s);
        QVERIFY(!shown.tree.hasChildren(shown.top()));
        shown.world.refuses.clear();
        shown.world.items[u"x.example"_s] = {{jid(u"a.x.example"_s)}};
        shown.tree.askAgain(shown.top());
        QCOMPARE(shown.tree.rowCount(shown.top()), 1);
        QVERIFY(shown.tree.info(shown.top()));
    }

    void showsCommandsBelowWhoOffersThem()
    {
        Shown shown;
        shown.world.infos[u"x.example"_s].features = {xmpp::client::ns::commands};
        shown.world.items[World::key(jid(u"x.example"_s), xmpp::client::ns::commands)] = {
            {jid(u"x.example"_s), u"restart"_s, u"Restart"_s}};
        shown.show(u"x.example"_s);
        shown.tree.fetchMore(shown.top());
        QCOMPARE(shown.tree.rowCount(shown.top()), 1);
        QCOMPARE(shown.text(shown.at(0)), u"Commands"_s);
        shown.tree.fetchMore(shown.at(0));
        const auto command = shown.tree.index(0, 0, shown.at(0));
        QCOMPARE(shown.text(command), u"Restart"_s);
        QVERIFY(shown.tree.isCommand(command));
        QVERIFY(!shown.tree.hasChildren(command));
        shown.tree.askAgain(shown.top()); // once, not twice
        QCOMPARE(shown.tree.rowCount(shown.top()), 1);
    }

    void forgetsWhoAnswersLate()
    {
        Shown shown;
        shown.world.waits = true;
        shown.show(u"x.example"_s);
        shown.tree.fetchMore(shown.top());
        QCOMPARE(shown.second(shown.top()), u"asking…"_s);
        shown.tree.show({}, {});
        QCOMPARE(shown.tree.rowCount(), 0);
        shown.world.waiting.front().fire(Result<DiscoPage>(DiscoPage{{{jid(u"a.example"_s)}}}));
        QCOMPARE(shown.tree.rowCount(), 0);
    }
};

QTEST_MAIN(DiscoTreeTest)
#include "tst_discotree.moc"
