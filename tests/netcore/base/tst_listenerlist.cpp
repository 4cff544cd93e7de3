#include <functional>
#include <memory>
#include <utility>

#include <QStringList>
#include <QTest>

#include "netcore/base/listenerlist.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

struct Events {
    virtual ~Events() = default;
    virtual void said(const QString& what) = 0;
};

struct Listener final : Events {
    Listener(QString called, QStringList& all) : name(std::move(called)), lines(all) {}
    void said(const QString& what) override
    {
        lines << name + what;
        if (const auto now = then) // a copy: it may give us another
            now();
    }
    QString name;
    QStringList& lines;
    std::function<void()> then;
};

} // namespace

class ListenerListTest : public QObject {
    Q_OBJECT

    QStringList heard;

    QStringList takeHeard() { return std::exchange(heard, {}); }

private Q_SLOTS:
    void init() { heard.clear(); }

    void callsInTheOrderOfAdding()
    {
        ListenerList<Events> list;
        Listener a(QStringLiteral("a"), heard);
        Listener b(QStringLiteral("b"), heard);
        list.add(&b);
        list.add(&a);
        list.add(&b); // is in it already
        list.notify(&Events::said, QStringLiteral("1"));
        QCOMPARE(takeHeard(), QStringList({QStringLiteral("b1"), QStringLiteral("a1")}));
        list.remove(&b);
        list.remove(&b);
        QVERIFY(!list.contains(&b) && list.contains(&a));
        list.notify(&Events::said, QStringLiteral("2"));
        QCOMPARE(takeHeard(), QStringList(QStringLiteral("a2")));
        list.clear();
        list.notify(&Events::said, QStringLiteral("3"));
        QCOMPARE(takeHeard(), QStringList());
    }

    void whoIsRemovedMeanwhileIsNotCalled()
    {
        ListenerList<Events> list;
        Listener a(QStringLiteral("a"), heard);
        Listener b(QStringLiteral("b"), heard);
        Listener c(QStringLiteral("c"), heard);
        for (auto* each : {&a, &b, &c})
            list.add(each);
        b.then = [&] { // the one before, itself and the one after
            list.remove(&a);
            list.remove(&b);
            list.remove(&c);
        };
        list.notify(&Events::said, QStringLiteral("1"));
        QCOMPARE(takeHeard(), QStringList({QStringLiteral("a1"), QStringLiteral("b1")}));
        list.notify(&Events::said, QStringLiteral("2"));
        QCOMPARE(takeHeard(), QStringList());
    }

    void whoIsAddedMeanwhileIsCalledTheNextTime()
    {
        ListenerList<Events> list;
        Listener a(QStringLiteral("a"), heard);
        Listener b(QStringLiteral("b"), heard);
        list.add(&a);
        a.then = [&] { list.add(&b); };
        list.notify(&Events::said, QStringLiteral("1"));
        QCOMPARE(takeHeard(), QStringList(QStringLiteral("a1")));
        list.notify(&Events::said, QStringLiteral("2"));
        QCOMPARE(takeHeard(), QStringList({QStringLiteral("a2"), QStringLiteral("b2")}));
    }

    void notifiesFromInsideACall()
    {
        ListenerList<Events> list;
        Listener a(QStringLiteral("a"), heard);
        Listener b(QStringLiteral("b"), heard);
        Listener c(QStringLiteral("c"), heard);
        for (auto* each : {&a, &b, &c})
            list.add(each);
        a.then = [&] {
            a.then = {};
            b.then = [&] { list.remove(&b); };
            list.notify(&Events::said, QStringLiteral("2"));
        };
        list.notify(&Events::said, QStringLiteral("1"));
        const QStringList wanted{QStringLiteral("a1"), QStringLiteral("a2"), QStringLiteral("b2"), QStringLiteral("c2"),
            QStringLiteral("c1")};
        QCOMPARE(takeHeard(), wanted);
    }

    void mayGoDuringACall()
    {
        auto list = std::make_unique<ListenerList<Events>>();
        Listener a(QStringLiteral("a"), heard);
        Listener b(QStringLiteral("b"), heard);
        list->add(&a);
        list->add(&b);
        a.then = [&] {
            a.then = [&] { list.reset(); };
            list->notify(&Events::said, QStringLiteral("2"));
        };
        list->notify(&Events::said, QStringLiteral("1"));
        QCOMPARE(takeHeard(), QStringList({QStringLiteral("a1"), QStringLiteral("a2")}));
        QVERIFY(!list);
    }

    void asksUntilOneSaysYes()
    {
        ListenerList<Events> list;
        Listener a(QStringLiteral("a"), heard);
        Listener b(QStringLiteral("b"), heard);
        list.add(&a);
        list.add(&b);
        int asked = 0;
        QVERIFY(list.any([&](const Events& each) { return ++asked, &each == &a; }));
        QCOMPARE(asked, 1);
        QVERIFY(!list.any([&](const Events&) { return ++asked, false; }));
        QCOMPARE(asked, 3);
    }
};

QTEST_GUILESS_MAIN(ListenerListTest)
#include "tst_listenerlist.moc"
