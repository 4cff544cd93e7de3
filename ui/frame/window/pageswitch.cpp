#include "ui/frame/window/pageswitch.h"

#include <QAbstractItemView>
#include <QPointer>
#include <QSettings>

#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/page.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/frame/window/drawerstack.h"
#include "ui/frame/window/frontpage.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/frame/window/pageheader.h"
#include "ui/frame/window/pagestack.h"
#include "ui/frame/window/siderail.h"
#include "ui/frame/window/windowmemory.h"
#include "ui/frame/window/windowparts.h"
#include "ui/widgets/controls/focusplace.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

/// What had the keyboard on the page, and may be where somebody writes: who looks for something is at a list.
QPointer<QWidget> lastField(const Page* page)
{
    QWidget* last = page ? page->focusWidget() : nullptr;
    const bool isAtList = qobject_cast<QAbstractItemView*>(last) || qobject_cast<FilterField*>(last);
    return isAtList ? nullptr : last;
}

} // namespace

PageSwitch::PageSwitch(PageContext& context, PageStack& pages, WindowParts& parts, WindowMemory& remembered)
    : m_context(context), m_pages(pages), m_parts(parts), m_remembered(remembered)
{
}

void PageSwitch::goTo(const QString& id, const QString& subject)
{
    if (!m_pages.entry(id))
        return;
    show(id);
    Page* front = m_pages.find(id);
    if (!front || subject.isEmpty())
        return;
    front->goTo(subject);
    if (m_parts.front->id() == id) // it may have led elsewhere
        m_remembered.saveFront(id, front);
}

void PageSwitch::show(const QString& id, bool isByRail)
{
    const bool isOther = id != m_parts.front->id() || !m_pages.find(id);
    const QPointer<QWidget> last = lastField(m_pages.find(id)); // before the stack gives the keyboard to some other
    m_parts.front->choose(id);
    m_parts.rail->choose(id);
    m_context.shortcuts().setFront(id);
    if (!m_parts.front->show())
        return;
    m_parts.strips->setPage(id);
    Q_EMIT pageShown(id);
    m_parts.drawers->pageShown(id);
    showHead();
    m_parts.front->askCommands();
    m_remembered.saveFront(id, m_pages.find(id));
    if (m_parts.keepsKeyboard(isByRail, isOther))
        return;
    // Whoever wrote here writes on: in a list letters and arrows would do something else.
    if (Page* page = m_parts.front->page(); !last || !page || !page->enterWritten())
        m_parts.front->enter();
}

void PageSwitch::showKept()
{
    const QString before = m_parts.front->id();
    const QString kept = m_context.memory().value(u"window/page"_s).toString();
    const QString last = before.isEmpty() ? kept : before;
    m_parts.front->choose({});
    const bool isKept = m_pages.entry(last) || m_pages.entries().empty();
    const QString id = isKept ? last : m_pages.entries().front().id;
    goTo(id, id == kept ? m_context.memory().value(u"window/subject"_s).toString() : QString());
}

void PageSwitch::remakeAll()
{
    // Sizes are set where widgets are made; at another text size they are made anew.
    const QString front = m_parts.front->id();
    const Page* before = m_parts.front->page();
    const QString subject = before ? before->subject() : QString();
    const FocusPlace keyboard(before);
    m_parts.header->show({}); // its actions are the pages'
    m_pages.remakePages();
    if (m_pages.isOpen())
        goTo(front, subject);
    // Whoever types goes on there; opening a page has given the keyboard to its first part.
    if (Page* now = m_parts.front->page())
        keyboard.resume(now);
    m_context.window()->updateGeometry();
}

void PageSwitch::showHead()
{
    if (const QString title = m_parts.showHead(); !title.isEmpty())
        m_context.window()->window()->setWindowTitle(MainWindow::tr("%1 — Everyport").arg(title));
}

} // namespace everyport::ui
