#include "netcore/task/lookedup.h"

#include <deque>

#include <QTest>

#include "netcore/task/deferred.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class LookedUpTest : public QObject {
    Q_OBJECT

    std::deque<Deferred<Result<QByteArray>>> m_looks;

    LookedUp<QByteArray>::Look look()
    {
        return [this] { return m_looks.emplace_back().task(); };
    }

    static LookedUp<QByteArray>::AsOf as(const QString& state)
    {
        return [state] { return state; };
    }

private Q_SLOTS:
    void init() { m_looks.clear(); }

    void manyAskAndOneLooks()
    {
        LookedUp<QByteArray> json;
        auto first = json.get(u"fruit"_s, as(u"1"_s), look());
        auto second = json.get(u"fruit"_s, as(u"1"_s), look());
        QCOMPARE(m_looks.size(), 1);
        m_looks[0].fire(QByteArray("{}"));
        QVERIFY(first.isReady() && second.isReady());
        QCOMPARE(*second.take(), QByteArray("{}"));
        QCOMPARE(*json.get(u"fruit"_s, as(u"1"_s), look()).take(), QByteArray("{}"));
        QCOMPARE(m_looks.size(), 1);
    }
    void whoeverLeavesKeepsNobodyOut()
    {
        LookedUp<QByteArray> json;
        auto first = std::make_unique<Task<Result<QByteArray>>>(json.get(u"fruit"_s, as(u"1"_s), look()));
        auto second = json.get(u"fruit"_s, as(u"1"_s), look());
        first.reset();
        QCOMPARE(m_looks.size(), 2);
        m_looks[1].fire(QByteArray("{}"));
        QVERIFY(second.isReady() && second.take().ok());
    }
    void whatHasChangedIsLookedUpAnew()
    {
        LookedUp<QByteArray> json;
        for (int i = 0; i < 100; ++i) {
            auto asked = json.get(u"poll %1"_s.arg(i % 40), as(QString::number(i)), look());
            QCOMPARE(int(m_looks.size()), i + 1);
            m_looks.back().fire(QByteArray::number(i));
            QCOMPARE(*asked.take(), QByteArray::number(i));
        }
    }
    /// Else each would look once more, and put what was so before in the place of what is so.
    void whatChangesMeanwhileIsLookedUpOnce()
    {
        LookedUp<QByteArray> json;
        QString state = u"1"_s;
        const auto now = [&state] { return state; };
        auto first = json.get(u"fruit"_s, now, look());
        auto second = json.get(u"fruit"_s, now, look());
        state = u"2"_s;
        auto third = json.get(u"fruit"_s, now, look());
        m_looks[0].fire(QByteArray("one"));
        QCOMPARE(m_looks.size(), 2);
        m_looks[1].fire(QByteArray("two"));
        QCOMPARE(*first.take() + *second.take() + *third.take(), QByteArray("onetwotwo"));
        QCOMPARE(m_looks.size(), 2);
    }
    void subjectsWaitForOneAnotherByDefault()
    {
        LookedUp<QByteArray> json;
        auto first = json.get(u"fruit"_s, as(u"1"_s), look());
        auto second = json.get(u"pie"_s, as(u"1"_s), look());
        QCOMPARE(m_looks.size(), 1);
        m_looks[0].fire(QByteArray("apple"));
        QCOMPARE(m_looks.size(), 2);
        m_looks[1].fire(QByteArray("plum"));
        QCOMPARE(*first.take() + *second.take(), QByteArray("appleplum"));
    }
    void aSlowOneHoldsUpNoOther()
    {
        LookedUp<QByteArray> pictures(2);
        auto slow = pictures.get(u"slow"_s, as(u"1"_s), look());
        auto again = pictures.get(u"slow"_s, as(u"1"_s), look()); // takes no place while it waits for that one
        auto quick = pictures.get(u"quick"_s, as(u"1"_s), look());
        auto third = pictures.get(u"third"_s, as(u"1"_s), look());
        QCOMPARE(m_looks.size(), 2); // and no more at a time
        m_looks[1].fire(QByteArray("quick"));
        QVERIFY(quick.isReady() && !slow.isReady() && !again.isReady());
        QCOMPARE(m_looks.size(), 3);
        m_looks[2].fire(QByteArray("third"));
        QVERIFY(third.isReady());
        m_looks[0].fire(QByteArray("slow"));
        QCOMPARE(*slow.take() + *again.take(), QByteArray("slowslow"));
        QCOMPARE(m_looks.size(), 3);
    }
    void aFailureIsNotKept()
    {
        LookedUp<QByteArray> json;
        auto asked = json.get(u"fruit"_s, as(u"1"_s), look());
        m_looks[0].fire(Error::local(Reason::NoSpace, u"The disk is full."_s));
        QVERIFY(!asked.take().ok());
        auto again = json.get(u"fruit"_s, as(u"1"_s), look());
        QCOMPARE(m_looks.size(), 2);
    }
};

QTEST_GUILESS_MAIN(LookedUpTest)
#include "tst_lookedup.moc"
