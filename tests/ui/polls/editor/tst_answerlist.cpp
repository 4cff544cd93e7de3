#include <algorithm>

#include <QDateTime>
#include <QKeyEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QTest>
#include <QToolButton>

#include "app/polls/pollregistry.h"
#include "app/polls/taps/tap.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/answerlist.h"
#include "ui/polls/editor/answerrow.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/editor/readers/assigntaps.h"
#include "ui/style/colours/colours.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Answer;
using polls::Poll;

namespace {

/// What of a widget was painted anew.
class Painted : public QObject {
public:
    explicit Painted(QWidget* widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
    QRegion region;
};

} // namespace

class AnswerListTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<PollController> m_controller;
    std::unique_ptr<PollDraft> m_draft;
    std::unique_ptr<AssignTaps> m_taps;
    std::unique_ptr<AnswerList> m_list;

    QStringList titles() const
    {
        QStringList all;
        for (const Answer& answer : m_draft->poll().answers)
            all << answer.title;
        return all;
    }
    QStringList rows() const
    {
        QCoreApplication::processEvents(); // until then new rows are not shown
        QStringList all;
        for (AnswerField* field : m_list->findChildren<AnswerField*>()) {
            if (field->isVisible())
                all << field->text();
        }
        return all;
    }
    AnswerField* field(const QString& title) const
    {
        QCoreApplication::processEvents();
        for (AnswerField* one : m_list->findChildren<AnswerField*>()) {
            if (one->isVisible() && one->text() == title)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{});
        QVERIFY(m_bench->start());
        m_controller = std::make_unique<PollController>(m_bench->window());
        m_draft = std::make_unique<PollDraft>(*m_controller);
        m_taps = std::make_unique<AssignTaps>(*m_controller, *m_draft);
        m_list = std::make_unique<AnswerList>(*m_controller, *m_draft, *m_taps);
        connect(m_draft.get(), &PollDraft::changed, m_list.get(), &AnswerList::refresh);
        m_draft->begin();
        m_list->refresh();
        m_list->show();
    }
    void cleanup()
    {
        m_list.reset();
        m_taps.reset();
        m_draft->discard();
        m_draft.reset();
        m_controller.reset();
        m_bench.reset();
    }

    void linesFillEmptyRowsFirst()
    {
        m_list->addLines({u"Soup"_s, u"  "_s, u" Pizza  and\tmore "_s, u"Stew"_s});
        QCOMPARE(titles(), (QStringList{u"Soup"_s, u"Pizza and more"_s, u"Stew"_s}));
        QCOMPARE(rows(), titles());
        m_draft->change([](Poll& poll) { poll.answers[1].title.clear(); });
        m_list->addLines({u"Cake"_s, u"Tea"_s}, 1); // pasted into the second
        QCOMPARE(titles(), (QStringList{u"Soup"_s, u"Cake"_s, u"Stew"_s, u"Tea"_s}));
    }

    /// With its words, image and readers, where it was; and Ctrl+Z in the field that has the keyboard then does that,
    /// not what was typed there.
    void whatWasRemovedIsTakenBack()
    {
        m_list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
        m_draft->change([](Poll& poll) {
            poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, u"b.png"_s}, {u"c"_s, u"C"_s, {}}};
            poll.readers = {{u"r1"_s, u"b"_s}};
        });
        const Poll before = m_draft->poll();
        const auto leavesUndo = [this](const QString& title = u"A"_s) {
            QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            key.ignore();
            QCoreApplication::sendEvent(field(title), &key);
            return !key.isAccepted();
        };
        QTest::keyClicks(field(u"A"_s), u"1"_s);
        QTest::keyClick(field(u"A1"_s), Qt::Key_Backspace);
        QVERIFY(!leavesUndo());
        Q_EMIT qobject_cast<AnswerRow*>(field(u"B"_s)->parentWidget())->removeWanted();
        QCOMPARE(titles(), (QStringList{u"A"_s, u"C"_s}));
        auto& undo = m_controller->context().undo();
        QCOMPARE(undo.offer()->text, u"Removed the answer “B”."_s);
        QVERIFY(leavesUndo());
        undo.takeBack();
        QCOMPARE(m_draft->poll(), before);
        QVERIFY(!leavesUndo());
        field(u"B"_s)->setFocus();
        Q_EMIT qobject_cast<AnswerRow*>(field(u"B"_s)->parentWidget())->removeWanted();
        QVERIFY(field(u"A"_s)->hasFocus());
        QTest::keyClicks(field(u"A"_s), u"!"_s); // goes on behind what stands there, with a Ctrl+Z of its own
        QVERIFY(field(u"A!"_s));
        QVERIFY(!leavesUndo(u"A!"_s));
        QTest::keyClick(field(u"A!"_s), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(leavesUndo()); // it is as it was then, and what was typed before stays
    }

    /// Also where another poll is written by then.
    void whatWasRemovedComesBackToItsPoll()
    {
        m_draft->change([](Poll& poll) {
            poll.question = u"Lunch?"_s;
            poll.answers = {{{}, u"A"_s, {}}, {{}, u"B"_s, {}}, {{}, u"C"_s, {}}};
        });
        m_draft->saveNow();
        const QString id = m_draft->poll().id;
        auto& registry = m_controller->feed().registry();
        QTRY_VERIFY(registry.find(id));
        Q_EMIT qobject_cast<AnswerRow*>(field(u"B"_s)->parentWidget())->removeWanted();
        m_draft->saveNow();
        QTRY_COMPARE(registry.find(id)->answers.size(), 2);
        m_draft->begin();
        m_controller->context().undo().takeBack();
        QTRY_COMPARE(registry.find(id)->answers.size(), 3);
        QCOMPARE(registry.find(id)->answers[1].title, u"B"_s);
        QCOMPARE(m_draft->poll().answers.size(), 2); // the new one's
    }

    /// A title is no key of a menu, and no menu is as wide as a title may be long.
    void titlesStandInTheMenuAsTheyAre()
    {
        m_list->addLines({u"Fish & chips"_s, QString(polls::maximumTitleLength, u'x')});
        QCoreApplication::processEvents();
        Q_EMIT m_list->findChildren<AnswerRow*>().first()->readerClicked(u"r1"_s);
        auto* menu = m_list->findChild<QMenu*>();
        QVERIFY(menu);
        QStringList words;
        for (const QAction* action : menu->actions())
            words << action->text();
        QVERIFY2(words.contains(u"Fish && chips"_s), qPrintable(words.join(u'\n')));
        QVERIFY(std::all_of(words.begin(), words.end(), [](const QString& one) { return one.size() < 100; }));
        menu->close();
    }

    /// A book in the clipboard is no poll of a thousand answers.
    void manyLinesAreBounded()
    {
        QStringList lines;
        for (int i = 0; i < 1000; ++i)
            lines << QString::number(i) + QString(5000, u'x');
        m_list->addLines(lines);
        QCOMPARE(titles().size(), polls::maximumAnswers);
        QCOMPARE(titles().last().size(), polls::maximumTitleLength);
        QVERIFY(titles().last().startsWith(u"49x"_s));
        m_list->add();
        QCOMPARE(titles().size(), polls::maximumAnswers);
        m_list->addLines({});
        QCOMPARE(titles().size(), polls::maximumAnswers);
    }

    /// An answer goes with its readers, and two are left whatever is pressed.
    void removedItTakesItsReadersAlong()
    {
        m_draft->change([](Poll& poll) {
            poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"stew"_s, u"Stew"_s, {}}, {u"tea"_s, u"Tea"_s, {}}};
            poll.readers = {{u"r1"_s, u"stew"_s}, {u"r2"_s, u"tea"_s}};
        });
        Q_EMIT field(u"Stew"_s)->emptied();
        QCOMPARE(titles(), (QStringList{u"Soup"_s, u"Tea"_s}));
        QCOMPARE(m_draft->poll().readers, (QMap<QString, QString>{{u"r2"_s, u"tea"_s}}));
        Q_EMIT field(u"Soup"_s)->emptied();
        QCOMPARE(titles().size(), polls::minimumAnswers);
    }

private:
    /// A poll of three answers that is voted on, in the editor.
    void voteAndEdit()
    {
        polls::PollRegistry& registry = m_bench->station().polls();
        Poll poll;
        poll.id = u"lunch"_s;
        poll.question = u"Lunch?"_s;
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"stew"_s, u"Stew"_s, {}}, {u"tea"_s, u"Tea"_s, {}}};
        poll.readers = {{u"r1"_s, u"soup"_s}, {u"r2"_s, u"stew"_s}};
        QVERIFY(waitFor(registry.save(poll)).ok());
        QVERIFY(waitFor(registry.openPoll(u"lunch"_s)).ok());
        tap(u"r1"_s, u"2E00000001"_s);
        QTRY_COMPARE(registry.tally(u"lunch"_s).votes, 1);
        m_draft->open(u"lunch"_s);
        m_list->refresh();
    }
    void tap(const QString& reader, const QString& card)
    {
        m_bench->station().polls().tapped({.reader = reader, .tag = card, .at = QDateTime::currentMSecsSinceEpoch()});
    }
    QToolButton* cross(const QString& title) const
    {
        for (auto* button : field(title)->parentWidget()->findChildren<QToolButton*>()) {
            if (button->accessibleName().startsWith("Remove this answer"_L1))
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void anAnswerWithVotesStays()
    {
        voteAndEdit();
        QVERIFY(cross(u"Soup"_s) && cross(u"Stew"_s));
        QVERIFY(!cross(u"Soup"_s)->isEnabled());
        QVERIFY(cross(u"Soup"_s)->toolTip().startsWith(u"It has 1 vote"_s));
        QVERIFY(cross(u"Stew"_s)->isEnabled());
        Q_EMIT field(u"Soup"_s)->emptied();
        QCOMPARE(titles(), (QStringList{u"Soup"_s, u"Stew"_s, u"Tea"_s}));
        tap(u"r2"_s, u"2E00000002"_s); // while it is being looked at
        QTRY_VERIFY(!cross(u"Stew"_s)->isEnabled());
        QVERIFY(cross(u"Stew"_s)->toolTip().startsWith(u"It has 1 vote"_s));
        QVERIFY(waitFor(m_bench->station().polls().resetPoll(u"lunch"_s)).ok());
        QTRY_VERIFY(cross(u"Soup"_s)->isEnabled());
        QCOMPARE(cross(u"Soup"_s)->toolTip(), u"Remove this answer"_s);
    }

    /// The vote may come while the answer is being removed.
    void whatWasRefusedGoesWithTheEditor()
    {
        voteAndEdit();
        m_bench->window().strips().setPage(u"polls"_s); // it is said there
        const auto trouble = [this] { return m_bench->trouble().join(u' ').contains(u"Saving “Lunch?”"_s); };
        m_draft->change([](Poll& poll) {
            poll.answers.removeFirst();
            poll.readers.remove(u"r1"_s);
        });
        m_draft->saveNow();
        QTRY_VERIFY(trouble());
        QVERIFY(m_draft->isTouched());
        m_draft->close();
        QTRY_VERIFY(!trouble());
        const polls::PollRegistry& registry = m_bench->station().polls();
        QCOMPARE(registry.find(u"lunch"_s)->answers.size(), 3);
        QVERIFY(!m_draft->kept().find(u"lunch"_s));
        m_draft->open(u"lunch"_s);
        QCOMPARE(m_draft->poll().answers.size(), 3);
    }

    void movedRowsKeepTheirAnswers()
    {
        m_list->addLines({u"Soup"_s, u"Stew"_s, u"Tea"_s});
        AnswerField* tea = field(u"Tea"_s);
        Q_EMIT tea->moveWanted(-1);
        QCOMPARE(titles(), (QStringList{u"Soup"_s, u"Tea"_s, u"Stew"_s}));
        QCOMPARE(tea->text(), u"Tea"_s); // the same field: it may have the keyboard
        Q_EMIT tea->moveWanted(-1);
        Q_EMIT tea->moveWanted(-1); // there is nothing above
        QCOMPARE(titles(), (QStringList{u"Tea"_s, u"Soup"_s, u"Stew"_s}));
        Q_EMIT field(u"Stew"_s)->moveWanted(1);
        QCOMPARE(titles().last(), u"Stew"_s);
    }

    /// Return goes on to the next answer and makes one below the last, once.
    void returnBelowAnEmptyRowAddsNothing()
    {
        m_list->addLines({u"Ham"_s, u"Saw"_s});
        QTest::keyClick(field(u"Saw"_s), Qt::Key_Return);
        QCOMPARE(rows(), (QStringList{u"Ham"_s, u"Saw"_s, QString()}));
        QTest::keyClick(field(QString()), Qt::Key_Return);
        QTest::keyClicks(field(QString()), u" "_s); // what is cut off on saving is no answer either
        QTest::keyClick(field(u" "_s), Qt::Key_Return);
        QCOMPARE(titles(), (QStringList{u"Ham"_s, u"Saw"_s, u" "_s}));
        QTest::keyClick(field(u"Ham"_s), Qt::Key_Return);
        QCOMPARE(titles().size(), 3);
    }

    /// Whoever has written a long answer reads its beginning.
    void aLongAnswerIsShownFromItsBeginning()
    {
        m_list->resize(300, 200);
        m_list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
        m_list->addLines({u"Soup"_s, u"Stew"_s});
        AnswerField* soup = field(u"Soup"_s);
        soup->setFocus();
        QTest::keyClicks(soup, QString(100, u'x'));
        QVERIFY(soup->cursorPosition() > 100);
        field(u"Stew"_s)->setFocus();
        QCOMPARE(soup->cursorPosition(), 0);
        QCOMPARE(soup->text().size(), 104);
    }

    /// Whoever looks into another window, or answers a strip, writes on where they were.
    void theCaretStaysWhereSomebodyWrites()
    {
        m_list->addLines({u"Soup"_s, u"Stew"_s});
        AnswerField* stew = field(u"Stew"_s);
        QWidget other;
        const auto activate = [](QWidget& window) {
            window.show();
            window.activateWindow();
            return QTest::qWaitForWindowActive(&window);
        };
        QVERIFY(activate(*m_list));
        stew->setFocus();
        stew->end(false);
        QTest::keyClicks(stew, u" of"_s);
        QVERIFY(activate(other));
        m_list->refresh(); // as when the draft is kept
        QVERIFY(activate(*m_list));
        QTRY_VERIFY(stew->hasFocus());
        QTest::keyClicks(stew, u" peas"_s);
        QCOMPARE(titles(), (QStringList{u"Soup"_s, u"Stew of peas"_s}));

        stew->setCursorPosition(4);
        field(u"Soup"_s)->setFocus();
        m_list->refresh();
        stew->setFocus(Qt::OtherFocusReason);
        QTest::keyClicks(stew, u"s"_s);
        QCOMPARE(titles().last(), u"Stews of peas"_s);
    }

    /// As any other field, in light and dark; the row is the field's box.
    void theFieldThatHasTheKeyboardHasARing()
    {
        m_list->addLines({u"Soup"_s, u"Stew"_s});
        AnswerField* soup = field(u"Soup"_s);
        AnswerField* stew = field(u"Stew"_s);
        QWidget* row = soup->parentWidget();
        const QPoint place(1, row->height() / 2);
        const auto edge = [&] { return row->grab().toImage().pixelColor(place); };
        m_list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            m_list->setPalette(palette);
            const QColor accent = Colours::of(palette).accent;
            stew->setFocus();
            QCoreApplication::processEvents(); // what the palette has changed is painted
            QVERIFY(edge() != accent);
            Painted painted(row);
            soup->setFocus();
            QTRY_VERIFY(painted.region.contains(place)); // not the field alone
            QCOMPARE(edge(), accent);
            painted.region = {};
            stew->setFocus();
            QTRY_VERIFY(painted.region.contains(place));
            QVERIFY(edge() != accent);
        }
    }

    void goesToWhatIsMissing()
    {
        QVERIFY(m_list->focusMissing());
        m_list->addLines({u"Soup"_s});
        QVERIFY(m_list->focusMissing());
        m_list->addLines({u"Stew"_s});
        QVERIFY(!m_list->focusMissing());
        QVERIFY(m_list->firstField());
    }
};

QTEST_MAIN(AnswerListTest)
#include "tst_answerlist.moc"
