#include <QAction>
#include <QLabel>
#include <QMenu>

#include "app/venue/venue.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/charts/barchart.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/polls/actions/chartchoice.h"
#include "ui/polls/actions/files/pollexports.h"
#include "ui/polls/actions/files/pollfiles.h"
#include "ui/polls/actions/pollreplay.h"
#include "ui/polls/actions/present/wallposter.h"
#include "ui/polls/models/recentvotes.h"
#include "ui/polls/page/pollview.h"
#include "ui/polls/posters/winnerlayout.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// A poll's map on the page, on the big screen and in pictures.
class ChartOfPlacesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;
    std::unique_ptr<PollView> m_view;

    venue::Venue& plan() { return m_at->bench.station().venue(); }
    bool put(const QString& reader, double x, const QString& label = {})
    {
        return waitFor(plan().place({.reader = reader, .x = x, .y = 0.5, .label = label})).ok();
    }
    void tap(const QString& reader, const QString& tag)
    {
        m_at->registry().tapped({.reader = reader, .tag = tag, .at = QDateTime::currentMSecsSinceEpoch()});
    }
    void chooseMap() { m_at->controller->chart->menu()->actions().at(2)->trigger(); }
    const ChartData& shown() const { return m_view->chart()->data(); }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        QVERIFY(m_at->make(u"food"_s, {}, true));
        QVERIFY(waitFor(m_at->registry().assign(u"food"_s, u"ra"_s, u"soup"_s)).ok());
        QVERIFY(waitFor(m_at->registry().assign(u"food"_s, u"rb"_s, u"pizza"_s)).ok());
        m_view = std::make_unique<PollView>(*m_at->controller);
        m_view->resize(900, 700);
        m_view->show();
        m_at->controller->setCurrent(u"food"_s);
        m_view->refresh();
    }
    void cleanup()
    {
        m_view.reset();
        m_at.reset();
    }

    void followsVotesOnThePage()
    {
        QVERIFY(put(u"ra"_s, 0.2, u"Hall"_s));
        tap(u"ra"_s, u"2E00000001"_s);
        QTRY_COMPARE(shown().votes, 1);
        QCOMPARE(shown().form, ChartForm::Bars);
        chooseMap();
        QTRY_COMPARE(shown().form, ChartForm::Map);
        QCOMPARE(shown().map.places.size(), 1);
        QTRY_COMPARE(shown().map.places.first().counts, (QList<int>{1, 0}));
        QCOMPARE(shown().map.places.first().label, u"Hall"_s);
        tap(u"rb"_s, u"2E00000002"_s);
        QTRY_COMPARE(shown().map.elsewhere.votes, 1);
        QVERIFY(put(u"rb"_s, 0.8)); // has no name
        QTRY_COMPARE(shown().map.places.size(), 2);
        QCOMPARE(shown().map.elsewhere.votes, 0);
        QVERIFY(m_view->chart()->accessibleDescription().startsWith(u"Hall: 1 vote"_s));
    }

    void isOnTheBigScreenAndInPictures()
    {
        QVERIFY(put(u"ra"_s, 0.2, u"Hall"_s));
        chooseMap();
        const Poster poster = wallPoster(*m_at->controller, u"food"_s, {}, false, 0);
        QCOMPARE(poster.data.form, ChartForm::Map);
        QVERIFY(pngOf(poster.data).startsWith("\x89PNG"));
        const QByteArray svg = svgOf(poster.data);
        QVERIFY(svg.contains("<svg") && svg.size() > 2000);
        const QByteArray pdf = pdfOf(poster.data);
        QVERIFY(pdf.contains("<dc:title>") && pdf.contains("<dc:language>"));
        QVERIFY(pdf.startsWith("%PDF-") && pdf.contains("/MediaBox [0 0 800.000000 550.000000]"));
    }

    void aReplayHasWhatWasVotedByThen()
    {
        QVERIFY(put(u"ra"_s, 0.2, u"Hall"_s));
        const qint64 opened = *m_at->registry().find(u"food"_s)->openedAt;
        m_at->registry().tapped({.reader = u"ra"_s, .tag = u"7E6FD7A0"_s, .at = opened + 5'000});
        m_at->registry().tapped({.reader = u"rb"_s, .tag = u"2A9C6E51"_s, .at = opened + 7'000});
        m_at->registry().tapped({.reader = u"ra"_s, .tag = u"D45A8D55"_s, .at = opened + 10'000});
        QTRY_COMPARE(m_at->registry().tally(u"food"_s).votes, 3);
        QVERIFY(waitFor(m_at->registry().closePoll(u"food"_s)).ok());
        chooseMap();
        PollReplay& replay = *m_at->controller->replay;
        QTRY_VERIFY(replay.action()->isEnabled());
        replay.start();
        QTRY_VERIFY(replay.isShown(u"food"_s));
        replay.setPlaying(false);
        // Forward, back again, and to the end: what is on the big screen, with the votes elsewhere.
        const std::tuple<int, int, int> moments[] = {{100, 2, 1}, {60, 1, 0}, {80, 1, 1}, {0, 0, 0}};
        for (const auto& [percent, atHall, elsewhere] : moments) {
            replay.seek(replay.length() * percent / 100);
            const ChartData data = wallPoster(*m_at->controller, u"food"_s, {}, false, 0).data;
            QCOMPARE(data.form, ChartForm::Map);
            QTRY_COMPARE(wallPoster(*m_at->controller, u"food"_s, {}, false, 0).data.map.places.first().votes, atHall);
            QTRY_COMPARE(wallPoster(*m_at->controller, u"food"_s, {}, false, 0).data.map.elsewhere.votes, elsewhere);
        }
    }

    void standsBesideTheWinner()
    {
        QVERIFY(put(u"ra"_s, 0.2, u"Hall"_s));
        tap(u"ra"_s, u"7E6FD7A0"_s);
        QTRY_COMPARE(m_at->registry().tally(u"food"_s).votes, 1);
        QVERIFY(waitFor(m_at->registry().closePoll(u"food"_s)).ok());
        const QRectF where(0, 0, 1280, 800);
        const auto laid = [&] { return WinnerLayout(wallWinner(*m_at->controller, u"food"_s, false), where); };
        QVERIFY(laid().chart.isEmpty());
        QCOMPARE(laid().rows.size(), 1);
        chooseMap();
        const WinnerFacts facts = wallWinner(*m_at->controller, u"food"_s, false);
        QCOMPARE(facts.data.form, ChartForm::Map);
        QCOMPARE(facts.names(), QStringList{u"Soup"_s});
        const WinnerLayout layout = laid();
        QVERIFY(layout.chart.width() > 400 && where.contains(layout.chart));
        QVERIFY(layout.chart.left() > layout.figure.right());
        QVERIFY(layout.rows.isEmpty()); // what the others have stands beside their colours
        WinnerFacts pictured = facts;   // the winner's picture comes first
        pictured.picture = QImage(40, 40, QImage::Format_RGB32);
        QVERIFY(WinnerLayout(pictured, where).chart.isEmpty());
        QCOMPARE(WinnerLayout(pictured, where).rows.size(), 1);
    }

    /// What asks for a map that cannot be is answered, and shown as it is otherwise.
    void aRankingSaysWhyThereIsNone()
    {
        QVERIFY(put(u"ra"_s, 0.2, u"Hall"_s));
        polls::Poll ranking{.id = u"order"_s, .question = u"What first?"_s, .kind = polls::Kind::Ranking};
        ranking.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
        ranking.policy.mode = polls::Policy::Mode::Multi;
        ranking.policy.maxChoices = 2;
        QVERIFY(waitFor(m_at->registry().save(ranking)).ok());
        m_at->controller->setCurrent(u"order"_s);
        chooseMap();
        const auto* bar = m_at->bench.window().findChild<UndoBar*>();
        const auto labels = bar->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel* label) { return label->text().startsWith(u"A ranking counts"_s); }));
    }

    void hiddenResultsStayHidden()
    {
        QVERIFY(put(u"ra"_s, 0.2, u"Hall"_s));
        chooseMap();
        QVERIFY(waitFor(m_at->registry().setResultsHidden(u"food"_s, true)).ok());
        const Poster poster = wallPoster(*m_at->controller, u"food"_s, {}, false, 0);
        QCOMPARE(poster.data.form, ChartForm::Bars);
        QVERIFY(poster.data.hidden && poster.data.map.places.isEmpty());
    }

    void withoutPlacesThereAreBars()
    {
        chooseMap();
        m_view->refresh();
        QCOMPARE(shown().form, ChartForm::Bars);
        m_at->controller->chart->menu()->actions().first()->trigger();
    }
};

QTEST_MAIN(ChartOfPlacesTest)
#include "tst_chartofplaces.moc"
