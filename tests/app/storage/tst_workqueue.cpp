#include "app/storage/workqueue.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::detail;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct NamedWork final : DatabaseWork {
    explicit NamedWork(QString n) : name(std::move(n)) {}
    void run(QSqlDatabase&) override {}
    const Error* failure() const override { return nullptr; }
    void replaceBy(const Error&) override {}
    void answer() override {}

    QString name;
};

} // namespace

/// Names say what they are: u1, n1, b1 are urgent, normal, bulk.
class WorkQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_queue = {};
        m_taken = {};
    }

    void takesByPriorityThenByOrder()
    {
        add({u"b1"_s, u"n1"_s, u"u1"_s, u"n2"_s, u"u2"_s});
        QStringList names;
        for (WorkQueue::Taken first = {}; auto work = m_queue.takeFor(first, 0ms); first = {})
            names.append(nameOf(work));
        QCOMPARE(names, (QStringList{u"u1"_s, u"u2"_s, u"n1"_s, u"n2"_s, u"b1"_s}));
        QVERIFY(m_queue.isEmpty());
    }
    void aCommitHasAllThatAreUrgentAndOneOfEachOther()
    {
        add({u"b1"_s, u"b2"_s, u"n1"_s, u"n2"_s, u"u1"_s, u"u2"_s});
        QCOMPARE(group(5ms), (QStringList{u"u1"_s, u"u2"_s, u"n1"_s, u"b1"_s}));
        m_taken = {};
        QCOMPARE(group(5ms), (QStringList{u"n2"_s, u"b2"_s}));
    }
    void whileThereIsTimeOthersJoin()
    {
        add({u"b1"_s, u"b2"_s, u"n1"_s, u"n2"_s, u"u1"_s});
        QCOMPARE(group(0ms), (QStringList{u"u1"_s, u"n1"_s, u"b1"_s, u"n2"_s, u"b2"_s}));
    }
    void withoutUrgentOnesThereIsMoreTime()
    {
        add({u"n1"_s, u"n2"_s, u"n3"_s});
        QCOMPARE(group(5ms), (QStringList{u"n1"_s, u"n2"_s, u"n3"_s}));
        m_taken = {};
        add({u"n4"_s, u"n5"_s});
        QCOMPARE(group(WorkQueue::longest), QStringList{u"n4"_s});
    }
    void whatIsUrgentJoinsWhatHasBegun()
    {
        add({u"b1"_s, u"b2"_s, u"b3"_s});
        QCOMPARE(nameOf(m_queue.takeFor(m_taken, 0ms)), u"b1"_s);
        add({u"u1"_s});
        QCOMPARE(group(2ms), QStringList{u"u1"_s});
    }
    void aCommitIsBounded()
    {
        for (std::size_t i = 0; i < WorkQueue::together + 10; ++i)
            add({u"u"_s});
        QCOMPARE(group(0ms).size(), int(WorkQueue::together));
    }
    void eachPriorityHasRoomOfItsOwn()
    {
        std::unique_ptr<DatabaseWork> work;
        do
            work = std::make_unique<NamedWork>(u"b"_s);
        while (m_queue.add(work, Priority::Bulk));
        QVERIFY(work);
        QVERIFY(m_queue.add(work, Priority::Urgent));
    }
    void knowsWhoIsInIt()
    {
        std::unique_ptr<DatabaseWork> work = std::make_unique<NamedWork>(u"n"_s);
        const auto& one = *work;
        QVERIFY(!m_queue.contains(one));
        QVERIFY(m_queue.add(work, Priority::Normal));
        QVERIFY(m_queue.contains(one));
    }

private:
    static QString nameOf(const std::unique_ptr<DatabaseWork>& work) { return static_cast<NamedWork&>(*work).name; }
    void add(const QStringList& names)
    {
        for (const auto& name : names) {
            std::unique_ptr<DatabaseWork> work = std::make_unique<NamedWork>(name);
            const auto priority = name.startsWith(u'u') ? Priority::Urgent
                : name.startsWith(u'n')                 ? Priority::Normal
                                                        : Priority::Bulk;
            QVERIFY(m_queue.add(work, priority));
        }
    }
    QStringList group(std::chrono::milliseconds spent)
    {
        QStringList names;
        while (auto work = m_queue.takeFor(m_taken, spent))
            names.append(nameOf(work));
        return names;
    }

    WorkQueue m_queue;
    WorkQueue::Taken m_taken = {};
};

QTEST_GUILESS_MAIN(WorkQueueTest)
#include "tst_workqueue.moc"
