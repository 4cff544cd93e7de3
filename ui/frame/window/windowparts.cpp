#include "ui/frame/window/windowparts.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/closingword.h"
#include "ui/frame/feedback/faultstrips.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/feedback/whynotstarted.h"
#include "ui/frame/keyboard/focuskeeper.h"
#include "ui/frame/keyboard/panering.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/frame/skeleton/railwidth.h"
#include "ui/frame/window/drawer.h"
#include "ui/frame/window/drawerstack.h"
#include "ui/frame/window/frontpage.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/frame/window/pageheader.h"
#include "ui/frame/window/pagesigns.h"
#include "ui/frame/window/pagestack.h"
#include "ui/frame/window/siderail.h"
#include "ui/frame/window/statusbar.h"
#include "ui/frame/window/windowdialogs.h"
#include "ui/frame/window/windowmenus.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/display/emptystate.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

WindowParts::WindowParts(PageContext& context, PageStack& pages)
    : actions(new WindowActions(context.shortcuts(), context.window())),
      menus(new WindowMenus(*actions, context.theme(), pages.entries(), context.window())),
      rail(new SideRail(context.window())),
      m_context(context),
      m_pages(pages)
{
    addPageActions();
    // Tab goes through them in the order in which they are made.
    QWidget* content = makeContent();
    split = new Panes(Qt::Vertical, u"window/drawer"_s, context.memory(), context.window());
    split->addPane(content, 0, 200);
    split->setGivesWay(content); // to a drawer below it
    status = new StatusBar(actions->drawer, context.window());
    undoBar = new UndoBar(context.undo(), status);
    status->setMessage(undoBar);
    closing = std::make_unique<ClosingWord>(context.memory(), *strips);
    faults = std::make_unique<FaultStrips>(
        *strips, context.troubles(), [&context](const QString& sentence) { context.tell(sentence); });
    faults->setParent(context.window()); // where work looks for it
    front = std::make_unique<FrontPage>(pages, *stack, *actions);
    signs = std::make_unique<PageSigns>(pages, context.troubles(), *rail, *status);
    followUndo();
    lay();
    header->show({});
    drawers = std::make_unique<DrawerStack>(context, pages, *actions, *split, nullptr);
    dialogs = std::make_unique<WindowDialogs>(context, *actions, pages, [this] { return front->id(); });
    m_focusKeeper = std::make_unique<FocusKeeper>(
        context.window(), QList<QWidget*>{header, strips, undoBar, stack}, [this] { front->enterWritten(); });
    QObject::connect(header, &PageHeader::keyboardFreed, front.get(), [this] { front->enterList(); });
    QObject::connect(header, &PageHeader::titleFitted, front.get(), [this](bool isCut) {
        if (Page* page = front->page())
            page->setTitleCut(isCut);
    });
}

WindowParts::~WindowParts() = default;

void WindowParts::addPageActions()
{
    for (const PageEntry& entry : m_pages.entries()) {
        QAction* action = menus->pageAction(entry.id);
        m_context.window()->addAction(action);
        const bool isWithoutKey = entry.key == 0;
        m_context.shortcuts().add(action, u"page/"_s + entry.id, MainWindow::tr("Pages"),
            isWithoutKey ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + entry.key)));
        if (isWithoutKey && !entry.comesAndGoes)
            continue; // a tool
        rail->add(entry.id, entry.icon, entry.title, action->shortcut(), entry.isApart);
        if (entry.comesAndGoes)
            rail->setShown(entry.id, false); // until its outline says otherwise
    }
}

void WindowParts::followUndo()
{
    UndoStack& undo = m_context.undo();
    QObject::connect(actions->undo, &QAction::triggered, &undo, [&undo] { undo.takeBack(); });
    QObject::connect(&undo, &UndoStack::offerChanged, actions->undo,
        [action = actions->undo, &undo] { action->setEnabled(undo.offer().has_value()); });
}

QWidget* WindowParts::makeContent()
{
    auto* content = new QWidget(m_context.window());
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    header = new PageHeader(content);
    strips = new MessageBars(m_context.troubles(), content);
    stack = new QStackedWidget(content);
    column->addWidget(header);
    column->addWidget(strips);
    column->addWidget(stack, 1);
    return content;
}

void WindowParts::lay()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(rail);
    row->addWidget(split, 1);
    auto* all = new QVBoxLayout(m_context.window());
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(menus);
    all->addLayout(row, 1);
    all->addWidget(status);
}

void WindowParts::show()
{
    // Qt shows what is added to a window that is visible only later, one after the other.
    for (QWidget* part : std::initializer_list<QWidget*>{menus, rail, split, status})
        part->show();
}

void WindowParts::openPages()
{
    m_pages.open(stack);
    for (const auto& [id, outline] : m_pages.outlines()) {
        menus->fillPageMenu(id, *outline);
        for (QAction* action : outline->menuActions()) {
            if (action && !m_context.window()->actions().contains(action))
                m_context.window()->addAction(action);
        }
    }
}

void WindowParts::fit(int width)
{
    rail->setNarrow(RailWidth::isNarrowIn(width));
}

void WindowParts::walkPanes(int by)
{
    PaneRing ring;
    ring.add(rail, [this] { rail->focusChosen(); });
    if (header->hasFocusable())
        ring.add(header, [this] { header->focusFirst(); });
    front->addPanes(ring);
    if (Drawer* drawer = drawers->open())
        ring.add(drawer, [drawer] { drawer->focusContent(); });
    ring.add(status, [this] { status->focusFirst(); });
    m_context.window()->window()->setAttribute(
        Qt::WA_KeyboardFocusChange); // or the first one who comes by a key is not seen
    ring.step(by);
}

QString WindowParts::showHead()
{
    Page* page = front->page();
    if (!page)
        return {};
    const PageHead head = page->head();
    header->show(head);
    return head.title.isEmpty() ? m_pages.entry(front->id())->title : shownInLine(head.title, 200);
}

void WindowParts::showFailure(const Error& error, QAction* again)
{
    auto* sentence = new EmptyState(u"circle-stop"_s, whyNotStarted(error), again, stack);
    auto* column = static_cast<QVBoxLayout*>(sentence->layout());
    column->insertWidget(column->count() - 1, makeActionButton(actions->quit, false, sentence), 0, Qt::AlignCenter);
    stack->addWidget(sentence);
    stack->setCurrentWidget(sentence);
    enterPane(sentence, Qt::OtherFocusReason); // its first button
    header->show({.title = MainWindow::tr("Not started"), .mark = Mark::Failed, .state = MainWindow::tr("failed")});
}

bool WindowParts::isInDrawer() const
{
    const Drawer* drawer = drawers->open();
    return drawer && drawer->isAncestorOf(QApplication::focusWidget());
}

bool WindowParts::keepsKeyboard(bool isByRail, bool isOther) const
{
    const QWidget* now = QApplication::focusWidget();
    return (isByRail && rail->isAncestorOf(now)) || isInDrawer() || (!isOther && stack->isAncestorOf(now));
}

void WindowParts::releaseKeyboard()
{
    QObject::disconnect(qApp, nullptr, front.get(), nullptr);
    m_focusKeeper.reset();
}

} // namespace everyport::ui
