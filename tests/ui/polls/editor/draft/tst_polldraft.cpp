#include <QAbstractButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "app/polls/pollregistry.h"
#include "app/storage/database.h"
#include "netcore/task/taskset.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/page/demomemory.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/draft/polldraft.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Answer;
using polls::Poll;

class PollDraftTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<PollController> m_controller;
    std::unique_ptr<PollDraft> m_draft;

    polls::PollRegistry& registry() { return m_bench->station().polls(); }
    void write(const QString& question, const QStringList& titles)
    {
        m_draft->change([&](Poll& poll) {
            poll.question = question;
            poll.answers.clear();
            for (const QString& title : titles)
                poll.answers.append(Answer{{}, title, {}});
        });
    }
    void titled(qsizetype answer, const QString& title)
    {
        m_draft->change([&](Poll& poll) { poll.answers[answer].title = title; });
    }
    static QStringList ids(const Poll& poll)
    {
        QStringList all;
        for (const Answer& answer : poll.answers)
            all << answer.id;
        return all;
    }
    /// What is stored, after what was under way.
    QStringList stored(const QString& id)
    {
        if (!QTest::qWaitFor([&] { return registry().find(id) && ids(*registry().find(id)) == ids(m_draft->poll()); }))
            return {u"differs"_s};
        return ids(*registry().find(id));
    }
    QString written(const QStringList& titles)
    {
        m_draft->begin();
        write(u"Lunch?"_s, titles);
        m_draft->saveNow();
        const QString id = m_draft->poll().id;
        return QTest::qWaitFor([&] { return registry().find(id) != nullptr; }) ? id : QString();
    }

    void setDiskFull(bool isFull)
    {
        if (!isFull)
            return m_bench->station().database().setFault({});
        m_bench->station().database().setFault(
            [] { return std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)); });
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{});
        QVERIFY(m_bench->start());
        m_controller = std::make_unique<PollController>(m_bench->window());
        m_draft = std::make_unique<PollDraft>(*m_controller);
    }
    void cleanup()
    {
        m_draft.reset();
        m_controller.reset();
        m_bench.reset();
    }

    /// Half a poll is nowhere but in the window's memory, and there again after a restart.
    void whatIsUnfinishedIsKept()
    {
        m_draft->begin(u"Summer"_s);
        QVERIFY(!m_draft->isTouched());
        write(u"Lunch?"_s, {u"Soup"_s});
        QVERIFY(!m_draft->fault().isEmpty());
        m_draft.reset();
        QVERIFY(registry().polls().isEmpty());
        m_draft = std::make_unique<PollDraft>(*m_controller);
        QVERIFY(m_draft->kept().hasNew());
        m_draft->begin();
        QCOMPARE(m_draft->poll().question, u"Lunch?"_s);
        QCOMPARE(m_draft->poll().event, u"Summer"_s);
        m_draft->discard();
        QVERIFY(!m_draft->kept().hasNew() && !m_draft->isActive());
        m_draft->begin();
        QVERIFY(m_draft->poll().question.isEmpty());
    }

    /// Who votes on an event's questions by phone does so on the next one.
    void aNewPollOfAnEventTakesItsPhones()
    {
        using Phones = polls::Policy::Phones;
        Poll poll;
        poll.id = u"lunch"_s;
        poll.event = u"Summer"_s;
        poll.question = u"Lunch?"_s;
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
        poll.policy.phones = Phones::Ticket;
        QVERIFY(waitFor(registry().save(poll)).ok());
        m_draft->begin(u"Summer"_s);
        QCOMPARE(m_draft->poll().policy.phones, Phones::Ticket);
        QVERIFY(!m_draft->isTouched());
        m_draft->begin(u"Winter"_s);
        QCOMPARE(m_draft->poll().policy.phones, Phones::None);
        m_draft->begin();
        QCOMPARE(m_draft->poll().policy.phones, Phones::None);
    }

    void rightItIsSavedWithoutItsEmptyRows()
    {
        QSignalSpy saved(m_draft.get(), &PollDraft::firstSaved);
        m_draft->begin();
        write(u" Lunch? "_s, {u"Soup"_s, u" "_s, u"Pizza "_s});
        m_draft->saveNow();
        QCOMPARE(saved.size(), 1);
        const QString id = saved.first().first().toString();
        QTRY_VERIFY(registry().find(id));
        QCOMPARE(ids(*registry().find(id)), (QStringList{u"soup"_s, u"pizza"_s}));
        QCOMPARE(registry().find(id)->question, u"Lunch?"_s);
        QCOMPARE(m_draft->poll().answers.size(), 3); // the row that is being typed in stays
        QVERIFY(!m_draft->kept().hasNew());
        titled(0, u"Stew"_s);
        m_draft->saveNow();
        QCOMPARE(saved.size(), 1); // the same poll, no second one
    }

    /// It is saved when it is stored, and what could not be stored is there for another try.
    void onAFullDiskNothingIsCalledSaved()
    {
        setDiskFull(true);
        m_draft->begin();
        write(u"Lunch?"_s, {u"Soup"_s, u"Pizza"_s});
        m_draft->saveNow();
        QVERIFY2(!m_draft->stateWords().contains(u"saved"_s), qPrintable(m_draft->stateWords()));
        QTRY_COMPARE(m_bench->window().tasks().count(), 0);
        QVERIFY(m_draft->isTouched());
        QVERIFY(m_draft->isNew());
        QVERIFY(m_draft->kept().hasNew());
        QCOMPARE(m_draft->stateWords(), u"Draft, not saved"_s);
        setDiskFull(false);
        m_draft->saveNow();
        QTRY_VERIFY(m_draft->stateWords().contains(u", saved"_s));
        QCOMPARE(registry().polls().size(), 1);
        QVERIFY(!m_draft->kept().hasNew());

        const QString id = m_draft->poll().id;
        setDiskFull(true);
        titled(0, u"Stew"_s);
        m_draft->close(); // for another poll, before there is an answer
        QTRY_COMPARE(m_bench->window().tasks().count(), 0);
        QCOMPARE(registry().find(id)->answers[0].title, u"Soup"_s);
        m_draft->open(id);
        QCOMPARE(m_draft->poll().answers[0].title, u"Stew"_s);
        setDiskFull(false);
        m_draft->saveNow();
        QTRY_COMPARE(registry().find(id)->answers[0].title, u"Stew"_s);
    }

    /// Whatever page is in front: a new one, one that was changed, and one that is given up.
    void whatIsNotSavedHasAMarkInTheRail()
    {
        const auto& troubles = m_bench->window().troubles();
        const auto needs = [&troubles] { return troubles.needs(u"polls"_s).count; };
        setDiskFull(true);
        m_draft->begin();
        write(u"Lunch?"_s, {u"Soup"_s, u"Pizza"_s});
        m_draft->saveNow();
        QTRY_COMPARE(needs(), 1);
        QCOMPARE(troubles.needs(u"polls"_s).worst, Trouble::Severity::Failed);
        QCOMPARE(troubles.all().first().brief, u"“Lunch?” is not saved"_s);
        QVERIFY(troubles.ofPage(u"polls"_s).isEmpty()); // the work's own strip is there
        setDiskFull(false);
        m_draft->saveNow();
        QTRY_VERIFY(m_draft->stateWords().contains(u", saved"_s));
        QCOMPARE(needs(), 0);

        setDiskFull(true);
        titled(0, u"Stew"_s);
        m_draft->saveNow();
        QTRY_COMPARE(needs(), 1);
        titled(0, u"Salad"_s);
        m_draft->saveNow();
        QTRY_COMPARE(m_bench->window().tasks().count(), 0);
        QCOMPARE(needs(), 1);
        setDiskFull(false);
        m_draft->saveNow();
        QTRY_COMPARE(needs(), 0);

        setDiskFull(true);
        titled(0, u"Rice"_s);
        m_draft->saveNow();
        QTRY_COMPARE(needs(), 1);
        setDiskFull(false);
        m_draft->discard();
        QCOMPARE(needs(), 0);
    }

    /// Whoever goes on to another page hears of it, and finds the cause with *Try again* where the poll is.
    void whatWasLeftIsTriedAgainWhereItIs()
    {
        const QString id = written({u"Soup"_s, u"Pizza"_s});
        setDiskFull(true);
        titled(0, u"Stew"_s);
        m_draft->close(); // for another poll, before there is an answer
        QTRY_COMPARE(m_bench->window().tasks().count(), 0);
        m_draft->begin();
        auto& strips = m_bench->window().strips();
        const auto again = [&strips]() -> QAbstractButton* {
            for (auto* one : strips.findChildren<QAbstractButton*>()) {
                if (one->text() == "Try again"_L1)
                    return one;
            }
            return nullptr;
        };
        QVERIFY(again());
        QVERIFY(!again()->isVisible()); // another page is in front
        strips.setPage(u"polls"_s);
        QTRY_VERIFY(again()->isVisible());
        setDiskFull(false);
        again()->click();
        QTRY_COMPARE(registry().find(id)->answers[0].title, u"Stew"_s);
        QTRY_VERIFY(!again() || !again()->isVisible());
        QVERIFY(m_draft->isNew());
    }

    void whatIsOnlyInTheDemoIsNotCalledSaved()
    {
        markDemo(m_bench->memory());
        QVERIFY(!written({u"Soup"_s, u"Pizza"_s}).isEmpty());
        QTRY_COMPARE(m_draft->stateWords(), u"Draft, only in the demo"_s);
    }

    /// On a full disk the memory cannot keep it either: whoever ends the program is asked.
    void whatIsKeptNowhereIsAskedAbout()
    {
        QSignalSpy ends(&m_bench->window(), &MainWindow::closedForGood);
        m_draft->begin();
        write(u"Lunch?"_s, {u"Soup"_s});
        m_draft->saveNow();
        m_bench->setMemoryFull(true);
        setDiskFull(true);
        write(u"Lunch?"_s, {u"Soup"_s, u"Pizza"_s});
        m_draft->saveNow();
        QTRY_COMPARE(m_bench->window().tasks().count(), 0);
        m_bench->window().quit();
        QCOMPARE(ends.count(), 0);
        QTRY_VERIFY2(m_bench->trouble().join(u'\n').contains(u"the poll “Lunch?”"_s),
            qPrintable(m_bench->trouble().join(u'\n')));
        setDiskFull(false);
        m_draft->saveNow();
        QTRY_VERIFY(m_draft->stateWords().contains(u", saved"_s));
        m_bench->window().quit(); // the memory is not needed any more
        QCOMPARE(ends.count(), 1);
        m_bench->setMemoryFull(false);
    }

    /// What was kept under the id that it would have had is not the next poll's of that id.
    void whatWasNeverStoredChangesNoOther()
    {
        setDiskFull(true);
        m_draft->begin();
        write(u"Lunch?"_s, {u"Soup"_s, u"Pizza"_s});
        m_draft->saveNow();
        const QString id = m_draft->poll().id;
        titled(0, u"Stew"_s);
        m_draft->saveNow(); // before there is an answer to the first
        QVERIFY(m_draft->kept().find(id));
        QTRY_COMPARE(m_bench->window().tasks().count(), 0);
        QVERIFY(m_draft->isNew());
        QVERIFY(!m_draft->kept().find(id));
        m_draft->saveNow();
        m_draft->close(); // nor where somebody has left
        QTRY_COMPARE(m_bench->window().tasks().count(), 0);
        QVERIFY(!m_draft->kept().find(id));
        setDiskFull(false);
    }

    /// A change of an open poll that was not stored does not come back with its next round.
    void whatWasLeftOfAnOpenPollIsForgotten()
    {
        const QString id = written({u"Soup"_s, u"Pizza"_s});
        QVERIFY(waitFor(registry().openPoll(id)));
        setDiskFull(true);
        titled(0, u"Stew"_s);
        m_draft->close();
        QTRY_COMPARE(m_bench->window().tasks().count(), 0);
        setDiskFull(false);
        m_draft->open(id);
        QCOMPARE(m_draft->poll().answers[0].title, u"Soup"_s);
        m_draft->close();
        QVERIFY(waitFor(registry().closePoll(id)));
        QVERIFY(waitFor(registry().resetPoll(id)));
        m_draft->open(id);
        QCOMPARE(m_draft->poll().answers[0].title, u"Soup"_s);
    }

    void aNewOneThatWasLeftOnAFullDiskIsOffered()
    {
        setDiskFull(true);
        m_draft->begin();
        write(u"Lunch?"_s, {u"Soup"_s, u"Pizza"_s});
        m_draft.reset(); // with its page
        QTRY_COMPARE(m_bench->window().tasks().count(), 0);
        QVERIFY(m_bench->window().undo().offer());
        m_draft = std::make_unique<PollDraft>(*m_controller);
        m_draft->begin();
        QCOMPARE(m_draft->poll().question, u"Lunch?"_s);
        QVERIFY(m_draft->isNew());
        setDiskFull(false);
    }

    /// A pause after a word saves it: what comes back from the registry takes nothing out of the line that is typed in.
    void whatIsBeingTypedStays()
    {
        const QString id = written({u"Soup"_s, u"Pizza"_s});
        QVERIFY(!id.isEmpty());
        QSignalSpy opened(m_draft.get(), &PollDraft::opened);
        titled(0, u"Tomato "_s);
        m_draft->saveNow();
        QTRY_COMPARE(registry().find(id)->answers[0].title, u"Tomato"_s);
        QCoreApplication::processEvents();
        QCOMPARE(m_draft->poll().answers[0].title, u"Tomato "_s);
        QVERIFY(opened.isEmpty());
    }

    /// Count and colours are those that the poll has when it is saved, whatever rows still stand empty between.
    void emptyRowsAreNoAnswers()
    {
        const auto colours = [this] {
            QList<int> all;
            for (int row = 0; row < m_draft->poll().answers.size(); ++row)
                all << m_draft->colourIndex(row);
            return all;
        };
        m_draft->begin();
        QCOMPARE(m_draft->answerCount(), 0);
        QCOMPARE(colours(), (QList<int>{0, 1}));
        write(u"Lunch?"_s, {u"Soup"_s, QString(), u" "_s, u"Pizza"_s, QString()});
        QCOMPARE(m_draft->answerCount(), 2);
        QCOMPARE(colours(), (QList<int>{0, 1, 2, 1, 2}));
        m_draft->saveNow();
        titled(0, QString()); // it is an answer that somebody writes anew
        QCOMPARE(m_draft->answerCount(), 2);
        QCOMPARE(colours(), (QList<int>{0, 1, 2, 1, 2}));
    }

    void equalTitlesAreDifferentAnswers()
    {
        const QString id = written({u"Soup"_s, u"soup!"_s, u"SOUP"_s});
        QVERIFY(!id.isEmpty());
        QCOMPARE(ids(*registry().find(id)), (QStringList{u"soup"_s, u"soup-2"_s, u"soup-3"_s}));
    }

    /// Two answers change their titles with each other: each reader stays at its place.
    void readersFollowTheirAnswers()
    {
        const QString id = written({u"Soup"_s, u"Pizza"_s});
        QVERIFY(!id.isEmpty());
        m_draft->change([](Poll& poll) { poll.readers = {{u"r1"_s, u"soup"_s}, {u"r2"_s, u"pizza"_s}}; });
        m_draft->change([](Poll& poll) { std::swap(poll.answers[0].title, poll.answers[1].title); });
        m_draft->saveNow();
        QCOMPARE(ids(m_draft->poll()), (QStringList{u"pizza"_s, u"soup"_s}));
        QCOMPARE(m_draft->poll().readers, (QMap<QString, QString>{{u"r1"_s, u"pizza"_s}, {u"r2"_s, u"soup"_s}}));
        QCOMPARE(m_draft->answersWithReader(), 2);
    }

    /// While people vote, an id belongs to its votes: it stays, and nobody new gets it.
    void idsOfALivePollStay()
    {
        const QString id = written({u"Soup"_s, u"Pizza"_s});
        QVERIFY(!id.isEmpty());
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        QTRY_VERIFY(m_draft->poll().isOpen());
        titled(0, u"Broth"_s);
        m_draft->change([](Poll& poll) { poll.answers.prepend(Answer{{}, u"Soup"_s, {}}); });
        QCOMPARE(m_draft->fault(), QString());
        m_draft->saveNow();
        QCOMPARE(stored(id), (QStringList{u"soup-2"_s, u"soup"_s, u"pizza"_s}));
    }

    void whoWasLeftOutMeanwhileStaysSo()
    {
        const QString id = written({u"Soup"_s, u"Salad"_s});
        QVERIFY(!id.isEmpty());
        titled(0, u"Stew"_s);
        QVERIFY(m_draft->isTouched());
        QVERIFY(waitFor(registry().leaveOut(id, u"4711"_s, u"hall-2"_s)).ok());
        m_draft->saveNow();
        QTRY_COMPARE(registry().find(id)->answers.first().title, u"Stew"_s);
        QCOMPARE(registry().find(id)->leftOutNames(), QStringList{u"hall-2"_s});
        titled(0, u"Stock"_s); // of what was taken in meanwhile nothing is left out again
        QVERIFY(waitFor(registry().takeIn(id, u"4711"_s)).ok());
        m_draft->saveNow();
        QTRY_COMPARE(registry().find(id)->answers.first().title, u"Stock"_s);
        QVERIFY(registry().find(id)->leftOut.isEmpty());
    }

    /// What others change comes in, but not over what is being written.
    void othersChangesWaitForOurs()
    {
        const QString id = written({u"Soup"_s, u"Pizza"_s});
        QVERIFY(!id.isEmpty());
        QSignalSpy opened(m_draft.get(), &PollDraft::opened);
        Poll theirs = *registry().find(id);
        theirs.question = u"Dinner?"_s;
        QVERIFY(waitFor(registry().save(theirs)).ok());
        QTRY_COMPARE(m_draft->poll().question, u"Dinner?"_s);
        QVERIFY(!opened.isEmpty());
        titled(0, u"Stew"_s);
        theirs.question = u"Supper?"_s;
        QVERIFY(waitFor(registry().save(theirs)).ok());
        QCOMPARE(m_draft->poll().question, u"Dinner?"_s);
        QCOMPARE(m_draft->poll().answers[0].title, u"Stew"_s);
    }
};

QTEST_MAIN(PollDraftTest)
#include "tst_polldraft.moc"
