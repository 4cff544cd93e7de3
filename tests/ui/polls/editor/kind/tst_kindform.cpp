#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "app/polls/pollregistry.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "tests/ui/polls/kinds/germanmotions.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/editor/answerrow.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/editor/kind/kindform.h"
#include "ui/polls/editor/polleditor.h"
#include "ui/polls/editor/readers/assigntaps.h"
#include "ui/widgets/controls/segments.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Kind;
using polls::Policy;

/// The kind of a question is chosen, in the editor, by clicks and keys.
class KindFormTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;
    std::unique_ptr<PollDraft> m_draft;
    std::unique_ptr<AssignTaps> m_taps;
    std::unique_ptr<PollEditor> m_editor;

    void makeEditor()
    {
        m_draft = std::make_unique<PollDraft>(*m_at->controller);
        m_taps = std::make_unique<AssignTaps>(*m_at->controller, *m_draft);
        m_editor = std::make_unique<PollEditor>(*m_at->controller, *m_draft, *m_taps);
        m_editor->resize(900, 900);
        m_editor->show();
    }
    template <typename Widget>
    Widget* named(const QString& name) const
    {
        QCoreApplication::processEvents();
        for (auto* one : m_editor->findChildren<Widget*>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    template <typename Widget = QAbstractButton>
    Widget* button(const QString& text) const
    {
        QCoreApplication::processEvents();
        for (auto* one : m_editor->findChildren<Widget*>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    void type(const QString& field, const QString& words)
    {
        auto* into = named<AnswerField>(field);
        QVERIFY(into);
        into->setFocus();
        into->selectAll();
        QTest::keyClicks(into, words);
    }
    bool press(const QString& text)
    {
        auto* found = button(text);
        if (found)
            QTest::mouseClick(found, Qt::LeftButton);
        return found;
    }
    bool says(const QString& words) const
    {
        QCoreApplication::processEvents();
        const auto labels = m_editor->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    QStringList titles() const
    {
        QStringList all;
        for (const polls::Answer& answer : m_draft->poll().answers)
            all << answer.title;
        return all;
    }
    QStringList fields() const
    {
        QCoreApplication::processEvents();
        QStringList all;
        for (AnswerField* field : m_editor->findChildren<AnswerField*>()) {
            if (field->isVisible())
                all << field->text();
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        makeEditor();
        m_draft->begin();
        m_editor->activateWindow(); // a field that has the keyboard keeps its cursor
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }
    void cleanup()
    {
        m_editor.reset();
        m_taps.reset();
        if (m_draft)
            m_draft->discard();
        m_draft.reset();
        m_at.reset();
    }

    void aScaleIsMadeAndItsStepsGetWords()
    {
        QVERIFY(!named<QSpinBox>(u"Scale to"_s));
        QVERIFY(press(u"Scale"_s));
        QCOMPARE(titles(), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
        QCOMPARE(fields(), QStringList(5, QString())); // numbers stand before them
        QVERIFY(says(u"4"_s));
        auto* fifth = named<AnswerField>(u"Words beside 5"_s);
        QVERIFY(fifth);
        type(u"Words beside 5"_s, u"Very good"_s);
        QCOMPARE(fifth->text(), u"Very good"_s);
        QCOMPARE(titles().last(), u"5 – Very good"_s);
        QTest::keyClick(fifth, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(titles().mid(3), (QStringList{u"4 – Very good"_s, u"5"_s}));
        QVERIFY(press(u"Add answer"_s));
        QCOMPARE(titles().last(), u"6"_s);
        QCOMPARE(named<QSpinBox>(u"Scale to"_s)->value(), 6);
        QTest::keyClick(named<AnswerField>(u"Words beside 2"_s), Qt::Key_Backspace); // an empty row goes
        QCOMPARE(titles(), (QStringList{u"1"_s, u"2"_s, u"3 – Very good"_s, u"4"_s, u"5"_s}));
    }

    void votersWriteANumberWithinItsRange()
    {
        type(u"Answer 1"_s, u"Soup"_s);
        QVERIFY(press(u"Number"_s));
        QVERIFY(fields().isEmpty() && !button(u"Add answer"_s));
        QVERIFY(says(u"a card cannot"_s));
        QVERIFY(m_draft->poll().isForPhones());
        QVERIFY(m_at->bench.window().undo().offer()->text.contains(u"Any phone may vote now."_s));
        auto* lowest = named<QLineEdit>(u"Smallest number"_s);
        auto* highest = named<QLineEdit>(u"Largest number"_s);
        QVERIFY(lowest && highest && highest->text().isEmpty());
        QTest::keyClicks(lowest, u"-"_s);
        QCOMPARE(m_draft->poll().writing.lowest, std::nullopt); // not yet
        QTest::keyClicks(lowest, u"10"_s);
        QCOMPARE(m_draft->poll().writing.lowest, std::optional<qint64>(-10));
        highest->setFocus();
        QTest::keyClicks(highest, u"-20"_s);
        QVERIFY(!says(u"must be above the smallest"_s)); // it may go on to be right
        m_editor->focusFault();                          // the question is missing first
        m_draft->change([](polls::Poll& poll) { poll.question = u"How deep?"_s; });
        m_editor->focusFault();
        QVERIFY(says(u"must be above the smallest"_s));
        QVERIFY(highest->hasFocus());
        highest->selectAll();
        QTest::keyClicks(highest, u"500"_s);
        QVERIFY(!says(u"must be above the smallest"_s));
        QVERIFY(m_draft->fault().isEmpty());
        auto* unit = named<QLineEdit>(u"Unit"_s);
        QTest::keyClicks(unit, u"m"_s);
        QCOMPARE(m_draft->poll().writing.unit, u"m"_s);
        named<QSpinBox>(u"Digits after the decimal point"_s)->setValue(2);
        QCOMPARE(m_draft->poll().writing.decimals, 2);
    }

    void aQuizSaysWhichAnswerIsRight()
    {
        type(u"Answer 1"_s, u"1461"_s);
        type(u"Answer 2"_s, u"1561"_s);
        m_draft->change([](polls::Poll& poll) {
            poll.question = u"When was the bridge built?"_s;
            poll.policy.mode = Policy::Mode::Multi;
        });
        QVERIFY(press(u"Quiz"_s));
        QCOMPARE(m_draft->poll().policy.mode, Policy::Mode::Once);
        QVERIFY(!m_draft->fault().isEmpty()); // nobody knows yet what is right
        m_editor->focusFault();
        auto* right = qobject_cast<QToolButton*>(m_editor->focusWidget());
        QVERIFY(right);
        QVERIFY(right->accessibleName().startsWith("This answer is right"_L1));
        QTest::keyClick(right, Qt::Key_Space);
        QVERIFY(m_draft->poll().answers[0].isRight && !m_draft->poll().answers[1].isRight);
        QVERIFY2(m_draft->fault().isEmpty(), qPrintable(m_draft->fault()));
        auto* seconds = named<QSpinBox>(u"Seconds to answer"_s);
        QVERIFY(seconds);
        seconds->setValue(45);
        QCOMPARE(m_draft->poll().quizSeconds, 45);
        QVERIFY(press(u"Choice"_s));
        QVERIFY(!m_draft->poll().answers[0].isRight);
        QCOMPARE(m_draft->poll().policy.mode, Policy::Mode::Multi);
        QVERIFY(!named<QSpinBox>(u"Seconds to answer"_s));
    }

    void aRankingIsCountedByRunoff()
    {
        QVERIFY(press(u"Ranking"_s));
        auto* count = named<QComboBox>(u"How it is counted"_s);
        QVERIFY(count);
        QVERIFY(says(u"The first place is worth"_s));
        count->setFocus();
        QTest::keyClick(count, Qt::Key_Down);
        QCOMPARE(m_draft->poll().rankingCount, polls::RankingCount::Runoff);
        QVERIFY(says(u"until one has more than half"_s));
    }

    void whoGoesBackHasTheAnswersAgain()
    {
        type(u"Answer 1"_s, u"Soup"_s);
        QVERIFY(press(u"Words"_s));
        QVERIFY(press(u"Open answer"_s));
        QVERIFY(m_draft->poll().writing.approve);
        QVERIFY(press(u"Choice"_s));
        QCOMPARE(titles(), (QStringList{u"Soup"_s, QString()}));
        QVERIFY(!m_draft->poll().isForPhones());
        QVERIFY(press(u"Words"_s));
        m_at->bench.window().undo().takeBack();
        QCOMPARE(titles(), (QStringList{u"Soup"_s, QString()}));
        QCOMPARE(m_draft->poll().kind, Kind::Choice);
        QVERIFY(!m_draft->poll().isForPhones());
    }

    void kindsStandInAsManyRowsAsTheyNeed()
    {
        auto* kinds = named<Segments>(u"Kind of question"_s);
        QVERIFY(kinds);
        const int flat = kinds->height();
        m_editor->resize(380, 700);
        QTRY_VERIFY(kinds->height() >= 2 * flat - 8);
        QVERIFY(kinds->mapTo(m_editor.get(), QPoint(kinds->width(), 0)).x() <= 380);
        m_editor->resize(900, 900);
        QTRY_COMPARE(kinds->height(), flat);
    }

    void wordsOfEachVoter()
    {
        QVERIFY(press(u"Words"_s));
        auto* each = named<QSpinBox>(u"Words of each voter"_s);
        QVERIFY(each);
        QCOMPARE(each->value(), 1);
        each->setValue(3);
        QCOMPARE(m_draft->poll().policy.mode, Policy::Mode::Multi);
        QCOMPARE(m_draft->poll().policy.maxChoices, 3);
        QVERIFY(!named<QSpinBox>(u"Choices of a card"_s)); // said above
        each->setValue(1);
        QCOMPARE(m_draft->poll().policy.mode, Policy::Mode::Change);
        auto* reads = button<QCheckBox>(u"I read each answer before the room does"_s);
        QVERIFY(reads && !reads->isChecked());
        reads->click();
        QVERIFY(m_draft->poll().writing.approve);
        m_draft->change([](polls::Poll& poll) {
            poll.question = u"What?"_s;
            poll.policy.phones = Policy::Phones::None;
        });
        m_editor->focusFault();
        QVERIFY(named<QComboBox>(u"Votes from phones"_s)->hasFocus());
        QVERIFY(says(u"Answers are written on phones or in messages, not by cards."_s));
    }

    void itsEndsAreChosenByKeys()
    {
        QVERIFY(press(u"Scale"_s));
        auto* lowest = named<QSpinBox>(u"Scale from"_s);
        auto* highest = named<QSpinBox>(u"Scale to"_s);
        QVERIFY(lowest && highest);
        QTest::keyClick(lowest, Qt::Key_Down);
        QCOMPARE(titles().first(), u"0"_s);
        highest->setFocus();
        highest->selectAll();
        QTest::keyClicks(highest, u"10"_s);
        QCOMPARE(titles().size(), 6); // on its way to 10 it is 1
        QTest::keyClick(highest, Qt::Key_Return);
        QCOMPARE(titles().size(), 11);
        QCOMPARE(titles().last(), u"10"_s);
        QCOMPARE(highest->value(), 10);
    }

    void rulesThatDoNotGoWithItSayWhy()
    {
        QTest::mouseClick(button(u"Several"_s), Qt::LeftButton);
        QCOMPARE(m_draft->poll().policy.mode, Policy::Mode::Multi);
        QVERIFY(press(u"Scale"_s));
        QCOMPARE(m_draft->poll().policy.mode, Policy::Mode::Once);
        QVERIFY(!button(u"Several"_s)->isEnabled() && button(u"Each tap"_s)->isEnabled());
        QCOMPARE(button(u"Several"_s)->toolTip(), u"On a scale each voter chooses one value."_s);
        QVERIFY(press(u"Yes or no"_s));
        QVERIFY(!button(u"Several"_s)->isEnabled() && !button(u"Each tap"_s)->isEnabled());
        QCOMPARE(button(u"Each tap"_s)->toolTip(), u"On a motion each voter has one vote."_s);
        QVERIFY(press(u"Choice"_s));
        QVERIFY(button(u"Several"_s)->isEnabled() && button(u"Several"_s)->toolTip().isEmpty());
    }

    void aRankingBringsItsPlacesAndItsRule()
    {
        QVERIFY(!named<QSpinBox>(u"Places"_s));
        QTest::mouseClick(button(u"Last counts"_s), Qt::LeftButton);
        QVERIFY(press(u"Add answer"_s)); // a third row
        QVERIFY(press(u"Ranking"_s));
        QCOMPARE(m_draft->poll().kind, Kind::Ranking);
        QCOMPARE(m_draft->poll().policy.mode, Policy::Mode::Multi);
        auto* places = named<QSpinBox>(u"Places"_s);
        QVERIFY(places);
        QCOMPARE(places->value(), 3);
        QCOMPARE(places->maximum(), 3); // as many as there are answers
        QVERIFY(says(u"Each voter puts up to 3 answers in order"_s));
        QVERIFY(!button(u"Once"_s)->isEnabled());
        QTest::keyClick(places, Qt::Key_Down);
        QCOMPARE(m_draft->poll().policy.maxChoices, 2);
        QVERIFY(says(u"The first place is worth 2 points"_s));
        QVERIFY(press(u"Choice"_s)); // back as it was
        QCOMPARE(m_draft->poll().policy.mode, Policy::Mode::Change);
        QVERIFY(!named<QSpinBox>(u"Places"_s));
        QVERIFY(button(u"Once"_s)->isEnabled());
    }

    /// Its "up to" is the ranking's alone to follow.
    void aChoiceKeepsItsLimitWhereRowsGo()
    {
        m_draft->change([](polls::Poll& poll) {
            poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}, {u"c"_s, u"C"_s, {}}, {u"d"_s, u"D"_s, {}}};
            poll.policy = {.mode = Policy::Mode::Multi, .maxChoices = 4};
        });
        m_draft->change([](polls::Poll& poll) { poll.answers.removeLast(); });
        QCoreApplication::processEvents();
        QCOMPARE(m_draft->poll().policy.maxChoices, 4);
    }

    void placesFollowTheAnswersUpToTheUsualNumber()
    {
        QVERIFY(press(u"Ranking"_s)); // of two empty rows
        QCOMPARE(m_draft->poll().policy.maxChoices, 2);
        for (const int places : {3, 3, 3}) {
            QVERIFY(press(u"Add answer"_s));
            QCOMPARE(m_draft->poll().policy.maxChoices, places);
            QCOMPARE(named<QSpinBox>(u"Places"_s)->value(), places);
        }
        QTest::keyClick(named<QSpinBox>(u"Places"_s), Qt::Key_Down);
        QVERIFY(press(u"Add answer"_s)); // who wants two has two
        QCOMPARE(m_draft->poll().policy.maxChoices, 2);
    }

    /// Of three rows one is empty: it has no place yet, and keeps nothing from being saved.
    void anEmptyRowHasNoPlace()
    {
        m_draft->change([](polls::Poll& poll) {
            poll.question = u"What first?"_s;
            poll.answers = {{{}, u"A"_s, {}}, {{}, u"B"_s, {}}, {}};
        });
        QVERIFY(press(u"Ranking"_s));
        QCOMPARE(m_draft->poll().policy.maxChoices, 3);
        QCOMPARE(m_draft->fault(), QString());
    }

    /// From kind to kind by arrow keys: what is passed on the way leaves nothing behind.
    void kindsThatArePassedLeaveNothing()
    {
        m_draft->change([](polls::Poll& poll) {
            poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"stew"_s, u"Stew"_s, {}}};
            poll.policy.mode = Policy::Mode::Multi;
            poll.policy.maxChoices = 2;
        });
        const polls::Poll before = m_draft->poll();
        button(u"Choice"_s)->setFocus();
        for (const Kind kind : {Kind::Scale, Kind::Motion, Kind::Ranking}) {
            QTest::keyClick(m_editor->focusWidget(), Qt::Key_Right);
            QCOMPARE(m_draft->poll().kind, kind);
        }
        QCOMPARE(titles(), (QStringList{u"Soup"_s, u"Stew"_s}));
        QVERIFY(press(u"Yes or no"_s)); // from a ranking, whose rules go with it
        QVERIFY(press(u"Choice"_s));
        QCOMPARE(m_draft->poll(), before);
    }

    void anotherKindIsTakenBack()
    {
        type(u"Answer 1"_s, u"Soup"_s);
        const polls::Poll before = m_draft->poll();
        auto& undo = m_at->controller->context().undo();
        QVERIFY(press(u"Yes or no"_s));
        QVERIFY(undo.offer());
        QCOMPARE(undo.offer()->text, u"Another kind of question: Yes or no."_s);
        undo.takeBack();
        QCOMPARE(m_draft->poll(), before);
        QVERIFY(press(u"Yes or no"_s));
        type(u"Answer 1"_s, u"For"_s); // what was written since stays
        undo.takeBack();
        QCOMPARE(m_draft->poll().kind, Kind::Motion);
    }

    /// By arrow keys, to the kind where one began; from there the same keys do the same again.
    void kindsThatWerePassedAreTakenBackAtOnce()
    {
        m_draft->change([](polls::Poll& poll) {
            poll.answers = {{{}, u"Apple"_s, {}}, {{}, u"Pear"_s, {}}, {{}, u"Plum"_s, {}}};
        });
        const polls::Poll before = m_draft->poll();
        auto& undo = m_at->controller->context().undo();
        const auto press = [this](Qt::Key key) { QTest::keyClick(m_editor->focusWidget(), key); };
        button(u"Choice"_s)->setFocus();
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Right);
        QCOMPARE(m_draft->poll().kind, Kind::Ranking);
        undo.takeBack();
        QCOMPARE(m_draft->poll(), before);
        QCOMPARE(m_editor->focusWidget(), button(u"Choice"_s));
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Right);
        QCOMPARE(m_draft->poll().kind, Kind::Ranking);
        QCOMPARE(titles(), (QStringList{u"Apple"_s, u"Pear"_s, u"Plum"_s}));
        press(Qt::Key_Left);
        QCOMPARE(titles(), (QStringList{u"Yes"_s, u"No"_s, u"Abstain"_s}));
        for (int i = 0; i < 2; ++i)
            press(Qt::Key_Left);
        QCOMPARE(m_draft->poll(), before);
        QVERIFY(!undo.offer()); // one is where one was
    }

    /// What an undone kind took the place of is there for the next one.
    void whatIsTakenBackIsRemembered()
    {
        m_draft->change([](polls::Poll& poll) {
            poll.answers = {{{}, u"Apple"_s, {}}, {{}, u"Pear"_s, {}}, {{}, u"Plum"_s, {}}};
        });
        const polls::Poll before = m_draft->poll();
        auto& undo = m_at->controller->context().undo();
        QVERIFY(press(u"Yes or no"_s));
        undo.dismiss();
        QVERIFY(press(u"Ranking"_s));
        undo.takeBack();
        QCOMPARE(m_draft->poll().kind, Kind::Motion);
        QVERIFY(press(u"Choice"_s));
        QCOMPARE(m_draft->poll(), before);
    }

    void theKeyboardGoesToTheAnswerThatLacksItsTitle()
    {
        m_draft->change([](polls::Poll& poll) {
            poll.question = u"Lunch?"_s;
            poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}, {u"c"_s, u"C"_s, {}}};
        });
        type(u"Answer 2"_s, u" "_s);
        QVERIFY(!m_draft->fault().isEmpty());
        m_editor->firstField()->setFocus();
        m_editor->focusFault();
        QCOMPARE(m_editor->focusWidget(), named<AnswerField>(u"Answer 2"_s));
        type(u"Answer 2"_s, u"B"_s);
        m_draft->change([](polls::Poll& poll) { poll.policy = {.mode = Policy::Mode::Multi, .maxChoices = 9}; });
        m_editor->focusFault();
        QCOMPARE(m_editor->focusWidget()->accessibleName(), u"Choices of a card"_s);
    }

    /// What nobody has named is read in the language of whoever reads it, and typed on in this window's.
    void aMotionIsInTheWindowsLanguage()
    {
        const GermanMotions german;
        QVERIFY(press(u"Yes or no"_s));
        QCOMPARE(fields(), (QStringList{u"Ja"_s, u"Nein"_s, u"Enthaltung"_s}));
        QCOMPARE(titles(), (QStringList{u"Yes"_s, u"No"_s, u"Abstain"_s}));
        type(u"Answer 1"_s, u"Yes, please"_s); // it is "Yes" on its way
        QCOMPARE(fields().first(), u"Yes, please"_s);
        QCOMPARE(titles().first(), u"Yes, please"_s);
        type(u"Answer 1"_s, u"Ja"_s);
        QCOMPARE(fields().first(), u"Ja"_s);
        QCOMPARE(titles().first(), u"Yes"_s);
    }

    void aMotionHasItsRowsAndNoOthers()
    {
        QVERIFY(press(u"Yes or no"_s));
        QCOMPARE(fields(), (QStringList{u"Yes"_s, u"No"_s, u"Abstain"_s}));
        QVERIFY(!button(u"Add answer"_s) && !button(u"Paste many lines"_s));
        for (auto* cross : m_editor->findChildren<QToolButton*>())
            QVERIFY(!cross->isVisible() || !cross->accessibleName().startsWith("Remove this answer"_L1));
        auto* no = named<AnswerField>(u"Answer 2"_s);
        QTest::keyClick(no, Qt::Key_Up, Qt::AltModifier);
        type(u"Answer 2"_s, u"Against"_s);
        QTest::keyClick(named<AnswerField>(u"Answer 3"_s), Qt::Key_Return);
        QCOMPARE(titles(), (QStringList{u"Yes"_s, u"Against"_s, u"Abstain"_s}));
        QVERIFY(press(u"People may abstain"_s));
        QCOMPARE(titles(), (QStringList{u"Yes"_s, u"Against"_s}));
        QVERIFY(press(u"People may abstain"_s));
        QCOMPARE(m_draft->poll().answers.last().id, u"abstain"_s);
    }

    void itsMajorityIsChosen()
    {
        QVERIFY(press(u"Yes or no"_s));
        auto* majority = named<QComboBox>(u"Carried by"_s);
        QVERIFY(majority);
        QVERIFY(says(u"more yes than no"_s));
        majority->setFocus();
        QTest::keyClick(majority, Qt::Key_Down);
        QCOMPARE(m_draft->poll().majority, polls::Majority::TwoThirds);
        QVERIFY(says(u"At least two of three"_s));
        QTest::keyClick(majority, Qt::Key_Down);
        QCOMPARE(m_draft->poll().majority, polls::Majority::Absolute);
        QVERIFY(says(u"weighs as a no"_s));
    }

    /// One segment too far is no loss.
    void whoGoesBackAtOnceHasLostNothing()
    {
        m_draft->change([](polls::Poll& poll) {
            poll.answers = {{u"soup"_s, u"Soup"_s, u"soup.png"_s}, {u"stew"_s, u"Stew"_s, {}}, {u"tea"_s, u"Tea"_s, {}},
                {u"pie"_s, u"Pie"_s, {}}};
            poll.readers = {{u"r4"_s, u"pie"_s}};
            poll.policy.mode = Policy::Mode::Multi;
        });
        const polls::Poll before = m_draft->poll();
        QVERIFY(press(u"Yes or no"_s));
        QCOMPARE(titles().size(), 3);
        QVERIFY(press(u"Choice"_s));
        QCOMPARE(m_draft->poll(), before);
        QVERIFY(press(u"Yes or no"_s));
        type(u"Answer 1"_s, u"For"_s); // then what was written stays
        QVERIFY(press(u"Choice"_s));
        QCOMPARE(titles(), (QStringList{u"For"_s, u"No"_s, u"Abstain"_s}));
    }

    void whatIsSavedIsOfItsKind()
    {
        m_draft->change([](polls::Poll& poll) { poll.question = u"How was it?"_s; });
        QVERIFY(press(u"Scale"_s));
        type(u"Words beside 1"_s, u"bad "_s);
        m_draft->saveNow();
        const QString id = m_draft->poll().id;
        QTRY_VERIFY(m_at->registry().find(id));
        const polls::Poll* stored = m_at->registry().find(id);
        QCOMPARE(stored->kind, Kind::Scale);
        QCOMPARE(stored->answers.first(), (polls::Answer{u"1"_s, u"1 – bad"_s, {}}));
        QVERIFY(press(u"Yes or no"_s));
        m_draft->saveNow();
        QTRY_COMPARE(m_at->registry().find(id)->kind, Kind::Motion);
        QCOMPARE(m_at->registry().find(id)->answers.first().id, u"yes"_s);
    }

    /// What is not right yet is kept as it is, whatever its kind.
    void anUnfinishedOneComesBackAsItsKind()
    {
        QVERIFY(press(u"Yes or no"_s));
        m_draft->change([](polls::Poll& poll) { poll.majority = polls::Majority::TwoThirds; });
        m_draft->close(); // its question is missing
        m_draft->begin();
        QCOMPARE(m_draft->poll().kind, Kind::Motion);
        QCOMPARE(m_draft->poll().majority, polls::Majority::TwoThirds);
        QCOMPARE(fields(), (QStringList{u"Yes"_s, u"No"_s, u"Abstain"_s}));
    }

    void aPollWithVotesStaysItsKind()
    {
        polls::Poll poll;
        poll.id = u"mood"_s;
        poll.question = u"Mood?"_s;
        poll.kind = Kind::Scale;
        poll.answers = {{u"1"_s, u"1"_s, {}}, {u"2"_s, u"2"_s, {}}, {u"3"_s, u"3"_s, {}}};
        poll.readers = {{u"r1"_s, u"1"_s}};
        QVERIFY(waitFor(m_at->registry().save(poll)).ok());
        QVERIFY(waitFor(m_at->registry().openPoll(u"mood"_s)).ok());
        m_draft->open(u"mood"_s);
        auto* kinds = named<Segments>(u"Kind of question"_s);
        QVERIFY(kinds && kinds->isEnabled());
        m_at->registry().tapped({.reader = u"r1"_s, .tag = u"2E00000001"_s, .at = QDateTime::currentMSecsSinceEpoch()});
        QTRY_VERIFY(!kinds->isEnabled()); // while somebody looks at it
        QVERIFY(says(u"Begin a new round first"_s));
        QVERIFY(!named<QSpinBox>(u"Scale to"_s)->isEnabled());
        QTest::keyClick(named<AnswerField>(u"Words beside 3"_s), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(named<AnswerField>(u"Words beside 2"_s), Qt::Key_Backspace);
        QCOMPARE(titles(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        const auto second = named<AnswerField>(u"Words beside 2"_s)->parentWidget();
        QVERIFY(second->findChildren<QToolButton*>().last()->toolTip().startsWith(u"There are votes"_s));
        QVERIFY(waitFor(m_at->registry().resetPoll(u"mood"_s)).ok());
        QTRY_VERIFY(kinds->isEnabled());
        QVERIFY(!says(u"Begin a new round first"_s));
    }

    void tabGoesFromQuestionByKindToAnswers()
    {
        QVERIFY(press(u"Scale"_s));
        m_editor->firstField()->setFocus();
        QStringList way;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_editor->focusWidget(), Qt::Key_Tab);
            way << m_editor->focusWidget()->accessibleName();
        }
        QCOMPARE(way, (QStringList{u"Kind of question: Scale"_s, u"Scale from"_s, u"Scale to"_s, u"Words beside 1"_s}));
    }
};

QTEST_MAIN(KindFormTest)
#include "tst_kindform.moc"
