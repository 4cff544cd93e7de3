#include <algorithm>
#include <atomic>
#include <memory>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <unistd.h>

#include "app/devices/deviceregistry.h"
#include "app/events/eventregistry.h"
#include "app/polls/pollregistry.h"
#include "app/polls/seal/sealer.h"
#include "app/polls/taps/tap.h"
#include "app/storage/database.h"
#include "app/trust/acceptedcertificates.h"
#include "netcore/files/accountname.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/tls/tlscontext.h"
#include "netcore/tls/tlssession.h"
#include "tests/support/eventloop.h"
#include "tests/support/stalledthreads.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/nopage.h"
#include "tests/ui/support/pseudolanguage.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/charts/barchart.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/frame/feedback/windowlosses.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/frame/window/pageheader.h"
#include "ui/frame/window/statusbar.h"
#include "ui/polls/actions/files/pollfiles.h"
#include "ui/polls/actions/files/pollprinting.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollremoval.h"
#include "ui/polls/actions/present/presentwindow.h"
#include "ui/polls/actions/show/pollshow.h"
#include "ui/polls/actions/votes/simulatedreaders.h"
#include "ui/polls/editor/answerlist.h"
#include "ui/polls/editor/answerrow.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/editor/polleditor.h"
#include "ui/polls/editor/readers/assigntaps.h"
#include "ui/polls/editor/readers/readercards.h"
#include "ui/polls/models/newpolls.h"
#include "ui/polls/models/pollmodel.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/recentvotes.h"
#include "ui/polls/models/votemodel.h"
#include "ui/polls/page/addressline.h"
#include "ui/polls/page/figures.h"
#include "ui/polls/page/polllist.h"
#include "ui/polls/page/pollspage.h"
#include "ui/polls/page/pollview.h"
#include "ui/polls/page/votespane.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/theme/theme.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/tables/filterfield.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

/// Has no room for what is stored from the adding of a reader on, until one is removed. `adding`: of which, from 1 on;
/// `spared`: so many commits still have room.
class FullDisk final : devices::DeviceEvents {
public:
    FullDisk(Station& station, int adding, int spared) : m_station(station), m_adding(adding)
    {
        m_asked->spared = spared;
        m_station.devices().addListener(this);
        m_station.database().setFault([asked = m_asked]() -> std::optional<Error> {
            const bool fails = asked->isFull && --asked->spared < 0;
            return fails ? std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)) : std::nullopt;
        });
    }
    ~FullDisk() override
    {
        m_station.database().setFault({});
        m_station.devices().removeListener(this);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

    bool hasRoomAgain() const { return m_hasRoomAgain; }

private:
    /// By the lane that writes.
    struct Asked {
        std::atomic<bool> isFull = false;
        std::atomic<int> spared = 0;
    };
    void deviceAdded(const QString&) override
    {
        if (--m_adding == 0)
            m_asked->isFull = true;
    }
    void deviceRemoved(const QString&) override
    {
        m_asked->isFull = false;
        m_hasRoomAgain = true;
    }

    Station& m_station;
    int m_adding;
    bool m_hasRoomAgain = false;
    const std::shared_ptr<Asked> m_asked = std::make_shared<Asked>();
};

} // namespace

/// The page over a real station: what is clicked and typed changes polls, what is tapped moves bars.
class PollsPageTest : public QObject {
    Q_OBJECT

private:
    EpollReactor* m_reactor = nullptr;
    std::unique_ptr<SampleStation> m_sample;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<MainWindow> m_window;
    QString m_reader;

    /// The account that the program runs as stands in a field of it.
    static bool isNamed(const QWidget* dialog)
    {
        const auto fields = dialog->findChildren<QLineEdit*>();
        return std::any_of(
            fields.begin(), fields.end(), [](auto* field) { return field->text() == accountName(::geteuid()); });
    }
    polls::PollRegistry& registry() { return m_sample->station().polls(); }
    PollsPage* page() { return static_cast<PollsPage*>(m_window->page(u"polls"_s)); }

    template <typename T>
    T* find(const QString& text = {})
    {
        for (T* child : page()->findChildren<T*>()) {
            if constexpr (std::is_base_of_v<QAbstractButton, T>) {
                if (!text.isEmpty() && child->text() != text)
                    continue;
            }
            return child;
        }
        return nullptr;
    }

    QString makePoll(const QString& question, polls::Policy::Mode mode = polls::Policy::Mode::Change)
    {
        Poll poll;
        poll.id = registry().freeId(question);
        poll.question = question;
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
        poll.readers = {{m_reader, u"soup"_s}};
        poll.policy.mode = mode;
        [&] { QVERIFY(waitFor(registry().save(poll)).ok()); }();
        return poll.id;
    }
    void makeWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(
            m_sample->station(), *m_theme, *m_memory, std::vector<PageEntry>{pollsPage()});
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->stationStarted();
    }
    /// Somebody has clicked into the answer's field.
    bool focusAnswer(const QString& name)
    {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return false;
        processPending(); // until then a new row is not shown
        for (AnswerField* field : page()->findChildren<AnswerField*>()) {
            if (field->accessibleName() != name || !field->isVisible())
                continue;
            field->setFocus();
            return field->hasFocus();
        }
        return false;
    }
    bool isSaid(const QString& words)
    {
        const auto notices = m_window->findChildren<Notice*>();
        return std::any_of(notices.begin(), notices.end(),
            [&](const Notice* notice) { return notice->isVisible() && notice->text().contains(words); });
    }
    /// All that Tab comes to, from the chart on.
    QList<QWidget*> tabRound()
    {
        QList<QWidget*> round;
        find<BarChart>()->setFocus();
        QWidget* now = QApplication::focusWidget();
        for (int i = 0; now && !round.contains(now) && i < 300; ++i) {
            round.append(now);
            QTest::keyClick(now, Qt::Key_Tab);
            now = QApplication::focusWidget();
        }
        return round;
    }
    /// Whether Tab goes through a part of the window at one go, line by line and each line from the left.
    static bool isInOrder(const QList<QWidget*>& round, QWidget* part)
    {
        const auto isIn = [&](qsizetype at) { return part->isAncestorOf(round[(at + round.size()) % round.size()]); };
        QList<QRect> places;
        int begins = 0;
        for (qsizetype at = 0; at < round.size(); ++at)
            begins += isIn(at) && !isIn(at - 1) ? 1 : 0;
        qsizetype first = 0;
        while (begins == 1 && (!isIn(first) || isIn(first - 1)))
            ++first;
        for (qsizetype at = first; begins == 1 && isIn(at) && places.size() < round.size(); ++at) {
            const QWidget* stop = round[at % round.size()];
            places.append({stop->mapTo(part, QPoint()), stop->size()});
        }
        const auto follows = [](const QRect& before, const QRect& now) {
            const int apart = now.center().y() - before.center().y();
            const bool isOneLine = 2 * qAbs(apart) < qMax(before.height(), now.height());
            return isOneLine ? now.left() > before.left() : apart > 0;
        };
        for (qsizetype i = 1; i < places.size(); ++i) {
            if (!follows(places[i - 1], places[i])) {
                qInfo() << "not in order:" << places[i - 1] << places[i];
                return false;
            }
        }
        return begins == 1 && places.size() > 1;
    }
    /// A button of the header, as it is seen.
    QAbstractButton* headButton(const QString& text)
    {
        for (QAbstractButton* button : m_window->findChild<PageHeader*>()->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    QLineEdit* timeField(const QString& name)
    {
        for (QLineEdit* edit : page()->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
    QString offer() { return m_window->undo().offer() ? m_window->undo().offer()->text : QString(); }
    void tap(const QString& tag) { registry().tapped({m_reader, tag, QDateTime::currentMSecsSinceEpoch(), {}, {}}); }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(Theme::Choice::Light, false);
        m_reactor = new EpollReactor(this);
        m_sample = std::make_unique<SampleStation>(*m_reactor);
        QVERIFY(waitFor(m_sample->start(false)).ok());
        const auto reader = waitFor(m_sample->station().devices().addSimulated(u"Reader 1"_s, u"id12"_s));
        QVERIFY(reader.ok());
        m_reader = *reader;
        m_memory = std::make_unique<QSettings>(m_sample->folder() + u"/w.ini"_s, QSettings::IniFormat);
        makeWindow();
    }
    void cleanupTestCase()
    {
        m_window.reset();
        QVERIFY(waitFor(m_sample->stop()).ok());
    }
    void cleanup()
    {
        for (const Poll& poll : registry().polls())
            QVERIFY(waitFor(registry().remove(poll.id)).ok());
        page()->draft().discard();
        m_memory->remove(NewPolls::leftPlace());
        m_memory->remove(NewPolls::writtenPlace());
        Q_EMIT page()->controller().newPollsChanged();
        QTRY_VERIFY(find<PollModel>()->rowCount() == 0);
    }

    void panesAreAtTheOtherSideOfAMirroredWindow()
    {
        const auto icons = [this] {
            QStringList names;
            for (const QToolButton* button : find<PollView>()->findChildren<QToolButton*>()) {
                if (button->accessibleName() == u"List of polls"_s || button->accessibleName() == u"Latest votes"_s)
                    names << button->icon().name();
            }
            return names;
        };
        QCOMPARE(icons(), QStringList({u"panel-left"_s, u"panel-right"_s}));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        makeWindow();
        const QStringList mirrored = icons();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        makeWindow();
        QCOMPARE(mirrored, QStringList({u"panel-right"_s, u"panel-left"_s}));
    }

    /// Nor over anything else of the page: it stands in the window's foot.
    void theOfferToCloseAgainLiesOverNoAnswer()
    {
        const QString id = makePoll(u"Where do we meet?"_s);
        m_window->goTo(u"polls"_s, id);
        page()->controller().openVoting(id);
        QTRY_VERIFY(registry().find(id)->isOpen());
        auto* bar = m_window->findChild<UndoBar*>();
        QTRY_VERIFY(bar && bar->isVisible());
        auto* bars = find<PollView>()->findChild<BarChart*>();
        QTRY_VERIFY(bars && bars->isVisible());
        const auto placeOf = [this](const QWidget* widget) {
            return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
        };
        QTRY_VERIFY(!placeOf(bar).intersects(placeOf(page())));
        m_window->undo().dismiss();
    }

    /// What is decided here counts at once, and is taken back in the same place as all others.
    void aFollowedStationsCertificateIsAskedAbout()
    {
        const auto tls = *TlsContext::server({.certificate = *Certificate::makeSelfSigned({u"elsewhere.test"_s})});
        std::list<Story> stories;
        const auto port = *m_reactor->listenTcp(
            {}, [&] { return TlsSession::wrap(tls, std::make_unique<StoryProtocol>(stories.emplace_back())); });
        const QUrl address(u"https://127.0.0.1:%1/r/lunch"_s.arg(port->address().port));
        const auto isAsked = [this] {
            const auto* primary = page()->head().primary;
            return primary && primary->text() == u"Look at the certificate…"_s;
        };
        auto& controller = page()->controller();
        auto& certificates = m_sample->station().certificates();
        controller.followed().follow(address);
        m_window->goTo(u"polls"_s, address.toString());
        QTRY_VERIFY(isAsked());
        QCOMPARE(page()->head().mark, Mark::Failed);
        const auto answer = [&](const QString& words) {
            page()->head().primary->trigger();
            QWidget* dialog = nullptr;
            QVERIFY(QTest::qWaitFor([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }));
            for (auto* button : dialog->findChildren<QAbstractButton*>()) {
                if (button->text() == words)
                    return button->click();
            }
            QFAIL(qPrintable(words));
        };
        answer(u"Do not connect"_s);
        QTRY_COMPARE(page()->head().primary->text(), u"Try again"_s); // nobody is asked by itself
        QVERIFY(certificates.waiting().isEmpty());
        const auto more = page()->head().more; // but may look at it again
        QVERIFY(!more.isEmpty() && more.first()->text() == u"Look at the certificate…"_s);
        page()->head().primary->trigger();
        QTRY_VERIFY(isAsked());
        QTRY_VERIFY(headButton(u"Look at the certificate…"_s));
        headButton(u"Look at the certificate…"_s)->setFocus();
        answer(u"Always for this host"_s);
        // Not at whatever has that button's place by then.
        QTRY_COMPARE(m_window->focusWidget(), static_cast<QWidget*>(find<PollList>()->list()));
        QTRY_VERIFY(!stories.empty() && stories.back().received.startsWith("GET /r/lunch/live"));
        QVERIFY(!page()->head().primary);
        QCOMPARE(certificates.all().size(), 1);
        QVERIFY(waitFor(certificates.forget(certificates.all().first().place)).ok());
        controller.leaveAction->trigger();
        m_window->activateWindow(); // the offscreen platform forgets it behind a dialog
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void emptyPageAsksForAFirstQuestion()
    {
        QAbstractButton* make = nullptr;
        for (QAbstractButton* button : page()->findChildren<QAbstractButton*>()) {
            if (button->text() == "New poll"_L1 && button->isVisible())
                make = button;
        }
        QVERIFY(make);
        make->click();
        QVERIFY(page()->draft().isActive());
        QVERIFY(page()->head().state.contains(u"the question is missing"_s));
        QVERIFY(page()->stepBack());
    }

    void pollIsWrittenWithTheKeyboardAlone()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        const auto type = [](const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); };
        const auto enter = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); };
        type(u"Which fruit?"_s);
        enter();
        type(u"Apple"_s);
        QVERIFY(page()->head().state.contains(u"two answers are needed"_s));
        enter();
        type(u"Pear"_s);
        enter(); // a third row comes by itself
        type(u"Plum"_s);
        QTRY_COMPARE(registry().polls().size(), 1);
        QTRY_COMPARE(registry().polls().first().answers.size(), 3);
        const Poll saved = registry().polls().first();
        QCOMPARE(saved.id, u"which-fruit"_s);
        QCOMPARE(saved.answers[2].id, u"plum"_s);
        QTRY_VERIFY(page()->head().state.contains(u"saved"_s));
        // An empty row at the end is no answer.
        enter();
        QCOMPARE(page()->draft().poll().answers.size(), 4);
        enter(); // below it another empty one would say nothing new, and the keyboard stays
        QCOMPARE(page()->draft().poll().answers.size(), 4);
        QVERIFY(qobject_cast<AnswerField*>(QApplication::focusWidget()));
        page()->draft().saveNow();
        QCOMPARE(registry().polls().first().answers.size(), 3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QCOMPARE(page()->draft().poll().answers.size(), 3);
    }

    /// Also where nothing of the one before is stored yet.
    void theNextOneIsOfTheSameEvent()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        page()->draft().change([](Poll& poll) {
            poll.question = u"Which fruit?"_s;
            poll.answers = {{{}, u"Apple"_s, {}}, {{}, u"Pear"_s, {}}};
            poll.event = u"Open day"_s;
            poll.policy.phones = polls::Policy::Phones::AnyDevice;
        });
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(page()->draft().poll().question.isEmpty());
        QCOMPARE(page()->draft().poll().event, u"Open day"_s);
        QCOMPARE(page()->draft().poll().policy.phones, polls::Policy::Phones::AnyDevice);
        QTRY_COMPARE(registry().polls().size(), 1);
        QVERIFY(page()->stepBack());
    }

    /// In a low window there are fewer of them in sight, and each is whole.
    void readersCardsAreNeverSqueezed()
    {
        QStringList more;
        for (int i = 2; i <= 8; ++i) {
            const auto reader = waitFor(m_sample->station().devices().addSimulated(u"Reader %1"_s.arg(i), u"id12"_s));
            QVERIFY(reader.ok());
            more.append(*reader);
        }
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        m_window->resize(1280, 500);
        QTRY_COMPARE(page()->findChildren<ReaderCard*>().size(), 8);
        for (const ReaderCard* card : page()->findChildren<ReaderCard*>())
            QTRY_COMPARE(card->height(), card->sizeHint().height());
        m_window->resize(1280, 800);
        for (const QString& reader : more)
            QVERIFY(waitFor(m_sample->station().devices().remove(reader)).ok());
    }

    void tabGoesDownTheEditorAsItReads()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
        const auto name = [] { return QApplication::focusWidget()->accessibleName(); };
        QCOMPARE(name(), u"Question"_s);
        // A row that comes later has its place, too: field, image, cross.
        page()->draft().change([](Poll& poll) { poll.answers.append(polls::Answer{{}, u"Third"_s, {}}); });
        QCoreApplication::processEvents(); // until then it is not shown
        tab();
        QCOMPARE(name(), u"Kind of question: Choice"_s);
        for (const QString& answer : {u"Answer 1"_s, u"Answer 2"_s, u"Answer 3"_s}) {
            tab();
            QCOMPARE(name(), answer);
            // Of three that are called alike nobody hears which is whose.
            const QString of = answer == "Answer 3"_L1 ? u": Third"_s : QString();
            tab();
            QCOMPARE(name(), u"Image"_s + of);
            tab();
            QCOMPARE(name(), u"Remove this answer"_s + of);
        }
        tab();
        QCOMPARE(qobject_cast<QAbstractButton*>(QApplication::focusWidget())->text(), u"Paste many lines"_s);
        tab();
        QCOMPARE(qobject_cast<QAbstractButton*>(QApplication::focusWidget())->text(), u"Add answer"_s);
        QVERIFY(page()->stepBack());
    }

    /// The pencil says that it is one; the word is for who hears the list.
    void aDraftsLineIsItsNames()
    {
        makePoll(u"Which band plays last?"_s);
        const PollModel* model = find<PollModel>();
        QVERIFY(model);
        const auto line = [&] {
            return model->match(model->index(0), Qt::DisplayRole, u"Which band plays last?"_s, 1, Qt::MatchExactly);
        };
        QTRY_COMPARE(line().size(), 1);
        QCOMPARE(line().first().data(Role::RightText).toString(), QString());
        QCOMPARE(line().first().data(Qt::AccessibleTextRole).toString(), u"Which band plays last?, draft"_s);
    }

    /// A day is enough beside it: the tip and what is spoken have the hour.
    void aNameHasTheRoomOfADate()
    {
        const QDateTime opens = QDateTime::currentDateTime().addDays(40);
        Poll poll;
        poll.id = registry().freeId(u"Which band plays at the summer fair?"_s);
        poll.question = u"Which band plays at the summer fair?"_s;
        poll.answers = {{u"a"_s, u"One"_s, {}}, {u"b"_s, u"Two"_s, {}}};
        poll.opensAt = opens.toMSecsSinceEpoch();
        QVERIFY(waitFor(registry().save(poll)).ok());
        QTRY_VERIFY(find<PollModel>()->indexOf(poll.id).isValid());
        const QModelIndex line = find<PollModel>()->indexOf(poll.id);
        const QString day = line.data(Role::RightText).toString();
        QVERIFY2(!day.contains(u':') && day.size() <= 11, qPrintable(day));
        const QString spoken = line.data(Qt::AccessibleTextRole).toString();
        const QString tip = line.data(Qt::ToolTipRole).toString();
        for (const QString& words : {spoken, tip}) {
            QVERIFY2(words.contains(poll.question), qPrintable(words));
            QVERIFY2(words.contains(shortTime(opens.time())), qPrintable(words));
        }
    }

    /// However far the poll before was scrolled: what has the keyboard is in sight.
    void whatHasTheKeyboardIsInSight()
    {
        Poll poll;
        poll.id = registry().freeId(u"Long?"_s);
        poll.question = u"Long?"_s;
        for (int i = 0; i < 20; ++i)
            poll.answers.append({u"a%1"_s.arg(i), u"Answer %1"_s.arg(i), {}});
        QVERIFY(waitFor(registry().save(poll)).ok());
        m_window->goTo(u"polls"_s, poll.id);
        auto* editor = find<PollEditor>();
        QVERIFY(editor);
        auto* area = editor->findChild<QScrollArea*>();
        auto* bar = area->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        const auto scrollToEnd = [&] {
            processPending();
            bar->setValue(bar->maximum());
        };
        const auto isInSight = [&](QWidget* field) {
            const QRect place(field->mapTo(area->viewport(), QPoint()), field->size());
            return area->viewport()->rect().contains(place);
        };
        scrollToEnd();
        editor->focusFirst();
        QTRY_VERIFY(isInSight(editor->firstField()));
        page()->draft().change([](Poll& written) { written.question.clear(); });
        scrollToEnd();
        editor->focusFault();
        QTRY_VERIFY(isInSight(editor->firstField()));
        scrollToEnd();
        page()->draft().change([](Poll& written) { written.question = u"Long?"_s; });
        page()->perform(Command::New);
        QVERIFY(page()->draft().isNew());
        QCOMPARE(bar->value(), 0);
        QVERIFY(page()->stepBack());
    }

    void draftFollowsItsTitleWhileNobodyVoted()
    {
        const QString id = makePoll(u"Draft?"_s);
        m_window->goTo(u"polls"_s, id);
        PollDraft& draft = page()->draft();
        QVERIFY(draft.isActive());
        draft.change([](Poll& poll) { poll.answers[0].title = u"Tomato soup"_s; });
        draft.saveNow();
        QTRY_COMPARE(registry().find(id)->answers[0].id, u"tomato-soup"_s);
        QCOMPARE(registry().find(id)->readers.value(m_reader), u"tomato-soup"_s); // its reader came along
        draft.change([](Poll& poll) { poll.question.clear(); });
        QVERIFY(!draft.fault().isEmpty());
        draft.saveNow();
        QCoreApplication::processEvents();
        QCOMPARE(registry().find(id)->question, u"Draft?"_s); // what is wrong is not saved
    }

    void primaryGoesToWhatIsMissing()
    {
        const QString other = makePoll(u"Another draft?"_s);
        m_window->goTo(u"polls"_s, u"new"_s);
        QAction* open = page()->head().primary;
        QVERIFY(open->isEnabled());
        open->trigger();
        auto* question = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(question);
        QCOMPARE(question->accessibleName(), u"Question"_s);
        QVERIFY(question->property("fault").toBool());
        QTest::keyClicks(question, u"Brand new?"_s);
        QVERIFY(!question->property("fault").toBool());
        open->trigger();
        QVERIFY(qobject_cast<AnswerField*>(QApplication::focusWidget()));
        page()->draft().change([](Poll& poll) {
            poll.answers[0].title = u"This"_s;
            poll.answers[1].title = u"That"_s;
        });
        open->trigger(); // what was typed a moment ago is saved first
        const auto isOpen = [this](const QString& asked) {
            for (const Poll& poll : registry().polls()) {
                if (poll.question == asked)
                    return poll.isOpen();
            }
            return false;
        };
        QTRY_VERIFY(isOpen(u"Brand new?"_s));
        QTRY_COMPARE(m_window->undo().offer() ? m_window->undo().offer()->text : QString(),
            u"Voting on “Brand new?” is open."_s);
        QVERIFY(!registry().find(other)->isOpen());
        QTRY_COMPARE(page()->head().primary->text(), u"&Close voting"_s);
    }

    /// By the key for the next step: a draft that is saved keeps no event from beginning.
    void anEventBeginsAtADraftThatIsSaved()
    {
        const QString id = makePoll(u"First?"_s);
        Poll poll = *registry().find(id);
        poll.event = u"Evening"_s;
        QVERIFY(waitFor(registry().save(poll)).ok());
        m_window->goTo(u"polls"_s, id);
        const PollShow& show = *page()->controller().show;
        QTRY_VERIFY(show.event(id) && show.nextAction->isEnabled());
        page()->draft().change([](Poll& written) { written.question.clear(); });
        show.nextAction->trigger();
        QTest::qWait(50); // fixed wait: a step would come by then
        QVERIFY(!show.event(id)->isRunning());
        page()->draft().change([](Poll& written) { written.question = u"First?"_s; });
        page()->draft().saveNow();
        QVERIFY(!page()->draft().isUnsaved());
        show.nextAction->trigger();
        QTRY_VERIFY(show.event(id)->isRunning());
        QTRY_VERIFY(registry().find(id)->isOpen());
    }

    /// A field shows minutes: who changes one time changes neither the seconds of the other nor those of a field that
    /// was only looked at.
    void timesThatNobodyEditedStay()
    {
        const QString id = makePoll(u"When?"_s);
        const qint64 opens = QDateTime(QDate(2099, 6, 12), QTime(20, 0, 30, 250)).toMSecsSinceEpoch();
        const qint64 closes = QDateTime(QDate(2099, 6, 12), QTime(21, 0, 45)).toMSecsSinceEpoch();
        m_window->goTo(u"polls"_s, id);
        page()->draft().change([&](Poll& poll) {
            poll.opensAt = opens;
            poll.closesAt = closes;
        });
        QLineEdit* from = timeField(u"Open from"_s);
        QLineEdit* until = timeField(u"Open until"_s);
        QVERIFY(from && until);
        QTRY_COMPARE(from->text(), u"2099-06-12 20:00"_s);
        from->setFocus();
        until->setFocus();
        QTest::keyClick(until, Qt::Key_Return);
        QCOMPARE(page()->draft().poll().opensAt, std::optional(opens));
        QCOMPARE(page()->draft().poll().closesAt, std::optional(closes));
        until->selectAll();
        QTest::keyClicks(until, u"2099-06-12 22:15"_s);
        QTest::keyClick(until, Qt::Key_Return);
        page()->draft().saveNow();
        QTRY_COMPARE(registry().find(id)->closesAt,
            std::optional(QDateTime(QDate(2099, 6, 12), QTime(22, 15)).toMSecsSinceEpoch()));
        QCOMPARE(registry().find(id)->opensAt, std::optional(opens));
        from->setFocus();
        from->selectAll();
        QTest::keyClick(from, Qt::Key_Delete);
        QTest::keyClick(from, Qt::Key_Return);
        page()->draft().saveNow();
        QTRY_VERIFY(!registry().find(id)->opensAt);
    }

    /// Voting would begin hours early, or never end, without a word.
    void aWrongTimeKeepsAPollFromBeingOpened_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("told");
        QTest::newRow("no such hour") << u"Open until"_s << u"25:00"_s << u"Draft, not saved: the closing time"_s;
        QTest::newRow("a word") << u"Open until"_s << u"tomorrow"_s << u"Draft, not saved: the closing time"_s;
        QTest::newRow("passed") << u"Open until"_s << u"2020-05-04 21:00"_s << u"Draft, not saved: the closing time"_s;
        QTest::newRow("from") << u"Open from"_s << u"8 o'clock"_s << u"Draft, not saved: the opening time"_s;
    }
    void aWrongTimeKeepsAPollFromBeingOpened()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, told);
        const QString id = makePoll(u"When does it end?"_s);
        m_window->goTo(u"polls"_s, id);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QLineEdit* time = timeField(field);
        QTRY_VERIFY(headButton(u"Open voting"_s) && headButton(u"Preview"_s));
        const auto goesToIt = [&] {
            processPending();
            return !registry().find(id)->isOpen() && time->hasFocus() && time->property("fault").toBool()
                && time->text() == typed;
        };
        time->setFocus();
        QTest::keyClicks(time, typed);
        QTest::mouseClick(headButton(u"Open voting"_s), Qt::LeftButton);
        QVERIFY(goesToIt());
        QCOMPARE(page()->head().state, told);
        page()->findChild<PollList*>()->list()->setFocus();
        m_window->findChild<PageHeader*>()->setFocus();
        page()->controller().openAction->trigger(); // as by menu, palette and key
        QVERIFY(goesToIt());
        page()->findChild<PollList*>()->list()->setFocus();
        page()->controller().openVoting(id); // as from the big screen
        QVERIFY(goesToIt());
        page()->findChild<PollList*>()->list()->setFocus();
        QTest::mouseClick(headButton(u"Preview"_s), Qt::LeftButton);
        QVERIFY(goesToIt());
        QVERIFY(!page()->controller().presented() || !page()->controller().presented()->isVisible());

        // What is right is taken, though nobody has left its field.
        time->selectAll();
        QTest::keyClicks(time, u"2099-06-12 20:00"_s);
        QVERIFY(!page()->head().state.contains(u"not saved"_s));
        page()->controller().openAction->trigger();
        QTRY_VERIFY(registry().find(id)->isOpen());
        QVERIFY(registry().find(id)->opensAt || registry().find(id)->closesAt);
    }

    /// Done would leave a live poll without the end that somebody has just typed.
    void aWrongTimeOfALivePollIsNotLeftByDone()
    {
        const QString id = makePoll(u"Until when?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        QLineEdit* until = timeField(u"Open until"_s);
        QTRY_VERIFY(until->isVisible() && headButton(u"Done"_s));
        until->setFocus();
        QTest::keyClicks(until, u"25:00"_s);
        QTest::mouseClick(headButton(u"Done"_s), Qt::LeftButton);
        QVERIFY(until->isVisible() && until->hasFocus() && until->property("fault").toBool());
        QCOMPARE(page()->head().state, u"Live, not saved: the closing time"_s);
        until->selectAll();
        QTest::keyClicks(until, u"2099-06-12 20:00"_s);
        QTest::mouseClick(headButton(u"Done"_s), Qt::LeftButton);
        QVERIFY(!until->isVisible());
        QTRY_VERIFY(registry().find(id)->closesAt);
        QTRY_VERIFY2(page()->head().state.endsWith(u", until 12 Jun, 20:00"_s), qPrintable(page()->head().state));
    }

    /// Whoever opens a poll after its time does not want it closed at once, and has to close it.
    void openingAfterItsTimeSaysThatNothingEndsIt()
    {
        const QString id = makePoll(u"Too late?"_s);
        Poll late = *registry().find(id);
        late.closesAt = QDateTime::currentMSecsSinceEpoch() - 60'000;
        QVERIFY(waitFor(registry().save(late)).ok());
        m_window->goTo(u"polls"_s, id);
        page()->head().primary->trigger();
        QTRY_COMPARE(offer(),
            u"Voting on “Too late?” is open. Its closing time has passed: it stays open until you close it."_s);
        QVERIFY(!registry().find(id)->closesAt);
        QVERIFY(waitFor(registry().closePoll(id)).ok());
        QTRY_COMPARE(page()->head().primary->text(), u"&Open again"_s);
        page()->head().primary->trigger();
        QTRY_COMPARE(offer(), u"Voting on “Too late?” is open."_s);
    }

    /// What is half written is there again, whatever ended the program.
    void unfinishedPollComesBack()
    {
        m_window->goTo(u"polls"_s, u"new"_s);
        page()->draft().change([](Poll& poll) {
            poll.question = u"Half done?"_s;
            poll.answers[0].title = u"This"_s;
        });
        QTRY_VERIFY(m_memory->allKeys().join(u' ').contains(u"unfinished"_s)); // a kill takes nothing from here on
        page()->draft().change([](Poll& poll) { poll.answers[0].title = u"This one"_s; });
        makeWindow();
        m_window->goTo(u"polls"_s);
        QTRY_VERIFY(page()->draft().isActive() && page()->draft().isNew());
        QCOMPARE(page()->draft().poll().question, u"Half done?"_s);
        QCOMPARE(page()->draft().poll().answers[0].title, u"This one"_s);
        // Escape leaves it, with a way back.
        QVERIFY(page()->stepBack());
        QVERIFY(!page()->draft().isActive() || !page()->draft().isNew());
        QVERIFY(!m_memory->allKeys().join(u' ').contains(u"unfinished"_s));
        QVERIFY(m_window->undo().offer());
        m_window->undo().takeBack();
        QCOMPARE(page()->draft().poll().question, u"Half done?"_s);
        page()->draft().change([](Poll& poll) { poll.answers[1].title = u"That"_s; });
        page()->draft().saveNow();
        QTRY_COMPARE(registry().polls().size(), 1);
        QVERIFY(!m_memory->allKeys().join(u' ').contains(u"unfinished"_s)); // it is a poll now
    }
    /// Also on a page that was made anew since, or not at all yet.
    void unfinishedPollComesBackAtAnotherTextSize()
    {
        const QString other = makePoll(u"Another?"_s);
        m_window->goTo(u"polls"_s, u"new"_s);
        page()->draft().change([](Poll& poll) { poll.question = u"Half done?"_s; });
        m_window->goTo(u"polls"_s, other); // which leaves it
        QTRY_VERIFY(m_window->undo().offer());
        m_window->windowActions().larger->trigger();
        m_window->undo().takeBack();
        QVERIFY(page()->draft().isActive() && page()->draft().isNew());
        QCOMPARE(page()->draft().poll().question, u"Half done?"_s);
        QVERIFY(page()->stepBack());
        m_window->undo().dismiss();
        m_window->windowActions().normalSize->trigger();
    }

    /// Pages are made anew at another text size; whoever types an answer goes on in it.
    void answerIsTypedOnAtAnotherTextSize()
    {
        m_window->goTo(u"polls"_s, u"new"_s);
        page()->draft().change([](Poll& poll) {
            poll.question = u"Half done?"_s; // two answers are needed
            poll.answers[1].title = u"Harbour"_s;
        });
        QVERIFY(focusAnswer(u"Answer 2"_s));
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->setCursorPosition(3);
        m_window->windowActions().larger->trigger();
        processPending(); // nor does what comes a turn later take the keyboard away
        const auto* now = qobject_cast<AnswerField*>(QApplication::focusWidget());
        QVERIFY(now && page()->isAncestorOf(now));
        QCOMPARE(now->accessibleName(), u"Answer 2"_s);
        QCOMPARE(now->text(), u"Harbour"_s);
        QCOMPARE(now->cursorPosition(), 3);
        QVERIFY(page()->draft().isActive() && page()->draft().isNew());
        QVERIFY(page()->stepBack());
        m_window->undo().dismiss();
        m_window->windowActions().normalSize->trigger();
    }

    /// Rows that are still empty are not saved, but may be where somebody is.
    void emptyAnswerOutlastsAnotherTextSize()
    {
        const QString id = makePoll(u"Draft?"_s);
        m_window->goTo(u"polls"_s, id);
        page()->draft().change([](Poll& poll) {
            poll.answers[0].title = u"Tomato soup"_s; // on its way when the page is there again
            poll.answers.append(polls::Answer());
        });
        QVERIFY(focusAnswer(u"Answer 3"_s));
        m_window->windowActions().larger->trigger();
        QCOMPARE(page()->draft().poll().answers.size(), 3);
        QCOMPARE(page()->draft().poll().answers[0].title, u"Tomato soup"_s);
        processPending();
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Answer 3"_s);
        page()->draft().change([](Poll& poll) { poll.answers.removeLast(); });
        page()->draft().saveNow();
        m_window->windowActions().normalSize->trigger();
        QTRY_COMPARE(registry().find(id)->answers[0].title, u"Tomato soup"_s);
        QTRY_VERIFY(!page()->draft().isTouched());
        QCOMPARE(registry().polls().size(), 1);
    }

    /// The three seconds of [Keep] are three seconds.
    void deletingWaitsAtAnotherTextSize()
    {
        const QString id = makePoll(u"Over?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        QVERIFY(waitFor(registry().closePoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        QCOMPARE(page()->subject(), id);
        page()->perform(Command::Remove);
        QTRY_VERIFY(m_window->undo().offer());
        m_window->windowActions().larger->trigger();
        QVERIFY(m_window->undo().offer());
        processPending();
        QVERIFY(registry().find(id));
        m_window->undo().takeBack(); // Keep
        m_window->goTo(u"polls"_s, id);
        page()->perform(Command::Remove);
        m_window->windowActions().normalSize->trigger();
        QCOMPARE(fireTimers(m_window->undo()), 1); // they are over
        QTRY_VERIFY(!registry().find(id));
    }

    void unfinishedChangeOfADraftComesBack()
    {
        const QString id = makePoll(u"Draft?"_s);
        m_window->goTo(u"polls"_s, id);
        page()->draft().change([](Poll& poll) {
            poll.question.clear();
            poll.answers[0].title = u"Tomato soup"_s;
        });
        makeWindow();
        m_window->goTo(u"polls"_s, id);
        QCOMPARE(page()->draft().poll().answers[0].title, u"Tomato soup"_s);
        QVERIFY(page()->draft().poll().question.isEmpty());
    }

    void clickLeavesANewPoll()
    {
        const QString other = makePoll(u"Another?"_s);
        QListView* list = nullptr;
        for (QListView* view : page()->findChildren<QListView*>()) {
            if (view->model() == find<PollModel>())
                list = view;
        }
        QVERIFY(list);
        const auto clickOther = [&] {
            const QModelIndex index = find<PollModel>()->indexOf(other);
            QVERIFY(index.isValid());
            QTRY_VERIFY(list->isVisible() && list->viewport()->rect().contains(list->visualRect(index).center()));
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        };
        m_window->goTo(u"polls"_s, u"new"_s);
        PollDraft& draft = page()->draft();
        draft.change([](Poll& poll) { poll.question = u"Half done?"_s; });
        QVERIFY(!page()->head().more.first()->isEnabled()); // no poll yet to be doubled or deleted
        QTRY_VERIFY(find<PollModel>()->indexOf(other).isValid());
        clickOther();
        QCOMPARE(page()->subject(), other);
        QCOMPARE(page()->head().title, u"Another?"_s); // what the commands are about
        QCOMPARE(draft.poll().id, other);
        m_window->undo().takeBack();
        QVERIFY(draft.isNew());
        QCOMPARE(draft.poll().question, u"Half done?"_s);
        QCOMPARE(page()->head().title, u"Half done?"_s);
        QVERIFY(NewPolls::isKey(page()->subject()));
        draft.change([](Poll& poll) {
            poll.answers[0].title = u"This"_s;
            poll.answers[1].title = u"That"_s;
        });
        clickOther(); // one that is right is saved, and is not the current one for that
        QCOMPARE(page()->subject(), other);
        QCOMPARE(page()->head().title, u"Another?"_s);
        QTRY_COMPARE(registry().polls().size(), 2);
    }

    /// Ten seconds later, too, after a restart, and however many begin meanwhile.
    void whatWasLeftStandsInTheList()
    {
        const QString other = makePoll(u"Another?"_s);
        const auto leave = [&](const QString& question) {
            page()->perform(Command::New);
            QVERIFY(page()->draft().isNew() && page()->draft().poll().question.isEmpty());
            page()->draft().change([&question](Poll& poll) { poll.question = question; });
        };
        leave(u"Half done?"_s);
        m_window->goTo(u"polls"_s, other); // which leaves it
        QCOMPARE(m_window->undo().offer()->text, u"“Half done?” is kept unfinished, at the top of the list."_s);
        m_window->undo().dismiss(); // the seconds are over
        leave(u"Second?"_s);
        page()->draft().saveNow();
        const auto rows = [this] {
            QStringList all;
            const auto* model = find<PollModel>();
            for (int row = 0; row < model->rowCount(); ++row)
                all.append(model->index(row).data(Qt::AccessibleTextRole).toString());
            return all;
        };
        const QStringList wanted{
            u"Not saved, 2 polls"_s, u"Second?, not saved"_s, u"Half done?, not saved"_s, u"Polls, 1 polls"_s};
        QTRY_COMPARE(rows().mid(0, 4), wanted);
        QCOMPARE(page()->subject(), u"new/2"_s);
        makeWindow();
        m_window->goTo(u"polls"_s, u"new/1"_s);
        QTRY_COMPARE(rows().mid(0, 4), wanted);
        QCOMPARE(page()->draft().poll().question, u"Half done?"_s);
        QTRY_COMPARE(find<PollList>()->list()->currentIndex().data().toString(), u"Half done?"_s);
        QVERIFY(!page()->goTo(u"new/9"_s));
        QCOMPARE(page()->subject(), u"new/1"_s);
        // Finished it is a poll, and no longer there.
        page()->draft().change([](Poll& poll) {
            poll.answers[0].title = u"This"_s;
            poll.answers[1].title = u"That"_s;
        });
        page()->draft().saveNow();
        QTRY_COMPARE(registry().polls().size(), 2);
        QTRY_COMPARE(rows().mid(0, 2), (QStringList{u"Not saved, 1 polls"_s, u"Second?, not saved"_s}));
    }

    void whatIsNotSavedIsDeletedAndHadBack()
    {
        const QString other = makePoll(u"Another?"_s);
        page()->perform(Command::New);
        page()->draft().change([](Poll& poll) { poll.question = u"Half done?"_s; });
        m_window->goTo(u"polls"_s, other);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QListView* list = find<PollList>()->list();
        QTRY_VERIFY(find<PollModel>()->indexOf(u"new/1"_s).isValid());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up); // the keyboard stays in the list
        QTRY_COMPARE(page()->subject(), u"new/1"_s);
        QCOMPARE(QApplication::focusWidget(), list);
        QVERIFY(page()->can(Command::Remove));
        page()->perform(Command::Remove);
        QCOMPARE(page()->subject(), other);
        QTRY_VERIFY(!find<PollModel>()->indexOf(u"new/1"_s).isValid());
        QVERIFY(m_memory->value(NewPolls::leftPlace()).isNull() && m_memory->value(NewPolls::writtenPlace()).isNull());
        QCOMPARE(m_window->undo().offer()->text, u"Deleted the unfinished “Half done?”."_s);
        m_window->undo().takeBack();
        QCOMPARE(page()->draft().poll().question, u"Half done?"_s);
        const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field && field->selectedText().isEmpty() && field->cursorPosition() == 10);
        page()->perform(Command::New); // the field is empty, and its Undo the page's
        QVERIFY(page()->draft().poll().question.isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page()->draft().poll().question, u"Half done?"_s);
    }

    /// Two that ask the same are two.
    void eachPollIsTriedAgainForItself()
    {
        const QString one = makePoll(u"Lunch?"_s);
        const QString two = makePoll(u"Lunch?"_s);
        auto& database = m_sample->station().database();
        database.setFault([] { return std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)); });
        auto& controller = page()->controller();
        m_window->goTo(u"polls"_s, two);
        controller.openVoting(two);
        controller.openVoting(one);
        const auto strip = [this] {
            for (const Notice* notice : m_window->findChildren<Notice*>()) {
                if (notice->isVisible() && notice->text().contains(u"Opening"_s))
                    return notice->text();
            }
            return QString();
        };
        QTRY_COMPARE(strip().count(u"Opening “Lunch?”"_s), 2);
        database.setFault({});
        QVERIFY(waitFor(registry().openPoll(one)).ok()); // by somebody else
        QTRY_COMPARE(strip().count(u"Opening “Lunch?”"_s), 1);
        for (auto* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == "Try again"_L1)
                button->click();
        }
        QTRY_VERIFY(registry().find(two)->isOpen());
        QTRY_COMPARE(strip(), QString());
        QVERIFY(waitFor(registry().closePoll(one)).ok() && waitFor(registry().closePoll(two)).ok());
    }

    /// By a key, too: in the list letters go nowhere, and Down leaves the poll.
    void whoComesBackWritesOn()
    {
        m_window = std::make_unique<MainWindow>(
            m_sample->station(), *m_theme, *m_memory, std::vector<PageEntry>{pollsPage(), noPage()});
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->stationStarted();
        m_window->goTo(u"polls"_s, makePoll(u"Written?"_s));
        QTRY_VERIFY(find<PollList>()->list()->isVisible());
        find<PollList>()->list()->setFocus();
        m_window->goTo(noPage().id);
        m_window->goTo(u"polls"_s);
        QCOMPARE(QApplication::focusWidget(), find<PollList>()->list()); // nobody has written
        m_window->goTo(u"polls"_s, u"new"_s);
        page()->draft().change([](Poll& poll) { poll.question = u"Half done?"_s; });
        QVERIFY(focusAnswer(u"Answer 2"_s));
        QWidget* field = QApplication::focusWidget();
        QTest::keyClicks(field, u"Harb"_s);
        m_window->goTo(noPage().id);
        QVERIFY(QApplication::focusWidget() != field);
        m_window->goTo(u"polls"_s);
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, u"our"_s);
        QCOMPARE(page()->draft().poll().answers[1].title, u"Harbour"_s);
        page()->draft().change([](Poll& poll) {
            poll.question.clear();
            poll.answers[1].title.clear();
        });
        QVERIFY(page()->stepBack());
        makeWindow();
    }

    void imageGoesToTheAnswerItWasChosenFor()
    {
        QTemporaryDir folder;
        QFile picture(folder.filePath(u"soup.png"_s));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        m_window->goTo(u"polls"_s, makePoll(u"Lunch?"_s));
        PollDraft& draft = page()->draft();
        const auto choose = [&](const std::function<void()>& meanwhile) {
            const auto rows = page()->findChildren<AnswerRow*>();
            Q_EMIT rows.last()->imageWanted(rows.last());
            auto* ask = m_window->findChild<QFileDialog*>();
            [&] { QVERIFY(ask); }();
            meanwhile();
            ask->findChild<QLineEdit*>()->setText(picture.fileName());
            QTest::keyClick(ask->findChild<QLineEdit*>(), Qt::Key_Return);
            QTRY_VERIFY(!m_window->findChild<QFileDialog*>());
            m_window->activateWindow(); // no window manager does it here
        };
        choose([&] { draft.change([](Poll& poll) { poll.answers.prepend({{}, u"Salad"_s, {}}); }); });
        QCOMPARE(draft.poll().answers.size(), 3);
        QCOMPARE(draft.poll().answers[2].image, picture.fileName()); // the pizza, which had moved
        QVERIFY(draft.poll().answers[1].image.isEmpty());
        draft.change([](Poll& poll) { poll.answers[2].image.clear(); });
        choose([&] { draft.change([](Poll& poll) { poll.answers.removeLast(); }); });
        QCOMPARE(draft.poll().answers.size(), 2);
        for (const auto& answer : draft.poll().answers)
            QVERIFY(answer.image.isEmpty());
    }

    void pollsAreImportedFromAFile()
    {
        QTemporaryDir folder;
        const auto import = [&](const QByteArray& bytes) {
            QFile file(folder.filePath(u"polls.toml"_s));
            [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()); }();
            file.close();
            for (QAction* action : page()->head().more) {
                if (action->text().contains(u"mport polls"_s))
                    action->trigger();
            }
            auto* ask = m_window->findChild<QFileDialog*>();
            [&] { QVERIFY(ask); }();
            ask->findChild<QLineEdit*>()->setText(file.fileName());
            QTest::keyClick(ask->findChild<QLineEdit*>(), Qt::Key_Return);
            QTRY_VERIFY(!m_window->findChild<QFileDialog*>());
            m_window->activateWindow(); // no window manager does it here
        };
        {
            // The window waits for no file.
            const StalledThreads stalled(m_reactor->threads(Threads::Files));
            import("[[poll]]\nquestion = \"Lunch?\"\n[[poll.answer]]\ntitle = \"Soup\"\n"
                   "[[poll.answer]]\ntitle = \"Pizza\"\n");
            processPending();
            QVERIFY(registry().polls().isEmpty());
        }
        QTRY_COMPARE(registry().polls().size(), 1);
        import(QByteArray((4 << 20) + 1, '#'));
        QTRY_VERIFY(
            m_window->findChild<Notice*>() && m_window->findChild<Notice*>()->text().contains(u"more than 4 MiB"_s));
    }

    void votesMoveBarsAndAreListed()
    {
        const QString id = makePoll(u"Lunch?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        QVERIFY(page()->head().state.startsWith(u"Live"_s));
        auto* chart = find<BarChart>();
        auto* votes = find<VoteModel>();
        QAbstractItemModelTester tester(votes);
        tap(u"2A00000001"_s);
        QTRY_COMPARE(chart->data().rows[0].count, 1);
        QCOMPARE(chart->data().rows[0].recent, 1);
        QTRY_COMPARE(votes->rowCount(), 1);
        QCOMPARE(votes->index(0).data().toString(), u"Soup"_s);
        QVERIFY(votes->index(0).data(Role::Tint).isValid());
        QVERIFY(!votes->index(0).data(Role::SecondLine).toString().contains(u"2A00000001"_s)); // a name, no number
        QVERIFY(!votes->asText().contains(u"2A00000001"_s));
        tap(u"2A00000001"_s);
        QTRY_COMPARE(votes->rowCount(), 2);
        QCOMPARE(votes->index(0).data(Role::SecondLine).toString().section(u" · "_s, 1), u"voted so already"_s);
        QVERIFY(votes->index(0).data(Role::Faded).toBool());
    }

    /// A question is a sentence; what is voted for has a name, which its row need not have room for.
    void aQuestionIsCutAtItsEndAndAnAnswerInItsMiddle()
    {
        const QString id = makePoll(u"Lunch?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        QTRY_VERIFY(find<PollModel>()->indexOf(id).isValid());
        const QModelIndex question = find<PollModel>()->indexOf(id);
        QCOMPARE(question.data(Role::Elide), QVariant(int(Qt::ElideRight)));
        QCOMPARE(question.data(Qt::ToolTipRole).toString(), u"Lunch?"_s);
        const auto* votes = find<VoteModel>();
        tap(u"2A00000001"_s);
        QTRY_COMPARE(votes->rowCount(), 1);
        QCOMPARE(votes->index(0).data(Role::Elide), QVariant(int(Qt::ElideMiddle)));
        QVERIFY(votes->index(0).data(Qt::ToolTipRole).toString().startsWith(u"Soup\n"_s));
    }

    /// Whole in one place: in the header, or where that has no room for it, above the bars.
    void theQuestionStandsAboveTheBarsWhereTheHeaderCutsIt()
    {
        const QString question = u"Who is the town's mascot for the next ten years?"_s;
        const QString id = makePoll(question);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        const auto in = [&question](const QWidget* part) -> const QLabel* {
            for (const QLabel* label : part->findChildren<QLabel*>()) {
                if (label->text() == question)
                    return label;
            }
            return nullptr;
        };
        const auto* header = m_window->findChild<PageHeader*>();
        QTRY_VERIFY(in(header) && in(find<PollView>()));
        const auto isCut = [&] { return in(header)->width() < in(header)->sizeHint().width(); };
        m_window->resize(1900, 800);
        QTRY_VERIFY(!isCut());
        QTRY_VERIFY(!in(find<PollView>())->isVisible());
        for (const int width : {1280, 1024, 900}) {
            m_window->resize(width, 800);
            processPending();
            QTRY_COMPARE(in(find<PollView>())->isVisible(), isCut());
        }
        m_window->resize(1900, 800);
        QTRY_VERIFY(!in(find<PollView>())->isVisible());
        m_window->resize(1280, 800);
        QVERIFY(waitFor(registry().closePoll(id)).ok());
    }

    /// In a narrow window the list gives way to the votes, and they to the list: the chart is never a strip.
    void theChartHasRoomBesideTheVotes()
    {
        const QString id = makePoll(u"Lunch?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        m_window->resize(1024, 640);
        auto* view = find<PollView>();
        const auto* chart = find<BarChart>();
        const auto* list = find<PollList>();
        const auto* votes = find<VotesPane>();
        QTRY_VERIFY(chart->isVisible() && list->isVisible() && !votes->isVisible());
        find<PollList>()->list()->setFocus();
        view->votesButton()->click();
        QTRY_VERIFY(votes->isVisible() && !list->isVisible());
        QCOMPARE(QApplication::focusWidget(), chart); // the list went with the keyboard
        QTRY_VERIFY2(view->width() >= Metrics::px(420), qPrintable(QString::number(view->width())));
        QVERIFY(view->width() >= view->minimumSizeHint().width());
        view->listButton()->click();
        QTRY_VERIFY(list->isVisible() && !votes->isVisible());
        view->votesButton()->click();
        m_window->resize(1280, 800);
        QTRY_VERIFY(list->isVisible() && votes->isVisible());
        QVERIFY(waitFor(registry().closePoll(id)).ok());
    }

    void aVoteIsVoidedByKeyboardForAReason()
    {
        const QString id = makePoll(u"Void?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        auto* votes = find<VoteModel>();
        tap(u"2B00000001"_s);
        tap(u"2B00000002"_s);
        QTRY_COMPARE(votes->rowCount(), 2);
        QListView* list = find<VotesPane>()->list();
        const auto closed = [this] {
            m_window->activateWindow(); // what a window manager does
            return QTest::qWaitForWindowActive(m_window.get())
                && QTest::qWaitFor([this] { return !m_window->findChild<Dialog*>(); });
        };
        list->setFocus();
        QVERIFY(!page()->can(Command::Remove));
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(page()->can(Command::Remove));
        QVERIFY(page()->nameOf(Command::Remove).contains(u"Void"_s));
        auto* bar = m_window->findChild<QMenuBar*>(); // a menu that is opened by keys
        bar->setFocus(Qt::MenuBarFocusReason);
        QVERIFY(page()->can(Command::Remove));
        list->setFocus();
        QVERIFY(!page()->can(Command::RemoveNow));
        QTest::keyClick(list, Qt::Key_Delete);
        auto* dialog = m_window->findChild<Dialog*>();
        QVERIFY(dialog && dialog->windowTitle().startsWith(u"Void 1 vote"_s));
        QTest::keyClick(dialog, Qt::Key_Return); // without a reason it stays
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(dialog->focusWidget(), u"Ticket stolen"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(m_window->undo().offer());
        QCOMPARE(registry().tally(id).votes, 2); // it waits for somebody who thinks better of it
        m_window->undo().takeBack();
        QVERIFY(closed());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        dialog = m_window->findChild<Dialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->focusWidget(), u"Ticket stolen"_s);
        QTRY_VERIFY(isNamed(dialog)); // who does it is looked up meanwhile
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(closed());
        m_window->undo().doWaiting();
        QTRY_COMPARE(registry().tally(id).votes, 1);
        QTRY_VERIFY(votes->vote(list->currentIndex().row()).voided);
        QCOMPARE(votes->rowCount(), 2);
        const QModelIndex row = list->currentIndex();
        QVERIFY(row.data(Role::Faded).toBool());
        QCOMPARE(row.data(Role::SecondLine).toString().section(u" · "_s, 1), u"voided: not counted any more"_s);
        QVERIFY(!page()->can(Command::Remove)); // not twice
        const auto record = waitFor(registry().record(id));
        QVERIFY(record.ok());
        QCOMPARE(record->voided.size(), 1);
        QCOMPARE(record->voided.first().reason.why, u"Ticket stolen"_s);
        QCOMPARE(record->voided.first().reason.by, accountName(::geteuid())); // nobody said who
    }

    /// The user database may be a directory server that is away: the window does not stand still for it.
    void whoVoidsIsLookedUpMeanwhile()
    {
        const QString id = makePoll(u"Void by whom?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        tap(u"2D00000001"_s);
        tap(u"2D00000002"_s);
        QTRY_COMPARE(find<VoteModel>()->rowCount(), 2);
        auto server = std::make_unique<StalledThreads>(m_sample->station().reactor().threads(Threads::Other));
        QListView* list = find<VotesPane>()->list();
        m_window->activateWindow(); // what a window manager does
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(page()->can(Command::Remove));
        QTest::keyClick(list, Qt::Key_Delete);
        auto* dialog = m_window->findChild<Dialog*>();
        QVERIFY(dialog);
        QVERIFY(!isNamed(dialog));
        server.reset();
        QTRY_VERIFY(isNamed(dialog));
        dialog->reject();
        QTRY_VERIFY(!m_window->findChild<Dialog*>());
        m_window->activateWindow(); // as above
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// A vote that was changed is one vote. In the round after, the card's vote is another.
    void votesAreVoidedAsTheyStandInTheirRound()
    {
        const QString id = makePoll(u"Void once?"_s);
        QVERIFY(waitFor(registry().assign(id, u"other"_s, u"pizza"_s)).ok());
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        auto* votes = find<VoteModel>();
        const QString card = u"2D00000001"_s;
        tap(card);
        registry().tapped({u"other"_s, card, QDateTime::currentMSecsSinceEpoch(), {}, {}});
        QTRY_COMPARE(votes->rowCount(), 2);
        QListView* list = find<VotesPane>()->list();
        list->setFocus();
        list->selectAll();
        QTest::keyClick(list, Qt::Key_Delete);
        auto* dialog = m_window->findChild<Dialog*>();
        QVERIFY(dialog);
        QVERIFY2(dialog->windowTitle().startsWith(u"Void 1 vote"_s), qPrintable(dialog->windowTitle()));
        QTest::keyClicks(dialog->focusWidget(), u"Ticket stolen"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<Dialog*>());
        QVERIFY(waitFor(registry().resetPoll(id)).ok());
        tap(card);
        QTRY_COMPARE(registry().tally(id).votes, 1);
        m_window->undo().doWaiting();
        QTRY_VERIFY(isSaid(u"Voiding votes"_s));
        QVERIFY(isSaid(u"A new round has begun"_s));
        QCOMPARE(registry().tally(id).votes, 1);
        m_window->strips().close(u"fault/Voiding votes"_s);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// Closed, deleted or opened is what the registry says is so, not what was asked for.
    void whatFailsIsNotToldAsDone()
    {
        const QString id = makePoll(u"Told?"_s);
        m_window->goTo(u"polls"_s, id);
        m_window->undo().dismiss();
        PollController& controller = page()->controller();
        controller.closeVoting(u"no-such-poll"_s);
        QTRY_VERIFY(isSaid(u"Closing “no-such-poll”"_s));
        QVERIFY(!m_window->undo().offer());
        m_window->strips().close(u"fault/Closing “no-such-poll”"_s);
        controller.openVoting(id);
        QTRY_VERIFY(m_window->undo().offer());
        QCOMPARE(m_window->undo().offer()->text, u"Voting on “Told?” is open."_s);
        controller.closeVoting(id);
        QTRY_COMPARE(m_window->undo().offer()->text, u"Voting on “Told?” is closed."_s);
        QVERIFY(!registry().find(id)->isOpen());
        const QString draft = makePoll(u"Draft to delete?"_s);
        removePoll(controller, draft, false);
        QTRY_COMPARE(m_window->undo().offer()->text, u"Deleted “Draft to delete?”."_s);
        QVERIFY(!registry().find(draft));
        m_window->undo().takeBack();
        QTRY_VERIFY(registry().find(draft));
        // Shown once it is there.
        m_window->goTo(u"polls"_s, draft);
        controller.duplicateAction->trigger();
        QTRY_VERIFY(controller.current() != draft);
        QVERIFY(registry().find(controller.current()));
        QCOMPARE(registry().find(controller.current())->question, u"Draft to delete?"_s);
    }

    /// What was said to be voided is, also where the window goes before it is done.
    void allVotesAreVoidedThoughTheWindowGoes()
    {
        const QString id = makePoll(u"Void all?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        for (int i = 1; i <= 5; ++i)
            tap(u"2D0000000%1"_s.arg(i));
        QTRY_COMPARE(registry().tally(id).votes, 5);
        QTRY_COMPARE(find<VoteModel>()->rowCount(), 5);
        QListView* list = find<VotesPane>()->list();
        list->setFocus();
        list->selectAll();
        QTest::keyClick(list, Qt::Key_Delete);
        auto* dialog = m_window->findChild<Dialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->focusWidget(), u"Ticket stolen"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<Dialog*>());
        QVERIFY(m_window->undo().offer());
        makeWindow(); // without the one that was asked
        QTRY_COMPARE(registry().tally(id).votes, 0);
    }

    void whatIsVoidedComesToWhatWasNotCounted()
    {
        const QString id = makePoll(u"Refused?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        auto* votes = find<VoteModel>();
        tap(u"2E00000001"_s);
        tap(u"2E00000002"_s);
        QTRY_COMPARE(votes->rowCount(), 2);
        const QString card = votes->vote(0).card;
        votes->setOnlyRefused(true);
        QCOMPARE(votes->rowCount(), 0);
        QVERIFY(waitFor(registry().retract(id, card, {u"A test"_s, u"lena"_s})).ok());
        QTRY_COMPARE(votes->rowCount(), 1);
        QCOMPARE(votes->vote(0).card, card);
        votes->setOnlyRefused(false);
        QCOMPARE(votes->rowCount(), 2);
    }

    /// Known in the window before anybody votes, and no longer than it lasts.
    void aLostStorageFileIsSaid()
    {
        m_window->goTo(u"polls"_s, makePoll(u"Kept?"_s));
        const auto isSaid = [this] { return this->isSaid(u"Votes cannot be stored since"_s); };
        QVERIFY(!isSaid());
        QDir folder(m_sample->folder());
        QVERIFY(folder.rename(u"data"_s, u"elsewhere"_s));
        const bool wasSaid = QTest::qWaitFor(isSaid);
        QVERIFY(folder.rename(u"elsewhere"_s, u"data"_s));
        QVERIFY(wasSaid);
        QTRY_VERIFY(!isSaid());
    }

    void manyTapsAreFewUpdates()
    {
        const QString id = makePoll(u"Storm?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        auto* votes = find<VoteModel>();
        QSignalSpy inserted(votes, &QAbstractItemModel::rowsInserted);
        QElapsedTimer since;
        since.start();
        for (int i = 0; i < 2000; ++i)
            tap(u"2B%1"_s.arg(i, 8, 16, QLatin1Char('0')).toUpper());
        QTRY_COMPARE_WITH_TIMEOUT(find<BarChart>()->data().rows[0].count, 2000, 20'000);
        QVERIFY2(inserted.size() <= since.elapsed() / 250 + 2, qPrintable(QString::number(inserted.size())));
        QTRY_COMPARE(votes->rowCount(), 200); // the list's next change may be a quarter of a second away
    }

    void listStaysStillWhileItIsRead()
    {
        const QString id = makePoll(u"Still?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        auto* votes = find<VoteModel>();
        tap(u"2C00000001"_s);
        QTRY_COMPARE(votes->rowCount(), 1);
        votes->setHeld(true);
        tap(u"2C00000002"_s);
        tap(u"2C00000003"_s);
        QTRY_COMPARE(votes->waiting(), 2);
        QCOMPARE(votes->rowCount(), 1);
        votes->setHeld(false);
        QTRY_COMPARE(votes->rowCount(), 3);
        QCOMPARE(votes->waiting(), 0);
    }

    /// The pointer rests there while the first votes come: there is nothing yet to hold still, and they are shown.
    void anEmptyListHoldsNothingBack()
    {
        const QString id = makePoll(u"First?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        auto* pane = find<VotesPane>();
        VoteModel* votes = pane->model();
        QCOMPARE(votes->rowCount(), 0);
        pane->list()->setAttribute(Qt::WA_UnderMouse);
        QEvent enter(QEvent::Enter);
        QApplication::sendEvent(pane->list(), &enter);
        processPending();
        tap(u"2C10000001"_s);
        QTRY_COMPARE(votes->rowCount(), 1);
        QCOMPARE(votes->waiting(), 0);
        tap(u"2C10000002"_s); // from the first on it is still
        QTRY_COMPARE(votes->waiting(), 1);
        QCOMPARE(votes->rowCount(), 1);
        pane->list()->setAttribute(Qt::WA_UnderMouse, false);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(pane->list(), &leave);
        QTRY_COMPARE(votes->rowCount(), 2);
    }

    /// Whoever is asked before the end and goes on editing, also from another page.
    void whoGoesOnEditingIsInTheField()
    {
        m_window = std::make_unique<MainWindow>(
            m_sample->station(), *m_theme, *m_memory, std::vector<PageEntry>{pollsPage(), noPage()});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->stationStarted();
        m_window->goTo(u"polls"_s, makePoll(u"Written?"_s));
        WindowLosses::of(*m_window).add(
            this, u"polls"_s, [] { return u"the poll “Written?”"_s; }, WindowLosses::Kind::Written);
        QWidget* field = find<PollEditor>()->firstField();
        field->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), field);
        m_window->goTo(noPage().id);
        m_window->quit();
        auto* stay = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        QVERIFY(stay);
        QCOMPARE(stay->text(), u"Keep editing"_s);
        stay->click();
        QCOMPARE(QApplication::focusWidget(), field);
        makeWindow();
    }

    /// They are in memory alone, and go with the program.
    void theEndAsksAboutVotesThatWait()
    {
        const auto lost = [this] { return WindowLosses::of(*m_window).all(); };
        QVERIFY(waitFor(registry().openPoll(makePoll(u"Waiting?"_s))).ok());
        m_sample->station().database().setFault([] {
            return std::optional(Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 13});
        });
        registry().tapped({.reader = m_reader, .tag = u"7E6FD7A0"_s});
        QTRY_VERIFY(registry().storingTrouble());
        QCOMPARE(lost().size(), 1);
        QCOMPARE(lost().first().page, u"polls"_s);
        QVERIFY(lost().first().kind == WindowLosses::Kind::Unstored);
        QVERIFY2(lost().first().words.endsWith(u"that the disk has no room for"_s), qPrintable(lost().first().words));
        m_sample->station().database().setFault({});
        registry().retryNow();
        QTRY_COMPARE(registry().waitingTaps(), 0);
        QVERIFY(lost().isEmpty());
    }

    /// An old command must not end what began since.
    void whatWasOvertakenIsNotTriedAgain()
    {
        const QString poll = makePoll(u"Overtaken?"_s);
        QVERIFY(waitFor(registry().openPoll(poll)).ok());
        m_window->goTo(u"polls"_s, poll);
        auto* controller = &page()->controller();
        const auto fails = [this, controller, poll](bool closes) {
            m_sample->station().database().setFault(
                [] { return std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)); });
            closes ? controller->closeVoting(poll) : controller->openVoting(poll);
            const bool isThere = QTest::qWaitFor([this] { return isSaid(u"The disk is full."_s); });
            m_sample->station().database().setFault({});
            return isThere;
        };
        QVERIFY(fails(true));
        QVERIFY(waitFor(registry().resetPoll(poll)).ok()); // another round runs
        QTRY_VERIFY(!isSaid(u"The disk is full."_s));
        QVERIFY(registry().find(poll)->isOpen());
        QVERIFY(fails(true));
        QVERIFY(waitFor(registry().closePoll(poll)).ok()); // by another way
        QTRY_VERIFY(!isSaid(u"The disk is full."_s));
        QVERIFY(fails(false));
        QVERIFY(waitFor(registry().remove(poll)).ok());
        QTRY_VERIFY(!isSaid(u"The disk is full."_s));
    }

    /// One strip for all of it, which says how it is meanwhile and tries all of it again.
    void whatTheDiskKeepsFromOpeningAndClosingIsTriedAgain()
    {
        const QString open = makePoll(u"Tea?"_s), other = makePoll(u"Coffee?"_s);
        QVERIFY(waitFor(registry().openPoll(open)).ok());
        m_window->goTo(u"polls"_s, open);
        m_sample->station().database().setFault(
            [] { return std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)); });
        page()->controller().closeVoting(open);
        QTRY_VERIFY(isSaid(u"Closing “Tea?” failed: The disk is full. Voting on “Tea?” goes on until then."_s));
        page()->controller().openVoting(other);
        QTRY_VERIFY(isSaid(u"Closing “Tea?”; Opening “Coffee?” failed: The disk is full. Voting on “Tea?”"_s));
        QVERIFY(registry().find(open)->isOpen());
        m_sample->station().database().setFault({});
        const auto again = [this]() -> QAbstractButton* {
            for (auto* button : m_window->findChildren<QAbstractButton*>()) {
                if (button->text() == "Try again"_L1 && button->isVisible())
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(again()); // a strip that is made anew is shown by the loop
        again()->click();
        QTRY_VERIFY(!registry().find(open)->isOpen());
        QTRY_VERIFY(registry().find(other)->isOpen());
        QTRY_VERIFY(!isSaid(u"The disk is full."_s));
    }

    /// That a reader has gone is no trouble any more.
    void aClosedPollWaitsForNoReader()
    {
        Poll poll = *registry().find(makePoll(u"Close?"_s));
        poll.readers = {{u"nowhere"_s, u"soup"_s}};
        const auto soup = [&](Poll::State state) {
            poll.state = state;
            return chartOf(poll, {}, RecentVotes(), &m_sample->station()).rows.first();
        };
        QVERIFY(!soup(Poll::State::Open).trouble.isEmpty());
        QVERIFY2(soup(Poll::State::Closed).trouble.isEmpty(), qPrintable(soup(Poll::State::Closed).trouble));
        QVERIFY(!soup(Poll::State::Closed).readers.isEmpty());
    }

    void closingCanBeTakenBack()
    {
        const QString id = makePoll(u"Close?"_s);
        m_window->goTo(u"polls"_s, id);
        page()->draft().saveNow();
        page()->head().primary->trigger();
        QTRY_VERIFY(registry().find(id)->isOpen());
        tap(u"2D00000001"_s);
        QTRY_COMPARE(registry().tally(id).votes, 1);
        QTRY_VERIFY(
            find<Figures>()->toolTip().contains(u"answers have a reader"_s)); // which come with the next picture
        QTRY_COMPARE(page()->head().primary->text(), u"&Close voting"_s);
        page()->head().primary->trigger();
        QTRY_COMPARE(registry().find(id)->state, Poll::State::Closed);
        // It had warned that pizza has no reader, which harms nobody any more.
        QTRY_VERIFY2(
            !find<Figures>()->toolTip().contains(u"answers have a reader"_s), qPrintable(find<Figures>()->toolTip()));
        tap(u"2D00000002"_s);
        QTRY_COMPARE(find<VoteModel>()->rowCount(), 2);
        QVERIFY(find<VoteModel>()->index(0).data(Role::SecondLine).toString().contains(u"late"_s));
        m_window->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(registry().find(id)->isOpen());
        QCOMPARE(registry().tally(id).votes, 1);
    }

    void deletingADraftCanBeTakenBackAndAClosedPollWaits()
    {
        const QString id = makePoll(u"Away?"_s);
        m_window->goTo(u"polls"_s, id);
        page()->perform(Command::Remove);
        QTRY_VERIFY(!registry().find(id));
        m_window->undo().takeBack();
        QTRY_VERIFY(registry().find(id));
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        QVERIFY(waitFor(registry().closePoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        page()->perform(Command::Remove); // that it was open does not come back
        QVERIFY(registry().find(id));
        QCOMPARE(m_window->undo().offer()->button, u"Keep"_s);
        m_window->undo().takeBack();
        QVERIFY(registry().find(id));
        page()->perform(Command::RemoveNow);
        QTRY_VERIFY(!registry().find(id));
    }

    void readersFindTheirAnswersByBeingTapped()
    {
        const QString id = makePoll(u"Assign?"_s);
        QVERIFY(waitFor(registry().assign(id, m_reader, {})).ok());
        m_window->goTo(u"polls"_s, id);
        AssignTaps& taps = page()->taps();
        taps.begin();
        QCOMPARE(taps.waiting(), 0);
        tap(u"2F00000001"_s);
        QCOMPARE(page()->draft().poll().readers.value(m_reader), u"soup"_s);
        QVERIFY(taps.glows(m_reader));
        QCOMPARE(taps.waiting(), 1); // the next one without a reader
        {
            // The quotation marks are the sentence's: each language has its own.
            const PseudoLanguage language(PseudoLanguage::Kind::Longest);
            Q_EMIT taps.changed();
            QString said;
            for (const QLabel* label : page()->findChildren<QLabel*>())
                said += label->text();
            QVERIFY(said.contains(PseudoLanguage::longest(u"Tap any card at the reader for “%1”."_s).arg(u"Pizza"_s)));
        }
        taps.undoLast();
        QVERIFY(!page()->draft().poll().readers.contains(m_reader));
        QCOMPARE(taps.waiting(), 0);
        taps.skip();
        QCOMPARE(taps.waiting(), 1);
        tap(u"2F00000002"_s);
        taps.end();
        page()->draft().saveNow();
        QTRY_COMPARE(registry().find(id)->readers.value(m_reader), u"pizza"_s);
        QCOMPARE(registry().tally(id).taps, 0); // none of it was a vote
    }

    void tapsForALivePollStayVotes()
    {
        const QString live = makePoll(u"Live one?"_s);
        QVERIFY(waitFor(registry().openPoll(live)).ok());
        const QString draft = makePoll(u"Draft one?"_s);
        QVERIFY(waitFor(registry().assign(draft, m_reader, {})).ok());
        m_window->goTo(u"polls"_s, draft);
        page()->taps().begin();
        tap(u"3000000001"_s);
        QTRY_COMPARE(registry().tally(live).votes, 1);
        QVERIFY(!page()->draft().poll().readers.contains(m_reader));
        page()->taps().end();
    }

    /// The open poll would refuse it, since the reader stands for no answer: it counts nowhere, and is wanted here.
    void aFreeReaderIsAssignedWhileAnotherPollIsOpen()
    {
        const QString live = makePoll(u"Live alone?"_s);
        QVERIFY(waitFor(registry().assign(live, m_reader, {})).ok());
        QVERIFY(waitFor(registry().openPoll(live)).ok());
        const QString draft = makePoll(u"Draft beside it?"_s);
        QVERIFY(waitFor(registry().assign(draft, m_reader, {})).ok());
        m_window->goTo(u"polls"_s, draft);
        page()->taps().begin();
        tap(u"3000000002"_s);
        QTRY_VERIFY(page()->draft().poll().readers.contains(m_reader));
        QCOMPARE(registry().tally(live).taps, 0);
        page()->taps().undoLast();
        page()->taps().end();
        tap(u"3000000002"_s); // seen, as somebody forgot to assign it
        QTRY_COMPARE(registry().tally(live).taps, 1);
    }

    /// No card votes there, whatever it stands for.
    void aReaderThatLinksCardsIsNotAssigned()
    {
        auto& linking = registry().cardLinking();
        const QString id = makePoll(u"Linked?"_s);
        m_window->goTo(u"polls"_s, id);
        const auto row = [&] {
            return chartOf(*registry().find(id), {}, RecentVotes(), &m_sample->station()).rows.first();
        };
        QCOMPARE(row().trouble, QString());
        QVERIFY(waitFor(linking.makePlace(m_reader)).ok());
        QVERIFY2(row().trouble.endsWith(u" links cards"_s), qPrintable(row().trouble));
        QVERIFY(waitFor(registry().assign(id, m_reader, {})).ok());
        page()->taps().begin();
        tap(u"3000000005"_s);
        QTRY_VERIFY(!page()->taps().linkPlace().isEmpty());
        QVERIFY(!page()->draft().poll().readers.contains(m_reader));
        QVERIFY(!linking.shown(m_reader).code.isEmpty()); // it is a card to be linked
        QStringList said;
        for (const QLabel* label : page()->findChildren<QLabel*>())
            said.append(label->text());
        QVERIFY(said.join(u'\n').contains(u"links cards, and nobody votes there"_s));
        QVERIFY(waitFor(linking.removePlace(m_reader)).ok());
        tap(u"3000000006"_s);
        QTRY_VERIFY(page()->draft().poll().readers.contains(m_reader));
        QVERIFY(page()->taps().linkPlace().isEmpty());
        page()->taps().undoLast();
        page()->taps().end();
    }

    /// At its own readers as well: what is shown beside them does not make voters wait.
    void tapsForTheEditedPollStayVotesWhileItIsOpen()
    {
        const QString id = makePoll(u"Edited one?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        page()->taps().begin();
        tap(u"3000000003"_s);
        QTRY_COMPARE(registry().tally(id).votes, 1);
        QVERIFY(waitFor(registry().closePoll(id)).ok());
        page()->taps().begin(); // what changed elsewhere has ended it
        tap(u"3000000004"_s);   // now it is nobody's vote
        QVERIFY(page()->taps().canUndo());
        page()->taps().end();
    }

    void simulatedCardIsTappedByKey()
    {
        const QString id = makePoll(u"Tap?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        QTRY_COMPARE(m_sample->station().devices().find(m_reader)->state, devices::DeviceState::Ready);
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(registry().tally(id).votes, 1, 10'000);
    }

    /// Who tries it without readers is told how, and finds it in the menu.
    void anOpenPollSaysHowToTap()
    {
        const QString id = makePoll(u"How?"_s);
        m_window->goTo(u"polls"_s, id);
        const auto says = [this](const QString& words) {
            for (const QLabel* label : find<VotesPane>()->findChildren<QLabel*>()) {
                if (label->text() == words)
                    return true;
            }
            return false;
        };
        QVERIFY(says(u"No votes yet."_s)); // nothing is open
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        QTRY_VERIFY(says(u"No votes yet. Ctrl+T taps a simulated card."_s));
        page()->controller().tapAction->trigger();
        QTRY_COMPARE(registry().tally(id).votes, 1);
        const QKeySequence key(Qt::CTRL | Qt::Key_T), other(Qt::CTRL | Qt::SHIFT | Qt::Key_F9);
        QCOMPARE(page()->controller().tapAction->shortcut(), key);
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier); // one alone has it
        QTRY_COMPARE(registry().tally(id).taps, 2);
        m_window->shortcuts().setKey(u"window/tap"_s, other);
        QCOMPARE(page()->controller().tapAction->shortcut(), other);
        m_window->shortcuts().resetKey(u"window/tap"_s);
        QCOMPARE(page()->controller().tapAction->shortcut(), key);
        const auto menus = m_window->findChildren<QMenu*>();
        QVERIFY(std::any_of(menus.begin(), menus.end(),
            [this](const QMenu* menu) { return menu->actions().contains(page()->controller().tapAction); }));
    }

    /// The page's menu would be higher than a small screen.
    void exportsAndPrintingHaveMenusWithinIt()
    {
        const PollController& controller = page()->controller();
        const auto menuOf = [this](QAction* action) -> QMenu* {
            for (QMenu* menu : m_window->findChildren<QMenu*>()) {
                if (menu->actions().contains(action))
                    return menu;
            }
            return nullptr;
        };
        const QMenu* around = menuOf(controller.tapAction);
        QVERIFY(around);
        for (QAction* action : {controller.files->csvAction, controller.files->sealedAction,
                 controller.printing->printAction, controller.printing->ticketsAction}) {
            QMenu* inner = menuOf(action);
            QVERIFY2(inner && inner != around, qPrintable(action->text()));
            QCOMPARE(menuOf(inner->menuAction()), around);
            QVERIFY2(m_window->actions().contains(action), qPrintable(action->text())); // or no key would be heard
        }
    }

    void chosenAnswerIsTappedByKey()
    {
        const auto second = waitFor(m_sample->station().devices().addSimulated(u"Reader 2"_s, u"id12"_s));
        QVERIFY(second.ok());
        const QString id = makePoll(u"Which one?"_s);
        QVERIFY(waitFor(registry().assign(id, *second, u"pizza"_s)).ok());
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        for (const QString& reader : {m_reader, *second})
            QTRY_COMPARE(m_sample->station().devices().find(reader)->state, devices::DeviceState::Ready);
        auto* chart = find<BarChart>();
        QTRY_COMPARE(chart->rowCount(), 2);
        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(chart->chosen(), u"pizza"_s);
        for (int votes = 1; votes <= 8; ++votes) { // by chance they would be all pizza once in 256 times
            QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
            QTRY_COMPARE_WITH_TIMEOUT(registry().tally(id).votes, votes, 10'000);
        }
        QCOMPARE(registry().tally(id).count(u"pizza"_s), 8);
        QVERIFY(waitFor(m_sample->station().devices().remove(*second)).ok());
    }

    void answersWithoutAReaderAreSaidAndGetSimulatedOnes()
    {
        const QString id = makePoll(u"Who reads?"_s); // soup has a reader
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        const auto said = [this] {
            for (const Notice* notice : page()->findChildren<Notice*>()) {
                if (notice->isVisible() && notice->text().contains(u"no reader"_s))
                    return notice->text();
            }
            return QString();
        };
        QTRY_VERIFY2(said().contains(u"Pizza"_s), qPrintable(said()));
        QVERIFY(!said().contains(u"Soup"_s));
        const qsizetype before = m_sample->station().devices().devices().size();
        auto* give = find<QAbstractButton>(u"Simulated readers for them"_s);
        QVERIFY(give && give->isVisible());
        give->click();
        give->click(); // before the first is done: they are not given twice
        QTRY_COMPARE(registry().find(id)->readers.values().count(u"pizza"_s), 1);
        QTRY_COMPARE(said(), QString());
        QCOMPARE(m_sample->station().devices().devices().size(), before + 1);
        QTRY_VERIFY(m_window->undo().offer() && m_window->undo().offer()->text.contains(u"imulated reader"_s));
        m_window->undo().takeBack();
        QTRY_COMPARE(m_sample->station().devices().devices().size(), before);
        QTRY_VERIFY(!said().isEmpty());
        tap(u"3100000001"_s); // soup
        QTRY_COMPARE(registry().tally(id).votes, 1);
        QVERIFY(said().contains(u"Pizza"_s));
    }

    /// With the strip that says what has no reader, in a window where its buttons stand beside it and in one where they
    /// stand below.
    void tabGoesThroughALivePollAsItStands()
    {
        const QString id = makePoll(u"In which order?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        auto* header = m_window->findChild<PageHeader*>();
        for (const int width : {1280, 1900, 1100}) {
            m_window->resize(width, 800);
            m_window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
            QTRY_VERIFY(isSaid(u"Pizza"_s));
            processPending();
            const QList<QWidget*> round = tabRound();
            QVERIFY2(isInOrder(round, header), qPrintable(QString::number(width)));
            QVERIFY2(isInOrder(round, find<PollView>()), qPrintable(QString::number(width)));
            if (find<VotesPane>()->isVisible())
                QVERIFY2(isInOrder(round, find<VotesPane>()), qPrintable(QString::number(width)));
        }
        m_window->resize(1280, 800);
    }

    /// Ids are for programs: the vote says what the reader was called, and that it is not here.
    void aVoteOfAReaderThatHasGoneNamesIt()
    {
        const QString id = makePoll(u"Where from?"_s);
        QVERIFY(waitFor(registry().assign(id, u"front-door"_s, u"pizza"_s)).ok());
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        registry().tapped({u"front-door"_s, u"3300000001"_s, QDateTime::currentMSecsSinceEpoch(), {}, {}});
        const auto* votes = find<VoteModel>();
        QTRY_COMPARE(votes->rowCount(), 1);
        const QString below = votes->index(0).data(Role::SecondLine).toString();
        QVERIFY2(below.contains(u"Front door (not here)"_s) && !below.contains(u"front-door"_s), qPrintable(below));
    }

    /// Votes of a reader that stands for nothing any more give its answer no reader.
    void answersWhoseReadersHaveGoneAreSaid()
    {
        const QString id = makePoll(u"Who is left?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        const auto said = [this] {
            for (const Notice* notice : page()->findChildren<Notice*>()) {
                if (notice->isVisible() && notice->text().contains(u"no reader"_s))
                    return notice->text();
            }
            return QString();
        };
        tap(u"3200000001"_s); // soup
        QTRY_COMPARE(registry().tally(id).count(u"soup"_s), 1);
        QTRY_VERIFY2(said().endsWith(u"no reader: Pizza. By card nobody can vote for that."_s), qPrintable(said()));
        QVERIFY(waitFor(registry().assign(id, m_reader, {})).ok());
        QTRY_VERIFY2(
            said().endsWith(u"no reader: Soup, Pizza. By card nobody can vote for them."_s), qPrintable(said()));
    }

    void wherePhonesVoteNobodyWaitsForReaders()
    {
        const auto isSaid = [this] {
            const auto notices = page()->findChildren<Notice*>();
            return std::any_of(notices.begin(), notices.end(),
                [](const Notice* notice) { return notice->isVisible() && notice->text().contains(u"no reader"_s); });
        };
        for (const auto phones : {polls::Policy::Phones::None, polls::Policy::Phones::AnyDevice}) {
            Poll poll;
            poll.id = registry().freeId(u"By phone?"_s);
            poll.question = u"By phone?"_s;
            poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
            poll.policy.phones = phones;
            QVERIFY(waitFor(registry().save(poll)).ok());
            QVERIFY(waitFor(registry().openPoll(poll.id)).ok());
            m_window->goTo(u"polls"_s, poll.id);
            QTRY_COMPARE(isSaid(), phones == polls::Policy::Phones::None);
        }
    }

    void draftGetsSimulatedReadersForAllItsAnswers()
    {
        m_window->goTo(u"polls"_s, u"new"_s);
        PollDraft& draft = page()->draft();
        auto* give = find<QAbstractButton>(u"Simulated readers for all answers"_s);
        QVERIFY(give && !give->isEnabled()); // to empty rows none are given
        draft.change([](Poll& poll) {
            poll.question = u"Who waits?"_s;
            poll.answers = {{{}, u"First"_s, {}}, {{}, u"Second"_s, {}}, {}, {{}, u"Third"_s, {}}};
        });
        QVERIFY(give->isEnabled());
        const qsizetype before = m_sample->station().devices().devices().size();
        give->click();
        give->click(); // as above
        QTRY_COMPARE(draft.answersWithReader(), 3);
        QCOMPARE(draft.poll().readers.size(), 3);
        QVERIFY(draft.poll().readers.contains(m_reader)); // it was free
        QCOMPARE(m_sample->station().devices().devices().size(), before + 2);
        QTRY_VERIFY(!give->isVisible());
        draft.saveNow();
        QTRY_COMPARE(registry().polls().size(), 1);
        QTRY_COMPARE(registry().polls().first().readers.size(), 3);
        for (const devices::Device& device : m_sample->station().devices().devices()) {
            if (device.id != m_reader)
                QVERIFY(waitFor(m_sample->station().devices().remove(device.id)).ok());
        }
    }

    /// Where the readers have no room beside the answers, too: by mouse and by Tab.
    /// The readers go as voting opens: the keyboard would come to stand on whatever takes their place.
    void openingFromTheReadersLeavesTheKeyboardInTheList()
    {
        m_window->resize(1280, 800);
        m_window->goTo(u"polls"_s, u"new"_s);
        page()->draft().change([](Poll& poll) {
            poll.question = u"Who opens?"_s;
            poll.answers = {{{}, u"First"_s, {}}, {{}, u"Second"_s, {}}};
        });
        page()->draft().saveNow();
        auto& polls = m_sample->station().polls();
        QTRY_VERIFY(!polls.polls().isEmpty() && polls.polls().last().question == u"Who opens?"_s);
        const QString poll = polls.polls().last().id;
        QTRY_VERIFY(find<ReaderCards>()->isVisible());
        QWidget* among = nullptr;
        for (auto* button : find<ReaderCards>()->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                among = button;
        }
        QVERIFY(among);
        among->setFocus();
        QCOMPARE(QApplication::focusWidget(), among);
        QVERIFY(waitFor(polls.openPoll(poll)).ok());
        QTRY_COMPARE(QApplication::focusWidget(), find<PollList>()->list());
        QVERIFY(waitFor(polls.closePoll(poll)).ok());
    }

    void simulatedReadersThatFailAreTakenBack_data()
    {
        QTest::addColumn<int>("answers"); // one more than are to be added, as one reader is free
        QTest::addColumn<int>("adding");
        QTest::addColumn<int>("spared");
        QTest::newRow("assigning") << 2 << 1 << 1;
        QTest::newRow("adding the first") << 2 << 1 << 0;
        QTest::newRow("adding the second") << 3 << 2 << 0;
    }
    /// Where one of them cannot be stored none stays: each press would leave some that stand for nothing.
    void simulatedReadersThatFailAreTakenBack()
    {
        QFETCH(int, answers);
        QFETCH(int, adding);
        QFETCH(int, spared);
        m_window->goTo(u"polls"_s, u"new"_s);
        page()->draft().change([answers](Poll& poll) {
            poll.question = u"Who fails?"_s;
            poll.answers.clear();
            for (int i = 0; i < answers; ++i)
                poll.answers.append({{}, u"Answer %1"_s.arg(i + 1), {}});
        });
        page()->draft().saveNow();
        const auto& polls = m_sample->station().polls();
        QTRY_VERIFY(!polls.polls().isEmpty() && polls.polls().last().question == u"Who fails?"_s);
        const QString poll = polls.polls().last().id;
        QTRY_VERIFY(!page()->draft().isTouched());
        QVERIFY(waitFor(registry().stored()).ok());

        // The station writes more than this, whenever it likes. So what fails is not one write by its number, but all
        // from a reader's adding on, of which so many are spared, until the first reader goes: that is to be stored.
        FullDisk disk(m_sample->station(), adding, spared);
        const auto before = m_sample->station().devices().devices().size();
        giveSimulatedReaders(page()->controller(), poll);
        QTRY_VERIFY(disk.hasRoomAgain());
        QTRY_COMPARE(m_sample->station().devices().devices().size(), before);
        QTRY_VERIFY(isSaid(u"The disk is full."_s));
        QVERIFY(polls.find(poll)->readers.isEmpty());
    }

    void simulatedReadersAreOfferedAtEverySize()
    {
        const QString words = u"Simulated readers for all answers"_s;
        const auto inSight = [&] {
            QList<QAbstractButton*> found;
            for (auto* button : page()->findChildren<QAbstractButton*>()) {
                if (button->text() == words && button->isVisible())
                    found.append(button);
            }
            return found;
        };
        for (const QSize& size : {QSize(640, 420), QSize(1024, 640), QSize(1280, 800)}) {
            m_window->resize(size);
            processPending(); // the rail takes its width after the window has its own, and the readers may have to go
            m_window->goTo(u"polls"_s, u"new"_s);
            PollDraft& draft = page()->draft();
            draft.change([](Poll& poll) {
                poll.question = u"Who waits?"_s;
                poll.answers = {{{}, u"First"_s, {}}, {{}, u"Second"_s, {}}};
            });
            QTRY_COMPARE(inSight().size(), 1);
            auto* give = inSight().constFirst();
            QCOMPARE(find<PollEditor>()->isAncestorOf(give), !find<ReaderCards>()->isVisible());
            QVERIFY(give->width() >= give->minimumSizeHint().width());
            find<PollEditor>()->focusFirst();
            for (int i = 0; i < 100 && QApplication::focusWidget() != give; ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), give);
            QTest::keyClick(give, Qt::Key_Space);
            QTRY_COMPARE(draft.answersWithReader(), 2);
            QTRY_VERIFY(inSight().isEmpty());
            if (find<PollEditor>()->isAncestorOf(give)) { // not on to a rule that a second press would change
                auto* last = qobject_cast<Chip*>(QApplication::focusWidget());
                QVERIFY(last && last->isVisible());
                QCOMPARE(last->parentWidget(), find<AnswerList>()->findChildren<AnswerRow*>().last());
            } else { // it stays among the readers, also when they are read anew
                const QString late = u"Late"_s + QString::number(size.width());
                QVERIFY(waitFor(m_sample->station().devices().addSimulated(late, u"id12"_s)).ok());
                QTRY_VERIFY(find<ReaderCards>()->isAncestorOf(QApplication::focusWidget()));
                QVERIFY(QApplication::focusWidget()->isVisible());
                m_window->resize(1024, 640); // the readers have no room now, and the keyboard goes on in the editor
                QTRY_VERIFY(!find<ReaderCards>()->isVisible());
                QVERIFY(find<PollEditor>()->isAncestorOf(QApplication::focusWidget()));
            }
            draft.saveNow();
            QTRY_COMPARE(registry().polls().size(), 1);
            QVERIFY(waitFor(registry().remove(registry().polls().first().id)).ok());
        }
        m_window->resize(1280, 800);
        for (const devices::Device& device : m_sample->station().devices().devices()) {
            if (device.id != m_reader)
                QVERIFY(waitFor(m_sample->station().devices().remove(device.id)).ok());
        }
    }

    void listIsGroupedAndFiltered()
    {
        PollModel& model = *find<PollModel>();
        QAbstractItemModelTester tester(&model);
        Poll poll;
        for (const auto& [id, event] :
            {std::pair(u"one"_s, u"Day"_s), std::pair(u"two"_s, u"Day"_s), std::pair(u"three"_s, u"School"_s)}) {
            poll.id = id;
            poll.event = event;
            poll.question = u"Question %1?"_s.arg(id);
            poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}};
            QVERIFY(waitFor(registry().save(poll)).ok());
        }
        QTRY_COMPARE(model.rowCount(), 5);
        QVERIFY(waitFor(registry().openPoll(u"two"_s)).ok());
        const auto firstOfThem = [&model] {
            model.setHeld(false); // the list, which comes with the first poll, holds its rows while it is seen
            return model.index(0).data().toString();
        };
        QTRY_COMPARE(firstOfThem(), u"Day"_s);                // its event has a live poll
        QTRY_COMPARE(model.pollAt(model.index(2)), u"two"_s); // in the event's order, whatever is open
        QTRY_COMPARE(model.index(2).data(Role::MarkIs).toInt(), int(Mark::Live));
        QCOMPARE(model.index(2).data().toString(), u"2  Question two?"_s);
        QTRY_COMPARE(model.index(2).data(Role::Weight).toInt(), 600); // the event is here
        auto* filter = find<PollList>()->filter();
        filter->setText(u"three"_s);
        QCOMPARE(model.rowCount(), 2);
        filter->clear();
        QCOMPARE(model.rowCount(), 5);
        model.setHeld(true);
    }

    /// A row that is dropped on another of its event takes that one's place.
    void aRowIsDraggedAlongItsEvent()
    {
        PollModel& model = *find<PollModel>();
        auto& events = m_sample->station().events();
        const auto order = [&events] {
            QStringList ids;
            const auto* event = events.findByName(u"Fair"_s);
            for (const auto& step : event ? event->steps : QList<everyport::events::Step>())
                ids.append(step.id);
            return ids;
        };
        Poll poll;
        poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}};
        for (const auto& [id, event] : {std::pair(u"f1"_s, u"Fair"_s), std::pair(u"f2"_s, u"Fair"_s),
                 std::pair(u"f3"_s, u"Fair"_s), std::pair(u"lone"_s, u"Other"_s)}) {
            poll.id = id;
            poll.event = event;
            poll.question = id;
            QVERIFY(waitFor(registry().save(poll)).ok());
        }
        QTRY_VERIFY(model.indexOf(u"f3"_s).isValid() && model.indexOf(u"lone"_s).isValid());
        const auto drop = [&model](const QString& dragged, const QString& on) {
            const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(dragged)}));
            if (!model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(on)))
                return false;
            model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(on));
            return true;
        };
        QVERIFY(drop(u"f3"_s, u"f1"_s));
        QTRY_COMPARE(order(), QStringList({u"f3"_s, u"f1"_s, u"f2"_s}));
        QTRY_COMPARE(model.indexOf(u"f3"_s).data().toString(), u"1  f3"_s);
        QVERIFY(drop(u"f3"_s, u"f2"_s));
        QTRY_COMPARE(order(), QStringList({u"f1"_s, u"f2"_s, u"f3"_s}));
        QVERIFY(!drop(u"f3"_s, u"lone"_s) && !drop(u"lone"_s, u"f1"_s));
    }

    /// Whoever closes a poll finds it where it was; only when the page has been left is the list in order again.
    void whatOpensOrClosesKeepsItsPlace()
    {
        PollModel& model = *find<PollModel>();
        QAbstractItemModelTester tester(&model);
        QStringList all;
        for (const auto* question : {"One?", "Two?", "Three?"})
            all.prepend(makePoll(QString::fromLatin1(question))); // the newest first
        QTRY_COMPARE(model.polls(), all);
        m_window->goTo(u"polls"_s, all[1]);
        QTRY_VERIFY(find<PollList>()->isVisible());
        const auto markOf = [&](const QString& id) { return Mark(model.indexOf(id).data(Role::MarkIs).toInt()); };

        QVERIFY(waitFor(registry().openPoll(all[1])).ok());
        QTRY_COMPARE(markOf(all[1]), Mark::Live);
        QCOMPARE(model.polls(), all);
        QVERIFY(waitFor(registry().closePoll(all[1])).ok());
        QTRY_COMPARE(markOf(all[1]), Mark::Finished);
        QCOMPARE(model.polls(), all);
        const QString fresh = makePoll(u"Four?"_s);
        QTRY_COMPARE(model.polls(), QStringList({fresh}) + all);

        page()->hide();
        QCOMPARE(model.polls(), (QStringList{fresh, all[0], all[2], all[1]})); // what is over comes last
        page()->show();
        QCOMPARE(model.polls(), (QStringList{fresh, all[0], all[2], all[1]}));
    }

    /// Both count the poll's own seconds: one that looked half a second later would say another time for as long.
    void theClocksOfHeaderAndStatusBarAgree()
    {
        const QString id = makePoll(u"How long?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        const auto clockIn = [](const QWidget* part) {
            static const QRegularExpression clock(u"\\b\\d+:\\d\\d\\b"_s);
            for (const QWidget* each : part->findChildren<QWidget*>()) {
                const auto* button = qobject_cast<const QAbstractButton*>(each);
                const auto found = clock.match(button ? button->text() : each->accessibleName());
                if (each->isVisible() && found.hasMatch())
                    return found.captured();
            }
            return QString();
        };
        const QWidget* header = m_window->findChild<PageHeader*>();
        const QWidget* status = m_window->findChild<StatusBar*>();
        QTRY_VERIFY(!clockIn(header).isEmpty() && !clockIn(status).isEmpty());
        for (int second = 0; second < 2; ++second) {
            const QString before = clockIn(status);
            QTRY_VERIFY(clockIn(status) != before);
            QTRY_COMPARE_WITH_TIMEOUT(clockIn(header), clockIn(status), 400);
        }
    }

    /// F5 did nothing there, and said nothing.
    void aNewDraftIsSavedAndPresented()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        page()->draft().change([](Poll& poll) { poll.question = u"On the wall?"_s; });
        const auto screen = []() -> PresentWindow* {
            for (QWidget* widget : QApplication::topLevelWidgets()) {
                if (auto* found = qobject_cast<PresentWindow*>(widget); found && found->isVisible())
                    return found;
            }
            return nullptr;
        };
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(!screen()); // the head says what is missing, and the keyboard is where it goes
        QVERIFY(page()->head().state.contains(u"two answers are needed"_s));
        QVERIFY(qobject_cast<AnswerField*>(QApplication::focusWidget()));
        page()->draft().change([](Poll& poll) {
            poll.answers = {polls::Answer{{}, u"Yes"_s, {}}, polls::Answer{{}, u"No"_s, {}}};
        });
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY(screen());
        QCOMPARE(screen()->item(), u"on-the-wall"_s);
        QTRY_VERIFY(registry().find(u"on-the-wall"_s));
        QTest::keyClick(screen(), Qt::Key_Escape);
        QTRY_VERIFY(!screen());
        m_window->activateWindow(); // the next one's keys go there
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void bigScreenObeysItsKeys()
    {
        const QString id = makePoll(u"Present?"_s);
        const QString other = makePoll(u"Another?"_s);
        for (const QString& poll : {id, other})
            QVERIFY(waitFor(registry().openPoll(poll)).ok());
        m_window->goTo(u"polls"_s, id);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        PresentWindow* screen = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<PresentWindow*>(widget))
                screen = found;
        }
        QVERIFY(screen && screen->isVisible());
        QCOMPARE(screen->item(), id);
        QVERIFY(screen->accessibleName().contains(u"Present?"_s));
        QTest::keyClick(screen, Qt::Key_B);
        QVERIFY(screen->isBlack());
        QCOMPARE(screen->grab().toImage().pixelColor(100, 100), QColor(Qt::black));
        QTest::keyClick(screen, Qt::Key_B);
        QTest::keyClick(screen, Qt::Key_R);
        QTRY_VERIFY(registry().find(id)->resultsHidden);
        QVERIFY(screen->poster().data.hidden);
        QTest::keyClick(screen, Qt::Key_R);
        QTRY_VERIFY(!registry().find(id)->resultsHidden);
        QTest::keyClick(screen, Qt::Key_L);
        QTRY_COMPARE(registry().find(id)->state, Poll::State::Closed);
        QVERIFY(!page()->controller().resultsAction->isEnabled()); // of what is over everybody sees the numbers
        QTest::keyClick(screen, Qt::Key_R);
        page()->controller().setResultsShown(id, false);
        QTest::keyClick(screen, Qt::Key_L);
        QTRY_VERIFY(registry().find(id)->isOpen());
        QVERIFY(!registry().find(id)->resultsHidden);
        QTest::keyClick(screen, Qt::Key_PageDown);
        QCOMPARE(screen->item(), other);
        QTest::keyClick(screen, Qt::Key_PageUp);
        QCOMPARE(screen->item(), id);
        QTest::keyClick(screen, Qt::Key_Escape);
        QVERIFY(!screen->isVisible());
        QVERIFY(registry().find(id)->isOpen()); // the poll goes on
    }

    /// In small print, and whole where somebody points at it.
    void aClosedPollShowsItsSeal()
    {
        const QString id = makePoll(u"Sealed?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        auto* seal = page()->findChild<QLabel*>(u"seal"_s);
        QVERIFY(seal);
        processPending();
        QVERIFY(seal->isHidden() || seal->text().isEmpty()); // while votes come it is another each second
        QVERIFY(waitFor(registry().closePoll(id)).ok());
        const QString head = registry().sealHead(id);
        QCOMPARE(head.size(), 64);
        QTRY_VERIFY(seal->text().contains(polls::shortHead(head)));
        QVERIFY(seal->toolTip().contains(head));
    }

    /// The keyboard goes to the list, so that Enter pressed twice closes nothing.
    void openingLeavesTheKeyboardBesideClosing()
    {
        const QString id = makePoll(u"Twice?"_s);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        QVERIFY(waitFor(registry().closePoll(id)).ok());
        m_window->goTo(u"polls"_s, id);
        const auto primary = [this](const QString& text) -> QAbstractButton* {
            for (QAbstractButton* button : m_window->findChild<PageHeader*>()->findChildren<QAbstractButton*>()) {
                if (button->isVisible() && button->text() == text)
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(primary(u"Open again"_s));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        primary(u"Open again"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(primary(u"Close voting"_s));
        QCOMPARE(QApplication::focusWidget(), find<PollList>()->list());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        processPending();
        QVERIFY(registry().find(id)->isOpen());
    }

    void headerHasNoLeftovers()
    {
        const QString id = makePoll(u"Header?"_s);
        m_window->goTo(u"polls"_s, id);
        QVERIFY(waitFor(registry().openPoll(id)).ok());
        QTRY_COMPARE(page()->head().primary->text(), u"&Close voting"_s);
        page()->head().primary->setEnabled(false); // tells everyone who follows the action
        page()->head().primary->setEnabled(true);
        QStringList shown;
        for (QAbstractButton* button : m_window->findChild<PageHeader*>()->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->text().isEmpty())
                shown.append(button->text());
        }
        QCOMPARE(shown, QStringList({u"Present"_s, u"Export…"_s, u"Close voting"_s}));
    }
};

QTEST_MAIN(PollsPageTest)
#include "tst_pollspage.moc"
