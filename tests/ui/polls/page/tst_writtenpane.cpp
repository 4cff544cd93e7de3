#include "ui/polls/page/writtenpane.h"

#include <QListView>
#include <QPushButton>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/charts/barchart.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/models/writtenmodel.h"
#include "ui/polls/page/pollview.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/tables/filterfield.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::WrittenFate;

/// The host decides by keys what the room may see.
class WrittenPaneTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;
    std::unique_ptr<PollView> m_view;

    polls::PollRegistry& registry() { return m_at->registry(); }
    WrittenPane& pane() { return *m_view->written(); }
    std::optional<WrittenFate::Kind> fate(const QString& key)
    {
        const auto fates = registry().find(u"words"_s)->fates;
        return fates.contains(key) ? std::optional(fates.value(key).kind) : std::nullopt;
    }
    void choose(const QString& key)
    {
        pane().list()->setCurrentIndex(pane().model()->index(pane().model()->rowOf(key)));
        pane().list()->setFocus();
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        polls::Poll poll{.id = u"words"_s, .question = u"What?"_s, .kind = polls::Kind::Words};
        poll.policy = {.mode = polls::Policy::Mode::Once, .phones = polls::Policy::Phones::AnyDevice};
        poll.writing.approve = true;
        QVERIFY(waitFor(registry().save(poll)).ok() && waitFor(registry().openPoll(poll.id)).ok());
        int voter = 0;
        for (const QString& text : {u"green"_s, u"green"_s, u"greens"_s, u"rude"_s})
            QVERIFY(waitFor(registry().vote({.reader = polls::phoneReader,
                                .tag = u"phone:%1"_s.arg(++voter),
                                .uuid = u"vote-%1"_s.arg(voter),
                                .poll = u"words"_s,
                                .answer = text}))
                        .ok());
        m_at->controller->setCurrent(u"words"_s);
        m_view = std::make_unique<PollView>(*m_at->controller);
        m_view->resize(700, 700);
        m_view->show();
        m_view->refresh();
        m_view->show(PollViews::Answers);
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_at.reset();
    }

    void enterShowsAndGoesOn()
    {
        QVERIFY(pane().isVisible() && !m_view->chart()->isVisible());
        choose(u"green"_s);
        QTest::keyClick(pane().list(), Qt::Key_Return);
        QTRY_COMPARE(fate(u"green"_s), WrittenFate::Kind::Shown);
        QTRY_VERIFY(m_at->bench.window().undo().offer());
        QCOMPARE(m_at->bench.window().undo().offer()->text, u"“green” is shown to the room."_s);
        QVERIFY(pane().model()->key(pane().list()->currentIndex().row()) != u"green"_s); // the next one that waits
        m_at->bench.window().undo().takeBack();
        QTRY_COMPARE(fate(u"green"_s), std::nullopt);
    }

    void severalAreHiddenAtOnceAndHadBack()
    {
        choose(u"green"_s);
        pane().list()->selectAll();
        QVERIFY(pane().canHide());
        pane().hideChosen();
        QTRY_COMPARE(fate(u"rude"_s), WrittenFate::Kind::Hidden);
        QTRY_COMPARE(fate(u"greens"_s), WrittenFate::Kind::Hidden);
        QTRY_VERIFY(m_at->bench.window().undo().offer());
        QCOMPARE(m_at->bench.window().undo().offer()->text, u"3 answers are hidden from the room; their votes stay."_s);
        m_at->bench.window().undo().takeBack();
        QTRY_COMPARE(fate(u"rude"_s), std::nullopt);
        QTRY_COMPARE(fate(u"green"_s), std::nullopt);
    }

    void oneIsMergedWithAnother()
    {
        choose(u"greens"_s);
        pane().mergeAction->trigger();
        auto* dialog = m_at->bench.window().findChild<Dialog*>();
        QVERIFY(dialog);
        auto* list = dialog->findChild<QListView*>();
        auto* all = qobject_cast<WrittenModel*>(list->model());
        QVERIFY(all && all->rowOf(u"greens"_s) < 0); // with itself it cannot be
        QCOMPARE(all->key(list->currentIndex().row()), u"green"_s);
        dialog->verb()->click();
        QTRY_COMPARE(fate(u"greens"_s), WrittenFate::Kind::Merged);
        QCOMPARE(registry().find(u"words"_s)->fates.value(u"greens"_s).into, u"green"_s);
        QTRY_VERIFY(m_at->bench.window().undo().offer());
        m_at->bench.window().undo().takeBack();
        QTRY_COMPARE(fate(u"greens"_s), std::nullopt);
    }

    /// What was merged into the one that is merged follows it, and comes back with it.
    void whatFollowedComesBackWithUndo()
    {
        QVERIFY(
            waitFor(registry().moderate(u"words"_s, u"greens"_s, WrittenFate{WrittenFate::Kind::Merged, u"green"_s}))
                .ok());
        choose(u"green"_s);
        pane().mergeAction->trigger();
        auto* dialog = m_at->bench.window().findChild<Dialog*>();
        QVERIFY(dialog);
        auto* list = dialog->findChild<QListView*>();
        auto* all = qobject_cast<WrittenModel*>(list->model());
        list->setCurrentIndex(all->index(all->rowOf(u"rude"_s)));
        dialog->verb()->click();
        QTRY_COMPARE(registry().find(u"words"_s)->fates.value(u"greens"_s).into, u"rude"_s);
        QTRY_VERIFY(m_at->bench.window().undo().offer());
        m_at->bench.window().undo().takeBack();
        QTRY_COMPARE(registry().find(u"words"_s)->fates.value(u"greens"_s).into, u"green"_s);
        QTRY_COMPARE(fate(u"green"_s), std::nullopt);
    }

    /// What others decide meanwhile, on a phone or at a prompt, is theirs.
    void undoTakesBackItsOwnActAlone()
    {
        const auto decide = [this](const QString& key, WrittenFate::Kind kind) {
            return waitFor(registry().moderate(u"words"_s, key, WrittenFate{kind, {}})).ok();
        };
        choose(u"green"_s);
        pane().hideChosen();
        QTRY_VERIFY(m_at->bench.window().undo().offer());
        QVERIFY(decide(u"rude"_s, WrittenFate::Kind::Hidden));
        m_at->bench.window().undo().takeBack();
        QTRY_COMPARE(fate(u"green"_s), std::nullopt);
        QCOMPARE(fate(u"rude"_s), WrittenFate::Kind::Hidden);
        choose(u"green"_s);
        pane().hideChosen();
        QTRY_VERIFY(m_at->bench.window().undo().offer());
        QVERIFY(decide(u"green"_s, WrittenFate::Kind::Shown));
        m_at->bench.window().undo().takeBack();
        QVERIFY(decide(u"greens"_s, WrittenFate::Kind::Shown)); // behind all that was asked before
        QCOMPARE(fate(u"green"_s), WrittenFate::Kind::Shown);
    }

    void itsViewSaysHowManyWait()
    {
        const auto words = [this] {
            QStringList all;
            for (auto* button : m_view->findChild<Segments*>()->findChildren<QPushButton*>()) {
                if (!button->isHidden())
                    all << button->text();
            }
            return all;
        };
        QTRY_COMPARE(words().last(), u"Answers, 3 new"_s);
        QTest::keyClicks(pane().filter(), u"rud"_s);
        QCOMPARE(pane().model()->rowCount(), 1);
        choose(u"rude"_s);
        QTest::keyClick(pane().list(), Qt::Key_Return);
        QTRY_COMPARE(words().last(), u"Answers, 2 new"_s);
    }

    void aChoiceHasNoSuchView()
    {
        QVERIFY(m_at->make(u"lunch"_s, {}, true));
        m_at->controller->setCurrent(u"lunch"_s);
        m_view->refresh();
        QVERIFY(!pane().isVisible() && m_view->chart()->isVisible());
        m_view->show(PollViews::Answers);
        QVERIFY(!pane().isVisible());
    }
};

QTEST_MAIN(WrittenPaneTest)
#include "tst_writtenpane.moc"
