#include "ui/frame/window/windowparts.h"

#include <optional>

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/task/taskset.h"
#include "tests/support/testclass.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/closingword.h"
#include "ui/frame/feedback/faultstrips.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/page/page.h"
#include "ui/frame/page/pageentry.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/frame/skeleton/railwidth.h"
#include "ui/frame/window/drawer.h"
#include "ui/frame/window/drawerstack.h"
#include "ui/frame/window/frontpage.h"
#include "ui/frame/window/pagesigns.h"
#include "ui/frame/window/pagestack.h"
#include "ui/frame/window/siderail.h"
#include "ui/frame/window/statusbar.h"
#include "ui/frame/window/windowdialogs.h"
#include "ui/frame/window/windowmenus.h"
#include "ui/style/theme/theme.h"
#include "ui/widgets/controls/panes.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

class TwoFields final : public Page {
public:
    TwoFields(PageContext& context_) : Page(context_), first(new QLineEdit(this)), second(new QLineEdit(this))
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(first);
        column->addWidget(second);
    }
    PageHead head() const override { return {.title = title}; }
    void setTitleCut(bool cut) override { isCut = cut; }
    QList<QWidget*> panes() const override { return {first, second}; }
    bool can(Command command) const override
    {
        ++asked;
        return command == Command::Find;
    }

    QLineEdit* first;
    QLineEdit* second;
    mutable int asked = 0;
    QString title = u"Fields"_s;
    std::optional<bool> isCut = {}; ///< As it was told last.
};

class WithMenu final : public PageOutline {
public:
    WithMenu() { act.setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J)); }
    QList<StatusPart> status() const override { return {{.order = 1, .text = u"5 services"_s, .page = u"one"_s}}; }
    QList<QAction*> menuActions() const override
    {
        return {const_cast<QAction*>(&act), nullptr, const_cast<QAction*>(&act)};
    }
    QAction act{u"Do it"_s};
};

/// What a window lends to its parts, and no more of a window.
class Surroundings final : public QWidget, public PageContext {
public:
    Surroundings(Station& station, Theme& theme, QSettings& memory)
        : m_station(station), m_theme(theme), m_memory(memory), m_shortcuts(m_memory), pages(*this)
    {
        resize(1280, 800);
        std::vector<PageEntry> entries(3);
        entries[0] = {.id = u"one"_s, .title = u"One"_s, .icon = u"server"_s, .key = 1};
        entries[0].makeOutline = [](PageContext&) { return std::make_unique<WithMenu>(); };
        entries[0].menuTitle = u"One"_s;
        entries[1] = {.id = u"log"_s, .title = u"Log"_s, .icon = u"server"_s, .key = 2};
        entries[1].makeDrawer = [](PageContext&) { return std::make_unique<QLineEdit>(); };
        entries[2] = {.id = u"tool"_s, .title = u"Tool"_s, .icon = u"server"_s};
        for (PageEntry& entry : entries)
            entry.makePage = [](PageContext& context) { return std::make_unique<TwoFields>(context); };
        pages.setEntries(std::move(entries));
    }
    ~Surroundings() override
    {
        if (!parts)
            return;
        parts->releaseKeyboard();
        m_undo.doWaiting();
        pages.dropPages();
        parts->drawers.reset();
    }

    void make() { parts = std::make_unique<WindowParts>(*this, pages); }
    TwoFields* open(const QString& id)
    {
        parts->openPages();
        parts->signs->refresh();
        parts->front->choose(id);
        parts->rail->choose(id);
        return static_cast<TwoFields*>(parts->front->show());
    }

    Station& station() override { return m_station; }
    Alerts& troubles() override { return m_troubles; }
    UndoStack& undo() override { return m_undo; }
    ShortcutRegistry& shortcuts() override { return m_shortcuts; }
    QSettings& memory() override { return m_memory; }
    Theme& theme() override { return m_theme; }
    const Languages* languages() const override { return nullptr; }
    void chooseLanguage(const QString&) override {}
    TaskSet& tasks() override { return m_tasks; }
    void goTo(const QString&, const QString&) override {}
    void tell(const QString&) override {}
    void copyText(const QString&, const QString&) override {}
    void reportFault(const QString&, const Error&) override {}
    void startDemo() override {}
    void openHandbook(const QString&) override {}
    QWidget* window() override { return this; }

private:
    Station& m_station;
    Theme& m_theme;
    QSettings& m_memory; ///< Panes, which go last, write there how they were.
    Alerts m_troubles;
    UndoStack m_undo;
    ShortcutRegistry m_shortcuts;
    TaskSet m_tasks{[](const QString&, const Error&) {}};

public:
    PageStack pages;
    std::unique_ptr<WindowParts> parts;
};

} // namespace

/// What stands round the pages: what is where, and where the keyboard goes.
class WindowPartsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    EpollReactor m_reactor;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<Surroundings> m_window;

    WindowParts& parts() { return *m_window->parts; }
    bool isIn(const QWidget* part) { return part && part->isAncestorOf(QApplication::focusWidget()); }
    /// A window that is active, with its parts and the page in front.
    TwoFields* shown()
    {
        m_window->make();
        m_window->show();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get()) ? m_window->open(u"one"_s) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        StationSettings settings;
        settings.dataFolder = m_folder.filePath(u"data"_s);
        settings.configFolder = m_folder.filePath(u"config"_s);
        m_station = std::make_unique<Station>(m_reactor, settings, ServiceTypes());
        m_theme = std::make_unique<Theme>(Theme::Choice::Light, false);
    }
    void cleanupTestCase() { m_station.reset(); }
    void init()
    {
        const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s);
        m_memory = std::make_unique<QSettings>(file, QSettings::IniFormat);
        m_window = std::make_unique<Surroundings>(*m_station, *m_theme, *m_memory);
    }
    void cleanup() { m_window.reset(); }

    /// A skeleton stands there until all of it is made.
    void whatIsMadeInAShownWindowWaitsToBeShown()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->make();
        const QList<QWidget*> all{parts().menus, parts().rail, parts().split, parts().status};
        for (const QWidget* part : all)
            QVERIFY(!part->isVisible());
        parts().show();
        for (const QWidget* part : all)
            QVERIFY(part->isVisible());
        QVERIFY(parts().stack->isVisible());
        // From the top down, with the page beside the rail.
        m_window->layout()->activate();
        QVERIFY(parts().menus->geometry().bottom() < parts().rail->geometry().top());
        QVERIFY(parts().rail->geometry().right() < parts().split->geometry().left());
        QCOMPARE(parts().rail->geometry().top(), parts().split->geometry().top());
        QVERIFY(parts().split->geometry().bottom() < parts().status->geometry().top());
        QCOMPARE(parts().status->geometry().bottom(), m_window->rect().bottom());
    }

    void aNarrowWindowHasIconsAlone()
    {
        m_window->make();
        const RailButton* button = parts().rail->button(u"one"_s);
        parts().fit(1280);
        QCOMPARE(button->sizeHint().width(), RailWidth::ofButton(false));
        parts().fit(700);
        QCOMPARE(button->sizeHint().width(), RailWidth::ofButton(true));
        parts().fit(1280);
        QCOMPARE(button->sizeHint().width(), RailWidth::ofButton(false));
    }

    /// Tools have neither a place in the rail nor a key before somebody gives them one.
    void eachPageHasItsKey()
    {
        m_window->make();
        const auto keyOf = [this](const QString& id) { return parts().menus->pageAction(id)->shortcut(); };
        QCOMPARE(keyOf(u"one"_s), QKeySequence(Qt::CTRL | Qt::Key_1));
        QCOMPARE(keyOf(u"log"_s), QKeySequence(Qt::CTRL | Qt::Key_2));
        QVERIFY(keyOf(u"tool"_s).isEmpty());
        QVERIFY(parts().rail->button(u"one"_s) && parts().rail->button(u"log"_s));
        QVERIFY(!parts().rail->button(u"tool"_s));
        for (const QString& id : {u"one"_s, u"log"_s, u"tool"_s})
            QVERIFY(m_window->actions().contains(parts().menus->pageAction(id))); // or no key would be heard
    }

    void undoIsThereWhileThereIsSomethingToTakeBack()
    {
        m_window->make();
        QVERIFY(!parts().actions->undo->isEnabled());
        int back = 0;
        m_window->undo().done(u"Deleted."_s, [&back] { ++back; });
        QVERIFY(parts().actions->undo->isEnabled());
        parts().actions->undo->trigger();
        QCOMPARE(back, 1);
        QVERIFY(!parts().actions->undo->isEnabled());
    }

    /// Keys of a page's menu are heard on every page, each once.
    void openedPagesBringTheirActions()
    {
        m_window->make();
        QVERIFY(!m_window->pages.isOpen());
        QVERIFY(!parts().front->show());
        QVERIFY(m_window->open(u"one"_s));
        const QList<QAction*> brought = m_window->pages.outlines().at(u"one"_s)->menuActions();
        QCOMPARE(m_window->actions().count(brought.first()), 1);
        QVERIFY(!m_window->actions().contains(nullptr));
    }

    /// With each head, for it may be another page's, and when the window is wider.
    void aPageHearsWhetherItsTitleIsCut()
    {
        TwoFields* page = shown();
        QVERIFY(page);
        parts().showHead();
        QVERIFY(page->isCut == false);
        page->title = u"Fields "_s.repeated(40);
        parts().showHead();
        QVERIFY(page->isCut == true);
        parts().front->choose(u"tool"_s);
        auto* other = static_cast<TwoFields*>(parts().front->show());
        QVERIFY(other && other != page);
        parts().showHead();
        QVERIFY(other->isCut == false);
        QVERIFY(page->isCut == true); // it is out of sight
        other->title = page->title;
        parts().showHead();
        QVERIFY(other->isCut == true);
        m_window->resize(6000, 800);
        QTRY_VERIFY(other->isCut == false);
    }

    void theKeyboardWalksRoundThePanes()
    {
        const TwoFields* page = shown();
        QVERIFY(page);
        page->first->setFocus();
        parts().walkPanes(1);
        QCOMPARE(QApplication::focusWidget(), page->second);
        parts().walkPanes(1);
        QVERIFY(isIn(parts().status));
        parts().walkPanes(1);
        QCOMPARE(QApplication::focusWidget(), parts().rail->button(u"one"_s)); // that of the page in front
        parts().walkPanes(1);                                                  // the header has nothing to press
        QCOMPARE(QApplication::focusWidget(), page->first);
        parts().walkPanes(-1);
        QVERIFY(isIn(parts().rail));
        parts().walkPanes(-1);
        QVERIFY(isIn(parts().status));
        // What stands below the page is one of them while it is open.
        parts().actions->drawer->trigger();
        QVERIFY(parts().drawers->open());
        page->second->setFocus();
        QVERIFY(!parts().isInDrawer());
        parts().walkPanes(1);
        QVERIFY(parts().isInDrawer());
        parts().walkPanes(1);
        QVERIFY(isIn(parts().status));
        // Who comes by a key sees where.
        QVERIFY(m_window->testAttribute(Qt::WA_KeyboardFocusChange));
    }

    /// A page that comes to the front takes the keyboard, but not from whoever is busy elsewhere.
    void theKeyboardStaysWithWhoWalksOrTypes()
    {
        const TwoFields* page = shown();
        QVERIFY(page);
        page->first->setFocus();
        QVERIFY(parts().keepsKeyboard(false, false)); // it is here already
        QVERIFY(!parts().keepsKeyboard(false, true));
        QVERIFY(!parts().keepsKeyboard(true, true)); // by a click on the rail: the keyboard was in the page before
        parts().rail->button(u"one"_s)->setFocus();
        QVERIFY(parts().keepsKeyboard(true, true)); // by its arrows
        QVERIFY(!parts().keepsKeyboard(false, true));
        parts().actions->drawer->trigger();
        parts().drawers->open()->focusContent();
        QVERIFY(parts().isInDrawer());
        QVERIFY(parts().keepsKeyboard(false, true));
        parts().drawers->close();
        QVERIFY(!parts().isInDrawer());
    }

    /// Hiding moves the keyboard, and there are no pages to ask any more.
    void aWindowThatEndsFollowsNoKeyboard()
    {
        const TwoFields* page = shown();
        QVERIFY(page);
        page->first->setFocus();
        const int before = page->asked;
        page->second->setFocus();
        QVERIFY(page->asked > before);
        parts().releaseKeyboard();
        const int last = page->asked;
        page->first->setFocus();
        QCOMPARE(page->asked, last);
    }
};

QTEST_MAIN(WindowPartsTest)
#include "tst_windowparts.moc"
