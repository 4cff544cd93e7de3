#include "ui/frame/window/mainwindow.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/frame/feedback/closingword.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/frame/keyboard/focuskeeper.h"
#include "ui/frame/keyboard/panering.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/frame/window/drawer.h"
#include "ui/frame/window/drawerstack.h"
#include "ui/frame/window/handbook.h"
#include "ui/frame/window/pageheader.h"
#include "ui/frame/window/siderail.h"
#include "ui/frame/window/statusbar.h"
#include "ui/frame/window/windowmenus.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/theme/theme.h"
#include "ui/style/words/clipboard.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 900;

/// The two worst troubles as parts of the status bar: after the services, before the plain numbers.
QList<StatusPart> troubleParts(const Alerts& troubles)
{
    QList<StatusPart> parts;
    for (const Trouble& trouble : troubles.all()) {
        if (trouble.severity == Trouble::Severity::Working || parts.size() == 2)
            continue;
        StatusPart part;
        part.order = 11 + int(parts.size());
        part.mark = trouble.severity == Trouble::Severity::Failed ? Mark::Failed : Mark::Trouble;
        part.text = trouble.brief.isEmpty() ? trouble.head + u' ' + trouble.text : trouble.brief;
        part.toolTip = trouble.head + u' ' + trouble.text;
        part.page = trouble.page;
        part.subject = trouble.subject;
        parts.append(part);
    }
    return parts;
}

QString detailsOf(const Error& error)
{
    QStringList parts;
    if (error.reason != Reason::None)
        parts.append(reasonName(error.reason));
    if (!error.code.isEmpty())
        parts.append(error.code);
    if (error.native != 0)
        parts.append(QString::number(error.native));
    return parts.join(u", "_s);
}

} // namespace

MainWindow::MainWindow(Station& station, Theme& theme, QSettings& memory, std::vector<PageEntry> pages)
    : m_station(station),
      m_theme(theme),
      m_memory(memory),
      m_shortcuts(memory),
      m_actions(new WindowActions(m_shortcuts, this)),
      m_shelf(*this, std::move(pages)),
      m_textPercent(theme.textPercent()),
      m_tasks([this](const QString& what, const Error& error) { reportFault(what, error); })
{
    setWindowTitle(u"Everyport"_s);
    setWindowIcon(programIcon());
    setMinimumSize(640, 420);
    build();
    connectActions();
    restoreWindow();
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // hiding moves the keyboard, and there are no pages to ask any more
    m_focusKeeper.reset();
    m_undo.doWaiting(); // while there is what it is done with
    m_tasks.cancelAll();
    // Pages and the drawer look at members of this class; Qt would let go of them only after those.
    m_shelf.dropPages();
    m_drawers.reset();
}

void MainWindow::build()
{
    m_menus = new WindowMenus(*m_actions, m_theme, m_shelf.entries(), this);
    m_rail = new SideRail(this);
    for (const PageEntry& entry : m_shelf.entries()) {
        QAction* action = m_menus->pageAction(entry.id);
        addAction(action);
        const bool isTool = entry.key == 0;
        m_shortcuts.add(action, u"page/"_s + entry.id, tr("Pages"),
            isTool ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + entry.key)));
        if (!isTool)
            m_rail->add(entry.id, entry.icon, entry.title, action->shortcut(), entry.isApart);
    }
    auto* content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(content);
    m_strips = new MessageBars(m_troubles, content);
    m_closing = std::make_unique<ClosingWord>(m_memory, *m_strips);
    m_stack = new QStackedWidget(content);
    column->addWidget(m_header);
    column->addWidget(m_strips);
    column->addWidget(m_stack, 1);
    m_split = new Panes(Qt::Vertical, u"window/drawer"_s, m_memory, this);
    m_split->addPane(content, 0, 200);
    m_undoBar = new UndoBar(m_undo, m_stack);
    m_status = new StatusBar(m_actions->drawer, this);

    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_split, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_menus);
    all->addLayout(row, 1);
    all->addWidget(m_status);
    m_header->show({});

    m_drawers = std::make_unique<DrawerStack>(*this, m_shelf, *m_actions, *m_split, nullptr);
    m_focusKeeper = std::make_unique<FocusKeeper>(
        this, QList<QWidget*>{m_header, m_strips, m_undoBar, m_stack}, [this] { enterList(); });
}

void MainWindow::stationStarted()
{
    m_shelf.open(m_stack);
    for (const auto& [id, outline] : m_shelf.outlines()) {
        m_menus->fillPageMenu(id, *outline);
        for (QAction* action : outline->menuActions()) {
            if (action && !actions().contains(action))
                addAction(action);
        }
    }
    const QString last = m_current.isEmpty() ? m_memory.value(u"window/page"_s).toString() : m_current;
    m_current.clear();
    goTo(m_shelf.entry(last) ? last : m_shelf.entries().front().id, m_memory.value(u"window/subject"_s).toString());
    m_drawers->restore();
    showBadges();
    showStatus();
}

void MainWindow::stationFailed(const Error& error)
{
    auto* sentence = new EmptyState(u"circle-stop"_s, error.text, m_actions->quit, m_stack);
    m_stack->addWidget(sentence);
    m_stack->setCurrentWidget(sentence);
    m_header->show({.title = tr("Not started"), .mark = Mark::Failed, .state = tr("failed")});
}

void MainWindow::showDemoNotice()
{
    Notice* notice = m_strips->tell(u"demo"_s, Mark::Info, tr("Demo:"),
        tr("simulated readers vote, and all of it is gone when you leave. Ctrl+T taps a card of your own."));
    notice->setClosable(false);
    notice->addButton(tr("Leave the demo"), u"log-out"_s, [this] { Q_EMIT demoRequested(false); });
}

void MainWindow::openUri(const QString& uri)
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    const QString rest = uri.startsWith("everyport:"_L1) ? uri.mid(10) : QString();
    if (!rest.isEmpty()) {
        goTo(rest.section(u'/', 0, 0), rest.section(u'/', 1));
        return;
    }
    const auto& outlines = m_shelf.outlines();
    const bool opened = std::any_of(
        outlines.begin(), outlines.end(), [&](const auto& entry) { return entry.second->openUri(uri); });
    if (!opened && !uri.isEmpty())
        tell(tr("Nothing here opens %1.").arg(uri.left(80)));
}

void MainWindow::goTo(const QString& id, const QString& subject)
{
    if (!m_shelf.entry(id))
        return;
    showPage(id);
    Page* front = page(id);
    if (front && !subject.isEmpty())
        front->goTo(subject);
}

void MainWindow::showPage(const QString& id, bool isByRail)
{
    const bool isOther = id != m_current || !page(id);
    m_current = id;
    m_rail->choose(id);
    m_shortcuts.setFront(id);
    Page* front = m_shelf.ensure(id);
    if (!front)
        return;
    m_stack->setCurrentWidget(front);
    m_strips->setPage(id);
    m_drawers->pageShown(id);
    m_undoBar->raise();
    showHead();
    askCommands();
    m_memory.setValue(u"window/page"_s, id);
    // What opens takes the keyboard. Who walks along the rail or types below the pages stays there, and who is on this
    // page already stays where they are.
    const QWidget* now = QApplication::focusWidget();
    const Drawer* drawer = m_drawers->open();
    const bool stays = (isByRail && m_rail->isAncestorOf(now)) || (drawer && drawer->isAncestorOf(now))
        || (!isOther && m_stack->isAncestorOf(now));
    if (!stays)
        enterPage();
}

void MainWindow::enterPage()
{
    Page* front = page(m_current);
    if (!front)
        return;
    // A page with nothing in it has but a sentence and a button.
    const QList<QWidget*> panes = front->panes();
    const auto seen = std::find_if(panes.begin(), panes.end(),
        [front](const QWidget* pane) { return pane->isVisibleTo(front) && pane->isEnabled(); });
    enterPane(seen == panes.end() ? front : *seen, Qt::OtherFocusReason);
}

void MainWindow::enterList()
{
    const Page* front = page(m_current);
    for (QWidget* pane : front ? front->panes() : QList<QWidget*>()) {
        if (!qobject_cast<QAbstractItemView*>(pane) || !pane->isVisible() || !pane->isEnabled())
            continue;
        enterPane(pane, Qt::OtherFocusReason);
        return;
    }
    enterPage();
}

void MainWindow::remakePages()
{
    // Sizes are set where widgets are made; at another text size they are made anew.
    const QString front = m_current;
    const Page* before = page(front);
    const QString subject = before ? before->subject() : QString();
    m_header->show({}); // its actions are the pages'
    m_shelf.dropPages();
    if (m_shelf.isOpen())
        goTo(front, subject);
    updateGeometry();
}

void MainWindow::showHead()
{
    const Page* front = page(m_current);
    if (!front)
        return;
    const PageHead head = front->head();
    m_header->show(head);
    setWindowTitle(tr("%1 — Everyport")
                       .arg(head.title.isEmpty() ? m_shelf.entry(m_current)->title : shownInLine(head.title, 200)));
}

void MainWindow::askCommands()
{
    const Page* front = page(m_current);
    for (const auto& [command, action] : m_actions->commands) {
        const QString name = front ? front->nameOf(command) : QString();
        action->setText(name.isEmpty() ? WindowActions::nameOf(command) : name);
        action->setEnabled(front && front->can(command));
    }
}

void MainWindow::showBadges()
{
    for (const PageEntry& entry : m_shelf.entries()) {
        RailButton* button = m_rail->button(entry.id);
        if (!button)
            continue; // a tool
        button->setTrouble(m_troubles.needs(entry.id));
        if (const auto outline = m_shelf.outlines().find(entry.id); outline != m_shelf.outlines().end())
            button->setBadge(outline->second->badge());
    }
}

void MainWindow::showStatus()
{
    QList<StatusPart> parts;
    for (const auto& [id, outline] : m_shelf.outlines())
        parts.append(outline->status());
    parts.append(troubleParts(m_troubles));
    m_status->show(parts);
}

void MainWindow::tell(const QString& sentence)
{
    m_undoBar->tell(sentence);
}

/// A trouble that lasts has its own strip with the remedies, and goes when it is over: a second one would say the same
/// words and stay.
void MainWindow::reportFault(const QString& what, const Error& error)
{
    const QString head = what.isEmpty() ? QString() : tr("%1:").arg(what);
    if (m_troubles.areSaid(error.text)) {
        closeFault(what);
        tell(head.isEmpty() ? error.text : head + u' ' + error.text);
        return;
    }
    Notice* notice = m_strips->tell(u"fault/"_s + what, Mark::Failed, head, error.text);
    notice->setDetails(detailsOf(error));
    m_faults.insert(what, error.text);
}

void MainWindow::closeFault(const QString& what)
{
    if (m_faults.remove(what))
        m_strips->close(u"fault/"_s + what);
}

void MainWindow::closeSaidFaults()
{
    for (const QString& what : m_faults.keys()) {
        if (m_troubles.areSaid(m_faults.value(what)))
            closeFault(what);
    }
}

void MainWindow::copyText(const QString& text, const QString& what)
{
    copyWords(text);
    tell(tr("Copied %1.").arg(what));
}

void MainWindow::openHandbook(const QString& chapter)
{
    if (!m_handbook)
        m_handbook = new Handbook(this);
    m_handbook->openChapter(chapter);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRail();
}

void MainWindow::fitRail()
{
    m_rail->setNarrow(width() < Metrics::px(narrowBelow));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    rememberWindow();
    const auto answer = m_closing->ask(
        {[this] { hide(); }, [this] { showMinimized(); }, [this] { m_actions->quit->trigger(); }});
    const bool ends = answer == ClosingWord::Answer::End && !asksForUnsaved();
    event->setAccepted(ends);
    if (ends)
        Q_EMIT closedForGood();
    else if (answer == ClosingWord::Answer::Hide)
        hide();
}

void MainWindow::setCloseQuestion(std::function<QString()> whoWouldMiss, std::function<bool()> hasTray)
{
    m_closing->setQuestion(std::move(whoWouldMiss), std::move(hasTray));
}

void MainWindow::rememberWindow()
{
    m_memory.setValue(u"window/geometry"_s, saveGeometry());
    if (const Page* front = page(m_current))
        m_memory.setValue(u"window/subject"_s, front->subject());
    m_memory.sync();
}

void MainWindow::restoreWindow()
{
    // restoreGeometry moves a window back whose screen has gone.
    if (!restoreGeometry(m_memory.value(u"window/geometry"_s).toByteArray()))
        resize(1280, 800);
}

} // namespace everyport::ui
