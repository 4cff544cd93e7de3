#include <algorithm>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSettings>
#include <QTabBar>
#include <QTcpSocket>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include "netcore/reactor/epollreactor.h"
#include "tests/support/eventloop.h"
#include "tests/support/refusedcertificate.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/certificates/certificatelabels.h"
#include "ui/colourrules/colourrules.h"
#include "ui/connections/connectiondetail.h"
#include "ui/connections/connectionspage.h"
#include "ui/connections/connectionwork.h"
#include "ui/connections/conversationdialog.h"
#include "ui/connections/kindsmodel.h"
#include "ui/connections/rates/ratebar.h"
#include "ui/connections/rates/rategraph.h"
#include "ui/connections/tlsview.h"
#include "ui/connections/trafficview.h"
#include "ui/console/page/consolepage.h"
#include "ui/console/page/promptpane.h"
#include "ui/console/prompt/promptedit.h"
#include "ui/console/session/consolecontroller.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/feedback/windowlosses.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/frame/window/siderail.h"
#include "ui/frame/window/statusbar.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/theme/theme.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/controls/newpill.h"
#include "ui/widgets/controls/newstrip.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/filterrow.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/savedviews.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// A real browser's worth of connections to a real web service, seen, filtered and closed.
class ConnectionsPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<SampleStation> m_sample;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<MainWindow> m_window;
    QUrl m_web;

    Page* page() { return m_window->page(u"connections"_s); }
    ConnectionWork& work() { return static_cast<ConnectionsPage*>(page())->work(); }
    Table* table() { return page()->findChild<Table*>(); }
    std::unique_ptr<QTcpSocket> call()
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(m_web.host(), quint16(m_web.port()));
        [&] { QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState); }();
        return socket;
    }
    std::shared_ptr<ConnectionRecord> connectionAt(quint16 port)
    {
        for (const auto& record : m_reactor->connections().rows()) {
            if (record->peer.port == port)
                return record;
        }
        return nullptr;
    }
    bool isCounted(const QString& chip)
    {
        const auto chips = page()->findChildren<Chip*>();
        return std::any_of(chips.begin(), chips.end(), [&](Chip* one) { return one->accessibleName() == chip; });
    }
    int rowOf(const QTcpSocket& socket) { return rowOf(socket.localPort()); }
    int rowOf(quint16 port)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, ConnectionsModel::Peer).data(Role::SecondText).toString()
                == QString::number(port))
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(Theme::Choice::Light, false);
        m_reactor = std::make_unique<EpollReactor>();
        m_sample = std::make_unique<SampleStation>(*m_reactor);
        QVERIFY(waitFor(m_sample->start(false)).ok());
        for (const auto& status : m_sample->station().services().all()) {
            if (status.type == "http"_L1 && status.state == ServiceStatus::State::Running)
                m_web = QUrl(status.addresses.first());
        }
        QVERIFY(m_web.port() > 0);
        m_memory = std::make_unique<QSettings>(m_sample->folder() + u"/w.ini"_s, QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(
            m_sample->station(), *m_theme, *m_memory, std::vector<PageEntry>{connectionsPage(), consolePage()});
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->stationStarted();
        QVERIFY(page());
    }
    void cleanupTestCase()
    {
        m_window.reset();
        QVERIFY(waitFor(m_sample->stop()).ok());
    }

    void init()
    {
        m_window->activateWindow(); // the offscreen platform forgets it behind a dialog
        table()->clearSelection();
        QTRY_VERIFY(!table()->isBeingRead()); // seconds after the last use
    }

    /// A view brings colours, grouping and interval back, and what it replaced can be had again.
    void aViewIsAProfile()
    {
        auto* colours = page()->findChild<ColourRules*>();
        auto* filter = page()->findChild<FilterRow*>();
        const QList<ColourRule> usual = colours->rules();
        SavedViews views(u"connections"_s, *m_memory);
        const QList<ColourRule> mine{{.name = u"Mine"_s, .filter = u"port:1"_s, .colour = RuleColour::Pink}};
        views.takeText(u"Profile | proto:http\n  colours: "_s + textOf(mine) + u"  grouping: 2\n  interval: 60\n"_s);
        const auto chosen = [&](const QString& view) {
            for (auto* button : filter->findChildren<QToolButton*>()) {
                if (button->accessibleName() == u"Columns and views"_s)
                    button->click();
            }
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
                if (action->text() == view) {
                    action->trigger();
                    menu->close();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(chosen(u"Profile"_s));
        QCOMPARE(filter->field()->text(), u"proto:http"_s);
        QCOMPARE(colours->rules(), mine);
        QCOMPARE(page()->findChild<RateBar*>()->graph()->interval(), 60);
        QCOMPARE(m_memory->value(u"connections/grouping"_s).toInt(), 2);
        m_window->undo().takeBack();
        QCOMPARE(colours->rules(), usual);
        views.forget(u"Profile"_s);
        filter->field()->clear();
        m_memory->setValue(u"connections/grouping"_s, 0);
        m_memory->setValue(u"connections/interval"_s, 1);
        Q_EMIT filter->viewUsed();
        m_window->undo().dismiss();
    }

    void showsWhoConnects()
    {
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        const int row = rowOf(*caller);
        QCOMPARE(table()->model()->index(row, ConnectionsModel::State).data().toString(), u"open"_s);
        const quint16 port = caller->localPort();
        caller->disconnectFromHost();
        QTRY_VERIFY(
            table()->model()->index(rowOf(port), ConnectionsModel::State).data().toString().contains(u"closed"_s));
    }

    /// Half a word hides much that the whole one does not.
    void aFilterThatIsTypedClosesNothing()
    {
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        auto* filter = page()->findChild<FilterRow*>()->field();
        auto* detail = page()->findChild<ConnectionDetail*>();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
            table()->visualRect(table()->model()->index(rowOf(*caller), 0)).center());
        QTRY_VERIFY(detail->isVisible());
        filter->setText(u"no such connection"_s);
        QTRY_COMPARE(rowOf(*caller), -1);
        QVERIFY(detail->isVisible());
        QVERIFY(table()->chosenSource().isEmpty());
        filter->clear();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        QTRY_COMPARE(table()->chosenSource().size(), 1);
        QVERIFY(detail->isVisible());
        filter->setText(u"no such connection"_s);
        QTRY_COMPARE(rowOf(*caller), -1);
        QVERIFY(page()->stepBack()); // by hand it is left
        QVERIFY(!detail->isVisible());
        filter->clear();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        QVERIFY(table()->chosenSource().isEmpty() && !detail->isVisible());
    }

    void filtersByColumn()
    {
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        QVERIFY(page()->goTo(u"proto:http"_s));
        QTRY_VERIFY(rowOf(*caller) >= 0);
        QVERIFY(page()->goTo(u"proto:xmpp"_s));
        QTRY_COMPARE(table()->rows()->shown(), 0);
        QVERIFY(page()->stepBack());
        QTRY_VERIFY(rowOf(*caller) >= 0);
    }

    void showsTrafficOfTheChosenOne()
    {
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        table()->choose(table()->sourceIndex(table()->model()->index(rowOf(*caller), 0)));
        auto* traffic = page()->findChild<TrafficView*>();
        QTRY_VERIFY(traffic->isVisible());
        caller->write("GET /r/nothing HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QTRY_VERIFY(traffic->model()->rowCount() >= 2);
        QCOMPARE(traffic->model()->index(0, 1).data().toString(), u"GET"_s);
        QCOMPARE(traffic->model()->index(0, 2).data().toString(), u"/r/nothing"_s);
        QCOMPARE(traffic->model()->index(1, 1).data().toString(), u"404"_s);
        table()->clearSelection();
        QTRY_VERIFY(!traffic->isVisible());
    }

    /// As in the question about a certificate, so that the two are compared line by line.
    void aFingerprintIsReadInGroups()
    {
        auto* view = page()->findChild<TlsView*>();
        QVERIFY(view);
        const QByteArray der = refusedCertificate({u"web.test"_s, u"443"_s}, {u"web.test"_s}).chain.first();
        ConnectionRecord record;
        record.setTls({.version = u"TLSv1.3"_s, .chain = {der}});
        view->show(record);
        const QString wanted = groupedFingerprint(certificateFacts(der));
        const auto labels = view->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(wanted); }));
    }

    void aSpanOfTheGraphFilters()
    {
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        auto* graph = page()->findChild<RateGraph*>();
        QVERIFY(graph->isVisible());
        const qint64 now = m_reactor->clock().wallMsecs();
        graph->choose(RateGraph::Span{now - 100'000, now - 90'000}); // before anybody called
        QTRY_COMPARE(rowOf(*caller), -1);
        graph->choose(RateGraph::Span{now - 60'000, now + 60'000});
        QTRY_VERIFY(rowOf(*caller) >= 0);
        graph->choose({});
        QVERIFY(!table()->rows()->isFiltering());
    }

    void theGraphsPointsAreChosenAndExported()
    {
        auto* bar = page()->findChild<RateBar*>();
        QVERIFY(bar);
        const QList<QAction*> actions = bar->findChild<QMenu*>()->actions();
        QCOMPARE(actions.at(1)->text(), u"A point every 10 s"_s);
        actions.at(1)->trigger();
        QCOMPARE(bar->graph()->interval(), 10);
        QVERIFY(actions.at(1)->isChecked() && !actions.at(0)->isChecked());
        RateBar next(*m_window, nullptr); // as after the next start
        QCOMPARE(next.graph()->interval(), 10);
        actions.at(0)->trigger();
        QCOMPARE(bar->graph()->interval(), 1);
        const QString path = m_sample->folder() + u"/rates.csv"_s;
        bar->saveTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("Time,In"));
        bar->saveTo(m_sample->folder() + u"/nowhere/rates.csv"_s);
        const QString said = m_window->findChild<UndoBar*>()->accessibleName();
        QVERIFY2(said.contains(u"/nowhere/rates.csv could not be written: "_s), qPrintable(said));
    }

    void followsOneConversation()
    {
        auto first = call();
        auto second = call();
        QTRY_VERIFY(rowOf(*second) >= 0);
        const auto choose = [&](const QTcpSocket& socket) {
            table()->choose(table()->sourceIndex(table()->model()->index(rowOf(socket), 0)));
        };
        const auto chips = page()->findChildren<Chip*>();
        const auto follow = std::find_if(
            chips.begin(), chips.end(), [](Chip* chip) { return chip->text() == "Follow conversation"_L1; });
        QVERIFY(follow != chips.end());
        choose(*first);
        const auto one = connectionAt(first->localPort()), other = connectionAt(second->localPort());
        QTRY_VERIFY(one->isWatched());
        (*follow)->click();
        choose(*second);
        QVERIFY(one->isWatched() && !other->isWatched());
        (*follow)->click();
        QVERIFY(!one->isWatched() && other->isWatched());
    }

    void showsAConversationAsText()
    {
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        table()->choose(table()->sourceIndex(table()->model()->index(rowOf(*caller), 0)));
        const auto record = connectionAt(caller->localPort());
        QTRY_VERIFY(record->isWatched());
        caller->write("GET /r/astext HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QTRY_VERIFY(caller->bytesAvailable() > 0);
        const auto chips = page()->findChildren<Chip*>();
        const auto asText = std::find_if(
            chips.begin(), chips.end(), [](Chip* chip) { return chip->text() == u"As text…"_s; });
        QVERIFY(asText != chips.end());
        (*asText)->click();
        const QPointer<ConversationDialog> dialog(m_window->findChild<ConversationDialog*>());
        QVERIFY(dialog && dialog->isVisible());
        const QString text = dialog->findChild<QPlainTextEdit*>()->toPlainText();
        QVERIFY2(text.startsWith(u"< GET /r/astext HTTP/1.1\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"\n> HTTP/1.1 "_s), qPrintable(text));
        dialog->close();
        QTRY_VERIFY(!dialog);
    }

    void countsWhatPasses()
    {
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        table()->choose(table()->sourceIndex(table()->model()->index(rowOf(*caller), 0)));
        QTRY_VERIFY(connectionAt(caller->localPort())->isWatched());
        const auto bars = page()->findChildren<QTabBar*>();
        const auto tabs = std::find_if(bars.begin(), bars.end(),
            [](const QTabBar* bar) { return bar->accessibleName() == "Details of the connection"_L1; });
        QVERIFY(tabs != bars.end());
        const int before = (*tabs)->currentIndex();
        (*tabs)->setCurrentIndex((*tabs)->count() - 1);
        QCOMPARE((*tabs)->tabText((*tabs)->currentIndex()), u"Statistics"_s);
        const auto says = [this](const QString& beginning) {
            const auto labels = page()->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) {
                return label->isVisible() && label->accessibleName().startsWith(beginning);
            });
        };
        QVERIFY(says(u"Messages in: 0"_s) && says(u"Answers: none yet"_s));
        caller->write("GET /r/nothing HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        const auto* kinds = page()->findChild<ConnectionDetail*>()->findChild<Table*>()->model();
        const auto counted = [kinds] {
            QStringList rows;
            for (int row = 0; row < kinds->rowCount(); ++row)
                rows << kinds->index(row, KindsModel::Kind).data().toString() + u' '
                        + kinds->index(row, KindsModel::In).data().toString() + u' '
                        + kinds->index(row, KindsModel::Out).data().toString();
            rows.sort();
            return rows;
        };
        QTRY_COMPARE(counted(), (QStringList{u"404 0 1"_s, u"GET 1 0"_s}));
        QVERIFY(says(u"Messages in: 1"_s) && says(u"Messages out: 1"_s) && says(u"Answers: 1, "_s));
        (*tabs)->setCurrentIndex(before);
    }

    void isBoundInTheConsole()
    {
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        table()->choose(table()->sourceIndex(table()->model()->index(rowOf(*caller), 0)));
        const auto record = connectionAt(caller->localPort());
        const auto actions = page()->head().more;
        const auto console = std::find_if(
            actions.begin(), actions.end(), [](const QAction* action) { return action->text() == "Console"_L1; });
        QVERIFY(console != actions.end());
        QTRY_VERIFY((*console)->isEnabled());
        (*console)->trigger();
        auto* there = qobject_cast<ConsolePage*>(m_window->page(u"console"_s));
        QVERIFY(there && there->isVisible());
        const QString source = there->prompt()->prompt()->source();
        QCOMPARE(source, u"connection = connections[\"%1\"]"_s.arg(record->id));
        auto& controller = there->prompt()->controller();
        const auto run = [&](const QString& line) {
            QCOMPARE(controller.run(line), ConsoleController::Ran::Done);
            QTRY_VERIFY_WITH_TIMEOUT(!controller.isBusy(), 15000);
        };
        run(source);
        run(u"connection.peer"_s);
        const auto& last = *controller.log().records().back();
        QVERIFY(!last.parts.empty());
        QCOMPARE(last.parts.back().text, u'\'' + record->peer.toString() + u'\'');
        there->prompt()->prompt()->setSource({});
        m_window->goTo(u"connections"_s);
        QVERIFY(page()->isVisible());
    }

    void throttlesOneAndSaysSo()
    {
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        table()->choose(table()->sourceIndex(table()->model()->index(rowOf(*caller), 0)));
        const auto record = connectionAt(caller->localPort());
        QVERIFY(record);
        auto* throttles = &work().throttles();
        Dialog* dialog = throttles->ask(record);
        dialog->verb()->click();
        QVERIFY(throttles->isLimited(record->id));
        QCOMPARE(throttles->limitOf(record->id)->rates.out, 64'000);
        QCOMPARE(throttles->limitOf(record->id)->delay, Clock::Duration(std::chrono::milliseconds(150)));
        const auto said = m_window->troubles().ofPage(u"connections"_s);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().text, u"throttled to 64.0 kB/s, 150 ms late each way."_s);
        const auto state = [&] { return table()->model()->index(rowOf(*caller), ConnectionsModel::State); };
        QTRY_COMPARE(state().data().toString(), u"slow"_s); // as the strip says
        QCOMPARE(state().data(Role::MarkIs).toInt(), int(Mark::Trouble));
        for (const auto& counted : {u"Only trouble, 1"_s, u"Slow, 1"_s})
            QTRY_VERIFY2(isCounted(counted), qPrintable(counted));
        caller->write("GET /r/throttled HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"); // it still answers
        QTRY_VERIFY(caller->bytesAvailable() > 0);
        m_window->troubles().apply(said.first().id, said.first().remedies.first().label);
        QVERIFY(!throttles->isLimited(record->id));
        QVERIFY(m_window->troubles().ofPage(u"connections"_s).isEmpty());
        QTRY_COMPARE(state().data().toString(), u"open"_s);
        QTRY_VERIFY(isCounted(u"Only trouble, 0"_s));
        throttles->limit(record, {{1000, 1000}, {}}, 0);
        QVERIFY(throttles->isLimited(record->id));
        caller->abort();
        QTRY_VERIFY(m_window->troubles().ofPage(u"connections"_s).isEmpty()); // with the connection
    }

    void recordsWhatPassesAndSaysSo()
    {
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        table()->choose(table()->sourceIndex(table()->model()->index(rowOf(*caller), 0)));
        auto* recording = &work().recording();
        QVERIFY(page()->head().actions.contains(recording->action()));
        const QString path = m_sample->folder() + u"/evening.pcapng"_s;
        const auto record = connectionAt(caller->localPort());
        QVERIFY(record);
        recording->begin({record}, path);
        QVERIFY(recording->isRecording() && record->isWatched());
        QCOMPARE(WindowLosses::of(*m_window).all().size(), 1); // another language would end it
        const PageHead head = page()->head();
        QCOMPARE(head.state, u"Recording"_s);
        QVERIFY2(head.caption.contains(u"evening.pcapng"_s), qPrintable(head.caption));
        QCOMPARE(recording->action()->text(), u"Stop recording"_s);
        caller->write("GET /r/recorded HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: sesame\r\n\r\n");
        QTRY_VERIFY(caller->bytesAvailable() > 0);
        recording->action()->trigger();
        QVERIFY(!recording->isRecording());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("GET /r/recorded HTTP/1.1"));
        QVERIFY(!bytes.contains("sesame"));
        QVERIFY(page()->head().state != u"Recording"_s);
    }

    void aRecordingThatEndsByItselfSaysWhy()
    {
        auto caller = call();
        QTRY_VERIFY(connectionAt(caller->localPort()));
        const QString path = m_sample->folder() + u"/small.pcapng"_s;
        work().recording().begin({connectionAt(caller->localPort())}, path, 2000);
        for (int i = 0; i < 20; ++i)
            caller->write("GET /r/again HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QTRY_VERIFY(!work().recording().isRecording());
        const auto strips = m_window->findChildren<Notice*>();
        const auto said = std::find_if(strips.begin(), strips.end(),
            [](const Notice* strip) { return strip->isVisible() && strip->text().contains(u"ended by itself"_s); });
        QVERIFY(said != strips.end());
        QVERIFY2((*said)->text().contains(u"reached its"_s), qPrintable((*said)->text()));
        QVERIFY((*said)->text().contains(path) && QFile::exists(path));
    }

    /// Pages are made anew at another text size; rail and status bar tell on every page.
    void recordingOutlastsThePageAndIsEndedFromTheStatusBar()
    {
        auto caller = call();
        QTRY_VERIFY(connectionAt(caller->localPort()));
        const auto record = connectionAt(caller->localPort());
        const QPointer<Page> before = page();
        work().recording().begin({record}, m_sample->folder() + u"/night.pcapng"_s);
        m_window->windowActions().larger->trigger();
        QTRY_VERIFY(!before);
        QVERIFY(work().recording().isRecording() && record->isWatched());
        QCOMPARE(page()->head().state, u"Recording"_s);
        QTRY_VERIFY(m_window->findChild<SideRail*>()->button(u"connections"_s)->toolTip().contains(u"night.pcapng"_s));
        QPointer<QAbstractButton> stop;
        for (QAbstractButton* button : m_window->findChild<StatusBar*>()->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->accessibleName() == "Stop recording"_L1)
                stop = button;
        }
        QVERIFY(stop);
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(!work().recording().isRecording() && !record->isWatched());
        m_window->windowActions().smaller->trigger();
        QTRY_VERIFY(!stop || !stop->isVisible());
    }

    void closesAfterAWaitInWhichItCanBeKept()
    {
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        table()->choose(table()->sourceIndex(table()->model()->index(rowOf(*caller), 0)));
        QTRY_VERIFY(page()->can(Command::Remove));
        page()->perform(Command::Remove);
        QVERIFY(m_window->undo().offer().has_value());
        m_window->undo().takeBack();
        QCOMPARE(caller->state(), QAbstractSocket::ConnectedState);
        page()->perform(Command::RemoveNow);
        QTRY_COMPARE(caller->state(), QAbstractSocket::UnconnectedState);
    }

    void listStandsStillWhileOneIsChosen()
    {
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        table()->choose(table()->sourceIndex(table()->model()->index(rowOf(*caller), 0)));
        auto* strip = page()->findChild<NewStrip*>();
        auto* pill = strip->pill();
        QTRY_VERIFY(page()->can(Command::Remove));
        const int before = table()->model()->rowCount();
        auto second = call();
        QTRY_COMPARE(pill->text(), u"1 opened"_s);
        QCOMPARE(table()->model()->rowCount(), before);
        m_window->resize(1024, 640); // where there are few rows
        QTRY_VERIFY(strip->isVisible());
        processPending();
        QTRY_VERIFY(strip->y() >= table()->geometry().bottom()); // none lies below it
        QTest::mouseClick(pill, Qt::LeftButton);
        QTRY_VERIFY(rowOf(*second) >= 0);
        QVERIFY(!pill->isVisible());
    }

    void filterSaysHowManyOfHowMany()
    {
        auto first = call();
        auto second = call();
        QTRY_VERIFY(rowOf(*second) >= 0);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"proto:http peer:%1 -state:closed"_s.arg(first->localPort()));
        QTRY_COMPARE(table()->rows()->shown(), 1);
        QCOMPARE(rowOf(*second), -1);
        const QString totals = u"1 of %1"_s.arg(table()->rows()->total());
        QTRY_COMPARE(field->accessibleDescription(), totals);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(rowOf(*second) >= 0);
    }

    /// "3 chosen" below two rows: what the filter hides is not chosen any more.
    void countsWhatIsChosenAndSeen()
    {
        auto first = call(), second = call(), third = call();
        QTRY_VERIFY(rowOf(*first) >= 0 && rowOf(*second) >= 0 && rowOf(*third) >= 0);
        table()->choose(table()->sourceIndex(table()->model()->index(rowOf(*third), 0)));
        for (const auto* one : {first.get(), second.get()})
            table()->selectionModel()->select(
                table()->model()->index(rowOf(*one), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const auto* name = page()->findChild<ConnectionDetail*>()->findChild<Text*>();
        QTRY_COMPARE(name->text(), u"3 chosen"_s);
        auto* field = page()->findChild<FilterRow*>()->field();
        field->setText(u"peer:%1 or peer:%2"_s.arg(first->localPort()).arg(second->localPort()));
        QTRY_COMPARE(table()->rows()->shown(), 2);
        QTRY_COMPARE(name->text(), u"2 chosen"_s);
        field->clear();
        table()->clearSelection();
    }

    void groupingIsRemembered()
    {
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        const auto chips = page()->findChildren<Chip*>();
        const auto group = std::find_if(
            chips.begin(), chips.end(), [](Chip* chip) { return chip->text() == "Group"_L1; });
        QVERIFY(group != chips.end());
        QMenu* menu = (*group)->findChild<QMenu*>();
        QVERIFY(menu);
        menu->actions().at(1)->trigger();
        QTRY_VERIFY(table()->model()->index(0, 0).data(Role::Group).toBool());
        QCOMPARE((*group)->text(), u"By service"_s);
        QCOMPARE(m_memory->value(u"connections/grouping"_s).toInt(), 1);
        menu->actions().at(0)->trigger();
        QTRY_VERIFY(!table()->model()->index(0, 0).data(Role::Group).toBool());
    }

    void samplesOnlyWhileItIsLookedAt()
    {
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        m_window->hide();
        auto second = call();
        QCOMPARE(fireTimers(*page()), 0); // no sample is to come
        processPending();
        QCOMPARE(rowOf(*second), -1);
        m_window->show();
        QTRY_VERIFY(rowOf(*second) >= 0);
    }

    /// The filter and the word for the state give way before it is cut.
    void theHeadOfWhatIsClosedKeepsItsName()
    {
        m_window->goTo(u"connections"_s);
        m_window->resize(980, 700);
        auto caller = call();
        QTRY_VERIFY(rowOf(*caller) >= 0);
        const quint16 port = caller->localPort();
        table()->choose(table()->sourceIndex(table()->model()->index(rowOf(port), 0)));
        caller->disconnectFromHost();
        QTRY_VERIFY(rowOf(port) >= 0
            && table()->model()->index(rowOf(port), ConnectionsModel::State).data().toString().contains(u"closed"_s));
        const auto* name = page()->findChild<ConnectionDetail*>()->findChild<Text*>();
        QTRY_VERIFY2(!name->text().isEmpty() && name->width() >= qMin(name->sizeHint().width(), Metrics::px(100)),
            qPrintable(u"%1 has %2 px"_s.arg(name->text()).arg(name->width())));
        m_window->resize(1280, 800);
    }
};

QTEST_MAIN(ConnectionsPageTest)
#include "tst_connectionspage.moc"
