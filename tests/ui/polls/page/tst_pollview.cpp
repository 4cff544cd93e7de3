#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QTest>

#include "app/polls/pollregistry.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/charts/barchart.h"
#include "ui/charts/barlayout.h"
#include "ui/polls/actions/pollreplay.h"
#include "ui/polls/actions/present/wallposter.h"
#include "ui/polls/page/figures.h"
#include "ui/polls/page/pollview.h"
#include "ui/polls/page/timelineview.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Poll;

class PollViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;
    std::unique_ptr<PollView> m_view;

    bool make(Poll poll, const QList<QString>& votes)
    {
        poll.question = u"How was it?"_s;
        for (const polls::Answer& answer : poll.answers)
            poll.readers.insert(u"at-"_s + answer.id, answer.id);
        polls::PollRegistry& registry = m_at->registry();
        if (!waitFor(registry.save(poll)).ok() || !waitFor(registry.openPoll(poll.id)).ok())
            return false;
        qint64 card = 0x2E00000001;
        for (const QString& answer : votes)
            registry.tapped({.reader = u"at-"_s + answer,
                .tag = QString::number(card++, 16).toUpper(),
                .at = QDateTime::currentMSecsSinceEpoch()});
        return QTest::qWaitFor([&] { return registry.tally(poll.id).votes == votes.size(); });
    }
    void show(const QString& id)
    {
        m_at->controller->setCurrent(id);
        m_view->refresh();
    }
    Figures* result() const { return m_view->findChild<Figures*>(u"result"_s); }
    QComboBox* order() const
    {
        for (auto* box : m_view->findChildren<QComboBox*>()) {
            if (box->accessibleName() == "Order of the answers"_L1)
                return box;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        m_view = std::make_unique<PollView>(*m_at->controller);
        m_view->resize(700, 700);
        m_view->show();
    }
    void cleanup()
    {
        m_view.reset();
        m_at.reset();
    }

    void aScaleHasItsFiguresBelowTheChart()
    {
        Poll poll{.id = u"mood"_s, .kind = polls::Kind::Scale};
        poll.answers = {{u"1"_s, u"1"_s, {}}, {u"2"_s, u"2"_s, {}}, {u"3"_s, u"3"_s, {}}};
        QVERIFY(make(poll, {}));
        show(u"mood"_s);
        QVERIFY(!result()->isVisible()); // nobody has voted
        poll.id = u"day"_s;
        QVERIFY(make(poll, {u"3"_s, u"3"_s, u"1"_s, u"3"_s}));
        show(u"day"_s);
        QVERIFY(result()->isVisible());
        QCOMPARE(result()->accessibleName(), u"2.5 mean; 3 median; 0.9 spread"_s);
        QVERIFY(result()->geometry().top() > m_view->chart()->geometry().bottom());
        QVERIFY(!m_view->chart()->spoken(2).contains(u"leads"_s));
        const auto figures = m_view->findChildren<Figures*>();
        QCOMPARE(figures.size(), 2);
        for (int i = 0; i < 3; ++i) // those below have the same edges
            QCOMPARE(figures[0]->cells().at(i).place.left(), figures[1]->cells().at(i).place.left());
    }

    /// What has opened has the keyboard: Space pauses it, and no arrow chooses a bar.
    void aReplayHasTheKeyboard()
    {
        Poll poll{.id = u"food"_s};
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
        QVERIFY(make(poll, {u"soup"_s, u"pizza"_s}));
        QVERIFY(waitFor(m_at->registry().closePoll(u"food"_s)).ok());
        show(u"food"_s);
        m_view->chart()->setFocus();
        PollReplay& replay = *m_at->controller->replay;
        QTRY_VERIFY(replay.action()->isEnabled());
        replay.action()->trigger();
        QTRY_VERIFY(replay.isShown(u"food"_s) && m_view->focusWidget() != m_view->chart());
        QWidget* keyboard = m_view->focusWidget();
        QCOMPARE(keyboard->accessibleName(), u"Pause"_s);
        QVERIFY(replay.isPlaying());
        QTest::keyClick(keyboard, Qt::Key_Space);
        QVERIFY(!replay.isPlaying());
        QTRY_COMPARE(keyboard->accessibleName(), u"Play"_s);
        QCOMPARE(m_view->focusWidget(), keyboard);
    }

    void aQuizHasItsPlacesOnceItIsOver()
    {
        Poll poll{.id = u"bridge"_s, .kind = polls::Kind::Quiz};
        poll.answers = {{.id = u"a"_s, .title = u"1461"_s, .isRight = true}, {.id = u"b"_s, .title = u"1561"_s}};
        QVERIFY(make(poll, {u"a"_s, u"b"_s, u"a"_s}));
        show(u"bridge"_s);
        QVERIFY(!m_view->chart()->spoken(0).contains(u"right"_s));
        QVERIFY(waitFor(m_at->registry().closePoll(u"bridge"_s)).ok());
        m_view->refresh();
        QVERIFY(m_view->chart()->spoken(0).startsWith(u"1461 (right)"_s));
        m_view->show(PollViews::Places);
        QVERIFY(m_view->showsPlaces() && !m_view->chart()->isVisible());
        auto* places = qobject_cast<QListView*>(m_view->middle());
        QVERIFY(places);
        QTRY_COMPARE(places->model()->rowCount(), 3);
        const QString first = places->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(first.startsWith(u"1."_s) && first.endsWith(u"1 of 1 right"_s), qPrintable(first));
        const WinnerFacts won = wallWinner(*m_at->controller, u"bridge"_s, false);
        QCOMPARE(won.data.rows.size(), 3);
        QVERIFY(won.data.rows[0].count >= polls::pointsForRight);
        QVERIFY(!won.names().isEmpty());
    }

    /// However other polls are shown.
    void itsRowsAreNeverSorted()
    {
        m_at->controller->context().memory().setValue(u"polls/byCount"_s, true);
        Poll scale{.id = u"mood"_s, .kind = polls::Kind::Scale};
        scale.answers = {{u"1"_s, u"1"_s, {}}, {u"2"_s, u"2"_s, {}}};
        Poll choice{.id = u"lunch"_s};
        choice.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pie"_s, u"Pie"_s, {}}};
        QVERIFY(make(scale, {u"2"_s}));
        QVERIFY(make(choice, {u"pie"_s}));
        show(u"mood"_s);
        QCOMPARE(m_view->chart()->data().rows.first().id, u"1"_s);
        QVERIFY(!order()->isEnabled() && !order()->toolTip().isEmpty());
        QCOMPARE(order()->currentIndex(), 0);
        show(u"lunch"_s);
        QCOMPARE(m_view->chart()->data().rows.first().id, u"pie"_s);
        QVERIFY(order()->isEnabled() && order()->toolTip().isEmpty());
        QCOMPARE(order()->currentIndex(), 1);
        QVERIFY(!result()->isVisible());
    }

    /// An order has several: they are no votes, of which the figure above tells another number.
    void aRankingsMinutesAreOfPlaces()
    {
        Poll poll{.id = u"town"_s, .kind = polls::Kind::Ranking};
        poll.policy = {.mode = polls::Policy::Mode::Multi, .maxChoices = 2};
        poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}};
        QVERIFY(make(poll, {u"a"_s, u"b"_s}));
        const auto title = [this](const QString& start) {
            const auto all = m_view->findChildren<QLabel*>();
            return std::any_of(all.begin(), all.end(),
                [&start](const QLabel* label) { return label->isVisible() && label->text().startsWith(start); });
        };
        m_view->resize(700, 900);
        show(u"town"_s);
        QCoreApplication::processEvents();
        auto* timeline = m_view->findChild<TimelineView*>();
        QCOMPARE(timeline->accessibleName(), u"Places a minute"_s);
        QVERIFY2(
            timeline->accessibleDescription().contains(u" places"_s), qPrintable(timeline->accessibleDescription()));
        QVERIFY(title(u"Places a minute"_s) && !title(u"Votes a minute"_s));
        poll.id = u"food"_s;
        poll.kind = polls::Kind::Choice;
        poll.policy = {};
        QVERIFY(make(poll, {u"a"_s, u"b"_s}));
        show(u"food"_s);
        QCoreApplication::processEvents();
        QCOMPARE(timeline->accessibleName(), u"Votes a minute"_s);
        QVERIFY(timeline->accessibleDescription().contains(u" votes"_s));
        QVERIFY(title(u"Votes a minute"_s) && !title(u"Places a minute"_s));
    }

    /// The minutes first, then what the counts come to; a large window has all.
    void longAnswersAreNotCutForWhatStandsBelow()
    {
        Poll poll{.id = u"town"_s, .kind = polls::Kind::Ranking};
        poll.policy = {.mode = polls::Policy::Mode::Multi, .maxChoices = 3};
        const QString more = u" that the town has waited for since the bridge"_s;
        poll.answers = {{u"a"_s, u"A playground"_s + more, {}}, {u"b"_s, u"A cycle path"_s + more, {}},
            {u"c"_s, u"A roof"_s + more, {}}, {u"d"_s, u"Benches"_s + more, {}}};
        QVERIFY(make(poll, {u"a"_s, u"b"_s, u"b"_s, u"c"_s})); // three that are told
        auto* timeline = m_view->findChild<TimelineView*>();
        const auto isCut = [this] {
            const auto* chart = m_view->chart();
            return BarLayout(
                chart->data(), QRectF(QPointF(), QSizeF(chart->size())), ChartLook::page(m_view->palette()))
                .cutsLabels;
        };
        const auto showAt = [&](int height) {
            m_view->resize(600, height);
            show(u"town"_s);
            QCoreApplication::processEvents();
        };
        showAt(900);
        QVERIFY(timeline->isVisible() && result()->isVisible() && !isCut());
        showAt(500);
        QVERIFY(!timeline->isVisible() && result()->isVisible());
        QVERIFY(!isCut());
        showAt(400);
        QVERIFY(!timeline->isVisible() && !result()->isVisible());
        QVERIFY(!isCut());
    }

    void aMotionHasItsVerdict()
    {
        Poll poll{.id = u"motion"_s, .kind = polls::Kind::Motion, .majority = polls::Majority::TwoThirds};
        poll.answers = {{u"yes"_s, u"Yes"_s, {}}, {u"no"_s, u"No"_s, {}}};
        QVERIFY(make(poll, {u"yes"_s, u"no"_s, u"yes"_s}));
        show(u"motion"_s);
        QCOMPARE(result()->accessibleName(), u"Carried so far verdict; 67 % said yes, two thirds are needed"_s);
        QVERIFY(waitFor(m_at->registry().closePoll(u"motion"_s)).ok());
        m_view->refresh();
        QVERIFY(result()->accessibleName().startsWith(u"Carried verdict"_s));
    }
};

QTEST_MAIN(PollViewTest)
#include "tst_pollview.moc"
