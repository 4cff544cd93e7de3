#include "ui/polls/models/writtenmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::WrittenFate;

class WrittenModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;
    int m_voter = 0;

    bool open(bool approve)
    {
        polls::Poll poll{.id = u"words"_s, .question = u"What?"_s, .kind = polls::Kind::Words};
        poll.policy = {.mode = polls::Policy::Mode::Once, .phones = polls::Policy::Phones::AnyDevice};
        poll.writing.approve = approve;
        return waitFor(m_at->registry().save(poll)).ok() && waitFor(m_at->registry().openPoll(poll.id)).ok();
    }
    bool write(const QString& text)
    {
        return waitFor(m_at->registry().vote({.reader = polls::phoneReader,
                           .tag = u"phone:%1"_s.arg(++m_voter),
                           .uuid = u"vote-%1"_s.arg(m_voter),
                           .poll = u"words"_s,
                           .answer = text}))
            .ok();
    }
    bool settle(const QString& key, const WrittenFate& fate)
    {
        return waitFor(m_at->registry().moderate(u"words"_s, key, fate)).ok();
    }
    static QStringList texts(const WrittenModel& model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.text(row);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        m_voter = 0;
    }
    void cleanup() { m_at.reset(); }

    void whatWaitsIsOnTop()
    {
        QVERIFY(open(true));
        for (const QString& text : {u"tea"_s, u"tea"_s, u"tea"_s, u"milk"_s, u"rude"_s})
            QVERIFY(write(text));
        WrittenModel model(m_at->controller->feed());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPoll(u"words"_s);
        QCOMPARE(texts(model), (QStringList{u"tea"_s, u"milk"_s, u"rude"_s}));
        QCOMPARE(model.waiting(), 3);
        QVERIFY(settle(u"tea"_s, {.kind = WrittenFate::Kind::Shown}));
        QVERIFY(settle(u"rude"_s, {.kind = WrittenFate::Kind::Hidden}));
        QTRY_COMPARE(model.waiting(), 1);
        QCOMPARE(texts(model), (QStringList{u"milk"_s, u"tea"_s, u"rude"_s}));
        QCOMPARE(model.state(2), WrittenState::Hidden);
        QCOMPARE(model.index(1).data(Role::RightText).toString(), u"3"_s);
        const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken, u"tea, 3 votes, shown"_s);
        QVERIFY(settle(u"milk"_s, {.kind = WrittenFate::Kind::Merged, .into = u"tea"_s}));
        QTRY_COMPARE(model.waiting(), 0);
        QCOMPARE(model.index(model.rowOf(u"milk"_s)).data(Role::SecondLine).toString(), u"counts as “tea”"_s);
        model.setTyped(u"RUD"_s);
        QCOMPARE(texts(model), QStringList{u"rude"_s});
        QCOMPARE(model.total(), 3);
    }

    void whatIsChosenStaysSoWhileVotesCome()
    {
        QVERIFY(open(false));
        for (const QString& text : {u"a"_s, u"b"_s, u"b"_s})
            QVERIFY(write(text));
        WrittenModel model(m_at->controller->feed());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPoll(u"words"_s);
        QCOMPARE(texts(model), (QStringList{u"b"_s, u"a"_s}));
        const QPersistentModelIndex chosen = model.index(1);
        for (const QString& text : {u"a"_s, u"a"_s, u"c"_s})
            QVERIFY(write(text));
        QTRY_COMPARE(texts(model), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(chosen.row(), 0);
    }

    void thousandsOfAnswersAreNoWait()
    {
        QVERIFY(open(false));
        for (int i = 0; i < 5000; ++i)
            m_at->registry().tapped({.reader = polls::phoneReader,
                .tag = u"phone:%1"_s.arg(i),
                .at = QDateTime::currentMSecsSinceEpoch(),
                .poll = u"words"_s,
                .answer = u"word %1"_s.arg(i)});
        QVERIFY(waitFor(m_at->registry().stored()).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_at->registry().tally(u"words"_s).votes, 5000, 60'000);
        WrittenModel model(m_at->controller->feed());
        QElapsedTimer clock;
        clock.start();
        model.setPoll(u"words"_s);
        model.setTyped(u"word 4"_s);
        model.setTyped({});
        QCOMPARE(model.rowCount(), 5000);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(WrittenModelTest)
#include "tst_writtenmodel.moc"
