#include <cstdio>
#include <optional>

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QScreen>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "app/polls/pollregistry.h"
#include "app/trust/acceptedcertificates.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/task/taskset.h"
#include "tests/app/machine/playedcomputer.h"
#include "tests/support/refusedcertificate.h"
#include "tests/ui/screenshots/computerstates.h"
#include "tests/ui/screenshots/eventstates.h"
#include "tests/ui/screenshots/finishstates.h"
#include "tests/ui/screenshots/firststates.h"
#include "tests/ui/screenshots/kindstates.h"
#include "tests/ui/screenshots/pagestates.h"
#include "tests/ui/screenshots/readerstates.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/screenshots/stationstates.h"
#include "tests/ui/screenshots/userstates.h"
#include "tests/ui/screenshots/votestates.h"
#include "tests/ui/screenshots/wallstates.h"
#include "tests/ui/screenshots/wirestates.h"
#include "tests/ui/screenshots/writtenstates.h"
#include "tests/ui/support/controlsheet.h"
#include "tests/ui/support/pseudolanguage.h"
#include "tests/ui/support/samplechat.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/certificates/certificatelist.h"
#include "ui/certificates/certificatequestion.h"
#include "ui/certificates/chaindialog.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/palette/commandpalette.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/languages/languages.h"
#include "ui/pages.h"
#include "ui/plurals.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/readers/assigntaps.h"
#include "ui/polls/editor/readers/readergrid.h"
#include "ui/polls/lookeditor/lookeditor.h"
#include "ui/polls/models/followdialog.h"
#include "ui/polls/models/votemodel.h"
#include "ui/polls/page/pollspage.h"
#include "ui/polls/page/pollview.h"
#include "ui/polls/page/votespane.h"
#include "ui/stations/stationspage.h"
#include "ui/style/theme/theme.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

/// Goes through the window and writes a picture of each thing there is to see.
class Photographer {
public:
    Photographer(QString folder, QString suffix, QSize size, Theme& theme, QString only)
        : m_folder(std::move(folder)),
          m_suffix(std::move(suffix)),
          m_size(size),
          m_theme(theme),
          m_only(std::move(only))
    {
    }

    bool run()
    {
        EpollReactor reactor;
        stations::PlayedStations played;
        played.isPart = false;
        PlayedComputer computer;
        computer.start();
        SampleStation sample(reactor, SampleStation::Services::Some, computer.address());
        SampleChat talk(sample.station());
        const auto started = waitFor(sample.start());
        if (!started) {
            std::fprintf(stderr, "screenshots: %s\n", qPrintable(started.error().text));
            return false;
        }
        sample.tapSome(12);
        if (!waitFor(talk.fill()))
            return false;
        {
            QSettings memory(sample.folder() + u"/window.ini"_s, QSettings::IniFormat);
            MainWindow window(sample.station(), m_theme, memory, pagesWith(played));
            m_window = &window;
            window.resize(m_size);
            showIt(window);
            window.stationStarted();
            settle(700);
            PageStates states(window, sample, talk, taker());
            UserStates users(window, sample, taker());
            WireStates wire(window, sample, taker());
            ComputerStates laptop(window, sample, computer, taker());
            ReaderStates readers(window, sample, taker());
            StationStates together(window, played, taker());
            FinishStates finish(
                window, sample, talk, taker(), [this](const QString& name, QWidget* of) { take(name, of); });
            if (m_only == "chat"_L1) {
                states.chat();
            } else if (m_only == "xmpp"_L1) {
                states.xmpp();
            } else if (m_only == "console"_L1) {
                states.console();
            } else if (m_only == "users"_L1) {
                m_fine = users.show();
            } else if (m_only == "plugins"_L1) {
                states.plugins();
            } else if (m_only == "rules"_L1) {
                states.rules();
            } else if (m_only == "services"_L1) {
                states.services();
            } else if (m_only == "connections"_L1) {
                m_fine = wire.show();
            } else if (m_only == "computer"_L1) {
                laptop.show();
            } else if (m_only == "readers"_L1) {
                m_fine = readers.show();
            } else if (m_only == "stations"_L1) {
                m_fine = together.show();
            } else if (m_only == "wall"_L1) {
                window.goTo(u"polls"_s);
                wall(sample);
            } else if (m_only == "votes"_L1) {
                m_fine = votes(sample);
            } else if (m_only == "kinds"_L1) {
                m_fine = kinds(sample);
            } else if (m_only == "written"_L1) {
                m_fine = written(sample);
            } else if (m_only == "event"_L1) {
                m_fine = event(sample);
            } else if (m_only == "finish"_L1) {
                finish.show();
            } else if (m_only != "first"_L1) {
                pollPages(sample);
                wall(sample);
                m_fine = votes(sample) && m_fine;
                m_fine = kinds(sample) && m_fine;
                m_fine = written(sample) && m_fine;
                m_fine = event(sample) && m_fine;
                otherPages();
                states.show();
                laptop.show();
                m_fine = readers.show() && m_fine;
                m_fine = together.show() && m_fine;
                m_fine = wire.show() && m_fine;
                m_fine = users.show() && m_fine;
                chooseOnFilledPages();
                finish.show();
                frameThings();
                certificates(sample);
            }
        }
        m_fine = m_fine && waitFor(sample.stop()).ok();
        if (m_only.isEmpty() || m_only == "first"_L1)
            firstStart();
        return m_fine;
    }

private:
    /// All pages, over stations that are made up.
    static std::vector<PageEntry> pagesWith(stations::PlayedStations& played)
    {
        auto pages = allPages();
        for (PageEntry& entry : pages) {
            if (entry.id == "stations"_L1)
                entry = stationsPage([&played](PageContext&) -> stations::Stations& { return played; });
        }
        return pages;
    }

    void take(const QString& name, QWidget* widget = nullptr)
    {
        settle(60);
        save(name, pictureOf(*(widget ? widget : m_window)));
    }

    void save(const QString& name, const QPixmap& picture)
    {
        const QString file = m_folder + u'/' + name + u'-' + m_suffix + u".png"_s;
        if (!picture.save(file)) {
            std::fprintf(stderr, "screenshots: cannot write %s\n", qPrintable(file));
            m_fine = false;
        }
    }

    PageStates::Take taker()
    {
        return [this](const QString& name, bool ofDialog) { ofDialog ? dialog(name) : take(name); };
    }

    /// With what is open above it: menus and lists are windows of their own.
    static QPixmap pictureOf(QWidget& window)
    {
        QPixmap picture = window.grab();
        if (window.windowType() == Qt::Popup)
            return picture; // the menu that it came from is not above it
        QPainter painter(&picture);
        for (QWidget* popup : QApplication::topLevelWidgets()) {
            if (popup != &window && popup->isVisible() && popup->windowType() == Qt::Popup)
                painter.drawPixmap(window.mapFromGlobal(popup->mapToGlobal(QPoint())), popup->grab());
        }
        return picture;
    }

    /// Without a window manager nobody gives it the keyboard.
    static void showIt(QWidget& window)
    {
        window.show();
        settle();
        window.activateWindow();
        window.raise();
        settle();
    }

    PollsPage* polls() { return qobject_cast<PollsPage*>(m_window->page(u"polls"_s)); }

    void dialog(const QString& name)
    {
        settle(200);
        if (QWidget* open = QApplication::activeModalWidget()) {
            take(name, open);
            open->close();
            settle(50);
        } else if (QWidget* popup = QApplication::activePopupWidget()) {
            take(name, popup);
            popup->close();
            settle(50);
        }
    }

    void pollPages(SampleStation& sample)
    {
        m_window->goTo(u"polls"_s, u"town-fund"_s);
        sample.tapSome(9);
        settle(1200);
        take(u"polls-live"_s);
        m_window->goTo(u"polls"_s, u"stall"_s);
        settle(400);
        take(u"polls-many-answers"_s);
        m_window->goTo(u"polls"_s, u"bridge"_s);
        settle(400);
        take(u"polls-closed"_s);
        m_window->goTo(u"polls"_s, u"reading"_s);
        settle(400);
        take(u"polls-long-names"_s);
        m_window->goTo(u"polls"_s, u"tongues"_s);
        settle(400);
        take(u"polls-right-to-left-names"_s);
        m_window->goTo(u"polls"_s, u"band"_s);
        settle(300);
        take(u"polls-draft"_s);
        polls()->taps().begin();
        polls()->taps().assign(sample.readers().value(2), 2);
        polls()->taps().highlight(3);
        settle(200);
        take(u"polls-editor-assign"_s);
        polls()->taps().undoLast();
        polls()->taps().end();
        for (const auto& [text, name] : {std::pair(said("ReaderCards", "As a grid"), u"polls-as-a-grid"_s),
                 std::pair(said("PollEditor", "Paste many lines"), u"polls-paste-many-lines"_s)}) {
            for (QAbstractButton* button : polls()->findChildren<QAbstractButton*>()) {
                if (!button->text().startsWith(text))
                    continue;
                button->click();
                dialog(name);
            }
        }
        m_window->goTo(u"polls"_s, u"new"_s);
        settle(200);
        take(u"polls-new"_s);
        m_window->goTo(u"polls"_s, u"town-fund"_s);
        for (const QAction* action : m_window->actions()) {
            if (action->text() == said("PollController", "&Follow another station's poll…")) {
                const_cast<QAction*>(action)->trigger();
                dialog(u"polls-follow"_s);
            }
        }
        voiding();
        look();
    }

    void voiding()
    {
        auto* votes = m_window->page(u"polls"_s)->findChild<VotesPane*>();
        auto* shown = m_window->page(u"polls"_s)->findChild<PollView*>()->votesButton();
        const bool isNarrow = !shown->isChecked();
        if (isNarrow)
            shown->click(); // they take the list's place
        settle(200);
        votes->list()->setFocus();
        for (int row = 0; row < votes->model()->rowCount() && !votes->canVoid(); ++row)
            votes->list()->setCurrentIndex(votes->model()->index(row));
        take(u"polls-vote-chosen"_s);
        votes->voidChosen();
        dialog(u"polls-void"_s);
        if (isNarrow)
            shown->click();
    }

    void look()
    {
        for (QAction* action : polls()->head().more) {
            if (action->text() != said("PollThemes", "Look of the &big screen…"))
                continue;
            action->trigger();
            if (auto* editor = m_window->findChild<LookEditor*>()) {
                for (auto* field : editor->findChildren<QLineEdit*>()) {
                    if (field->accessibleName() == said("LookForm", "Background"))
                        QTest::keyClicks(field, u"#14262c"_s);
                    if (field->accessibleName() == said("LookForm", "Text"))
                        QTest::keyClicks(field, u"#305060"_s);
                }
            }
            dialog(u"polls-look"_s);
        }
    }

    WallStates wallStates(SampleStation& sample)
    {
        return {*m_window, sample, polls()->controller(), m_size,
            [this](const QString& name, QWidget* of) { take(name, of); }};
    }

    bool votes(SampleStation& sample)
    {
        m_window->goTo(u"polls"_s);
        WallStates states = wallStates(sample);
        return VoteStates(*m_window, sample, states, taker()).show();
    }

    bool kinds(SampleStation& sample)
    {
        m_window->goTo(u"polls"_s);
        WallStates states = wallStates(sample);
        return KindStates(*m_window, sample, states, taker()).show();
    }

    bool written(SampleStation& sample)
    {
        m_window->goTo(u"polls"_s);
        WallStates states = wallStates(sample);
        return WrittenStates(*m_window, sample, states, taker()).show();
    }

    bool event(SampleStation& sample)
    {
        m_window->goTo(u"polls"_s);
        WallStates wall = wallStates(sample);
        EventStates states(*m_window, sample, polls()->controller(), wall, taker());
        states.codes(m_size, m_theme.isDark(),
            [this](const QString& name, const QImage& picture) { save(name, QPixmap::fromImage(picture)); });
        return states.show();
    }

    void wall(SampleStation& sample)
    {
        WallStates states = wallStates(sample);
        states.show();
        states.paper([this](const QString& name, const QImage& picture) { save(name, QPixmap::fromImage(picture)); });
    }

    void otherPages()
    {
        for (const PageEntry& entry : allPages()) {
            if (entry.id == "polls"_L1)
                continue;
            m_window->goTo(entry.id);
            settle(500);
            take(entry.id);
            if (chooseSomething())
                take(entry.id + u"-chosen"_s);
            else
                m_bare.append(entry.id);
            if (m_window->page(entry.id)->can(Command::New)) {
                m_window->page(entry.id)->perform(Command::New);
                dialog(entry.id + u"-new"_s);
            }
        }
    }

    /// On pages that had no row then.
    void chooseOnFilledPages()
    {
        for (const QString& page : std::as_const(m_bare)) {
            m_window->goTo(page);
            settle(500);
            if (chooseSomething())
                take(page + u"-chosen"_s);
        }
    }

    /// The second row of the page's first list, so that its detail has something to show. False: there is none.
    bool chooseSomething()
    {
        const QList<QAbstractItemView*> views = m_window->page(m_window->currentPage())
                                                    ->findChildren<QAbstractItemView*>();
        for (QAbstractItemView* view : views) {
            if (!view->isVisible() || !view->model() || view->model()->rowCount() < 1)
                continue;
            view->setFocus();
            view->setCurrentIndex(view->model()->index(qMin(1, view->model()->rowCount() - 1), 0));
            settle(300);
            return true;
        }
        return false;
    }

    void frameThings()
    {
        m_window->goTo(u"polls"_s, u"town-fund"_s);
        WindowActions& actions = m_window->windowActions();
        actions.palette->trigger();
        settle();
        take(u"palette"_s);
        auto* palette = m_window->findChild<CommandPalette*>();
        palette->open(said("PreferencesPage", "Preferences").left(3));
        take(u"palette-typed"_s);
        palette->open(u"qqqq"_s);
        take(u"palette-nothing"_s);
        palette->dismiss();
        m_window->undo().done(
            QCoreApplication::translate("everyport::ui::PollController", "Deleted “%1”.").arg(u"Old poll"_s), [] {});
        take(u"undo"_s);
        m_window->undo().dismiss();
        menus();
        if (actions.drawer->isEnabled()) {
            actions.drawer->trigger();
            settle(400);
            take(u"log-drawer"_s);
            actions.drawer->trigger();
        }
        m_window->resize(860, m_size.height());
        settle(300);
        take(u"narrow"_s);
        m_window->resize(m_size);
        m_theme.setTextPercent(150);
        settle(400);
        take(u"large-text"_s);
        m_theme.setTextPercent(100);
        settle(200);
    }

    /// The first at its place, another one that has come there since, and the list.
    void certificates(SampleStation& sample)
    {
        auto& accepted = sample.station().certificates();
        TaskSet tasks(TaskSet::unhandled);
        const CertificatePlace place{u"irc.example.org"_s, u"6697"_s};
        for (const auto& name : {u"certificate"_s, u"certificate-changed"_s}) {
            accepted.refused(refusedCertificate(place, {u"bouncer.example.org"_s, u"irc.example.org"_s}));
            const auto waits = *accepted.waitingAt(place);
            (new CertificateQuestion(accepted, waits, tasks, m_window))->open();
            dialog(name);
            tasks.start(
                accepted.accept(place, waits.fingerprint, trust::AcceptedCertificates::Until::TakenBack, u"window"_s));
        }
        QList<QByteArray> chain;
        for (const auto& name : {u"irc.example.org"_s, u"authority.example.org"_s})
            chain << refusedCertificate(place, {name}).chain;
        (new ChainDialog(place.host, chain, m_window))->open();
        dialog(u"certificate-chain"_s);
        (new CertificateList(accepted, tasks, m_window))->open();
        dialog(u"certificates"_s);
    }

    void menus()
    {
        int number = 0; // their words are not the same in all languages
        for (QMenuBar* bar : m_window->findChildren<QMenuBar*>()) {
            for (QAction* entry : bar->actions()) {
                if (!entry->menu() || !entry->isVisible())
                    continue;
                entry->menu()->popup(m_window->mapToGlobal(QPoint(40, 40)));
                settle(80);
                const QString name = u"menu-%1"_s.arg(++number);
                take(name, entry->menu());
                const auto actions = entry->menu()->actions();
                int inner = 0;
                for (const QAction* within : actions) {
                    if (!within->menu() || !within->isVisible() || !within->isEnabled()) // nobody can open it
                        continue;
                    within->menu()->popup(m_window->mapToGlobal(QPoint(60, 60)));
                    settle(80);
                    take(u"%1-%2"_s.arg(name).arg(++inner), within->menu());
                    within->menu()->close();
                }
                entry->menu()->close();
            }
        }
    }

    void firstStart()
    {
        EpollReactor reactor;
        SampleStation empty(reactor, SampleStation::Services::None);
        FirstStates::giveNetworks(empty.station());
        if (!waitFor(empty.start(false)))
            return;
        {
            QSettings memory(empty.folder() + u"/window.ini"_s, QSettings::IniFormat);
            MainWindow window(empty.station(), m_theme, memory, allPages());
            m_window = &window;
            window.resize(m_size);
            showIt(window);
            window.stationStarted();
            settle(300);
            for (const PageEntry& entry : allPages()) {
                window.goTo(entry.id);
                settle(300);
                take(u"first-"_s + entry.id);
            }
            FirstStates(window, empty.station(), taker()).show();
            auto sheet = makeControlSheet(memory);
            sheet->show();
            settle();
            take(u"controls"_s, sheet.get());
        }
        m_fine = m_fine && waitFor(empty.stop()).ok();
    }

    QString m_folder;
    QString m_suffix;
    QSize m_size;
    Theme& m_theme;
    QString m_only; ///< One of main's PARTs, without the others.
    MainWindow* m_window = nullptr;
    QStringList m_bare; ///< Pages on which there was nothing to choose.
    bool m_fine = true;
};

} // namespace
} // namespace everyport::ui

/// everyport_screenshots DIR light|dark WIDTHxHEIGHT SUFFIX [plain|longer|mirrored|LANGUAGE [PART]]
int main(int argc, char** argv)
{
    using namespace everyport::ui;
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5 || arguments.size() > 7) {
        std::fprintf(stderr,
            "Usage: everyport_screenshots DIR light|dark WIDTHxHEIGHT SUFFIX [plain|longer|mirrored|LANGUAGE\n"
            "    [chat|xmpp|console|users|plugins|rules|services|connections|computer|readers|stations|wall|votes|kinds|event|finish|first]]\n");
        return 64;
    }
    QDir().mkpath(arguments[1]);
    // The pictures' own font where it is installed, in the size that they were drawn for.
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font = QFont(u"Inter"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setQuitOnLastWindowClosed(false);
    restPointer();
    Plurals plurals;
    QCoreApplication::installTranslator(&plurals);
    const QString speech = arguments.value(5, u"plain"_s);
    std::optional<PseudoLanguage> pseudo;
    std::optional<Languages> language;
    if (speech == "longer"_L1)
        pseudo.emplace(PseudoLanguage::Kind::Longest);
    else if (speech == "mirrored"_L1)
        pseudo.emplace(PseudoLanguage::Kind::Mirrored);
    else if (speech != "plain"_L1)
        language.emplace(speech);
    Theme theme(arguments[2] == "dark"_L1 ? Theme::Choice::Dark : Theme::Choice::Light, false);
    const QSize size(arguments[3].section(u'x', 0, 0).toInt(), arguments[3].section(u'x', 1).toInt());
    Photographer photographer(arguments[1], arguments[4], size, theme, arguments.value(6));
    return photographer.run() ? 0 : 1;
}
