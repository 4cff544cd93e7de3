#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include "app/polls/pollregistry.h"
#include "tests/support/testclass.h"
#include "tests/support/timezone.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/editor/rules/rulesform.h"
#include "ui/polls/editor/rules/timefield.h"
#include "ui/widgets/controls/segments.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Policy;

class RulesFormTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        QVERIFY(m_at->make(u"lunch"_s, u"Open day"_s, false));
    }
    void cleanup() { m_at.reset(); }

    void letsCardAndPhoneBeLinked()
    {
        PollDraft draft(*m_at->controller);
        draft.open(u"lunch"_s);
        RulesForm form(*m_at->controller, draft);
        form.refresh();
        QAbstractButton *linked = nullptr, *readers = nullptr;
        for (auto* box : form.findChildren<QAbstractButton*>()) {
            if (box->text() == "Card and phone can be linked"_L1)
                linked = box;
            if (box->text() == "Show the readers"_L1)
                readers = box;
        }
        QVERIFY(linked && !linked->isEnabled()); // cards alone vote
        draft.change([](polls::Poll& poll) { poll.policy.phones = Policy::Phones::AnyDevice; });
        form.refresh();
        QVERIFY(linked->isEnabled() && !linked->isChecked());
        QVERIFY(readers && !readers->isVisibleTo(&form));
        linked->click();
        QVERIFY(draft.poll().policy.linksVoters);
        form.refresh();
        QVERIFY(readers->isVisibleTo(&form)); // where one is made the place for it
    }

    /// Who may vote is said once for an event, and can be taken back.
    void saysTheSameOfAnEventsQuestions()
    {
        using Phones = Policy::Phones;
        QVERIFY(m_at->make(u"dinner"_s, u"Open day"_s, false) && m_at->make(u"taps"_s, u"Open day"_s, false));
        QVERIFY(m_at->make(u"other"_s, u"Another day"_s, false));
        auto& registry = m_at->bench.station().polls();
        auto taps = *registry.find(u"taps"_s);
        taps.policy.mode = Policy::Mode::Every; // by which no phone may vote
        QVERIFY(waitFor(registry.save(taps)).ok());
        PollDraft draft(*m_at->controller);
        draft.open(u"lunch"_s);
        RulesForm form(*m_at->controller, draft);
        form.show();
        form.refresh();
        QAbstractButton* all = nullptr;
        for (auto* button : form.findChildren<QAbstractButton*>()) {
            if (button->text() == "For all questions of the event"_L1)
                all = button;
        }
        QVERIFY(all && !all->isVisible());
        draft.change([](polls::Poll& poll) { poll.policy.phones = Phones::Ticket; });
        form.refresh();
        QVERIFY(all->isVisible());
        all->click();
        QTRY_COMPARE(registry.find(u"dinner"_s)->policy.phones, Phones::Ticket);
        QTRY_VERIFY(!all->isVisible());
        QCOMPARE(registry.find(u"taps"_s)->policy.phones, Phones::None);
        QCOMPARE(registry.find(u"other"_s)->policy.phones, Phones::None);
        auto& undo = m_at->controller->context().undo();
        QTRY_VERIFY(undo.offer());
        undo.takeBack();
        QTRY_COMPARE(registry.find(u"dinner"_s)->policy.phones, Phones::None);
    }

    /// The one that has to be another is marked.
    void marksTheClosingTimeOfAWrongPair()
    {
        PollDraft draft(*m_at->controller);
        draft.open(u"lunch"_s);
        RulesForm form(*m_at->controller, draft);
        form.refresh();
        const auto fields = form.findChildren<TimeField*>();
        QCOMPARE(fields.size(), 2);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        fields[0]->setTime(now + 7'200'000, now);
        fields[1]->setTime(now + 3'600'000, now);
        QVERIFY(!form.takeTimes());
        const auto labels = form.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const QLabel* label) { return label->text().contains(u"Choose a later closing time."_s); }));
        form.focusFault();
        QCOMPARE(form.focusWidget(), fields[1]);
    }

    void saysHowStrictVotesFromPhonesAre()
    {
        PollDraft draft(*m_at->controller);
        draft.open(u"lunch"_s);
        RulesForm form(*m_at->controller, draft);
        form.refresh();
        QComboBox* byPhone = nullptr;
        for (auto* box : form.findChildren<QComboBox*>()) {
            if (box->accessibleName() == "Votes from phones"_L1)
                byPhone = box;
        }
        QVERIFY(byPhone);
        const auto says = [&form](const QString& words) {
            const auto labels = form.findChildren<QLabel*>();
            return std::any_of(
                labels.begin(), labels.end(), [&words](const QLabel* label) { return label->text().contains(words); });
        };
        QCOMPARE(byPhone->currentIndex(), int(Policy::Phones::None));
        QCOMPARE(byPhone->count(), 4);
        QVERIFY(says(u"Votes come from readers only."_s));
        const auto choose = [&](Policy::Phones who) {
            byPhone->setCurrentIndex(int(who));
            Q_EMIT byPhone->activated(int(who));
            form.refresh();
            return draft.poll().policy.phones == who;
        };
        QVERIFY(choose(Policy::Phones::AnyDevice));
        QVERIFY(says(u"not strict"_s));
        QVERIFY(choose(Policy::Phones::Account));
        QVERIFY(says(u"Strictest"_s));
        QVERIFY(choose(Policy::Phones::Ticket));
        QVERIFY(says(u"each printed code votes once"_s));
        draft.saveNow();
        QTRY_COMPARE(m_at->registry().find(u"lunch"_s)->policy.phones, Policy::Phones::Ticket);
        // Where every tap counts none may.
        Q_EMIT form.findChild<Segments*>()->chosenByHand(int(Policy::Mode::Every));
        form.refresh();
        QCOMPARE(draft.poll().policy.phones, Policy::Phones::None);
        QVERIFY(!byPhone->isEnabled());
        QVERIFY(says(u"one could do so without end"_s));
    }

    void tabBeginsWhereTheFormDoes()
    {
        PollDraft draft(*m_at->controller);
        draft.open(u"lunch"_s);
        QWidget root;
        auto* column = new QVBoxLayout(&root);
        auto* before = new QLineEdit(&root);
        auto* form = new RulesForm(*m_at->controller, draft, &root);
        column->addWidget(before);
        column->addWidget(form);
        form->refresh();
        root.show();
        QVERIFY(QTest::qWaitForWindowActive(&root));
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        auto* first = qobject_cast<QAbstractButton*>(root.focusWidget());
        QVERIFY(first && form->findChild<Segments*>()->isAncestorOf(first));
        QVERIFY(first->isChecked());
        QTest::keyClick(first, Qt::Key_Tab);
        auto* second = qobject_cast<QAbstractButton*>(root.focusWidget());
        QVERIFY(second);
        QCOMPARE(second->text(), u"Only cards that were registered"_s);
    }

    /// Which of the two times is wrong is seen, and no longer than it is.
    void theTimeThatIsWrongIsMarked()
    {
        PollDraft draft(*m_at->controller);
        draft.open(u"lunch"_s);
        RulesForm form(*m_at->controller, draft);
        connect(&draft, &PollDraft::stateChanged, &form, &RulesForm::refresh);
        form.refresh();
        const auto fields = form.findChildren<TimeField*>();
        QCOMPARE(fields.size(), 2);
        TimeField *from = fields.first(), *until = fields.last();
        QCOMPARE(until->accessibleName(), u"Open until"_s);
        const auto isMarked = [](const QWidget* field) { return field->property("fault").toBool(); };
        QWidget other;
        const auto activate = [](QWidget& wanted) {
            wanted.show();
            wanted.activateWindow();
            return QTest::qWaitForWindowActive(&wanted);
        };
        QVERIFY(activate(form));
        from->setFocus();
        QTest::keyClicks(from, u"14:"_s);
        QVERIFY(activate(other));
        QVERIFY(!isMarked(from)); // somebody comes back
        QVERIFY(activate(form));
        QTRY_VERIFY(from->hasFocus());
        QTest::keyClicks(from, u"30"_s);
        until->setFocus(Qt::TabFocusReason);
        QVERIFY(draft.poll().opensAt);
        QTest::keyClicks(until, u"lat"_s);
        QTest::keyClick(until, Qt::Key_Return);
        QVERIFY(isMarked(until) && !isMarked(from));
        QCOMPARE(until->text(), u"lat"_s);
        from->setFocus(Qt::BacktabFocusReason);
        from->selectAll();
        QTest::keyClicks(from, u"soon"_s);
        until->setFocus(Qt::TabFocusReason);
        QVERIFY(isMarked(from) && !isMarked(until)); // one by one
        from->setFocus(Qt::BacktabFocusReason);
        from->selectAll();
        QTest::keyClicks(from, u"15:00"_s);
        QVERIFY(isMarked(until) && !isMarked(from));
        until->setFocus(Qt::TabFocusReason);
        until->selectAll();
        QTest::keyClicks(until, u"16:00"_s);
        QVERIFY(!isMarked(until));
        from->setFocus(Qt::BacktabFocusReason);
        QVERIFY(draft.poll().opensAt && draft.poll().closesAt);

        // Another poll has nothing of it.
        QTest::keyClicks(from, u"x"_s);
        until->setFocus(Qt::TabFocusReason);
        QVERIFY(isMarked(from));
        QVERIFY(m_at->make(u"tea"_s, {}, false));
        draft.open(u"tea"_s);
        QVERIFY(!isMarked(from) && from->text().isEmpty() && until->text().isEmpty());
    }

    /// Nobody means that voting ends before it begins; opening would drop it without a word.
    void anEndThatHasPassedIsMarked()
    {
        PollDraft draft(*m_at->controller);
        draft.open(u"lunch"_s);
        RulesForm form(*m_at->controller, draft);
        connect(&draft, &PollDraft::stateChanged, &form, &RulesForm::refresh);
        form.refresh();
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        TimeField* until = form.findChildren<TimeField*>().last();
        const auto isMarked = [until] { return until->property("fault").toBool(); };
        const auto says = [&form](const QString& words) {
            const auto labels = form.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [&words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
        };
        until->setFocus();
        QTest::keyClicks(until, u"2020-05-04 21:00"_s);
        QVERIFY(!isMarked()); // nobody has said that this is all
        QTest::keyClick(until, Qt::Key_Tab);
        QVERIFY(isMarked());
        QTRY_VERIFY(says(u"This closing time has passed."_s));
        QVERIFY(!draft.poll().closesAt);
        QCOMPARE(until->text(), u"2020-05-04 21:00"_s); // to be mended
        until->setFocus();
        until->selectAll();
        QTest::keyClicks(until, u"2099-05-04 21:00"_s);
        QVERIFY(!isMarked());
        QTest::keyClick(until, Qt::Key_Tab);
        QVERIFY(draft.poll().closesAt);
        // An hour that clocks skip does not come.
        {
            const TimeZone there("CET-1CEST,M3.5.0,M10.5.0/3");
            until->setFocus();
            until->selectAll();
            QTest::keyClicks(until, u"2099-03-29 2:30"_s);
            QTest::keyClick(until, Qt::Key_Tab);
            QVERIFY(isMarked());
            QTRY_VERIFY(says(u"Clocks go forward that night"_s));
            until->setFocus();
            until->selectAll();
            QTest::keyClicks(until, u"2099-05-04 21:00"_s);
            QTest::keyClick(until, Qt::Key_Tab);
            QVERIFY(!isMarked());
        }
        // One that has passed since it was written is nobody's mistake.
        draft.change([](polls::Poll& poll) { poll.closesAt = 1'000'000; });
        until->setFocus();
        QTest::keyClick(until, Qt::Key_Tab);
        QVERIFY(!isMarked() && !until->text().isEmpty());
    }
};

QTEST_MAIN(RulesFormTest)
#include "tst_rulesform.moc"
